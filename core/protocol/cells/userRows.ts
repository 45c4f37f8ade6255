import type { Book, Sheet } from '../../book/book';
import { stampBook, type SheetStamp } from '../../patch/bookStamp';
import { COLUMN_NAME_START } from '../../patch/owned';
import { withoutColumns } from '../restore/withoutColumns';
import type { CellRows } from './cellsImage';

/** Fingerprints of the rows of one sheet: over all cells of the user, and without some columns. */
export interface UserRows {
  readonly all: Pick<SheetStamp, 'high' | 'low'>;
  readonly rest: Pick<SheetStamp, 'high' | 'low'>;
}

/** Take the fingerprints of the user's rows of a sheet. Columns of ours are left out by their names, whatever the ledger says.
 *  @param columns those that a run writes over */
export function userRows(book: Book, sheet: Sheet, columns: readonly number[]): UserRows {
  const ours = book.names.flatMap(({ name, sheet: of, area }) =>
    of === sheet.name && area.left === area.right && name.toLowerCase().startsWith(COLUMN_NAME_START)
      ? [area.left]
      : [],
  );
  return { all: stampWithout(book, sheet, ours), rest: stampWithout(book, sheet, [...ours, ...columns]) };
}

function stampWithout(book: Book, sheet: Sheet, columns: readonly number[]): Pick<SheetStamp, 'high' | 'low'> {
  const alone = { ...book, sheets: [sheet], names: [] };
  const stamp = stampBook(withoutColumns(alone, new Map([[sheet.name, new Set(columns)]]))).sheets.get(sheet.name);
  return stamp ?? { high: new Int32Array(0), low: new Int32Array(0) };
}

/** Tell for every row now which row it was when the run read it, -1 for a new or blank one. Told by all cells, written or not yet; else by the columns that the run leaves alone; else by place.
 *  Rows of the same content are told by their order. */
export function matchUserRows(then: CellRows, now: UserRows): Int32Array {
  const length = now.all.low.length;
  const was = new Int32Array(length).fill(-1);
  if (isSame(then.after, now.all) || isSame(then.before, now.all))
    return was.map((_, row) => (keyOf(now.all, row) === null ? -1 : row));
  const taken = new Set<number>();
  const take = (row: number, list: number[] | undefined): void => {
    let old = list?.pop();
    while (old !== undefined && taken.has(old)) old = list?.pop();
    if (old === undefined) return;
    taken.add(old);
    was[row] = old;
  };
  const whole = rowsByKey(then.before.low.length, taken, (row) => [keyOf(then.after, row), keyOf(then.before, row)]);
  for (let row = 0; row < length; row++) take(row, whole.get(keyOf(now.all, row) ?? ''));
  const rest = rowsByKey(then.before.low.length, taken, (row) => [keyOf(then.rest, row)]);
  for (let row = 0; row < length; row++) if (was[row] === -1) take(row, rest.get(keyOf(now.rest, row) ?? ''));
  for (let row = 0; row < length; row++) {
    const isOpen = was[row] === -1 && keyOf(now.all, row) !== null;
    if (isOpen && row < then.before.low.length && keyOf(then.before, row) !== null) take(row, [row]);
  }
  return was;
}

/** Rows that are not taken by their keys, the first one last. */
function rowsByKey(
  count: number,
  taken: ReadonlySet<number>,
  keysOf: (row: number) => readonly (string | null)[],
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = count - 1; row >= 0; row--) {
    if (taken.has(row)) continue;
    for (const key of new Set(keysOf(row))) {
      const list = key === null ? undefined : rows.get(key);
      if (list) list.push(row);
      else if (key !== null) rows.set(key, [row]);
    }
  }
  return rows;
}

/** null for a blank row. */
function keyOf({ high, low }: Pick<SheetStamp, 'high' | 'low'>, row: number): string | null {
  const [one, other] = [high[row] ?? 0, low[row] ?? 0];
  return one === 0 && other === 0 ? null : `${one} ${other}`;
}

function isSame(a: Pick<SheetStamp, 'high' | 'low'>, b: Pick<SheetStamp, 'high' | 'low'>): boolean {
  return (
    a.low.length === b.low.length && a.low.every((part, row) => part === b.low[row] && a.high[row] === b.high[row])
  );
}
