import type { Area, Place } from '../../../core/index';
import type { SheetModel } from '../../workbook/workbook';
import type { FilterCriterion } from '../../workbook/objects';
import type { SheetsEnd } from '../frame/sheetsEnd';
import type { Anchor } from '../objects/charts/anchor';
import type { TextStyleValue } from '../values/textStyle';
import type { CriteriaSpec } from './criteriaSpec';

/** How many rows and columns a sheet has. Sheets of Google end; the workbook model's do not. */
export interface Grid {
  rows: number;
  columns: number;
}

/** A run of rows or columns at one depth that a person folded away; both ends included. */
export interface Folded {
  readonly depth: number;
  readonly first: number;
  readonly last: number;
}

/** The groups of a sheet along one axis: depth by row or column, from 1; absent: in no group. */
export interface Outline {
  depths: Map<number, number>;
  folded: readonly Folded[];
  controlAfter: boolean;
}

/** What one sheet of Google has beyond the model's sheet. */
export interface KeptSheet {
  grid: Grid;
  rows: Outline;
  columns: Outline;
  rightToLeft: boolean;
  /** The cell of the selection that is typed into; null: its first. */
  current: Place | null;
  /** Every selected range, the last one is the model's selection; null: that one alone. */
  selected: readonly Area[] | null;
}

/** A slicer over data of its sheet. */
export interface SlicerRecord {
  readonly sheet: SheetModel;
  area: Area;
  anchor: Anchor;
  /** The filtered column within the area, from 0; null: none yet. */
  column: number | null;
  criteria: CriteriaSpec | null;
  /** null: that of the column. */
  title: string | null;
  alignment: string;
  style: TextStyleValue;
  background: string | null;
  appliesToPivots: boolean;
}

/** What this folder keeps with a spreadsheet, beside its metadata and protections. */
export interface Kept {
  title: string | null;
  readonly sheets: Map<SheetModel, KeptSheet>;
  editors: readonly string[];
  viewers: readonly string[];
  interval: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  iteration: { readonly isOn: boolean; readonly most: number; readonly threshold: number };
  themeFont: string;
  /** What a script asked a filter for, by the criterion that the model has for it. */
  readonly asked: WeakMap<FilterCriterion, CriteriaSpec>;
  readonly slicers: SlicerRecord[];
  /** Spreadsheets that scripts made beside this one, by id. */
  readonly made: Map<string, SheetsEnd>;
  /** The spreadsheet that scripts made the active one; null: this one. */
  active: SheetsEnd | null;
  /** Whether the records here already follow the changes of the workbook. */
  isFollowing: boolean;
}

declare module '../frame/sheetsEnd' {
  interface SheetsState {
    /** Made when first asked for; it lives with the spreadsheet, not with the execution that made it. */
    structure?: Kept;
  }
}

/** Rows and columns of a new sheet. Source: Google Docs Editors Help. */
export const NEW_GRID: Readonly<Grid> = { rows: 1000, columns: 26 };

/** Give what is kept with the spreadsheet. */
export function keptOf(end: SheetsEnd): Kept {
  end.state.structure ??= {
    title: null,
    sheets: new Map(),
    editors: [],
    viewers: [],
    interval: 'ON_CHANGE',
    iteration: { isOn: false, most: 50, threshold: 0.05 },
    themeFont: 'Arial',
    asked: new WeakMap(),
    slicers: [],
    made: new Map(),
    active: null,
    isFollowing: false,
  };
  return end.state.structure;
}

/** Give what is kept with a sheet, without looking whether it follows the workbook: ask `keptSheet`. A sheet that is met for the first time is as large as a new one, or as its content. */
export function storedSheet(end: SheetsEnd, sheet: SheetModel): KeptSheet {
  const { sheets } = keptOf(end);
  const found = sheets.get(sheet);
  if (found) return found;
  const used = sheet.usedArea();
  const made: KeptSheet = {
    grid: {
      rows: Math.max(NEW_GRID.rows, (used?.bottom ?? 0) + 1),
      columns: Math.max(NEW_GRID.columns, (used?.right ?? 0) + 1),
    },
    rows: { depths: new Map(), folded: [], controlAfter: false },
    columns: { depths: new Map(), folded: [], controlAfter: false },
    rightToLeft: false,
    current: null,
    selected: null,
  };
  sheets.set(sheet, made);
  return made;
}
