import type { BlockCell, CellBlock, ChartSpec, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';

/** Rows that a chart beside a table needs. */
export const CHART_ROWS = 10;
/** Column where charts start, and how many columns they take. */
export const CHART_LEFT = 7;
export const CHART_WIDTH = 7;

/** A report in the making: blocks of cells from top to bottom, charts beside them. */
export class Page {
  private readonly blocks: CellBlock[] = [];
  private readonly charts: ChartSpec[] = [];
  private free: number;

  constructor(
    readonly lang: Lang,
    firstRow: number,
  ) {
    this.free = firstRow;
  }

  /** One-based row that is written next. */
  get next(): number {
    return this.free + 1;
  }

  heading(text: Bilingual): void {
    if (this.blocks.length > 0) this.free++;
    this.put([[{ value: text[this.lang], style: 'heading' }]]);
  }

  subheading(text: Bilingual): void {
    this.put([[{ value: text[this.lang], style: 'heading' }]]);
  }

  /** Lines of one sentence each. */
  lines(lines: readonly StyledCell[]): void {
    this.put(lines.map((line) => [line]));
  }

  put(cells: readonly (readonly BlockCell[])[]): void {
    if (cells.length === 0) return;
    this.blocks.push({ kind: 'cells', at: { row: this.free, column: 0 }, cells });
    this.free += cells.length;
  }

  /** A table with its charts; what comes next stands below both. */
  beside(cells: readonly (readonly BlockCell[])[], charts: readonly ChartSpec[]): void {
    const top = this.free;
    this.put(cells);
    this.charts.push(...charts);
    const bottom = charts.reduce((low, { over }) => Math.max(low, over.bottom + 1), top);
    this.free = Math.max(this.free, bottom) + 1;
  }

  skip(): void {
    this.free++;
  }

  /** Blocks whose rows were kept free and are filled in at the end. */
  at(row: number, cells: readonly (readonly BlockCell[])[]): void {
    if (cells.length > 0) this.blocks.push({ kind: 'cells', at: { row: row - 1, column: 0 }, cells });
  }

  finish(): { readonly blocks: readonly CellBlock[]; readonly charts: readonly ChartSpec[]; readonly rows: number } {
    return { blocks: this.blocks, charts: this.charts, rows: this.free };
  }
}
