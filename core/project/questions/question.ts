import { writeReference, type Reference } from '../../link/decide/reference';
import type { Bilingual } from '../../words';
import { answerWords, type AskedSetting } from './settingAnswers.data';

/** Something that only a person can tell, as a row of the sheet 待确认. */
export interface Question {
  /** Stable from run to run; says what an answer means. Holds no phone, e-mail or name. */
  readonly id: string;
  readonly text: Bilingual;
  /** Zero-based cell in the user's sheets; null when it is about no cell. */
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  readonly proposal: string;
  /** What can be answered. */
  readonly answers: Bilingual;
  /** The same as choices, where there are few. */
  readonly choices?: readonly { readonly value: string; readonly label: Bilingual }[];
  /** Present where it is shown before the pairs that it speaks of. */
  readonly about?: 'pairs';
  readonly consequence: Bilingual;
}

export type QuestionKind = 'setting' | 'merge' | 'email' | 'gender' | 'word' | 'cell';

/** The id of a question whose answer is a setting. */
export function settingId(key: string, { sheet, column }: { readonly sheet: string; readonly column: number }): string {
  return `setting:${key}:${sheet}!${column}`;
}

/** Ask for a setting of the recipe that says how a column is read. */
export function settingQuestion(
  key: AskedSetting,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  { header, count, example }: { readonly header: string; readonly count: number; readonly example: string },
): Question {
  return {
    id: settingId(key, place),
    text: {
      zh: `列“${header}”有 ${count} 个单元格有两种读法，例如“${example}”。按哪一种读？`,
      en: `"${header}": ${counted(count, 'cell')} can be read in two ways, such as "${example}". Which one is right?`,
    },
    place,
    proposal: '',
    answers: answerWords(key),
    consequence: {
      zh: '回答后写入设置，整列按此读；不回答则这些行搁置。',
      en: 'The answer becomes a setting and the whole column is read so; without one these rows stay aside.',
    },
  };
}

/** Ask whether two customers are one. `left` and `right` are references of `core/link`; `why` says what they share, masked where masks are on.
 *  `names`: what people call the two; by their ids where there are some. */
export function mergeQuestion(
  left: Reference,
  right: Reference,
  why: Bilingual,
  place: Question['place'],
  names: readonly Bilingual[] = [left, right].map(plainName),
): Question {
  return {
    id: `merge:${[left, right].map(writeReference).join(PARTED)}`,
    text: {
      zh: `${names.map(({ zh }) => zh).join(' 和 ')} 是同一位客户吗？${why.zh}`,
      en: `Are ${names.map(({ en }) => en).join(' and ')} one customer? ${why.en}`,
    },
    place,
    proposal: '',
    answers: { zh: '合并、不合并', en: 'merge, never merge' },
    consequence: {
      zh: '回答后写入合并决定，每次运行都照办；不回答则按两位客户算。',
      en: 'The answer becomes a merge decision that every run obeys; without one they count as two customers.',
    },
  };
}

function plainName(reference: Reference): Bilingual {
  const name = writeReference(reference);
  return { zh: name, en: name };
}

/** @example counted(1, 'cell') -> "1 cell" */
function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Ask whether a mail domain that looks mistyped is to be read as another one, wherever it stands. */
export function emailQuestion(domain: string, proposal: string, count: number, place: Question['place']): Question {
  return {
    id: `email:${domain}`,
    text: {
      zh: `${count} 个邮箱的域名是“${domain}”，像是“${proposal}”的笔误，都按“${proposal}”读吗？`,
      en: `${counted(count, 'e-mail')} with "${domain}", which looks like a slip of "${proposal}"; read as "${proposal}" wherever it stands?`,
    },
    place,
    proposal,
    answers: YES_OR_NO,
    choices: YES_NO_CHOICES,
    consequence: {
      zh: '“是”：清洗后的列和客户匹配用改正后的邮箱，原单元格不动。',
      en: 'With yes the cleaned column and customer matching use the corrected one; your cell stays.',
    },
  };
}

/** Ask whether a word is to be read as the usual one that it resembles, wherever it fills a cell. */
export function wordQuestion(
  { from, to }: WordPair,
  { header, count }: { readonly header: string; readonly count: number },
  place: Question['place'],
): Question {
  return {
    id: wordId({ from, to }),
    text: {
      zh: `列“${header}”里有 ${count} 个“${from}”，像是“${to}”的另一种写法或笔误，都按“${to}”读吗？`,
      en: `"${header}" has "${from}" ${counted(count, 'time')}, which looks like a slip or another spelling of "${to}"; read them all as "${to}"?`,
    },
    place,
    proposal: to,
    answers: YES_OR_NO,
    choices: YES_NO_CHOICES,
    consequence: {
      zh: '“是”：整格是这个词时按改正后的读，原单元格不动；“否”：以后不再提示。',
      en: 'With yes cells that are this word are read as corrected, your cells stay; with no it is not listed again.',
    },
  };
}

/** Ask whether one cell is a slip: its word is usual, but rows that are alike in the other columns hold another. `row`: zero-based. */
export function cellQuestion(
  id: string,
  { from, to }: WordPair,
  { header, sheet, row, column }: { readonly header: string; readonly sheet: string; readonly row: number; readonly column: number }, // prettier-ignore
): Question {
  const is = from === '' ? { zh: '是空白', en: 'is blank' } : { zh: `是“${from}”`, en: `is "${from}"` };
  return {
    id,
    text: {
      zh: `“${sheet}”第 ${row + 1} 行的“${header}”${is.zh}，其他列相同的行都写“${to}”。这一格写错了吗？`,
      en: `Row ${row + 1} of "${sheet}": "${header}" ${is.en}, while rows that share the other columns hold "${to}". Is this cell a slip?`,
    },
    place: { sheet, row, column },
    proposal: to,
    answers: YES_OR_NO,
    choices: YES_NO_CHOICES,
    consequence: {
      zh: '“是”：留在清洗记录的“待核实”里，改好原单元格就不再列出；“否”：以后不再提示。',
      en: 'With yes it stays among the values to verify until you correct your cell; with no it is not listed again.',
    },
  };
}

/** A word, and the one that it should be. */
export interface WordPair {
  readonly from: string;
  readonly to: string;
}

/** The id of the question about a word; `wordPair` reads it back. */
export function wordId({ from, to }: WordPair): string {
  return `word:${from}${PARTED}${to}`;
}

/** Read the two words of a question's id; null for any other question. */
export function wordPair(id: string): WordPair | null {
  const [from, to, more] = id.startsWith('word:') ? id.slice('word:'.length).split(PARTED) : [];
  return from !== undefined && to !== undefined && more === undefined ? { from, to } : null;
}

const YES_OR_NO: Bilingual = { zh: '是、否', en: 'yes, no' };
const YES_NO_CHOICES: NonNullable<Question['choices']> = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
];

/** Ask what an odd gender code stands for. */
export function genderQuestion(code: string, count: number, proposal: string, place: Question['place']): Question {
  return {
    id: `gender:${code}`,
    text: { zh: `性别列有 ${count} 个“${code}”，它是什么意思？`, en: `The gender column has "${code}" ${count} times; what does it stand for?` }, // prettier-ignore
    place,
    proposal,
    answers: { zh: '男、女、不明', en: 'male, female, unknown' },
    consequence: { zh: '不回答则记为不明。', en: 'Without an answer it counts as unknown.' },
  };
}

/** Parts the two references of a merge question; no id has a bar between two spaces. */
export const PARTED = ' | ';
