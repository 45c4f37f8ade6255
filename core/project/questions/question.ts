import { fnv1a, mixed } from '../campaign/hash';
import { writeReference, type Reference } from '../../link/decide/reference';
import type { Bilingual } from '../../words';

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
  readonly consequence: Bilingual;
}

export type QuestionKind = 'setting' | 'merge' | 'email' | 'gender' | 'word';

/** Ask for a setting: `key` of the recipe, the column asked about, and the values it may take. */
export function settingQuestion(
  key: string,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  { header, count, example, answers }: { readonly header: string; readonly count: number; readonly example: string; readonly answers: readonly string[] }, // prettier-ignore
): Question {
  return {
    id: `setting:${key}:${place.sheet}!${place.column}`,
    text: {
      zh: `列“${header}”有 ${count} 个单元格有两种读法，例如“${example}”。按哪一种读？`,
      en: `${count} cells of "${header}" can be read in two ways, such as "${example}". Which one is right?`,
    },
    place,
    proposal: '',
    answers: { zh: answers.join('、'), en: answers.join(', ') },
    consequence: {
      zh: '回答后写入设置，整列按此读；不回答则这些行搁置。',
      en: 'The answer becomes a setting and the whole column is read so; without one these rows stay aside.',
    },
  };
}

/** Ask whether two customers are one. `left` and `right` are references of `core/link`; `why` says what they share, masked where masks are on. */
export function mergeQuestion(left: Reference, right: Reference, why: Bilingual, place: Question['place']): Question {
  const names = [writeReference(left), writeReference(right)];
  return {
    id: `merge:${names.join(PARTED)}`,
    text: {
      zh: `${names.join(' 和 ')} 是同一位客户吗？${why.zh}`,
      en: `Are ${names.join(' and ')} one customer? ${why.en}`,
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

/** Ask whether a mistyped e-mail is to be read as another one. `shown` and `proposal` as they may be shown. */
export function emailQuestion(raw: string, shown: string, proposal: string, place: Question['place']): Question {
  return {
    id: answerId('email', raw),
    text: { zh: `邮箱“${shown}”像是笔误，读成“${proposal}”吗？`, en: `The e-mail "${shown}" looks mistyped; read it as "${proposal}"?` }, // prettier-ignore
    place,
    proposal,
    answers: { zh: '是、否', en: 'yes, no' },
    consequence: {
      zh: '“是”：清洗后的列和客户匹配用改正后的邮箱，原单元格不动。',
      en: 'With yes the cleaned column and customer matching use the corrected one; your cell stays.',
    },
  };
}

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

/** The id under which an answer about a personal text is kept: a hash instead of the text. Equal texts have one answer. */
export function answerId(kind: 'email', raw: string): string {
  const text = raw.normalize('NFKC').trim().toLowerCase();
  const half = (start: string): string =>
    mixed(fnv1a(start + text))
      .toString(16)
      .padStart(8, '0');
  return `${kind}:${half('1 ')}${half('2 ')}`;
}

/** Parts the two references of a merge question; no id has a bar between two spaces. */
export const PARTED = ' | ';
