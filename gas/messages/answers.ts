import type { Area, TimeSpan } from '../../core/index';
import type { DateRuns, JsonContent, JsonRow, NewSheet, Op } from './requests';

/** What each request answers. */
export interface Answers {
  overview: OverviewAnswer;
  /** Rows from the top of the area, columns from its left. null when the sheet is gone. */
  cells: { readonly rows: readonly JsonRow[]; readonly dates: readonly DateRuns[] } | null;
  /** One matrix a place; null when the sheet is gone. */
  contents: readonly (readonly (readonly JsonContent[])[] | null)[];
  /** null when the column is gone. */
  columns: readonly ({ readonly contents: readonly JsonContent[]; readonly formats: readonly string[] } | null)[];
  /** In pixels; null for the standard width. */
  widths: readonly (number | null)[];
  /** Settings of ours, whole keys. */
  settings: readonly (readonly [key: string, text: string])[];
  setSettings: boolean;
  keepTexts: boolean;
  /** null when the sheet is gone. */
  texts: readonly string[] | null;
  sheetNames: readonly string[];
  deleteSheets: boolean;
  /** `taken`: names whose place was no longer empty; nothing of those is kept. */
  nameColumns: { readonly stands: boolean; readonly taken: readonly string[] };
  nameCells: boolean;
  /** One a row; null when the sheet is gone. */
  formats: readonly (readonly string[] | null)[];
  restricted: readonly (readonly boolean[] | null)[];
  skipped: readonly TimeSpan[];
  /** One a job; null when its column is gone. */
  swap: readonly (boolean | null)[];
  setFormats: boolean;
  dropNames: boolean;
  dress: boolean;
  undress: boolean;
  clearFormats: boolean;
  /** One a job; null when its column or sheet is gone. */
  write: readonly (boolean | null)[];
  stand: readonly (boolean | null)[];
  makeSheets: boolean;
  /** Widths in pixels, null for the standard one. null when the sheet is gone. */
  frames: readonly ({ readonly widths: readonly (number | null)[]; readonly freeze: NewSheet['freeze'] } | null)[];
  setFrames: boolean;
  looks: boolean;
  filter: boolean;
  notes: boolean;
  tones: boolean;
  dropPivots: boolean;
  makePivot: boolean;
  chartNames: readonly string[];
  charts: boolean;
  addSheet: boolean;
  fillSheet: boolean;
  select: boolean;
  selection: { readonly sheet: string; readonly area: Area } | null;
}

export type Answer<O extends Op = Op> = Answers[O];

export interface OverviewAnswer {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Whether this person may edit the spreadsheet at all. */
  readonly canEdit: boolean;
  /** Cells of all grids together; Google takes 10,000,000. */
  readonly cells: number;
  readonly sheets: readonly SheetAnswer[];
  /** Named ranges and developer metadata of ours, resolved; each name once. */
  readonly names: readonly { readonly name: string; readonly sheet: number; readonly area: Area }[];
  /** Every named range of the spreadsheet and every name of ours in metadata, in lower case. */
  readonly takenNames: readonly string[];
  readonly settings: readonly (readonly [key: string, text: string])[];
  /** Sheets and names with where they lead: equal marks mean that nothing of ours moved between two looks. */
  readonly mark: string;
}

export interface SheetAnswer {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** The smallest area from the first cell on that holds every value; null for an empty sheet. */
  readonly used: Area | null;
  readonly grid: { readonly rows: number; readonly columns: number };
  /** Some part of the sheet may not be edited by this person. */
  readonly isProtected: boolean;
  /** The sheet's filter hides rows, or may. */
  readonly isFiltered: boolean;
  readonly merges: readonly Area[];
  readonly pivots: readonly { readonly name: string; readonly area: Area }[];
}

/** What one call carries. */
export interface Call {
  readonly format: typeof FORMAT;
  readonly requests: readonly { readonly op: Op }[];
}

export const FORMAT = 1;

/** What one call gives back. After an error the requests before `at` were done. */
export type Reply =
  | { readonly format: typeof FORMAT; readonly answers: readonly unknown[] }
  | { readonly format: typeof FORMAT; readonly error: ServerError; readonly at: number };

/** A closed list: what the spreadsheet service refused, told from its messages. */
export type ServerErrorCode =
  | 'protected'
  | 'noPermission'
  | 'validation'
  | 'tooManyCells'
  | 'cellTooLong'
  | 'locked'
  | 'timedOut'
  | 'serviceBusy'
  | 'quota'
  | 'gone'
  | 'badRequest'
  | 'other';

export interface ServerError {
  readonly code: ServerErrorCode;
  /** As Google said it; without cell values. */
  readonly message: string;
  /** The sheet that it is about, when known. */
  readonly sheet: string | null;
}
