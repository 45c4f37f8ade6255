import type { Area } from '../../../core/index';
import { union } from '../areas';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../limits';
import { RunMap, type Run } from '../runMap';
import { StyleColumn } from './styleColumn';

/** What cells without a style of their own show: the style of their row, else of their column, else normal. */
interface Defaults {
  readonly rows: RunMap<number>;
  readonly columns: RunMap<number>;
}

/** Style numbers of one sheet's cells. Whole columns and rows are one entry each, never a million. */
export class StyleStore {
  private columns = new Map<number, StyleColumn>();
  readonly defaults: Defaults = { rows: new RunMap(), columns: new RunMap() };

  styleAt(row: number, column: number): number {
    const own = this.columns.get(column)?.get(row) ?? 0;
    return own === 0 ? inherited(this.defaults, row, column) : own - 1;
  }

  /** Give one cell a style. */
  set(row: number, column: number, style: number): void {
    const own = style === inherited(this.defaults, row, column) ? 0 : style + 1;
    if (own !== 0 || this.columns.has(column)) this.columnFor(column).fill(row, row, own);
  }

  /** Change the styles of an area; `change` gives the new style of an old one. */
  change(area: Area, change: (style: number) => number): void {
    const before = { rows: this.defaults.rows.copy(), columns: this.defaults.columns.copy() };
    const walked = this.columnsToWalk(area);
    if (isWholeColumns(area))
      changeRuns(this.defaults.columns, area.left, area.right, (style) => change(style ?? 0) || undefined);
    if (isWholeRows(area)) this.changeRows(area, change, before);
    for (const column of walked) this.changeColumn(column, area, change, before);
  }

  /** Columns with cells that have a style of their own, ascending. */
  columnNumbers(): readonly number[] {
    return [...this.columns.keys()].sort((a, b) => a - b);
  }

  /** Visit runs of cells with a style of their own: columns from the left, each downwards. */
  each(visit: (column: number, first: number, last: number, style: number) => void): void {
    for (const column of this.columnNumbers())
      for (const run of this.columns.get(column)?.runs(0, LAST_ROW) ?? [])
        if (run.value !== 0) visit(column, run.first, run.last, run.value - 1);
  }

  /** The smallest area of the cells that have a style of their own; formats of whole rows and columns do not count. */
  bounds(): Area | null {
    let area: Area | null = null;
    for (const [column, styles] of this.columns) {
      const rows = styles.bounds();
      if (rows === null) continue;
      const here = { top: rows.first, bottom: rows.last, left: column, right: column };
      area = area === null ? here : union(area, here);
    }
    return area;
  }

  /** Move styles of the columns `left` to `right` from row `from` on; whole rows take their defaults along. */
  moveRows(left: number, right: number, from: number, offset: number): void {
    const whole = left === 0 && right === LAST_COLUMN;
    if (whole) moveRuns(this.defaults.rows, from, offset, LAST_ROW);
    const carried = whole || this.defaults.rows.runs.length === 0;
    const columns = carried ? this.columnNumbers() : numbersFrom(left, right);
    for (const column of columns) {
      if (column < left || column > right) continue;
      if (carried) this.columns.get(column)?.moveRows(from, offset);
      else this.moveShown(column, from, offset);
    }
  }

  /** Move styles of the rows `top` to `bottom` from column `from` on; whole columns take their defaults along. */
  moveColumns(top: number, bottom: number, from: number, offset: number): void {
    const whole = top === 0 && bottom === LAST_ROW;
    const last = Math.min(LAST_COLUMN, Math.max(from, this.lastColumn()) + Math.abs(offset));
    const sources = numbersFrom(from, last);
    const moved = sources.map((column) => (whole ? this.ownRuns(column) : this.shownRuns(column, top, bottom)));
    for (const column of numbersFrom(Math.min(from, from + offset), last))
      this.columns.get(column)?.fill(top, bottom, 0);
    if (whole) moveRuns(this.defaults.columns, from, offset, LAST_COLUMN);
    for (const [index, runs] of moved.entries()) {
      const target = from + index + offset;
      if (target <= LAST_COLUMN) for (const run of runs) this.settle(target, run.first, run.last, run.value);
    }
  }

  /** Take over all styles of another sheet of the same workbook; this one has none yet. */
  take(other: StyleStore): void {
    for (const { first, last, value } of other.defaults.rows.runs) this.defaults.rows.set(first, last, value);
    for (const { first, last, value } of other.defaults.columns.runs) this.defaults.columns.set(first, last, value);
    other.each((column, first, last, style) => this.columnFor(column).fill(first, last, style + 1));
  }

  /** Give the cells of an area the styles of one row above them. */
  copyRow(from: number, area: Area): void {
    const { rows } = this.defaults;
    const whole = isWholeRows(area);
    if (whole) rows.set(area.top, area.bottom, rows.get(from));
    const columns = whole || rows.runs.length === 0 ? this.columnNumbers() : numbersFrom(area.left, area.right);
    for (const column of columns)
      if (column >= area.left && column <= area.right)
        this.settle(column, area.top, area.bottom, this.styleAt(from, column));
  }

