import type { Area } from '../../../../core/index';

/** The size of a sheet in Excel 2007 and later. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** Read an A1 reference to one area, `$` signs ignored; whole columns and rows reach the sheet's last row or column.
 *  Anything else, and everything off the sheet, is null.
 *  @example parseArea('$B$2:C9') -> { top: 1, left: 1, bottom: 8, right: 2 } */
export function parseArea(reference: string): Area | null {
  const ends = reference.trim().split(':');
  const first = corner(ends[0] ?? '');
  const last = ends.length > 1 ? corner(ends[1] ?? '') : first;
  if (!first || !last || ends.length > 2 || (ends.length === 1 && !(first.row && first.column))) return null;
  if (!first.row !== !last.row || !first.column !== !last.column) return null;
  const rows = span(first.row, last.row, SHEET_ROWS);
  const columns = span(first.column, last.column, SHEET_COLUMNS);
  if (!rows || !columns) return null;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** One-based row and column; 0 where the reference does not name one. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]), column: columnNumber(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { row: 0, column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]), column: 0 } : null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function span(a: number, b: number, size: number): readonly [number, number] | null {
  if (a === 0) return [0, size - 1];
  return Math.max(a, b) > size ? null : [Math.min(a, b) - 1, Math.max(a, b) - 1];
}
