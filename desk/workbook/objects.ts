import type { Area, Cell, Place } from '../../core/index';
import type { StyleChange } from './style';

/** What hides rows in one column of a filter. */
export type FilterCriterion =
  /** Rows pass whose text is one of these; `asked` is what a script gave when it asked for whole years, months or days. */
  | { readonly on: 'values'; readonly values: readonly string[]; readonly asked?: readonly unknown[] }
  | {
      readonly on: 'custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: 'And' | 'Or';
    }
  | { readonly on: 'topItems' | 'topPercent' | 'bottomItems' | 'bottomPercent'; readonly count: number }
  | { readonly on: 'cellColor' | 'fontColor'; readonly color: string }
  | { readonly on: 'dynamic'; readonly rule: string };

export interface AutoFilterModel {
  readonly area: Area;
  /** By column within the area. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

/** A table (ListObject). Header texts are the cells of its first row. */
export interface TableModel {
  readonly id: string;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** One id a column, left to right; a column keeps its id when it is moved or renamed. */
  columnIds: number[];
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  criteria: ReadonlyMap<number, FilterCriterion>;
  /** Sort fields in force, by column within the table. */
  sort: readonly { readonly key: number; readonly ascending: boolean }[];
  /** What is stored and given back as it was set: `sort.matchCase`, `sort.fields`... */
  bag?: Map<string, unknown>;
}

export type PivotAxis = 'row' | 'column' | 'filter' | 'data';
export type Aggregation =
  | 'Automatic'
  | 'Sum'
  | 'Count'
  | 'Average'
  | 'Max'
  | 'Min'
  | 'Product'
  | 'CountNumbers'
  | 'StandardDeviation'
  | 'StandardDeviationP'
  | 'Variance'
  | 'VarianceP';

export interface PivotField {
  /** Header of the source column. */
  readonly source: string;
  name: string;
  /** Items a person unchecked. */
  hiddenItems: readonly string[];
  sort: 'none' | 'ascending' | 'descending';
  /** Sort by values of this data hierarchy instead of labels. */
  sortBy: string | null;
  /** Fixed order of items; others come after. */
  itemOrder: readonly string[];
  showAllItems: boolean;
  subtotals: boolean;
  filters: ReadonlyMap<string, unknown>;
}

export interface PivotDataField {
  readonly source: string;
  name: string;
  summarizeBy: Aggregation;
  numberFormat: string;
  showAs: { readonly calculation: string; readonly baseField?: string; readonly baseItem?: string };
}

/** A PivotTable. Its rendered cells stand in the sheet from `at`; refresh computes them again from the source. */
export interface PivotModel {
  readonly id: string;
  name: string;
  at: Place;
  source:
    | { readonly kind: 'table'; readonly table: string }
    | { readonly kind: 'area'; readonly sheet: string; readonly area: Area };
  rows: PivotField[];
  columns: PivotField[];
  filters: PivotField[];
  data: PivotDataField[];
  /** Where the cells stand now; null before the first rendering. */
  rendered: Area | null;
  layout: 'Compact' | 'Outline' | 'Tabular';
  showRowTotals: boolean;
  showColumnTotals: boolean;
  subtotals: 'AtTop' | 'AtBottom' | 'Off';
  refreshOnOpen: boolean;
  bag: Map<string, unknown>;
}

export interface ChartSeriesModel {
  readonly id: string;
  name: string;
  /** Cells of names, categories and values; null when given as constants or unset. */
  nameAt: SheetArea | null;
  categories: SheetArea | null;
  values: SheetArea | null;
  chartType: string | null;
  /** #RRGGBB; '' for automatic. */
  color: string;
  pointColors: ReadonlyMap<number, string>;
  bag: Map<string, unknown>;
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Chart types and the rest of the words are those of Excel.ChartType etc. Presentation that nothing here computes with lives in `bag` under its dotted path (`axes.valueAxis.title.text`). */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: { readonly text: string; readonly visible: boolean };
  series: ChartSeriesModel[];
  legend: { readonly visible: boolean; readonly position: string };
  bag: Map<string, unknown>;
}

/** A shape, text box, line or picture; presentation in `bag`. */
export interface ShapeModel {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
  bag: Map<string, unknown>;
}

export interface CommentModel {
  readonly id: string;
  place: Place;
  author: string;
  /** ISO time. */
  created: string;
  text: string;
  resolved: boolean;
  replies: {
    readonly id: string;
    author: string;
    created: string;
    text: string;
    mentions?: readonly CommentMention[];
    rich?: string;
  }[];
  /** The people that the text names; absent for plain text. */
  mentions?: readonly CommentMention[];
  /** The text with `<at id="0">` around the people that it names; absent for plain text. */
  rich?: string;
}

export interface CommentMention {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** A conditional format over areas of one sheet. */
export interface ConditionalFormatModel {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ConditionalRule =
  | {
      readonly type: 'CellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: StyleChange;
    }
  | { readonly type: 'ContainsText'; readonly operator: string; readonly text: string; readonly style: StyleChange }
  | { readonly type: 'Custom'; readonly formula: string; readonly style: StyleChange }
  | {
      readonly type: 'TopBottom';
      readonly top: boolean;
      readonly percent: boolean;
      readonly rank: number;
      readonly style: StyleChange;
    }
  | { readonly type: 'PresetCriteria'; readonly criterion: string; readonly style: StyleChange }
  | { readonly type: 'ColorScale'; readonly points: readonly ScalePoint[] }
  | { readonly type: 'DataBar'; readonly color: string; readonly bag: Readonly<Record<string, unknown>> }
  | { readonly type: 'IconSet'; readonly set: string; readonly bag: Readonly<Record<string, unknown>> };

export interface ScalePoint {
  readonly kind: string;
  readonly formula: string | null;
  readonly color: string;
}

export interface ValidationModel {
  readonly id: string;
  area: Area;
  /** Words of Excel.DataValidationType: None, WholeNumber, Decimal, List, Date, Time, TextLength, Custom. */
  type: string;
  /** The rule as Office.js gives it, e.g. {list:{inCellDropDown:true,source:"a,b"}}. */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: { readonly title: string; readonly message: string; readonly show: boolean };
  error: { readonly title: string; readonly message: string; readonly style: string; readonly show: boolean };
}

export interface ProtectionModel {
  readonly on: boolean;
  /** '' for none. */
  readonly password: string;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** One computed pivot, ready to be written into cells. */
export interface RenderedPivot {
  readonly cells: readonly (readonly Cell[])[];
}
