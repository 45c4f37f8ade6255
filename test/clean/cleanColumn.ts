import type { Cell } from '../../core/book/cell';
import type { CleanedColumn, ColumnCleaner, ColumnSource } from '../../core/clean/column';

/** How the number cells of a column are styled and which date system its book counts in. */
export interface ColumnSetting {
  readonly styles?: readonly number[];
  readonly date1904?: boolean;
}

/** Clean one column of cells, in blocks of three rows so that block borders are crossed. */
export function cleanColumn<C extends CleanedColumn>(
  cleaner: (source: ColumnSource) => ColumnCleaner<C>,
  cells: readonly Cell[],
  { styles, date1904 = false }: ColumnSetting = {},
): C {
  const rows = cells.map((cell) => [cell]);
  const dateStyles = styles && Uint8Array.from(styles);
  const working = cleaner({ column: 0, firstRow: 0, rowCount: rows.length, dateStyles, date1904 });
  for (let from = 0; from < rows.length; from += 3) working.take(rows, from, Math.min(rows.length, from + 3));
  return working.finish();
}

/** Name the rule that fired for each cell; "" where the cell was left alone. */
export function rulesOf(column: CleanedColumn): readonly string[] {
  return Array.from(column.outcome, (outcome) => column.rules[outcome - 1]?.id ?? '');
}

/** Write each cell as the change list shows it after cleaning. */
export function afterOf(column: CleanedColumn, cells: readonly Cell[]): readonly string[] {
  return cells.map((cell, row) => column.after(cell, row));
}
