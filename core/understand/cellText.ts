import type { Sheet } from '../book/book';
import { DateStyle } from '../book/book';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { from1904, isoDate } from '../book/serial';

/** Tell whether a cell holds nothing: absent, null or only space (zero-width space included). */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  const canBeSpace = first <= 0x20 || first === 0xa0 || (first >= 0x2000 && first <= 0x3000) || first === 0xfeff;
  return canBeSpace && isSpaceOnly(cell);
}

/** List the columns of a row that hold something, at most `limit` of them, leaving out the ignored ones. */
export function filledColumns(row: readonly Cell[], ignored: ReadonlySet<number>, limit = Infinity): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < row.length && filled.length < limit; column += 1) {
    if (!isBlankCell(row[column]) && !ignored.has(column)) filled.push(column);
  }
  return filled;
}

/** Give a cell's text as a person reads it, trimmed: date-styled numbers as YYYY-MM-DD, errors by their name, blank as "". */
export function cellTextAt(sheet: Sheet, row: number, column: number, date1904: boolean): string {
  const cell = sheet.rows[row]?.[column];
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, styleAt(sheet, row, column), date1904);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isCellError(cell) ? cell.error : cell.trim();
}

/** Give the date style of a cell; none when its column has no date-styled numbers. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return sheet.dates.get(column)?.[row] ?? DateStyle.none;
}

function numberText(value: number, style: number, date1904: boolean): string {
  if (style !== DateStyle.date && style !== DateStyle.dateTime) return String(value);
  const day = isoDate(date1904 ? from1904(value) : value);
  return day === '' ? String(value) : day;
}

function isSpaceOnly(text: string): boolean {
  return text.replace(/[\u200b-\u200d\u2060]/g, '').trim() === '';
}
