import type { Area } from '../../../core/index';
import { union } from '../areas';
import { isWholeColumns, LAST_COLUMN, LAST_ROW } from '../limits';
import type { FormulaCell, Slot } from './cellBlock';
import { CellColumn } from './cellColumn';

/** Contents of one sheet's cells, by column. */
export class CellStore {
  private columns = new Map<number, CellColumn>();

  get(row: number, column: number): Slot {
    return this.columns.get(column)?.get(row) ?? null;
  }

  set(row: number, column: number, slot: Slot): void {
    const cells = this.columns.get(column);
    if (cells !== undefined) cells.set(row, slot);
    else if (slot !== null) this.columnFor(column).set(row, slot);
  }

  /** Columns that hold something, ascending. */
  columnNumbers(): readonly number[] {
    return [...this.columns].flatMap(([column, cells]) => (cells.isBlank ? [] : [column])).sort((a, b) => a - b);
  }

  /** Visit the cells of an area that are not blank: columns from the left, each downwards. */
  each(area: Area, visit: (row: number, column: number, slot: Slot) => void): void {
    for (const column of this.columnNumbers())
      if (column >= area.left && column <= area.right)
        this.columns.get(column)?.each(area.top, area.bottom, (row, slot) => visit(row, column, slot));
  }

  /** Tell whether any of these columns holds a formula. */
  hasFormula(first: number, last: number): boolean {
    for (let column = first; column <= last; column++) if (this.columns.get(column)?.hasFormula() === true) return true;
    return false;
  }

  eachFormula(visit: (row: number, column: number, cell: FormulaCell) => void): void {
    for (const column of this.columnNumbers())
      this.columns.get(column)?.eachFormula((row, cell) => visit(row, column, cell));
  }

  clear(area: Area): void {
    for (const [column, cells] of this.columns)
      if (column >= area.left && column <= area.right) cells.clear(area.top, area.bottom);
  }

  /** The smallest area that holds every content. */
  bounds(): Area | null {
    let area: Area | null = null;
    for (const [column, cells] of this.columns) {
      const rows = cells.bounds();
      if (rows === null) continue;
      const here = { top: rows.first, bottom: rows.last, left: column, right: column };
      area = area === null ? here : union(area, here);
    }
    return area;
  }

  /** Move the cells of the columns `left` to `right` from row `from` on by `offset` rows; what was in their way is gone. */
  moveRows(left: number, right: number, from: number, offset: number): void {
    for (const [column, cells] of this.columns) {
      if (column < left || column > right) continue;
      if (offset < 0) cells.clear(from + offset, from - 1);
      cells.put(cells.cut(from, LAST_ROW, offset));
    }
  }

  /** Move the cells of the rows `top` to `bottom` from column `from` on by `offset` columns; what was in their way is gone. */
  moveColumns(top: number, bottom: number, from: number, offset: number): void {
    if (offset < 0) this.clear({ top, bottom, left: from + offset, right: from - 1 });
    const whole = isWholeColumns({ top, bottom, left: from, right: from });
    const moved = new Map<number, CellColumn>();
    for (const [column, cells] of this.columns) {
      if (column < from) continue;
      moved.set(column + offset, whole ? cells : cells.cut(top, bottom, 0));
      if (whole) this.columns.delete(column);
    }
    for (const [column, cells] of moved) if (column <= LAST_COLUMN) this.columnFor(column).put(cells);
  }

  private columnFor(column: number): CellColumn {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const fresh = new CellColumn();
    this.columns.set(column, fresh);
    return fresh;
  }
}
