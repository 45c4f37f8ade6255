import type { Sheet } from '../book/book';
import type { OwnedArea } from './ledger';
import { cellHash } from './rowKey';
import { typedCell, type Typed } from './typed';

/** A cell that a person typed outside of any table of ours. */
export interface LooseEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Typed;
}

/** The hash that says "computed by the workbook: do not compare". `cellHash` never gives it. */
export const COMPUTED = 1;

/** Compare the free cells of a sheet of ours (a report) with what was written: cells without a hash, or with another one, were typed by a person.
 *  Cells of pivots are the host's and are left out. */
export function looseEdits(sheet: Sheet, area: OwnedArea): readonly LooseEdit[] {
  const written = new Map<number, number>();
  area.keys.forEach((key, index) => written.set(key, area.hashes[0]?.[index] ?? 0));
  const isPivot = (row: number, column: number): boolean =>
    sheet.pivots.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): LooseEdit[] => {
      const value = typedCell(cell);
      if (value === null || isPivot(row, column)) return [];
      const before = written.get(placeKey(row, column));
      return before === COMPUTED || before === cellHash(value) ? [] : [{ row, column, value }];
    }),
  );
}

/** The key of a free cell: its place. */
export function placeKey(row: number, column: number): number {
  return row * 16384 + column;
}
