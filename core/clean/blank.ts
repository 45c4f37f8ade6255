import type { CellRule } from './column';

/** A cell that only says "nothing here" is read as blank, whatever its column means. */
export const BLANK_MARK_RULE = {
  id: 'blankMark',
  effect: 'change',
  name: { zh: '空值标记', en: 'Blank mark' },
  reason: { zh: '只表示“没有”，按空白处理', en: 'only says "nothing here"; read as blank' },
} as const satisfies CellRule;

/** Spellings with which people fill a cell that has no value. Compared in lower case after outer trimming. */
const BLANK_MARKS: ReadonlySet<string> = new Set(
  [
    ['', '-', '--', '---', '—', '——', '–', '－', '/', '／', '\\', '.', '?', '？', '*', '_'],
    ['无', '無', '空', '空白', '未知', '不详', '不詳', '未填', '未填写', '暂无', '暫無', '没有', '缺失', '待补充'],
    [
      'null',
      'none',
      'nil',
      'nan',
      'na',
      'n/a',
      'n.a.',
      '#n/a',
      'undefined',
      'unknown',
      'missing',
      'blank',
      'empty',
      'tbd',
    ],
    ['(blank)', '(null)', '(空白)', '（空白）', '(空)', '（空）'],
  ].flat(),
);
const LONGEST = 9;

/** Tell whether a trimmed text only says "there is nothing here" (requirement 56 and the marks that exports write).
 *  @example isBlankMark('N/A') -> true */
export function isBlankMark(trimmed: string): boolean {
  return trimmed.length <= LONGEST && BLANK_MARKS.has(trimmed.toLowerCase());
}

/** Tell whether a trimmed text in a column of people's names says "nobody here".
 *  A mark of letters alone stays: Nan, Na, None, Null, Nil, Unknown and Blank are names that people have.
 *  Limit: an export that writes null for a missing name yields a customer called null.
 *  @example isBlankName('Null') -> false; isBlankName('N/A') -> true */
export function isBlankName(trimmed: string): boolean {
  return isBlankMark(trimmed) && !/^[a-z]+$/i.test(trimmed);
}

/** Tell whether a raw text is nothing but ordinary space, so that nobody need be told that it counts as blank.
 *  No-break, ideographic and zero-width spaces look like something was meant: those are said (safety.md 5.4, case 30).
 *  @example isPlainlyEmpty('  ') -> true; isPlainlyEmpty('\u200b') -> false */
export function isPlainlyEmpty(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) > 0x20) return false;
  return true;
}
