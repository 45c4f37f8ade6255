import type { Cell } from '../../book/cell';
import { isoDate, LAST_SERIAL } from '../../book/serial';
import { dayOfText } from '../../clean/date';
import { bare } from '../../recipe/nearest';
import { foldedWord, textIn } from '../ownTable';
import { MASK_WORDS, TODAY_WORDS, YES_NO, type ProjectKey, type ProjectSettings, type ProjectWord } from './projectSettings.data'; // prettier-ignore

/** Read one project setting as a person types it; null when it cannot be read. Blank is the standard value.
 *  @example readProject('masks', '全部') -> { masks: 'shared' } */
export function readProject(key: ProjectKey, cell: Cell): Partial<ProjectSettings> | null {
  const text = textIn(cell);
  if (text === '') return {};
  switch (key) {
    case 'analysisDate': {
      const day = dayIn(cell);
      return day === undefined ? null : { analysisDate: day };
    }
    case 'masks': {
      const masks = MASK_WORDS.find((word) => isWord(word, text))?.value;
      return masks === undefined ? null : { masks };
    }
    case 'smallCells': {
      const word = YES_NO.find((one) => isWord(one, text));
      return word === undefined ? null : { smallCells: word.value === 'on' };
    }
    case 'sensitive':
      return { sensitive: text.split(/\s*[,，、;；]\s*/).filter((name) => name !== '') };
    default:
      return key satisfies never;
  }
}

/** Write a project setting so that `readProject` gives it back. */
export function projectText(project: ProjectSettings, key: ProjectKey): string {
  switch (key) {
    case 'analysisDate':
      return project.analysisDate === null ? '' : isoDate(project.analysisDate);
    case 'masks':
      return project.masks;
    case 'smallCells':
      return project.smallCells ? 'on' : 'off';
    case 'sensitive':
      return project.sensitive.join(', ');
    default:
      return key satisfies never;
  }
}

/** Read a day that a person typed: a date cell or a text. `null` for "today", undefined for anything else. */
export function dayIn(cell: Cell): number | null | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell < LAST_SERIAL + 1 ? Math.floor(cell) : undefined;
  const text = textIn(cell);
  if (text === '' || TODAY_WORDS.includes(foldedWord(text))) return null;
  const day = dayOfText(text);
  return day > 0 ? day : undefined;
}

function isWord({ value, also }: ProjectWord, text: string): boolean {
  return [value, ...also].some((name) => bare(name) === bare(text));
}
