/** Spellings with which people fill a cell that has no value. Compared in lower case after outer trimming. */
const BLANK_MARKS: ReadonlySet<string> = new Set([
  '', '-', '--', '---', '—', '——', '–', '/', '\\', '.', '?', '？', '*', '_', '无', '無', '空', '空白', '未知', '不详', '不詳', '未填',
  '未填写', '暂无', '暫無', '没有', '缺失', '待补充', 'null', 'none', 'nil', 'nan', 'na', 'n/a', 'n.a.', '#n/a', 'undefined', 'unknown',
  'missing', 'blank', 'empty', '(blank)', '(null)', '(空白)', '（空）', '(空)', 'tbd',
]);
const LONGEST = 9;

/** Tell whether a trimmed text only says "there is nothing here" (requirement 56 and the marks that exports write).
 *  @example isBlankMark('N/A') -> true */
export function isBlankMark(trimmed: string): boolean {
  return trimmed.length <= LONGEST && BLANK_MARKS.has(trimmed.toLowerCase());
}