  /** Give the cells of an area the styles of one column beside them. */
  copyColumn(from: number, area: Area): void {
    const { columns } = this.defaults;
    const whole = isWholeColumns(area);
    if (whole) columns.set(area.left, area.right, columns.get(from));
    const runs = whole ? this.ownRuns(from) : this.shownRuns(from, area.top, area.bottom);
    for (const column of numbersFrom(area.left, area.right))
      for (const run of runs) this.settle(column, run.first, run.last, run.value);
  }

  private moveShown(column: number, from: number, offset: number): void {
    const runs = this.shownRuns(column, from, LAST_ROW);
    this.columns.get(column)?.fill(Math.min(from, from + offset), LAST_ROW, 0);
    for (const run of runs)
      if (run.first + offset <= LAST_ROW)
        this.settle(column, run.first + offset, Math.min(run.last + offset, LAST_ROW), run.value);
  }

  /** Runs of a column that have styles of their own. */
  private ownRuns(column: number): readonly Run<number>[] {
    const runs = this.columns.get(column)?.runs(0, LAST_ROW) ?? [];
    return runs.flatMap((run) => (run.value === 0 ? [] : [{ ...run, value: run.value - 1 }]));
  }

  /** What cells of a column show, by runs. */
  private shownRuns(column: number, first: number, last: number): readonly Run<number>[] {
    const own = this.columns.get(column)?.runs(first, last) ?? [{ first, last, value: 0 }];
    return own.flatMap((run) => {
      if (run.value !== 0) return [{ ...run, value: run.value - 1 }];
      const parts = this.defaults.rows.segments(run.first, run.last);
      return parts.map((part) => ({ ...part, value: part.value ?? this.defaults.columns.get(column) ?? 0 }));
    });
  }

  /** The last column that can look different from the ones after it. */
  private lastColumn(): number {
    const runs = this.defaults.columns.runs;
    const byDefault = runs[runs.length - 1]?.last ?? 0;
    return Math.max(byDefault, ...this.columns.keys());
  }

  private changeRows(area: Area, change: (style: number) => number, before: Defaults): void {
    const base = before.columns.get(LAST_COLUMN) ?? 0;
    const plain = before.columns.runs.length === 0;
    const isPlainNow = this.defaults.columns.runs.length === 0;
    changeRuns(this.defaults.rows, area.top, area.bottom, (style) => {
      if (style !== undefined) return isPlainNow ? change(style) || undefined : change(style);
      return isWholeColumns(area) || (plain && change(base) === base) ? undefined : change(base);
    });
  }

  private columnsToWalk(area: Area): readonly number[] {
    const { rows, columns } = this.defaults;
    const all = numbersFrom(area.left, area.right);
    const stored = this.columnNumbers().filter((column) => column >= area.left && column <= area.right);
    if (isWholeColumns(area)) return isWholeRows(area) || rows.runs.length === 0 ? stored : all;
    return isWholeRows(area) && columns.runs.length === 0 ? stored : all;
  }

  private changeColumn(column: number, area: Area, change: (style: number) => number, before: Defaults): void {
    const runs = this.columns.get(column)?.runs(area.top, area.bottom) ?? [
      { first: area.top, last: area.bottom, value: 0 },
    ];
    for (const run of runs)
      for (const part of before.rows.segments(run.first, run.last)) {
        const old = run.value === 0 ? (part.value ?? before.columns.get(column) ?? 0) : run.value - 1;
        this.settle(column, part.first, part.last, change(old));
      }
  }

  /** Give rows of a column a style, as their own only where they would not inherit it. */
  private settle(column: number, first: number, last: number, style: number): void {
    for (const part of this.defaults.rows.segments(first, last)) {
      const fromDefaults = part.value ?? this.defaults.columns.get(column) ?? 0;
      const own = style === fromDefaults ? 0 : style + 1;
      if (own !== 0 || this.columns.has(column)) this.columnFor(column).fill(part.first, part.last, own);
    }
  }

  private columnFor(column: number): StyleColumn {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const fresh = new StyleColumn();
    this.columns.set(column, fresh);
    return fresh;
  }
}

function inherited(defaults: Defaults, row: number, column: number): number {
  return defaults.rows.get(row) ?? defaults.columns.get(column) ?? 0;
}

function changeRuns(
  runs: RunMap<number>,
  first: number,
  last: number,
  change: (style: number | undefined) => number | undefined,
): void {
  for (const run of runs.segments(first, last)) runs.set(run.first, run.last, change(run.value));
}

function moveRuns(runs: RunMap<number>, from: number, offset: number, limit: number): void {
  if (offset > 0) runs.insert(from, offset, limit);
  else runs.delete(from + offset, from - 1);
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
