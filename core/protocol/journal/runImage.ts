import type { SheetStamp } from '../../patch/bookStamp';
import type { Patch } from '../../patch/patch';
import type { CellsImage } from '../cells/cellsImage';
import type { Content } from '../content';

/** What one run wrote and found: enough to see what was typed since, and to go back. */
export interface RunImage {
  /** As it was written, rows followed. */
  readonly patch: Patch;
  /** Fingerprints of the rows of the user's sheets, by sheet name, when the columns were written. */
  readonly rows: ReadonlyMap<string, Pick<SheetStamp, 'high' | 'low'>>;
  /** Sheets of ours before the run, by owned name. */
  readonly sheetsBefore: ReadonlyMap<string, SheetBefore>;
  /** Columns of ours before the run, by owned name. */
  readonly columnsBefore: ReadonlyMap<string, ColumnBefore>;
  /** Cells of the user that the run writes over; absent in images of earlier versions. */
  readonly cells?: readonly CellsImage[];
}

export interface SheetBefore {
  /** Cells that differed from what the run before wrote: place -> content, null for a cell that was empty. */
  readonly edits: ReadonlyMap<number, Content>;
}

export interface ColumnBefore {
  /** By row of the sheet; empty for a new column. */
  readonly contents: readonly Content[];
  readonly isNew: boolean;
  /** Points; null for the standard width. */
  readonly width: number | null;
  /** Last row that had our number format, -1 for none. */
  readonly lastRow: number;
}
