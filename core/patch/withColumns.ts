import { DateStyle, type Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { lengthOf, valueAt } from './columns';
import type { OwnedColumns, PlacedColumn } from './patch';

/** Give a user's sheet with our columns set: headers, values, and kept typing in place of ours. All other cells stay, and rows without a value of ours stay the same arrays.
 *  Rows that end left of a column are filled with blanks up to it; missing rows are added. */
export function withColumns(sheet: Sheet, { headerRow, firstRow, columns }: OwnedColumns): Sheet {
  const rows: (readonly Cell[])[] = [...sheet.rows];
  const dates = new Map(sheet.dates);
  for (const column of columns) {
    setCell(rows, headerRow, column.at, column.header);
    const count = lengthOf(column.values);
    for (let row = 0; row < count; row++)
      setCell(rows, firstRow + row, column.at, column.kept.get(row) ?? valueAt(column.values, row));
    dates.delete(column.at);
    if (column.style === 'date') dates.set(column.at, dateBytes(column, firstRow, rows.length));
  }
  return { ...sheet, rows, dates };
}

function setCell(rows: (readonly Cell[])[], row: number, column: number, value: Cell): void {
  const before = rows[row];
  if ((before?.[column] ?? null) === value) return;
  const cells = Array.from({ length: Math.max(before?.length ?? 0, column + 1) }, (_, at) => before?.[at] ?? null);
  cells[column] = value;
  while (rows.length < row) rows.push([]);
  rows[row] = cells;
}

function dateBytes(column: PlacedColumn, firstRow: number, rowCount: number): Uint8Array {
  const bytes = new Uint8Array(rowCount);
  for (let row = 0; row < lengthOf(column.values); row++) {
    if (typeof valueAt(column.values, row) === 'number' && !column.kept.has(row))
      bytes[firstRow + row] = DateStyle.date;
  }
  return bytes;
}
