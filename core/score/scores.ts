import type { Tone } from '../patch/styles.data';
import type { Bilingual } from '../words';

/** Which end of a measure is the good one: few days since the last order, many orders, much money. */
export type Direction = 'smallIsBetter' | 'largeIsBetter';

/** Scores per customer, one entry a customer; NaN where the customer has no orders. */
export interface Scores {
  /** As the recipe's `score` says: rank 0-100 (one decimal), bins or threshold classes 1-9. */
  readonly r: Float64Array;
  readonly f: Float64Array;
  readonly m: Float64Array;
  /** Rank scores 0-100, one decimal, always computed: the tiers read them. */
  readonly rankR: Float64Array;
  readonly rankF: Float64Array;
  readonly rankM: Float64Array;
  /** Bin classes 1-9, always computed: the code and the eleven segments read them. */
  readonly binR: Float64Array;
  readonly binF: Float64Array;
  readonly binM: Float64Array;
  /** Medians over customers with orders, NaN without any: the eight types read them. */
  readonly medians: Centres;
  readonly warnings: readonly ScoreWarning[];
}

/** Days, orders in the window, and cents in the window. */
export interface Centres {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** What makes scores weak. `fewDistinct`: that measure has at most three different values, told by `distinct`.
 *  `fewCustomers`: fewer than twenty customers have orders; `distinct` tells how many. */
export interface ScoreWarning {
  readonly kind: 'fewDistinct' | 'fewCustomers';
  readonly measure: 'r' | 'f' | 'm' | 'all';
  readonly distinct: number;
}

/** The class sets, each a column of its own: the four standing ones, five more that every run has, and four that a
 *  setting turns on. */
export type ClassSetId =
  | 'activity'
  | 'tier'
  | 'grid8'
  | 'grid11'
  | 'value_level'
  | 'loyalty'
  | 'recency_band'
  | 'purchase_rate'
  | 'lifecycle'
  | 'value_risk'
  | 'persona'
  | 'user_group'
  | 'browsing';

/** One class per customer: `codes[i]` is an index into the set's classes, -1 never. */
export interface ClassSet {
  readonly id: ClassSetId;
  readonly classes: readonly SegmentClass[];
  readonly codes: Int32Array;
}

export interface SegmentClass {
  readonly id: string;
  readonly label: Bilingual;
  readonly tone: Tone;
}
