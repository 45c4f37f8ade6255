import type { Cell } from '../book/cell';
import type { Bilingual } from '../words';

/** What can happen to one cell: it is changed, or it is an open issue for a person. */
export interface CellRule {
  /** Stable id, the same in both languages. */
  readonly id: string;
  readonly effect: 'change' | 'issue';
  readonly name: Bilingual;
  readonly reason: Bilingual;
}

/** What every cleaned column tells, one byte a data row: 0 = left as it was, n = `rules[n - 1]` happened. */
export interface Outcomes {
  readonly outcome: Uint8Array;
  readonly rules: readonly CellRule[];
  /** Give the cleaned text of one cell, for the change list. Pure; "" when the cell counts as blank. */
  readonly after: (cell: Cell, row: number) => string;
}

/** Days as serials (1900 system). 0 = blank, negative = see `DayCode`. */
export interface DayColumn extends Outcomes {
  readonly kind: 'days';
  readonly days: Int32Array;
  readonly questions: readonly Bilingual[];
  readonly decision: Bilingual | null;
}

/** Whole units of 10^-places (cents for 2); NaN = blank or unreadable (then `outcome` says which). `currency` is an index into `CURRENCIES`. */
export interface MoneyColumn extends Outcomes {
  readonly kind: 'money';
  readonly units: Float64Array;
  readonly places: number;
  readonly currency: Uint8Array;
  /** The number that a text says, currency units; null when rounding to `places` would lose a part of it. Pure. */
  readonly exact: (cell: Cell) => number | null;
  readonly questions: readonly Bilingual[];
  readonly decision: Bilingual | null;
}

/** Texts numbered by first appearance; -1 = blank. */
export interface TextColumn extends Outcomes {
  readonly kind: 'text';
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Numbers that are no mainland mobiles: 010-62345678x801, 400-800-1234, +442079460958. */
export interface OtherPhones {
  /** Index into `dictionary` per row, -1 = none. Empty when no row has one: read it with `?? -1`. */
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Mainland mobile numbers as exact 11-digit integers; NaN for everything else. Of two numbers in a cell the first valid one. */
export interface PhoneColumn extends Outcomes {
  readonly kind: 'phone';
  readonly mobiles: Float64Array;
  /** Landlines, 400/800 numbers and numbers of other countries, each written one way. */
  readonly others: OtherPhones;
}

/** Outcomes only: the values are cleaned again on demand. */
export interface CheckedColumn extends Outcomes {
  readonly kind: 'checked';
  /** What customers are compared by, numbered by first appearance; absent where a run compares none. */
  readonly keys?: NumberedKeys;
}

/** Clean texts by row; -1 = blank, or nothing that could be compared. */
export interface NumberedKeys {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

export type CleanedColumn = DayColumn | MoneyColumn | TextColumn | PhoneColumn | CheckedColumn;

/** Where a cleaner reads: one column of a sheet, data rows only. */
export interface ColumnSource {
  readonly column: number;
  /** Sheet row of the first data row. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Date style bytes by sheet row, where the column has any. */
  readonly dateStyles: Uint8Array | undefined;
  readonly date1904: boolean;
}

/** Cleans one column block by block, so that a block of rows is read by all columns while it is in cache. */
export interface ColumnCleaner<C extends CleanedColumn> {
  /** Read sheet rows from..to-1. Blocks come in ascending order, each row once. */
  take(rows: readonly (readonly Cell[])[], from: number, to: number): void;
  finish(): C;
}
