import type { Book, Sheet } from '../book/book';
import type { Recipe } from '../recipe/recipe';
import type { ColumnMeaning, Role, SheetMeaning } from '../understand/meaning';
import { cleanerFor } from './cleanerFor';
import { NOTHING_TOLD, type ToldWords } from './told';
import type { CleanedColumn, ColumnCleaner, DayColumn, MoneyColumn, PhoneColumn, TextColumn } from './column';

/** Rows cleaned at a time: few enough that their cells stay in the processor's cache while every column reads them. */
const BLOCK_ROWS = 1024;

/** One sheet's columns, cleaned; entry i of every column is sheet row `firstRow + i`. */
export interface CleanedSheet {
  readonly sheet: Sheet;
  readonly meaning: SheetMeaning;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<Role, CleanedRole>;
}

export interface CleanedRole {
  readonly meaning: ColumnMeaning;
  readonly column: CleanedColumn;
}

/** Clean every column of a sheet that has a role; the sheet itself is not touched. `told`: corrections that people made.
 *  `tick` is called between blocks with the rows done; it may throw to stop. */
export function cleanSheet(
  book: Book,
  meaning: SheetMeaning,
  recipe: Recipe,
  tick: (rows: number) => void,
  told: ToldWords = NOTHING_TOLD,
): CleanedSheet | null {
  const sheet = book.sheets.find((one) => one.name === meaning.sheet);
  if (!sheet) return null;
  const rowCount = Math.max(0, meaning.lastRow - meaning.firstRow + 1);
  const working: { meaning: ColumnMeaning; role: Role; cleaner: ColumnCleaner<CleanedColumn> }[] = [];
  for (const column of meaning.columns) {
    if (column.role === null) continue;
    const source = {
      column: column.column,
      firstRow: meaning.firstRow,
      rowCount,
      dateStyles: sheet.dates.get(column.column),
      date1904: book.date1904,
    };
    working.push({
      meaning: column,
      role: column.role,
      cleaner: cleanerFor(column, column.role, source, recipe, told),
    });
  }
  const end = meaning.firstRow + rowCount;
  for (let from = meaning.firstRow; from < end; from += BLOCK_ROWS) {
    const to = Math.min(end, from + BLOCK_ROWS);
    for (const { cleaner } of working) cleaner.take(sheet.rows, from, to);
    tick(to - meaning.firstRow);
  }
  const columns = new Map<Role, CleanedRole>();
  for (const { meaning: column, role, cleaner } of working)
    columns.set(role, { meaning: column, column: cleaner.finish() });
  return { sheet, meaning, firstRow: meaning.firstRow, rowCount, columns };
}

/** Give a role's column when it was cleaned to days. */
export function daysOf(sheet: CleanedSheet, role: Role): DayColumn | null {
  const column = sheet.columns.get(role)?.column;
  return column?.kind === 'days' ? column : null;
}

/** Give a role's column when it was cleaned to amounts. */
export function moneyOf(sheet: CleanedSheet, role: Role): MoneyColumn | null {
  const column = sheet.columns.get(role)?.column;
  return column?.kind === 'money' ? column : null;
}

/** Give a role's column when it was cleaned to numbered texts. */
export function textOf(sheet: CleanedSheet, role: Role): TextColumn | null {
  const column = sheet.columns.get(role)?.column;
  return column?.kind === 'text' ? column : null;
}

/** Give the phone column when there is one. */
export function phonesOf(sheet: CleanedSheet): PhoneColumn | null {
  const column = sheet.columns.get('phone')?.column;
  return column?.kind === 'phone' ? column : null;
}
