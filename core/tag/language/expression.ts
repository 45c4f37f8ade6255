import type { CompareTest } from '../condition';
import type { SpanUnit, Window } from './window';

/** A condition as it was written, before it is bound to a day: what the editor shows and the printer writes back.
 *  `and` and `or` have two parts or more and never hold a part of their own kind. */
export type Expression =
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | Question;

/** One question about one column. Every question about a blank cell is answered "no", the negated ones too;
 *  only `blank` asks for blanks themselves. */
export type Question = { readonly subject: Subject } & (
  | { readonly op: 'compare'; readonly test: CompareTest; readonly value: Value }
  /** Both ends included. */
  | { readonly op: 'between'; readonly negated: boolean; readonly from: Value; readonly to: Value }
  | { readonly op: 'in'; readonly negated: boolean; readonly values: readonly Value[] }
  | { readonly op: 'match'; readonly negated: boolean; readonly how: MatchHow; readonly text: string }
  | { readonly op: 'blank'; readonly negated: boolean }
  /** First and last day of the window included. */
  | { readonly op: 'within'; readonly negated: boolean; readonly window: Window }
);

export type MatchHow = 'contains' | 'starts' | 'ends';

/** The field that is asked, by id, and the stretch of time it is counted over, if one was written. */
export interface Subject {
  readonly field: string;
  readonly window: Window | null;
}

/** Numbers are in the field's own measure: currency units, shares 0-1, days. Dates are serial days. A text of a closed
 *  set is the id of its value. A span is counted back from the day the rule is asked: 6 个月, or days for a date. */
export type Value =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'span'; readonly count: number; readonly unit: SpanUnit }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'text'; readonly text: string };
