import type { Sheet } from '../book/book';
import type { OwnedPlace } from './owned';
import { cellHash } from './rowKey';
import { typedCell, type Typed } from './typed';

/** The data rows of a user's sheet that a column of ours stands beside. */
export interface RowsNow {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Row key of a data row, counted from `firstRow`. */
  readonly keyAt: (row: number) => number;
}

/** Compare a column of ours in a user's sheet with what was written: a filled cell that differs was typed by a person. Gives it by data row.
 *  A cell is compared with what was written for its row's key, so rows may be sorted, inserted and deleted between runs. When the cells agree better
 *  by place than by key, the rows were sorted without our column and cells are compared by place.
 *  Rows that were not there last time count as typed only when no cell of the column was written so. A cell that a person emptied is filled again. */
export function columnEdits(rows: RowsNow, place: OwnedPlace, field: string): ReadonlyMap<number, Typed> {
  const { area, column } = place;
  const hashes = area.hashes[area.fields.findIndex((one) => one.field === field)] ?? new Float64Array(0);
  const byKey = new Map<number, number>();
  area.keys.forEach((key, index) => byKey.set(key, hashes[index] ?? 0));
  const found: Found[] = [];
  for (let row = 0; row < rows.rowCount; row++) {
    const value = typedCell(rows.sheet.rows[rows.firstRow + row]?.[column]);
    if (value === null) continue;
    found.push({ row, value, hash: cellHash(value), keyed: byKey.get(rows.keyAt(row)), placed: hashes[row] });
  }
  const stays = agreeing(found, 'placed') > agreeing(found, 'keyed');
  const ours = new Set(hashes);
  const isTyped = ({ hash, keyed, placed }: Found): boolean => {
    const before = stays ? placed : keyed;
    return before === undefined ? !ours.has(hash) : before !== hash;
  };
  return new Map(found.filter(isTyped).map(({ row, value }) => [row, value]));
}

interface Found {
  readonly row: number;
  readonly value: Typed;
  readonly hash: number;
  /** What was written for the row's key, and at the row's place. */
  readonly keyed: number | undefined;
  readonly placed: number | undefined;
}

function agreeing(found: readonly Found[], by: 'keyed' | 'placed'): number {
  return found.reduce((count, one) => count + (one[by] === one.hash ? 1 : 0), 0);
}
