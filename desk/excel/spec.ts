import type { Area } from '../../core/index';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';

/** One class of the Excel object model, as data. Member names are those of the Office.js reference, in its own casing (`numberFormat`).
 *  A member that is not listed answers ApiNotFound with its name. */
export interface ClassSpec<T extends object> {
  /** As in the reference: `Range`, `TableCollection`. */
  readonly name: string;
  /** What Instantiate answers as Id; collections and objects without an identity leave it out. */
  id?(target: T, host: ExcelHost): string | number;
  /** Scalar properties. */
  readonly fields?: Readonly<Record<string, FieldSpec<T>>>;
  /** Navigation properties: those that lead to another object. */
  readonly links?: Readonly<Record<string, LinkSpec<T>>>;
  readonly methods?: Readonly<Record<string, MethodSpec<T>>>;
  /** Collections: their items, in order. */
  items?(target: T, host: ExcelHost): readonly HostObject[];
  /** Collections that office.js indexes (`getItem` as an Indexer path): by key, null when there is none. */
  item?(target: T, key: unknown, host: ExcelHost): HostObject | null;
}

export interface FieldSpec<T extends object> {
  get(target: T, host: ExcelHost): unknown;
  /** Absent for read-only properties. `value` is whatever the script sent. @throws ExcelError */
  set?(target: T, value: unknown, host: ExcelHost): void;
}

/** Gives the object; null makes a null object where the reference says so and ItemNotFound elsewhere. */
export type LinkSpec<T extends object> = (target: T, host: ExcelHost) => HostObject | null;

/** Gives an object, a plain value or nothing; null from an `...OrNullObject` method is a null object. Arguments that were objects come as HostObject. @throws ExcelError */
export type MethodSpec<T extends object> = (target: T, args: readonly unknown[], host: ExcelHost) => unknown;

/** An object of the model together with its class: what a path of a request leads to. */
export class HostObject {
  constructor(
    readonly spec: ClassSpec<object>,
    readonly target: object,
  ) {}
}

/** What the classes need from the emulated Excel they live in. */
export interface ExcelHost {
  readonly workbook: WorkbookModel;
  /** Make an object of a class by its name. */
  object(className: string, target: object): HostObject;
  /** Tell whether any class has a property of this name, in any casing. */
  isPropertyName(name: string): boolean;
  range(sheet: SheetModel, area: Area): HostObject;
  /** The Worksheet object of a sheet; its target is `{ sheet }`. */
  sheet(sheet: SheetModel): HostObject;
  /** The range that an argument gives: a Range object, or an address in `sheet` (or with a sheet name of its own), or a defined name. @throws ExcelError InvalidArgument */
  areaOf(argument: unknown, sheet?: SheetModel): RangeTarget;
  /** Refuse writes to a protected sheet's locked cells. @throws ExcelError AccessDenied */
  checkWritable(sheet: SheetModel, area: Area): void;
  /** Time now, ISO; passed in so that tests are repeatable. */
  now(): string;
  /** What this Excel says it supports: `ExcelApi` -> `1.15`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Workbook files; null where this Excel has none. */
  readonly files: WorkbookFiles | null;
  /** Switches and state of this Excel beyond the workbook. */
  readonly session: ExcelSession;
}

/** How an Excel reads and writes .xlsx files. */
export interface WorkbookFiles {
  /** @throws Error when the bytes are no workbook */
  readonly open: (bytes: Uint8Array) => WorkbookModel;
  /** The open workbook as a file. */
  readonly save: () => Uint8Array;
}

/** State of one running Excel that no file keeps. */
export interface ExcelSession {
  /** `context.runtime.enableEvents`. */
  enableEvents: boolean;
  /** A person is editing a cell: every request fails with InvalidOperationInCellEditMode. */
  editing: boolean;
  /** The workbook is open for reading: every change fails with AccessDenied. */
  readOnly: boolean;
  /** Changed since the last save. */
  isDirty: boolean;
  /** What a block of values does when a filter hides rows of its range. `misplace`: the first row of values goes to the first
   *  visible row, the second to the second, the rest is lost (reported of real Excel). `refuse`: FilteredRangeConflict. `write`: every row is written. */
  filteredWrites: 'misplace' | 'refuse' | 'write';
  /** What reading cells of a range over five million cells answers: RangeExceedsLimit, or null as some builds do. */
  largeReads: 'error' | 'null';
  /** Ranges that scripts keep, by reference id; they follow inserted and deleted cells. Null: their cells are gone. */
  readonly references: Map<string, HostObject | null>;
  /** `application.iterativeCalculation`. */
  readonly iteration: { enabled: boolean; maxIteration: number; maxChange: number };
  /** Chart that is active, by id. */
  activeChart: string | null;
}

/** Target of the class Range. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Declare a class with its target's type, for a list of classes. */
export function excelClass<T extends object>(spec: ClassSpec<T>): ClassSpec<object> {
  return spec as unknown as ClassSpec<object>;
}
