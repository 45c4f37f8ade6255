import { letterOf } from '../../../core/index';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../file/xlsx/read/references';

/** One token a match: text, quoted sheet, brackets (structured reference or other file), whole columns, whole rows, a word. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[A-Z_\\$\u0080-\uffff][\w.$\\?\u0080-\uffff]*|\d[\w.]*/gi;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/** Move the relative references of a formula, as a shared formula does for the cells it is shared with.
 *  Texts, sheet names, functions and structured references stay. References that leave the sheet wrap around, as in Excel.
 *  @example movedFormula('=A1+$B$1', 1, 0) -> '=A2+$B$1' */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token, ...groups) => {
    const after = formula.charAt(Number(groups[8]) + token.length);
    const [a, left, b, right, c, top, d, bottom] = groups
      .slice(0, 8)
      .map((group) => (group === undefined ? '' : String(group)));
    if (left) return `${a}${movedColumn(a ?? '', left, columns)}:${b}${movedColumn(b ?? '', right ?? '', columns)}`;
    if (top) return `${c}${movedRow(c ?? '', top, rows)}:${d}${movedRow(d ?? '', bottom ?? '', rows)}`;
    const cell = after === '(' || after === '!' ? null : CELL.exec(token);
    if (cell === null) return token;
    const [, columnMark = '', letters = '', rowMark = '', digits = ''] = cell;
    return `${columnMark}${movedColumn(columnMark, letters, columns)}${rowMark}${movedRow(rowMark, digits, rows)}`;
  });
}

function movedColumn(mark: string, letters: string, by: number): string {
  if (mark === '$') return letters;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return letterOf((((column - 1 + by) % SHEET_COLUMNS) + SHEET_COLUMNS) % SHEET_COLUMNS);
}

function movedRow(mark: string, digits: string, by: number): string {
  if (mark === '$') return digits;
  return String(((((Number(digits) - 1 + by) % SHEET_ROWS) + SHEET_ROWS) % SHEET_ROWS) + 1);
}
