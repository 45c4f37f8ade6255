import { exclusionsOf, findOwned } from '../../core/index';
import type { Book, Cell, Sheet, UndoReceipt } from '../../core/index';

/** Give a book without anything of ours, and say what went. */
export function bookWithout(book: Book): { readonly book: Book; readonly receipt: UndoReceipt } {
  const { sheets, columns } = exclusionsOf(findOwned(book), book);
  const without = {
    ...book,
    sheets: book.sheets
      .filter((sheet) => !sheets.has(sheet.name))
      .map((sheet) => withoutColumns(sheet, columns.get(sheet.name) ?? new Set())),
    names: book.names.filter((one) => !one.name.toLowerCase().startsWith('_cp_')),
  };
  const removedSheets = book.sheets.flatMap(({ name, visibility }) =>
    sheets.has(name) && visibility === 'visible' ? [name] : [],
  );
  const removedColumns = [...columns.values()].reduce((sum, places) => sum + places.size, 0);
  return { book: without, receipt: { removedSheets, removedColumns, restoredSheets: [], kept: [], notices: [] } };
}

/** Blank some columns of a sheet; rows end at their last value. */
export function withoutColumns(sheet: Sheet, columns: ReadonlySet<number>): Sheet {
  if (columns.size === 0) return sheet;
  const rows = sheet.rows.map((cells) =>
    [...columns].some((column) => (cells[column] ?? null) !== null)
      ? ended(cells.map((cell, column) => (columns.has(column) ? null : cell)))
      : cells,
  );
  const dates = new Map([...sheet.dates].filter(([column]) => !columns.has(column)));
  return { ...sheet, rows: rows.slice(0, lastFilled(rows) + 1), dates };
}

function ended(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return cells.slice(0, end);
}

function lastFilled(rows: readonly (readonly Cell[])[]): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.length === 0) last--;
  return last;
}
