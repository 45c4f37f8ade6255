import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import type { CleanedSheet } from '../clean/cleanSheet';

/** Order two data rows by what their table's cells hold, column by column: blank, numbers, logical values, texts by UTF-16 units, errors.
 *  0 only for rows that are equal in every column of the table; columns that are ours do not count. */
export function compareLines(sheet: CleanedSheet, a: number, b: number): number {
  const [one, two] = [sheet.sheet.rows[sheet.firstRow + a] ?? [], sheet.sheet.rows[sheet.firstRow + b] ?? []];
  for (const { column } of sheet.meaning.columns) {
    const found = compareCells(one[column] ?? null, two[column] ?? null);
    if (found !== 0) return found;
  }
  return 0;
}

/** Tell whether two data rows are equal in every column of the table. */
export function isSameLine(sheet: CleanedSheet, a: number, b: number): boolean {
  return compareLines(sheet, a, b) === 0;
}

const KINDS = ['number', 'boolean', 'string', 'object'];

function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (isCellError(a) && isCellError(b)) return compareValues(a.error, b.error);
  if (isCellError(a) || isCellError(b) || typeof a !== typeof b)
    return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  return compareValues(a, b);
}

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
