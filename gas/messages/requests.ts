import type { Area, ChartSpec, Place, StyleName, Tone } from '../../core/index';

/** What the sidebar, or a run on the server, asks of the spreadsheet. One call carries some requests, which are done in order under one lock; the answers come back in the same order.
 *  Rows and columns are zero-based. Everything is plain JSON: no dates, no undefined.
 *  Every writing request is safe to repeat, writes, flushes, reads back, and answers whether all stands as asked. */
export type Request =
  | { readonly op: 'overview' }
  | { readonly op: 'cells'; readonly sheet: number; readonly area: Area }
  | { readonly op: 'contents'; readonly places: readonly { readonly sheet: number; readonly area: Area }[] }
  | { readonly op: 'columns'; readonly columns: readonly OwnedSlice[] }
  | { readonly op: 'widths'; readonly columns: readonly { readonly sheet: number; readonly column: number }[] }
  | { readonly op: 'settings' }
  | { readonly op: 'setSettings'; readonly set: readonly (readonly [key: string, text: string | null])[] }
  | { readonly op: 'keepTexts'; readonly sheet: string; readonly from: number; readonly texts: readonly string[] }
  | { readonly op: 'texts'; readonly sheet: string; readonly from: number; readonly count: number }
  | { readonly op: 'sheetNames' }
  /** By id (as text) or name. */
  | { readonly op: 'deleteSheets'; readonly keys: readonly string[] }
  | { readonly op: 'nameColumns'; readonly columns: readonly NewColumn[] }
  /** Columns of the user: named too, whatever they hold. */
  | { readonly op: 'nameCells'; readonly columns: readonly NewColumn[] }
  /** Areas of one column each. */
  | { readonly op: 'formats'; readonly places: readonly { readonly sheet: number; readonly area: Area }[] }
  | { readonly op: 'restricted'; readonly places: readonly { readonly sheet: number; readonly area: Area }[] }
  /** Whole days. */
  | { readonly op: 'skipped'; readonly from: number; readonly to: number }
  /** Writes the jobs whose cells still hold what was seen, and says of each whether it stands now. */
  | { readonly op: 'swap'; readonly jobs: readonly SwapJob[] }
  | { readonly op: 'setFormats'; readonly jobs: readonly FormatRun[] }
  | { readonly op: 'dropNames'; readonly names: readonly string[] }
  | { readonly op: 'dress'; readonly columns: readonly DressedColumn[] }
  | { readonly op: 'undress'; readonly columns: readonly UndressedCells[] }
  | { readonly op: 'clearFormats'; readonly cells: OwnedArea }
  | { readonly op: 'write'; readonly jobs: readonly Job[] }
  | { readonly op: 'stand'; readonly jobs: readonly Job[] }
  | { readonly op: 'makeSheets'; readonly sheets: readonly NewSheet[] }
  | { readonly op: 'frames'; readonly sheets: readonly { readonly name: string; readonly columns: number }[] }
  | { readonly op: 'setFrames'; readonly sheets: readonly FramedSheet[] }
  /** `formats`: places that get the number format of a look, and nothing else of it. */
  | { readonly op: 'looks'; readonly name: string; readonly clear: readonly Area[]; readonly runs: readonly Run[]; readonly formats: readonly Run[] } // prettier-ignore
  /** null takes the filter off. */
  | { readonly op: 'filter'; readonly name: string; readonly area: Area | null }
  | { readonly op: 'notes'; readonly notes: readonly Note[] }
  | { readonly op: 'tones'; readonly cells: readonly TonedArea[] }
  | { readonly op: 'dropPivots'; readonly name: string; readonly pivots: readonly string[] }
  | { readonly op: 'makePivot'; readonly name: string; readonly pivot: NewPivot }
  | { readonly op: 'chartNames'; readonly name: string }
  | {
      readonly op: 'charts';
      readonly name: string;
      readonly gone: readonly string[];
      readonly make: readonly ChartSpec[];
    }
  /** An empty sheet of this name, with widths in pixels; one that is there already is left as it is. */
  | {
      readonly op: 'addSheet';
      readonly name: string;
      readonly widths?: readonly number[];
      readonly heading?: number | undefined;
    }
  | { readonly op: 'fillSheet'; readonly sheet: string; readonly top: number; readonly rows: readonly JsonRow[]; readonly dates: readonly DateRuns[] } // prettier-ignore
  | { readonly op: 'select'; readonly sheet: string; readonly area: Area }
  | { readonly op: 'selection' };

