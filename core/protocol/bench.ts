import type { Area, Book, SheetName, SheetTable } from '../book/book';
import type { OwnedColumns, OwnedSheet, PlacedColumn } from '../patch/patch';
import type { Tone } from '../patch/styles.data';
import type { Codec } from './codec';
import type { Content } from './content';
import type { Session } from './session';

/** From the first serial up to the second, which is none of it. */
export type TimeSpan = readonly [start: number, end: number];

/** What the write protocol asks of a spreadsheet: a host brings these, the protocol does the rest.
 *  Each reading gives whole answers or refuses; each writing is seen to stand, is safe to repeat and may take effect late.
 *  Columns and sheets of ours are found by their owned name inside the host's own call, wherever people moved them. All reject with a `HostError`. */
export interface Bench extends Session {
  /** Read every sheet but the undo records of ours. */
  readWorkbook(): Promise<WorkbookSeen>;
  /** Read constants and formulas of areas in order, each at the latest when it is its turn. */
  readContents(places: readonly SheetArea[]): AsyncIterable<ContentRows>;
  /** Read columns of ours from the top of their sheets. */
  readColumns(columns: readonly OwnedRows[]): Promise<readonly ColumnRead[]>;
  /** Widths of columns, null for the standard width; only `widthsBack` knows their unit. */
  readWidths(columns: readonly ColumnHere[]): Promise<readonly (number | null)[]>;

  readSettings(): Promise<ReadonlyMap<string, string>>;
  /** null removes a setting. */
  writeSettings(wanted: ReadonlyMap<string, string | null>): Promise<void>;

  readonly codec: Codec;
  readonly limits: Limits;
  /** Keep texts in a new very hidden sheet, one a row. */
  keepTexts(sheet: string, texts: readonly string[]): Promise<void>;
  /** null when the sheet is gone. */
  readTexts(sheet: string, count: number): Promise<readonly string[] | null>;
  sheetNames(): Promise<readonly string[]>;
  /** Delete sheets by id or name; those that are gone already are passed over. */
  deleteSheets(keys: readonly string[]): Promise<void>;

  /** Give every new column its owned name. @throws HostError changed, nothing kept, when the place is no longer empty */
  nameColumns(columns: readonly ColumnHere[]): Promise<void>;
  dropNames(names: readonly string[]): Promise<void>;
  /** Number formats of the data rows; header look and width where the column is new. Formats come before values, so that text stays text. */
  dressColumns(columns: readonly ColumnHere[]): Promise<void>;
  /** Take all looks off columns, down to the last used row by then, and give them their widths back. */
  undressColumns(columns: readonly UndressedColumn[]): Promise<void>;
  /** Take the looks off cells of one column. */
  clearFormats(cells: OwnedCells): Promise<void>;
  /** Where the user's rows are a table and our columns stand right beside it, take them in; hosts without such tables do nothing. */
  joinTables(columns: readonly ColumnHere[], layouts: readonly SheetLayout[]): Promise<void>;
  leaveTables(ownedNames: readonly string[]): Promise<void>;

  /** Give columns of the user hidden names, so that they are found wherever people move them; nothing else of them changes. */
  nameCells(columns: readonly NamedColumn[]): Promise<void>;
  /** Read number formats, in the host's own words, row by row. Each place is one column wide. */
  readFormats(places: readonly SheetArea[]): Promise<readonly (readonly string[])[]>;
  /** Tell row by row whether data validation restricts a cell. Each place is one column wide. */
  readRestricted(places: readonly SheetArea[]): Promise<readonly (readonly boolean[])[]>;
  /** The times between two whole days of serials that the host's cells cannot hold as dates, because clocks of the workbook's zone skip them. */
  skippedTimes(from: number, to: number): Promise<readonly TimeSpan[]>;
  /** Write cells of the user that still hold what was seen; those that hold something else by then keep it, as far as the host can tell. A later look tells which. */
  swapJobs(jobs: readonly SwapJob[]): Promise<void>;
  /** Set number formats of cells below the first cell of a name; what the cells hold stays. */
  setFormats(jobs: readonly FormatJob[]): Promise<void>;

  /** Cut and put jobs together into what one request may carry. */
  batches(jobs: Iterable<WriteJob>): Iterable<readonly WriteJob[]>;
  /** Write cells of ours. `tick` hears how many were written. @throws HostError changed when a column or sheet of ours is gone */
  writeJobs(jobs: readonly WriteJob[], tick?: (cells: number) => void): Promise<void>;
  /** Tell of each job of one batch whether its cells stand as given. */
  stand(batch: readonly WriteJob[]): Promise<readonly boolean[]>;

  /** Make sheets of ours at the end, with names, widths, frozen panes and page set-up. What is active and selected stays. */
  makeSheets(sheets: readonly OwnedSheet[]): Promise<void>;
  /** Turn characters into the unit of widths that `readFrames` gives. */
  widthOf(characters: number): number;
  readFrames(places: readonly FramePlace[]): Promise<readonly SheetFrame[]>;
  setFrames(jobs: readonly FrameJob[]): Promise<void>;
  /** Let standing sheets print as they are now laid out; hosts without page set-up do nothing. */
  followPages(tasks: readonly SheetTask[]): Promise<void>;
  setLooks(tasks: readonly SheetTask[]): Promise<void>;
  setFilters(tasks: readonly SheetTask[]): Promise<void>;
  setNativeTables(tasks: readonly SheetTask[]): Promise<void>;
  setNotes(notes: readonly HeaderNote[]): Promise<void>;
  /** Colour cells by their whole text; rules of people stay and win. No tones: ours go. */
  setTones(cells: readonly TonedCells[]): Promise<void>;
  /** Take away pivots of ours that cannot stay; gives the names of those that do. */
  dropStalePivots(tasks: readonly SheetTask[]): Promise<ReadonlySet<string>>;
  setPivots(tasks: readonly SheetTask[], staying: ReadonlySet<string>): Promise<void>;
  /** Take number formats off cells that pivots covered before and no longer do. */
  clearPivotLeftovers(tasks: readonly SheetTask[]): Promise<void>;
  setCharts(tasks: readonly SheetTask[]): Promise<void>;
}

