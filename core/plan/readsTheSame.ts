import type { Book } from '../book/book';
import { DateStyle } from '../book/book';
import type { Cell } from '../book/cell';
import { cleanerFor } from '../clean/cleanerFor';
import type { CleanedRole, CleanedSheet } from '../clean/cleanSheet';
import type { CleanedColumn } from '../clean/column';
import { dateLook, type OverwrittenCell } from '../patch/overwrites';
import type { Recipe } from '../recipe/recipe';
import type { Role } from '../understand/meaning';

/** A cleaned column of a sheet. */
export interface ColumnPlace {
  readonly sheet: CleanedSheet;
  readonly role: Role;
  readonly cleaned: CleanedRole;
  readonly book: Pick<Book, 'date1904'>;
  readonly recipe: Recipe;
}

/** Tell whether a column of dates or amounts says the same in every row once some of its cells were written over. Those that stay may have been read by what the
 *  others say (day before month, the decimal mark), so the column is cleaned once more as it would stand. O(rows). */
export function readsTheSame(
  { sheet, role, cleaned, book, recipe }: ColumnPlace,
  cells: readonly OverwrittenCell[],
): boolean {
  const { column, meaning } = cleaned;
  const last = sheet.firstRow + sheet.rowCount;
  const rows = sheet.sheet.rows.slice(0, last).map((row): Cell[] => [row[meaning.column] ?? null]);
  const dateStyles = Uint8Array.from(rows, (_row, at) => sheet.sheet.dates.get(meaning.column)?.[at] ?? DateStyle.none);
  for (const { row, after } of cells) {
    rows[row] = [after];
    if (typeof after === 'number' && column.kind === 'days') dateStyles[row] = dateLook(after).style;
  }
  const source = { column: 0, firstRow: sheet.firstRow, rowCount: sheet.rowCount, dateStyles, date1904: book.date1904 };
  const cleaner = cleanerFor(meaning, role, source, recipe);
  cleaner.take(rows, sheet.firstRow, last);
  return saysTheSame(column, cleaner.finish());
}

function saysTheSame(now: CleanedColumn, then: CleanedColumn): boolean {
  if (now.kind === 'days' && then.kind === 'days')
    return then.questions.length === 0 && now.days.every((day, row) => day === then.days[row]);
  if (now.kind === 'money' && then.kind === 'money')
    return then.questions.length === 0 && now.units.every((units, row) => Object.is(units, then.units[row]));
  return true; // words and numbers of people are read cell by cell
}