export type Op = Request['op'];

/** What a cell holds: a constant, blank, or a formula with its "=". Dates are serials counted from 1899-12-30 in the spreadsheet's zone. */
export type JsonContent = string | number | boolean | null | { readonly formula: string };
/** A cell as it is read: constants and results; errors by their text. */
export type JsonCell = string | number | boolean | null | { readonly error: string };
/** Blanks at the end may be left out. */
export type JsonRow = readonly JsonCell[];

/** Date-styled stretches of one column: first row, count, `DateStyle` (1 date, 2 date and time, 3 time). Rows count from the top of what was asked for. */
export interface DateRuns {
  readonly column: number;
  readonly runs: readonly (readonly [row: number, count: number, style: number])[];
}

/** Rows of a column of ours. */
export interface OwnedSlice {
  readonly name: string;
  readonly top: number;
  readonly count: number;
}

/** Cells below and right of the first cell of an owned name. */
export interface OwnedArea {
  readonly name: string;
  readonly area: Area;
}

export interface NewColumn {
  readonly name: string;
  readonly sheet: number;
  readonly at: number;
}

export interface DressedColumn {
  readonly name: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Rows of data that get the number format. */
  readonly count: number;
  readonly style: StyleName;
  readonly headerStyle: StyleName;
  /** In characters; null leaves the width alone. */
  readonly width: number | null;
}

export interface UndressedCells extends OwnedArea {
  readonly headerRow: number;
  /** In pixels; null for the standard width. */
  readonly width: number | null;
}

/** Cells to write at a place that an owned name leads to. Rectangular. */
export interface Job {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly JsonContent[])[];
}

/** Number formats of a stretch of the column that an owned name leads to. */
export interface FormatRun {
  readonly name: string;
  readonly row: number;
  readonly formats: readonly string[];
}

/** Cells to write in the place of what was seen there. */
export interface SwapJob extends Job {
  readonly seen: Job['contents'];
}

export interface NewSheet {
  readonly name: string;
  readonly ownedName: string;
  readonly isHidden: boolean;
  /** Grid that it needs at least. */
  readonly rows: number;
  readonly columns: number;
  /** In characters by column; 0 leaves the standard. */
  readonly widths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
}

/** How a sheet of ours is laid out anew. */
export interface FramedSheet {
  readonly name: string;
  /** In pixels; null for the standard width. */
  readonly widths: readonly { readonly column: number; readonly width: number | null }[];
  /** null leaves it. */
  readonly freeze: NewSheet['freeze'] | null;
}

export interface Run {
  readonly area: Area;
  readonly style: StyleName;
}

export interface Note {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** null takes ours off; a note that a person wrote stays and ours is left out. */
  readonly text: string | null;
}

/** Cells of one column and how their texts are coloured. No tones: ours go; rules of people stay and win. */
export interface TonedArea extends OwnedArea {
  readonly tones: readonly (readonly [text: string, tone: Tone])[];
}

/** A native pivot table. Columns of the source count from its first column. */
export interface NewPivot {
  readonly name: string;
  readonly at: Place;
  readonly source: OwnedArea;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly {
    readonly column: number;
    readonly summary: 'sum' | 'count' | 'average';
    readonly caption: string;
    readonly style: StyleName;
  }[];
  /** Rows and columns that it takes as planned. */
  readonly size: { readonly rows: number; readonly columns: number };
}
