import type { Bilingual } from '../words';

/** What the rules may ask about each customer, one entry a customer in every column.
 *  Blank is NaN in numbers and -1 in codes. Money is in currency units with two decimals, shares are 0-1. */
export interface Facts {
  readonly count: number;
  readonly numbers: ReadonlyMap<string, Float64Array>;
  readonly texts: ReadonlyMap<string, TextFact>;
  /** Fact id -> how to speak of it; a fact without a label is spoken of by its id. */
  readonly labels: ReadonlyMap<string, FactLabel>;
}

export interface TextFact {
  readonly codes: Int32Array;
  /** What conditions compare with: class ids, or the texts themselves. */
  readonly dictionary: readonly string[];
  /** What people read for each entry of the dictionary; absent when it is readable as it is. */
  readonly names?: readonly Bilingual[];
}

export interface FactLabel {
  readonly name: Bilingual;
  /** How a sentence states a value: `{value}` is the figure with its unit. */
  readonly phrase: Bilingual;
  readonly unit: Unit;
}

/** How a figure is written. */
export interface Unit {
  /** Most decimals shown, and decimals always shown. */
  readonly decimals: number;
  readonly fixed: number;
  /** 100 for shares shown in percent, else 1. */
  readonly times: number;
  /** Written after the figure, for one and for other counts. */
  readonly one: Bilingual;
  readonly many: Bilingual;
}
