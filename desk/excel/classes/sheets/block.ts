import type { Area } from '../../../../core/index';
import { ExcelError } from '../../excelError';

/** Values for the cells of a range, by row and column within it. */
export type Block = (row: number, column: number) => unknown;

/** Read what a script gives for the cells of a range: one value for all of them, or rows of values of exactly the range's shape.
 *  @throws ExcelError InvalidArgument */
export function readBlock(given: unknown, area: Area): Block {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!rows.every((row): row is readonly unknown[] => Array.isArray(row))) throw wrongShape();
  if (rows.length !== height || rows.some((row) => row.length !== width)) throw wrongShape();
  return (row, column) => rows[row]?.[column];
}

/** Refuse values that do not fit their range, in Excel's words. */
export function wrongShape(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Give rows of values for the cells of an area. */
export function blockOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}