/** What a spreadsheet of this host holds. */
export interface Limits {
  /** Zero-based. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Letters of one cell. */
  readonly letters: number;
}

/** A workbook as it was read: the book for the core, and what only the protocol needs. Undo records of ours are left out of both lists of sheets. */
export interface WorkbookSeen {
  readonly book: Book;
  readonly overview: Overview;
  readonly layouts: readonly SheetLayout[];
}

/** What a look over the workbook tells, before any cell is read. */
export interface Overview {
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly sheets: readonly SheetHead[];
  /** Names of the whole workbook that refer to one area of a sheet. */
  readonly names: readonly SheetName[];
  /** Every name of the workbook, folded to lower case, lost references included. */
  readonly takenNames: ReadonlySet<string>;
  /** Settings of ours, whole keys. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** How one sheet is laid out. */
export interface SheetLayout extends SheetHead {
  /** The smallest area with every value; null for an empty sheet. */
  readonly used: Area | null;
  readonly isProtected: boolean;
  /** By its own filter or that of a table. */
  readonly isFiltered: boolean;
  /** null: some rows are hidden and some are not. */
  readonly rowHidden: boolean | null;
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  readonly pivots: readonly PivotPlace[];
}

/** A pivot table and the cells it takes. One whose source was deleted may not say where it stands: then that is the whole used area. */
export interface PivotPlace {
  readonly name: string;
  readonly area: Area;
  readonly isLost: boolean;
}

export interface SheetArea {
  readonly sheetId: string;
  /** Rows that one answer may hold for certain. */
  readonly mostRows: number;
  readonly area: Area;
}

/** Rows of constants and formulas, from the top of an area. */
export type ContentRows = readonly (readonly Content[])[];

/** Rows of a column of ours from the top of its sheet. */
export interface OwnedRows {
  readonly ownedName: string;
  readonly rows: number;
}

export interface ColumnRead {
  readonly contents: Content[];
  /** Number formats. */
  readonly formats: unknown[];
}

/** A column of ours with the sheet and rows that it stands beside. */
export interface ColumnHere {
  readonly group: OwnedColumns;
  readonly column: PlacedColumn;
  readonly sheetId: string;
  /** Its name stands in the workbook already. */
  readonly isThere: boolean;
  /** Its name stands in the workbook but leads nowhere, because somebody deleted the column. */
  readonly isLost: boolean;
}

/** Cells below and right of the first cell of an owned name. */
export interface OwnedCells {
  readonly ownedName: string;
  readonly area: Area;
}

export interface UndressedColumn extends OwnedCells {
  readonly headerRow: number;
  /** As `readWidths` gave it. */
  readonly width: number | null;
}

/** One sheet of ours to be brought to what it shall hold. */
export interface SheetTask {
  readonly next: OwnedSheet;
  /** What the run before wrote there; null when new or not known. */
  readonly before: OwnedSheet | null;
  /** Cells that win over ours, by place: row * 16384 + column. */
  readonly overlay: ReadonlyMap<number, Content>;
  /** The area with values now; null when it is empty. */
  readonly used: Area | null;
  /** Pivots that stand there now. */
  readonly pivots: readonly PivotPlace[];
  /** What stands in the used area, for sheets with pivots; cells that are filled there and belong to nobody are emptied. */
  readonly filled: readonly { readonly row: number; readonly column: number }[];
}

/** The first columns of a sheet of ours. */
export interface FramePlace {
  readonly ownedName: string;
  readonly columns: number;
}

/** How a sheet of ours is laid out at present. */
export interface SheetFrame {
  /** By column from the first of ours, in the host's unit; null for the standard width. */
  readonly widths: readonly (number | null)[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
}

/** What of the layout of a sheet of ours is set anew. */
export interface FrameJob {
  readonly ownedName: string;
  /** In the host's unit; null for the standard width. */
  readonly widths: readonly { readonly column: number; readonly width: number | null }[];
  /** null leaves what stays in sight. */
  readonly freeze: SheetFrame['freeze'] | null;
}

/** Cells to write at a place that an owned name leads to, wherever it is by then. */
export interface WriteJob {
  readonly ownedName: string;
  /** Below and right of the first cell of the name. */
  readonly row: number;
  readonly column: number;
  /** Rectangular; null is blank. */
  readonly contents: readonly (readonly Content[])[];
}

/** Cells to write in the place of what was seen there. */
export interface SwapJob extends WriteJob {
  /** As many rows and columns as `contents`. */
  readonly seen: readonly (readonly Content[])[];
}

/** A column of the user that gets a hidden name. */
export interface NamedColumn {
  readonly ownedName: string;
  readonly sheetId: string;
  /** Zero-based. */
  readonly at: number;
}

/** Number formats of a stretch of one column. */
export interface FormatJob {
  readonly ownedName: string;
  /** Below the first cell of the name. */
  readonly row: number;
  readonly formats: readonly string[];
}

/** A note on a header of ours. */
export interface HeaderNote {
  readonly ownedName: string;
  /** Below and right of the first cell of the name. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** null takes ours off. */
  readonly text: string | null;
}

/** The cells of one column of ours and how their texts are coloured. */
export interface TonedCells extends OwnedCells {
  readonly tones: ReadonlyMap<string, Tone>;
}
