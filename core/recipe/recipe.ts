import type { Lang } from '../words';

/** Every setting of a run, with its meaning in `settings.data.ts`. Days are whole days; scores are 0-100 for rank and 1-9 for bins. */
export interface Recipe {
  readonly lang: Lang | 'auto';
  /** Days of history that F and M look at, today and the boundary day included; R looks at all history. */
  readonly window: number | 'all';
  readonly refunds: 'net' | 'drop';
  readonly duplicates: 'drop' | 'keep';
  /** What an amount in an order sheet belongs to: `line` sums lines, `order` counts an amount that an order's lines repeat once, `auto` decides by the column's evidence. */
  readonly amountPer: 'auto' | 'line' | 'order';
  readonly dateOrder: 'auto' | 'dmy' | 'mdy';
  readonly decimal: 'auto' | 'point' | 'comma';
  /** What the three score columns show. */
  readonly score: 'rank' | 'bins' | 'thresholds';
  readonly bins: number;
  /** How quantile bins are cut: `quantile` = type 7, a value on a cut belongs to the lower bin; `r-rfm` = type 7 plus one, half-open, as R's rfm package. */
  readonly binning: 'quantile' | 'r-rfm';
  /** Ascending cuts for scoring by thresholds, and for a measure with too few distinct values. */
  readonly rCuts: readonly number[];
  readonly fCuts: readonly number[];
  readonly mCuts: readonly number[];
  readonly activeDays: number;
  readonly dormantDays: number;
  readonly churnDays: number;
  readonly tierHigh: number;
  readonly tierPotential: 'both' | 'either';
  readonly tierPotentialR: number;
  readonly tierRiskR: number;
  readonly tierRiskFm: 'below' | 'atLeast';
  readonly tierRiskFmScore: number;
  readonly grid8: 'median' | 'mean' | 'values';
  readonly grid8R: number;
  readonly grid8F: number;
  readonly grid8M: number;
  readonly grid11: 'putler' | 'r-rfm';
}
