import type { Measures } from '../../core/measure/measures';
import type { Recipe } from '../../core/recipe/recipe';
import { standardRecipe } from '../../core/recipe/settings.data';
import type { ClassSet, Scores } from '../../core/score/scores';

/** One customer as a test writes it; money in currency units. Without `days` the customer has no orders. */
export interface Customer {
  readonly days?: number;
  readonly orders?: number;
  readonly amount?: number;
  readonly refunds?: number;
  readonly firstDays?: number;
  readonly allOrders?: number;
}

/** The serial day on which the test shop looks at its customers. */
export const TODAY = 45000;

export const RECIPE: Recipe = {
  ...standardRecipe,
  lang: 'auto',
  window: 365,
  refunds: 'net',
  duplicates: 'drop',
  amountPer: 'auto',
  dateOrder: 'auto',
  decimal: 'auto',
  score: 'rank',
  bins: 5,
  binning: 'quantile',
  rCuts: [30, 90, 180, 360],
  fCuts: [2, 3, 5, 10],
  mCuts: [100, 500, 1000, 5000],
  activeDays: 90,
  dormantDays: 180,
  churnDays: 360,
  tierHigh: 80,
  tierPotential: 'both',
  tierPotentialR: 60,
  tierRiskR: 40,
  tierRiskFm: 'below',
  tierRiskFmScore: 60,
  grid8: 'median',
  grid8R: 10,
  grid8F: 3,
  grid8M: 200,
  grid11: 'putler',
};

export function measuresOf(customers: readonly Customer[]): Measures {
  const column = (value: (customer: Customer) => number): Float64Array => Float64Array.from(customers, value);
  const cents = column((one) => Math.round((one.amount ?? 0) * 100));
  const orders = column((one) => one.orders ?? (one.days === undefined ? 0 : 1));
  return {
    count: customers.length,
    recencyDays: column((one) => one.days ?? NaN),
    frequency: orders,
    monetaryCents: cents,
    firstOrder: column((one) => TODAY - (one.firstDays ?? one.days ?? NaN)),
    lastOrder: column((one) => TODAY - (one.days ?? NaN)),
    orders: column((one) => one.allOrders ?? one.orders ?? (one.days === undefined ? 0 : 1)),
    allCents: cents,
    refunds: column((one) => one.refunds ?? 0),
    averageOrderCents: cents.map((value, row) => (orders[row] ? value / (orders[row] ?? 1) : NaN)),
    cycleDays: column(() => NaN),
  };
}

const NO_MEDIANS = { r: NaN, f: NaN, m: NaN };

/** Scores with the given rank scores; bins are 1. */
export function rankedScores(rows: readonly (readonly [r: number, f: number, m: number])[]): Scores {
  const rank = (place: 0 | 1 | 2): Float64Array => Float64Array.from(rows, (row) => row[place]);
  const ones = rank(0).map((value) => (Number.isNaN(value) ? NaN : 1));
  const [r, f, m] = [rank(0), rank(1), rank(2)];
  return {
    r,
    f,
    m,
    rankR: r,
    rankF: f,
    rankM: m,
    binR: ones,
    binF: ones,
    binM: ones,
    medians: NO_MEDIANS,
    warnings: [],
  };
}

/** Scores with the given bins; ranks are 50. */
export function binnedScores(rows: readonly (readonly [r: number, f: number, m: number])[]): Scores {
  const bin = (place: 0 | 1 | 2): Float64Array => Float64Array.from(rows, (row) => row[place]);
  const half = bin(0).map((value) => (Number.isNaN(value) ? NaN : 50));
  const [r, f, m] = [bin(0), bin(1), bin(2)];
  return {
    r,
    f,
    m,
    rankR: half,
    rankF: half,
    rankM: half,
    binR: r,
    binF: f,
    binM: m,
    medians: NO_MEDIANS,
    warnings: [],
  };
}

export function idsOf(set: ClassSet): readonly (string | undefined)[] {
  return Array.from(set.codes, (code) => set.classes[code]?.id);
}

export function labelsOf(set: ClassSet, lang: 'zh' | 'en'): readonly (string | undefined)[] {
  return Array.from(set.codes, (code) => set.classes[code]?.label[lang]);
}
