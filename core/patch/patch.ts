import type { Area, Place } from '../book/book';
import type { Bilingual, Lang } from '../words';
import type { ValueColumn } from './columns';
import type { Overwrite } from './overwrites';
import type { StyleName, Tone } from './styles.data';

/** One value of a free-form block: plain, or with a look of its own, or a live formula with its computed result. */
export type BlockCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string | number | null;
  readonly style?: StyleName;
  /** Formula without the leading "="; `value` is its result now. */
  readonly formula?: string;
}

/** A table that starts at `at`: one header row, then one row per value. */
export interface TableBlock {
  readonly kind: 'table';
  readonly at: Place;
  readonly columns: readonly OwnedColumn[];
  readonly rowCount: number;
  /** Write it as a native table (ListObject) under this name; plain cells with a filter when absent. */
  readonly tableName?: string;
  readonly filter: boolean;
}

/** Free-form cells at a place: titles, sentences, small tables. */
export interface CellBlock {
  readonly kind: 'cells';
  readonly at: Place;
  readonly cells: readonly (readonly BlockCell[])[];
}

/** A column that we own, beside the user's rows or inside a sheet of ours. */
export interface OwnedColumn {
  /** Stable snake_case field id, the same in every language and host. */
  readonly field: string;
  readonly header: string;
  readonly style: StyleName;
  /** Width in characters. */
  readonly width: number;
  /** Said in a note on the header: rule, window and date. */
  readonly note?: string;
  readonly values: ValueColumn;
  /** Colour cells whose whole text equals the key. */
  readonly tones?: ReadonlyMap<string, Tone>;
}

/** A native PivotTable over a table of an owned sheet. Its rendered cells are given too, so that a viewer without a pivot engine shows the same. */
export interface PivotSpec {
  /** Unique in the workbook. */
  readonly name: string;
  readonly at: Place;
  /** The owned sheet id whose (only) table is the source. */
  readonly source: SheetId;
  /** Field ids of the source table. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly PivotValue[];
  /** Order of items per field id; items not named come after, by text. */
  readonly itemOrder: ReadonlyMap<string, readonly string[]>;
  /** What the pivot shows now, header and total rows included, starting at `at`. */
  readonly rendered: readonly (readonly BlockCell[])[];
}

export interface PivotValue {
  readonly field: string;
  readonly summary: 'sum' | 'count' | 'average';
  readonly caption: string;
  readonly style: StyleName;
}

/** A native chart over cells of the same owned sheet. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: 'column' | 'bar' | 'pie' | 'line' | 'doughnut';
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly over: Area;
  readonly axisFormat?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** RRGGBB; one per point when several. */
  readonly colors: readonly string[];
}

/** Our own sheets, by purpose, in the order in which they stand in the workbook. A sheet without content is not written. */
export const SHEET_IDS = [
  'portrait',
  'pivots',
  'report',
  'insight',
  'questions',
  'worklist',
  'merges',
  'changes',
  'rules',
  'dictionary',
  'decisions',
  'settings',
  'history',
  'ids',
  'campaigns',
  'list1',
  'list2',
  'list3',
  'list4',
  'list5',
  'ledger',
] as const;

export type SheetId = (typeof SHEET_IDS)[number];

/** Sheets of ours that people write in, or that remember what was. Once there they are never removed. */
export const INPUT_SHEETS: ReadonlySet<SheetId> = new Set<SheetId>([
  'rules',
  'dictionary',
  'decisions',
  'settings',
  'history',
  'ids',
]);

/** Sheets that are found by their defined name whatever became of the ledger: those above, and those that go when they have no content, as questions that are answered. */
export const NAMED_SHEETS: ReadonlySet<SheetId> = new Set<SheetId>([
  ...INPUT_SHEETS,
  'questions',
  'worklist',
  'campaigns',
  'list1',
  'list2',
  'list3',
  'list4',
  'list5',
]);

/** A sheet that we own, whole. */
export interface OwnedSheet {
  readonly id: SheetId;
  readonly name: string;
  /** Hidden defined name on the sheet's first cell, which follows the sheet when people rename it. */
  readonly ownedName: string;
  readonly visibility: 'visible' | 'veryHidden';
  readonly blocks: readonly (TableBlock | CellBlock)[];
  readonly pivots: readonly PivotSpec[];
  readonly charts: readonly ChartSpec[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Widths in characters by column, for sheets of cell blocks. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Zero-based rows before which a printed page starts; absent = wherever a page is full. */
  readonly breaks?: readonly number[];
  /** Cells that a person typed into this sheet and that are carried over, by place. They win over ours. */
  readonly kept: readonly KeptCell[];
}

export interface KeptCell {
  readonly at: Place;
  readonly value: string | number | boolean;
}

/** Columns that we own in a user's sheet. `values` of each column start at `firstRow`. */
export interface OwnedColumns {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedColumn extends OwnedColumn {
  /** Zero-based column in the sheet. */
  readonly at: number;
  /** True when this run adds it; false when it is ours already. */
  readonly isNew: boolean;
  /** Hidden defined name that follows the column when people move it. */
  readonly ownedName: string;
  /** What a person typed into this column and keeps, by entry of `values`. It wins over ours. */
  readonly kept: ReadonlyMap<number, string | number | boolean>;
}

/** Everything one run will write, as data. Nothing outside of it is touched. */
export interface Patch {
  readonly lang: Lang;
  readonly columns: readonly OwnedColumns[];
  readonly sheets: readonly OwnedSheet[];
  /** Names of sheets that are ours from an earlier run and are replaced or removed. */
  readonly replaces: readonly string[];
  /** Cells of the user that get their cleaned value; empty unless a person asked for that for this run. */
  readonly overwrites: readonly Overwrite[];
  /** A person asked to be forgotten: what hosts keep to take runs back holds them too, so this run and those before cannot be taken back. */
  readonly forgets: boolean;
  readonly preview: Preview;
}

/** What a person sees before anything is written. */
export interface Preview {
  readonly newColumns: number;
  readonly newSheets: readonly string[];
  readonly refreshedSheets: readonly string[];
  readonly cells: number;
  readonly keptEdits: number;
  /** Cells of the user that are written over. */
  readonly overwritten: number;
  /** What is not written over although it was asked for, and why. */
  readonly leftAlone: readonly Bilingual[];
}
