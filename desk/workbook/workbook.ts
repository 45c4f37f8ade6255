import type { Area, Cell, Place } from '../../core/index';
import type { SheetNameRule } from './sheetNames';
import type { CellStyle, StyleChange } from './style';
import type {
  AutoFilterModel,
  ChartModel,
  CommentModel,
  ConditionalFormatModel,
  PivotModel,
  ProtectionModel,
  ShapeModel,
  TableModel,
  ValidationModel,
} from './objects';

/** A cell as a person sees it in the formula bar: a constant, or a formula (with its "=") and its computed value. */
export interface CellContent {
  readonly value: Cell;
  readonly formula: string | null;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Which way cells move when others are inserted or deleted. */
export type Shift = 'down' | 'right' | 'up' | 'left';

/** Who made a change: the person at the grid, a script through a host, another person editing the same workbook. */
export type ChangeSource = 'person' | 'script' | 'remote';

/** What happened in the workbook, told to the grid and to the hosts after it happened. */
export type WorkbookEvent = { readonly source: ChangeSource } & (
  | {
      readonly kind: 'cells';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly before?: CellContent;
      readonly after?: CellContent;
    }
  | { readonly kind: 'styles'; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: 'inserted' | 'deleted'; readonly sheet: SheetModel; readonly area: Area; readonly shift: Shift }
  | {
      readonly kind:
        'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetRenamed' | 'sheetMoved' | 'sheetVisibility';
      readonly sheet: SheetModel;
      readonly nameBefore?: string;
    }
  | { readonly kind: 'selection'; readonly sheet: SheetModel; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel }
  /** Rows or columns changed places; the changed cells are events of their own. */
  | {
      readonly kind: 'sorted';
      readonly sheet: SheetModel;
      readonly areas: readonly Area[];
      readonly lines: 'rows' | 'columns';
    }
  /** Rows were hidden or shown by hand. */
  | { readonly kind: 'rowsHidden'; readonly sheet: SheetModel; readonly area: Area; readonly hidden: boolean }
  /** Rows or columns shown, hidden, filtered, sized; merges; freeze; gridlines. */
  | { readonly kind: 'layout'; readonly sheet: SheetModel }
  /** A table, name, pivot, chart, note, rule... came, changed or went. */
  | {
      readonly kind: 'objects';
      readonly sheet: SheetModel | null;
      readonly what: ObjectKind;
      readonly id: string;
      readonly change: 'added' | 'changed' | 'deleted';
    }
);

export type ObjectKind =
  | 'table'
  | 'name'
  | 'pivot'
  | 'chart'
  | 'shape'
  | 'note'
  | 'comment'
  | 'conditionalFormat'
  | 'validation'
  | 'protection'
  | 'filter'
  | 'setting';

/** The one in-memory workbook behind the grid, the emulated hosts and the file host. Rows and columns are zero-based, areas include both ends. */
export interface WorkbookModel {
  readonly title: string;
  readonly date1904: boolean;
  calculationMode: 'automatic' | 'automaticExceptTables' | 'manual';
  /** In tab order. */
  readonly sheets: readonly SheetModel[];
  readonly names: NameList;
  readonly activeSheet: SheetModel;
  /** Settings of add-ins: key to JSON text. */
  readonly settings: Map<string, string>;
  /** Built-in document properties (title, author...) and custom ones. */
  readonly properties: Map<string, string | number | boolean>;
  readonly customProperties: Map<string, string | number | boolean>;
  /** Custom XML parts by id. */
  readonly xmlParts: Map<string, string>;
  /** Things of the workbook that are stored and given back as they were set: `protection`, `styles`, `bindings`... */
  readonly bag: Map<string, unknown>;
  /** How a cell looks that nobody gave a look. */
  readonly normalStyle: CellStyle;
  /** Which names sheets may get: the rule of the host in front. Names that sheets have already stay. */
  sheetNames: SheetNameRule;
  /** Grows with every change: what was computed for one revision is good as long as it stays. */
  readonly revision: number;

