import type { Trait } from '../measure/trait';
import type { Bilingual } from '../words';

/** A number about every customer that groups are compared by; NaN where there is none. */
export interface NumberColumn {
  /** Stable snake_case id: the portrait's field. */
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: 'days' | 'orders' | 'money' | 'count';
  readonly values: Float64Array;
  /** The segments are made of it: it is typical of them, and no finding. */
  readonly makesSegment: boolean;
}

/** The customers of a run as groups see them: what they spent, one word each for every trait, and their numbers.
 *  A cluster found by a learned model (requirement 137) comes in as one more trait and needs nothing else here;
 *  so does a predicted churn class (139). Learning itself is not part of this room. */
export interface Population {
  readonly count: number;
  /** Net amount in the window in cents, one entry a customer. */
  readonly cents: Float64Array;
  readonly traits: readonly Trait[];
  readonly numbers: readonly NumberColumn[];
}

/** Give what people read for an entry of a trait; "" for -1 and unknown entries. */
export function wordOf(trait: Trait, code: number, lang: keyof Bilingual): string {
  return trait.names?.[code]?.[lang] ?? trait.dictionary[code] ?? '';
}
