import type { Area, Cell, Place } from '../../core/index';
import type { Axis } from './cells/axis';
import type { CellStore } from './cells/cellStore';
import type { StyleStore } from './cells/styleStore';
import type { StyleTable } from './cells/styleTable';
import type { StoredList } from './objectList';
import type { Postponed } from './postponed';
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
import type { DefinedName, NameList, SheetModel, WorkbookEvent } from './workbook';

/** What one sheet stores, behind its model. Only files of the workbook see it. */
export interface SheetStore {
  name: string;
  readonly cells: CellStore;
  readonly styles: StyleStore;
  readonly rows: Axis;
  readonly columns: Axis;
  merges: readonly Area[];
  notes: readonly NoteRecord[];
  autoFilter: AutoFilterModel | null;
  protection: ProtectionModel;
}

export interface NoteRecord {
  readonly place: Place;
  readonly text: string;
}

/** The lists of objects of one sheet. */
export interface StoredLists {
  readonly tables: StoredList<TableModel>;
  readonly pivots: StoredList<PivotModel>;
  readonly charts: StoredList<ChartModel>;
  readonly shapes: StoredList<ShapeModel>;
  readonly comments: StoredList<CommentModel>;
  readonly conditionalFormats: StoredList<ConditionalFormatModel>;
  readonly validations: StoredList<ValidationModel>;
}

/** A sheet as the workbook's own files see it. */
export interface StoredSheet extends SheetModel, StoredLists {
  readonly tables: StoredLists['tables'];
  readonly pivots: StoredLists['pivots'];
  readonly charts: StoredLists['charts'];
  readonly shapes: StoredLists['shapes'];
  readonly comments: StoredLists['comments'];
  readonly conditionalFormats: StoredLists['conditionalFormats'];
  readonly validations: StoredLists['validations'];
  /** What was put off for the sheet is done before this is given. */
  readonly store: SheetStore;
}

/** A name as the workbook's own files see it: a record that stays the same object through every change. */
export interface StoredName extends DefinedName {
  name: string;
  scope: SheetModel | null;
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface StoredNames extends NameList {
  readonly all: readonly StoredName[];
  /** Take the names of a deleted sheet away without telling. */
  forget(scope: SheetModel): void;
}

/** What the sheets of one workbook share. */
export interface WorkbookState {
  readonly date1904: boolean;
  readonly styles: StyleTable;
  /** In tab order. */
  sheets: readonly StoredSheet[];
  readonly names: StoredNames;
  readonly calculation: Computing;
  /** Grows with every change. */
  revision: number;
  /** Work on sheets that waits until somebody looks. */
  readonly postponed: Postponed;
  /** Whether anyone listens. */
  readonly isHeard: boolean;
  /** Serial of this moment, in the workbook's own date system. */
  now(): number;
  newId(prefix: string): string;
  /** Count a change, forget computed values and tell listeners. */
  changed(event: WorkbookEvent): void;
  /** Tell listeners of something that changes no content: selection, activation. */
  told(event: WorkbookEvent): void;
}

/** Computed values, as sheets ask for them. */
export interface Computing {
  readonly isManual: boolean;
  /** Value of a cell that may hold a formula. */
  value(sheet: StoredSheet, row: number, column: number): Cell;
  evaluate(formula: string, sheet: StoredSheet, place: Place): Cell;
  /** Hear of a formula that is entered. */
  noteFormula(formula: string): void;
  /** Areas that formulas of a sheet fill beyond their own cell, which is the first of each. */
  spills(sheet: StoredSheet): readonly Area[];
  invalidate(): void;
}