  sheet(name: string): SheetModel | undefined;
  sheetById(id: string): SheetModel | undefined;
  addSheet(name: string, at?: number, source?: ChangeSource): SheetModel;
  /** @throws RangeError for the last visible sheet. Names and formulas that pointed there become #REF!. */
  removeSheet(sheet: SheetModel, source?: ChangeSource): void;
  moveSheet(sheet: SheetModel, at: number, source?: ChangeSource): void;
  copySheet(sheet: SheetModel, name: string, at: number, source?: ChangeSource): SheetModel;
  /** Copy a sheet of another workbook; `renames` tells the names that it and the sheets that come with it get. */
  takeSheet(
    sheet: SheetModel,
    renames: readonly { readonly from: string; readonly to: string }[],
    at: number,
    source?: ChangeSource,
  ): SheetModel;
  /** Formulas of the workbook follow the new name. */
  renameSheet(sheet: SheetModel, name: string, source?: ChangeSource): void;
  activate(sheet: SheetModel, source?: ChangeSource): void;
  /** Find a table, pivot or chart anywhere by name, any case. */
  table(name: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined;
  pivot(name: string): { readonly sheet: SheetModel; readonly pivot: PivotModel } | undefined;
  /** Compute every formula again (F9). */
  recalculate(): void;
  /** Compute one formula text as if it stood in a cell, without writing it. */
  evaluate(formula: string, at: { readonly sheet: SheetModel; readonly place: Place }): Cell;
  /** Give a new id that no object of the workbook has. */
  newId(prefix: string): string;
  /** Put off a work on the cells of a sheet until somebody looks at them or changes them, a formula is computed, or sheets, rows and columns come, go or move; at the latest `settle` does it. So nobody sees that it waited. A later work of the same sheet takes the place of the earlier one. */
  putOff(sheet: SheetModel, work: () => void): void;
  /** Do what was put off, for one sheet or for all. */
  settle(sheet?: SheetModel): void;
  /** Listeners hear each event right after its change. */
  subscribe(listener: (event: WorkbookEvent) => void): () => void;
  /** Let listeners hear of something that no single change shows, such as a sort. */
  told(event: WorkbookEvent): void;
  /** Hash of everything that a person can see or that we could leave behind: cells, formulas, styles, widths, names, tables, pivots, charts, notes, rules, settings. Ids, selection and revision do not count. */
  hash(): string;
}

/** A defined name. `refersTo` is a formula with its "=": `=Sheet1!$A$1:$B$2`, `=3.14`, `=SUM(A:A)`. It follows moves and renames. */
export interface DefinedName {
  readonly name: string;
  /** null: the whole workbook. */
  readonly scope: SheetModel | null;
  readonly refersTo: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Defined names of the workbook and of its sheets. */
export interface NameList {
  readonly all: readonly DefinedName[];
  get(name: string, scope: SheetModel | null): DefinedName | undefined;
  add(name: DefinedName, source?: ChangeSource): void;
  change(name: DefinedName, change: Partial<DefinedName>, source?: ChangeSource): DefinedName;
  remove(name: DefinedName, source?: ChangeSource): void;
  /** The cells a name refers to now; null for constants, formulas and lost references. */
  areaOf(name: DefinedName): { readonly sheet: SheetModel; readonly area: Area } | null;
}

/** One worksheet. Cells live in blocks by column, so that 3 million of them fit. */
export interface SheetModel {
  /** Like `{00000000-0001-0000-0000-000000000000}`; never changes. */
  readonly id: string;
  readonly name: string;
  visibility: Visibility;
  tabColor: string;
  selection: Area;
  freeze: { readonly rows: number; readonly columns: number };
  gridlines: boolean;
  headings: boolean;
  standardWidth: number;
  readonly tables: ObjectList<TableModel>;
  readonly pivots: ObjectList<PivotModel>;
  readonly charts: ObjectList<ChartModel>;
  readonly shapes: ObjectList<ShapeModel>;
  readonly comments: ObjectList<CommentModel>;
  /** In order of priority, first wins. */
  readonly conditionalFormats: ObjectList<ConditionalFormatModel>;
  readonly validations: ObjectList<ValidationModel>;
  readonly customProperties: Map<string, string>;
  readonly protection: ProtectionModel;
  readonly autoFilter: AutoFilterModel | null;
  /** Page setup and whatever else is stored and given back as it was set: `pageLayout.orientation`. */
  readonly bag: Map<string, unknown>;

