import type { Lang } from '../words';

/** Every setting of a run, with its meaning in `settings.data.ts`. Days are whole days; scores are 0-100 for rank and 1-9 for bins. */
export interface Recipe {
  readonly lang: Lang | 'auto';
  /** Days of history that F and M look at, today and the boundary day included; R looks at all history. */
  readonly window: number | 'all';
  readonly refunds: 'net' | 'drop';
  readonly duplicates: 'drop' | 'keep';
  /** Who is one customer: `strong` = by id, phone, e-mail and device, and by weak keys with a second agreement; `key` = by one key column alone. */
  readonly sameCustomer: 'strong' | 'key';
  /** Customer ids that differ in leading zeros only: `ask` = one question for all pairs, `each` = a question a pair. */
  readonly leadingZeros: 'ask' | 'same' | 'different' | 'each';
  /** Ids for customers without one: where the sheets have a column of ids, for everybody without one, made of name and phone, or none. */
  readonly newIds: 'auto' | 'day' | 'name' | 'off';
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
  /** Independent bins rank each measure over all customers; nested bins rank F within each R bin and M within each cell of R and F. */
  readonly nesting: 'independent' | 'nested';
  /** What the composite adds up: rank scores (0-100) or bins. */
  readonly composite: 'rank' | 'bins';
  /** Weights of R, F and M in the composite; `own` takes the three numbers below. */
  readonly weights: WeightsName;
  readonly weightR: number;
  readonly weightF: number;
  readonly weightM: number;
  /** What a customer's repurchase rate is: (orders - 1) / orders, or 100% with purchases in two calendar months and 0% else. */
  readonly repurchase: 'orders' | 'months';
  /** Which named rule set makes the value level: amount and repurchase rate, rank scores, or a share of the customers. */
  readonly valueRule: 'amount' | 'rfm' | 'share';
  readonly valueAmount: number;
  /** Percent. */
  readonly valueRepurchase: number;
  readonly valueScore: number;
  readonly valueMiddleScore: number;
  readonly valueBy: 'amount' | 'composite';
  /** Percent of the customers with orders. */
  readonly valueShare: number;
  readonly valueMiddleShare: number;
  /** Percent. */
  readonly loyalRepurchase: number;
  readonly loyalDays: number;
  readonly recencyBands: readonly number[];
  /** Orders per 30 days. */
  readonly frequencyHigh: number;
  readonly frequencyMiddle: number;
  readonly lifeRegular: number;
  /** Percent. */
  readonly lifeUpgrade: number;
  readonly ltvYears: number;
  readonly valueRisk: 'off' | 'on';
  readonly valueRiskM: number;
  readonly valueRiskR: number;
  readonly persona: 'off' | 'on';
  readonly userGroup: 'off' | 'on';
  /** Percent. */
  readonly nicheShare: number;
  readonly negativeRefunds: number;
  /** `auto` = by the month where visits are known. */
  readonly browsing: 'auto' | 'off' | 'month' | 'week';
  readonly browseMonth: number;
  readonly browseWeek: number;
  /** Bands of ages: 25-29, 30-34 or 25-30, 31-35. */
  readonly ageBands: '25-29' | '25-30';
  /** What number codes of a gender column mean; `ask` leaves them open. */
  readonly genderCodes: 'ask' | 'gb' | 'oneIsMale' | 'oneIsFemale';
  /** Ages that are believed, both ends included. */
  readonly ageLeast: number;
  readonly ageMost: number;
  /** Which orders a person is asked to verify: `mean` = so many times the mean of the others, or of the customer's others; `median` = far from the median. */
  readonly outliers: 'mean' | 'median' | 'off';
  readonly outlierTimes: number;
  /** Amounts of one order that need no look, in units of the currency, both ends included. */
  readonly amountLeast: number;
  readonly amountMost: number;
  /** Look for slips and contradictions among the words of a column. */
  readonly wordChecks: 'off' | 'on';
}

export type WeightsName = 'equal' | '100/10/1' | '3/2/1' | '9.9/6.6/3.3' | 'own';
