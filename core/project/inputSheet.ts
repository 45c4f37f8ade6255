import { DateStyle, type Book, type Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { from1904 } from '../book/serial';

/** A sheet of ours that people write in. */
export interface InputSheet {
  readonly name: string;
  /** Cells as they stand, for writing them again. */
  readonly sheet: Sheet;
  /** The same cells for reading: dates are serial days of the 1900 system. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Take a sheet for reading; null when there is none. */
export function inputSheet(book: Book, sheet: Sheet | undefined): InputSheet | null {
  if (!sheet) return null;
  return { name: sheet.name, sheet, rows: book.date1904 ? datedFrom1900(sheet) : sheet.rows };
}

/** Tell whether a cell of a sheet shows a date. */
export function isDated(sheet: Sheet, row: number, column: number): boolean {
  return (sheet.dates.get(column)?.[row] ?? DateStyle.none) !== DateStyle.none;
}

function datedFrom1900(sheet: Sheet): readonly (readonly Cell[])[] {
  return sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (typeof cell === 'number' && isDated(sheet, row, column) ? from1904(cell) : cell)),
  );
}
