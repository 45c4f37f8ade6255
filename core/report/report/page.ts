import type { BlockCell, CellBlock, ChartSpec, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { pageBreaks } from './pageBreaks';

/** Rows that a chart beside a table needs. */
export const CHART_ROWS = 10;
/** Column where charts start, and how many columns they take. */
export const CHART_LEFT = 7;
export const CHART_WIDTH = 7;

/** What a page holds in the end. */
export interface Finished {
  readonly blocks: readonly CellBlock[];
  readonly charts: readonly ChartSpec[];
  readonly rows: number;
  /** Rows before which a printed page starts. */
  readonly breaks: readonly number[];
}

/** A report in the making: blocks of cells from top to bottom, charts beside them. In print a table stays with its heading, its line and its chart. */
export class Page {
  private readonly blocks: CellBlock[] = [];
  private readonly charts: ChartSpec[] = [];
  /** Rows at which something starts that is kept together, and those of them that start a page. */
  private readonly starts: number[] = [];
  private readonly forced = new Set<number>();
  /** True after a heading or a line: what follows belongs to it. */
  private isOpen = false;
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

  /** A heading under a line as wide as the tables. `startsPage` begins a new page in print. */
  heading(text: Bilingual, startsPage = false): void {
    if (this.blocks.length > 0) this.free++;
    if (startsPage) this.forced.add(this.free);
    const line = Array.from({ length: CHART_LEFT - 1 }, (): StyledCell => ({ value: null, style: 'heading' }));
    this.open([[{ value: text[this.lang], style: 'heading' }, ...line]]);
  }

  subheading(text: Bilingual): void {
    this.open([[{ value: text[this.lang], style: 'subheading' }]]);
  }

  /** Lines of one sentence each. */
  lines(lines: readonly StyledCell[]): void {
    this.open(lines.map((line) => [line]));
  }

  put(cells: readonly (readonly BlockCell[])[]): void {
    this.open(cells);
    this.isOpen = false;
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

  /** `rowsAPage` rows fit on a printed page. */
  finish(rowsAPage: number): Finished {
    const breaks = pageBreaks({ starts: this.starts, forced: this.forced, end: this.free, rowsAPage });
    return { blocks: this.blocks, charts: this.charts, rows: this.free, breaks };
  }

  private open(cells: readonly (readonly BlockCell[])[]): void {
    if (cells.length === 0) return;
    if (!this.isOpen) this.starts.push(this.free);
    this.isOpen = true;
    this.blocks.push({ kind: 'cells', at: { row: this.free, column: 0 }, cells });
    this.free += cells.length;
  }
}
