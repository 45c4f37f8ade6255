import type { Bilingual } from '../words';

export type CompareTest = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** How a text is held against another. */
export type TextTest = 'equals' | 'contains' | 'starts' | 'ends';

/** When a tag applies, as data: evaluated here, compiled to SQL and edited by people elsewhere.
 *  A comparison with a blank is false, whatever the test, and so are `is` and `text` on a blank; `not` turns it into true, so
 *  "not (last order > 180 days ago)" holds for a customer without orders. Ask for a value with `not blank`.
 *  An empty `and` holds, an empty `or` does not.
 *  Money in a condition is in currency units, shares are 0-1, class facts are named by class id. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'compare'; readonly fact: string; readonly test: CompareTest; readonly value: number }
  | { readonly op: 'is'; readonly fact: string; readonly values: readonly string[] }
  /** Any of the values; width and case do not matter. */
  | { readonly op: 'text'; readonly fact: string; readonly how: TextTest; readonly values: readonly string[] }
  | { readonly op: 'blank'; readonly fact: string };

/** A condition that asks one fact. */
export type Leaf = Exclude<Condition, { readonly op: 'and' | 'or' | 'not' }>;

/** One tag of a class. Within a class the first rule that holds wins: lowest `order`, then place in the list. */
export interface TagRule {
  readonly id: string;
  readonly tagClass: Bilingual;
  readonly tag: Bilingual;
  readonly when: Condition;
  /** How much the tag counts in a weighted total; it does not decide which tag wins. */
  readonly weight: number;
  readonly order: number;
  /** What the tag means, for the note on its header. */
  readonly definition: Bilingual;
}

/** Tell whether a comparison holds; NaN on either side makes each of the six tests false.
 *  @example compares('>=', 2, 2) -> true */
export function compares(test: CompareTest, value: number, bound: number): boolean {
  return (relation(value, bound) & ACCEPTED[test]) !== 0;
}

/** How a value lies to a bound: 1 below, 2 equal, 4 above, 0 when one of them is NaN. */
export function relation(value: number, bound: number): number {
  return Number(value < bound) | (Number(value === bound) << 1) | (Number(value > bound) << 2);
}

/** The relations that each test accepts, added up. */
export const ACCEPTED: Readonly<Record<CompareTest, number>> = { '<': 1, '<=': 3, '>': 4, '>=': 6, '=': 2, '<>': 5 };

/** The test that holds exactly when the given one does not, for values that are not blank. */
export const OPPOSITE: Readonly<Record<CompareTest, CompareTest>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '=': '<>',
  '<>': '=',
};
