import type { Area } from '../../../core/index';
import type { Shift } from '../../../desk/workbook/workbook';

/** What one cell of the naive sheet holds: a number or nothing, and a font size as its style. */
export interface NaiveCell {
  readonly value: number | null;
  readonly size: number;
}

/** Rows and columns of the naive grid. The last row and column stand for all that follow. */
export const NAIVE_ROWS = 80;
export const NAIVE_COLUMNS = 60;

/** A sheet as an array of arrays, changed in the plainest way: the reference for random edits. */
export class NaiveSheet {
  rows: NaiveCell[][] = Array.from({ length: NAIVE_ROWS }, () =>
    Array.from({ length: NAIVE_COLUMNS }, () => ({ value: null, size: 11 })),
  );

  each(area: Area, change: (cell: NaiveCell) => NaiveCell): void {
    this.rows = this.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        return isInside ? change(cell) : cell;
      }),
    );
  }

  /** Insert or delete: every line along the way of the shift is spliced for itself. */
  splice(area: Area, shift: Shift): void {
    const isVertical = shift === 'down' || shift === 'up';
    if (!isVertical) this.rows = transposed(this.rows);
    const along = isVertical ? area : { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
    const lines = transposed(this.rows);
    const changed = lines.map((line, index) =>
      index < along.left || index > along.right ? line : spliced(line, along.top, along.bottom, shift),
    );
    this.rows = transposed(changed);
    if (!isVertical) this.rows = transposed(this.rows);
  }
}

function spliced(line: readonly NaiveCell[], first: number, last: number, shift: Shift): NaiveCell[] {
  const count = last - first + 1;
  const end = line[line.length - 1] ?? { value: null, size: 11 };
  if (shift === 'up' || shift === 'left')
    return [...line.slice(0, first), ...line.slice(last + 1), ...new Array<NaiveCell>(count).fill(end)];
  const fresh = { value: null, size: line[first - 1]?.size ?? 11 };
  return [...line.slice(0, first), ...new Array<NaiveCell>(count).fill(fresh), ...line.slice(first)].slice(
    0,
    line.length,
  );
}

function transposed(rows: readonly (readonly NaiveCell[])[]): NaiveCell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? { value: null, size: 11 }));
}
