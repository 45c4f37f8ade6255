import type { Cell } from '../../../../core/index';
import { DateStyle } from '../../../../core/index';
import { refuse } from '../../zip/refuse';
import { SHEET_COLUMNS, SHEET_ROWS } from './references';

/** Places a sheet may take up, blanks between filled cells included: a far cell in each row would fill memory otherwise.
 *  Enough for every row of a sheet with 30 columns (about 250 MB of cells, texts apart), so that a full order sheet of
 *  20 columns that we put our own beside can be read again. */
const MOST_CELLS = SHEET_ROWS * 30;
const FIRST_ROWS = 1024;
const BLANK_ROW: readonly Cell[] = Object.freeze([]);

/** Gathers the cells of a sheet in file order. Trailing blank cells and rows vanish; blank rows share one empty array. */
export class Grid {
  readonly rows: (readonly Cell[])[] = [];
  private readonly hidden: number[] = [];
  private readonly styled: (Uint8Array | undefined)[] = [];
  private row: Cell[] = [];
  private width = 0;
  private cells = 0;
  private rowIndex = -1;

  constructor(private readonly part: string) {}

  /** Start the row `index`; rows usually ascend, but need not. */
  startRow(index: number, hidden: boolean): void {
    if (index < 0 || index >= SHEET_ROWS) throw this.tooLarge();
    this.rowIndex = index;
    if (hidden) this.hidden.push(index);
    const earlier = this.rows[index];
    if (earlier) this.row = [...earlier];
    this.width = earlier ? earlier.length : 0;
  }

  /** Put a cell that is not blank into the started row. */
  put(column: number, cell: Cell, style: number): void {
    if (column < 0 || column >= SHEET_COLUMNS) throw this.tooLarge();
    while (this.width < column) this.row[this.width++] = null;
    this.row[column] = cell;
    if (column === this.width) this.width++;
    if (style !== DateStyle.none) this.putStyle(column, style);
  }

  endRow(): void {
    if (this.width === 0) return;
    this.cells += this.width;
    if (this.cells > MOST_CELLS) throw this.tooLarge();
    while (this.rows.length < this.rowIndex) this.rows.push(BLANK_ROW);
    // A slice has no spare room, unlike an array that grew.
    this.rows[this.rowIndex] = this.row.slice(0, this.width);
  }

  /** Rows hidden within the filled part, ascending. */
  hiddenRows(): number[] {
    return this.hidden.filter((row) => row < this.rows.length).sort((a, b) => a - b);
  }

  /** Date styles by column, one byte for each row of the grid. */
  dates(): Map<number, Uint8Array> {
    const dates = new Map<number, Uint8Array>();
    this.styled.forEach((styles, column) => {
      if (styles) dates.set(column, resized(styles, this.rows.length));
    });
    return dates;
  }

  private putStyle(column: number, style: number): void {
    let styles = this.styled[column];
    if (!styles || styles.length <= this.rowIndex) {
      const length = Math.max(FIRST_ROWS, this.rows.length, this.rowIndex + 1) * 2;
      styles = resized(styles ?? new Uint8Array(0), Math.min(length, SHEET_ROWS));
      this.styled[column] = styles;
    }
    styles[this.rowIndex] = style;
  }

  private tooLarge(): Error {
    const came = {
      zh: `工作表部件"${this.part}"超出了 1,048,576 行、16,384 列或 31,457,280 个单元格`,
      en: `the sheet part "${this.part}" passes 1,048,576 rows, 16,384 columns or 31,457,280 cells`,
    };
    const next = {
      zh: '请删除多余的行列后另存，再试一次。',
      en: 'Remove the surplus rows and columns, save, and try again.',
    };
    return refuse('xmlLimits', came, next);
  }
}

function resized(styles: Uint8Array, length: number): Uint8Array {
  const copy = new Uint8Array(length);
  copy.set(styles.subarray(0, length));
  return copy;
}
