import type { Cell } from './cell';

/** Where a cell is: zero-based row and column in the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a number is shown, as far as it changes its meaning. One byte a cell in `Sheet.dates`. */
export const DateStyle = { none: 0, date: 1, dateTime: 2, time: 3 } as const;

/** A user's table inside a sheet (`<table>`, ListObject). */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly totalsRow: boolean;
}

/** One sheet as a host read it. `rows[r][c]` is the cell at zero-based row r, column c; rows may be ragged and blank rows may share one empty array. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Per column: one `DateStyle` byte a row for columns that hold date-styled numbers, else absent. */
  readonly dates: ReadonlyMap<number, Uint8Array>;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  /** Rows hidden by hand or by a filter, zero-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly filtered: boolean;
  readonly protected: boolean;
  /** Areas that pivot tables of the user occupy. */
  readonly pivots: readonly Area[];
  /** Cells that hold formulas; their `rows` entry is the cached result. */
  readonly formulaCount: number;
}

/** A defined name that refers to one column or cell of a sheet, as the host resolved it. */
export interface SheetName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook as a host read it, once, at the edge. */
export interface Book {
  /** File name or title; used in texts only. */
  readonly title: string;
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  readonly names: readonly SheetName[];
}

/** Build a sheet from rows alone; everything else as in a plain new sheet. */
export function plainSheet(name: string, rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    rows,
    dates: new Map(),
    visibility: 'visible',
    merges: [],
    tables: [],
    hiddenRows: [],
    filtered: false,
    protected: false,
    pivots: [],
    formulaCount: 0,
    ...more,
  };
}