  content(row: number, column: number): CellContent;
  /** Computed value of one cell; formulas are computed when asked for, in automatic mode. */
  value(row: number, column: number): Cell;
  /** Computed values of an area, rows first. */
  values(area: Area): Cell[][];
  /** What the formula bar shows: "=..." or the constant. */
  formulas(area: Area): Cell[][];
  /** Tell whether columns from `first` to `last` hold formulas, or cells that formulas fill; whole columns are looked at, at little cost. */
  hasFormulas(first: number, last: number): boolean;
  /** What the cell shows under its number format. */
  text(row: number, column: number): string;
  /** Store contents as they are given: a string that starts with "=" in `formula` is a formula, `value` is never parsed. Coercion is the host's business.
   *  One event for the whole area. `cell` gets row and column within the area; undefined leaves the cell alone. */
  write(area: Area, cell: (row: number, column: number) => CellContent | undefined, source?: ChangeSource): void;
  /** Empty contents, styles or both. */
  clear(area: Area, what: 'contents' | 'formats' | 'all', source?: ChangeSource): void;
  style(row: number, column: number): CellStyle;
  /** Change styles of an area; whole columns or rows change their default too. A function gets row and column within the area, and is asked only for cells of the used area when the area spans whole rows or columns. */
  restyle(
    area: Area,
    change: StyleChange | ((row: number, column: number) => StyleChange | undefined),
    source?: ChangeSource,
  ): void;
  /** The smallest area that holds every content (and format, unless `valuesOnly`); null for an empty sheet. */
  usedArea(valuesOnly?: boolean): Area | null;
  /** Areas that dynamic array formulas fill; the formula stands in the first cell of each, the others show its values. */
  readonly spills: readonly Area[];
  /** Insert blank cells; formulas, names, tables, merges, rules, notes, charts and widths of the workbook follow. Whole rows or columns when the area spans them.
   *  @throws RangeError when content would fall off the sheet. */
  insert(area: Area, shift: 'down' | 'right', source?: ChangeSource): void;
  delete(area: Area, shift: 'up' | 'left', source?: ChangeSource): void;
  /** Cut cells and paste them at a place, of another sheet too: contents, looks, merges, notes, comments, rules and whole tables go, and every formula, name and chart series follows. What stood there is lost.
   *  @throws RangeError when they would not fit on the sheet. */
  move(area: Area, to: { readonly sheet: SheetModel; readonly place: Place }, source?: ChangeSource): void;

  /** Lay the conditional formats of cells over an area of the same size, and with 'all' their validations too; what lay there before is cut. */
  copyRules(
    from: { readonly sheet: SheetModel; readonly area: Area },
    to: Area,
    what: 'formats' | 'all',
    source?: ChangeSource,
  ): void;

  readonly merges: readonly Area[];
  merge(area: Area, source?: ChangeSource): void;
  unmerge(area: Area, source?: ChangeSource): void;

  /** Width in points, height in points; null is the sheet's standard. */
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, width: number | null, source?: ChangeSource): void;
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, height: number | null, source?: ChangeSource): void;
  isColumnHidden(column: number): boolean;
  hideColumns(first: number, last: number, hidden: boolean, source?: ChangeSource): void;
  isRowHidden(row: number): boolean;
  hideRows(first: number, last: number, hidden: boolean, source?: ChangeSource): void;
  /** Rows hidden by a filter, kept apart from rows hidden by hand. */
  isRowFiltered(row: number): boolean;
  /** Set or clear the sheet's own filter and hide the rows that do not pass; table filters live in their tables. */
  setAutoFilter(filter: AutoFilterModel | null, source?: ChangeSource): void;
  /** Work out again which rows the sheet's and the tables' filters hide. */
  applyFilters(source?: ChangeSource): void;
  setProtection(protection: ProtectionModel, source?: ChangeSource): void;

  /** Notes (the old kind of comment) by place. */
  note(row: number, column: number): string | null;
  setNote(row: number, column: number, text: string | null, source?: ChangeSource): void;
  readonly notes: readonly { readonly place: Place; readonly text: string }[];
  /** Tell listeners that a stored property (tab colour, freeze, bag...) changed. */
  touched(source?: ChangeSource): void;
}

/** Objects of one kind in one sheet, found by id or by name (any case), in creation or priority order. */
export interface ObjectList<T extends { readonly id: string }> extends Iterable<T> {
  readonly all: readonly T[];
  get(idOrName: string): T | undefined;
  add(item: T, source?: ChangeSource): T;
  /** Objects are plain mutable records; change them here so that listeners hear of it. */
  change(item: T, change: Partial<T>, source?: ChangeSource): void;
  /** Put an object at another place in the order, counted from 0: `add` puts it last, so a conditional format that shall win is moved to 0. */
  move(item: T, at: number, source?: ChangeSource): void;
  remove(item: T, source?: ChangeSource): void;
}
