import fc from 'fast-check';
import { valueAt } from '../../core/patch/columns';
import { rfmCode } from '../../core/score/rfmCode';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import type { Customer } from './shop';
import { RECIPE, binnedScores, measuresOf } from './shop';

/** n customers, each one better than the one before: 1 day nearer, 1 order more, 100 more. */
const ladder = (n: number): Customer[] =>
  Array.from({ length: n }, (_, k) => ({ days: n - k, orders: k + 1, amount: 100 * (k + 1) }));

test('the shown scores are ranks, bins or threshold classes as the recipe says', () => {
  const measures = measuresOf(ladder(21));
  const last = (score: 'rank' | 'bins' | 'thresholds'): number[] => {
    const scores = scoreCustomers(measures, { ...RECIPE, score });
    return [scores.r[0] ?? NaN, scores.f[20] ?? NaN, scores.m[10] ?? NaN];
  };
  expect(last('rank')).toEqual([0, 100, 50]);
  expect(last('bins')).toEqual([1, 5, 3]);
  // 21 days is within 30: class 5; 21 orders reach 10: class 5; 1100 reaches 1000 and not 5000: class 4
  expect(last('thresholds')).toEqual([5, 5, 4]);
});

test('ranks and bins are there whatever is shown', () => {
  const scores = scoreCustomers(measuresOf(ladder(21)), { ...RECIPE, score: 'thresholds' });
  expect([scores.rankR[20], scores.rankF[20], scores.rankM[20]]).toEqual([100, 100, 100]);
  expect([scores.binR[20], scores.binF[20], scores.binM[20]]).toEqual([5, 5, 5]);
});

test('C31: customers without orders are blank everywhere and not counted', () => {
  const scores = scoreCustomers(measuresOf([...ladder(3), {}]), RECIPE);
  for (const column of [
    scores.r,
    scores.f,
    scores.m,
    scores.rankF,
    scores.rankM,
    scores.binR,
    scores.binF,
    scores.binM,
  ]) {
    expect(column[3]).toBeNaN();
  }
  expect([...scores.rankF.slice(0, 3)]).toEqual([0, 50, 100]);
  expect(valueAt(rfmCode(scores), 3)).toBeNull();
});

test('C31: at most three different order counts are warned about and binned by the thresholds', () => {
  const customers = ladder(30).map((one, k) => ({ ...one, orders: [1, 3, 12][k % 3] ?? 1 }));
  const scores = scoreCustomers(measuresOf(customers), RECIPE);
  expect(scores.warnings).toEqual([{ kind: 'fewDistinct', measure: 'f', distinct: 3 }]);
  // fCuts 2, 3, 5, 10: 1 reaches none, 3 reaches two, 12 reaches four
  expect([...scores.binF.slice(0, 3)]).toEqual([1, 3, 5]);
});

test('C31: all customers alike are warned about in every measure', () => {
  const scores = scoreCustomers(
    measuresOf(Array.from({ length: 25 }, () => ({ days: 45, orders: 2, amount: 700 }))),
    RECIPE,
  );
  expect(scores.warnings.map((one) => [one.kind, one.measure, one.distinct])).toEqual([
    ['fewDistinct', 'r', 1],
    ['fewDistinct', 'f', 1],
    ['fewDistinct', 'm', 1],
  ]);
  expect([scores.rankR[0], scores.binR[0], scores.binF[0], scores.binM[0]]).toEqual([50, 4, 2, 3]);
});

test('threshold classes that stand in for bins are stretched to the number of bins', () => {
  const customers = ladder(30).map((one, k) => ({ ...one, orders: [1, 3, 12][k % 3] ?? 1 }));
  // classes 1, 3, 5 of 5 as thirds: ceil(3/5) 1, ceil(9/5) 2, ceil(15/5) 3
  expect([...scoreCustomers(measuresOf(customers), { ...RECIPE, bins: 3 }).binF.slice(0, 3)]).toEqual([1, 2, 3]);
});

test("r-rfm: few different values are warned about and the package's bins stay", () => {
  const customers = ladder(30).map((one, k) => ({ ...one, orders: k % 2 === 0 ? 1 : 2 }));
  const scores = scoreCustomers(measuresOf(customers), { ...RECIPE, binning: 'r-rfm' });
  expect(scores.warnings.map((one) => one.measure)).toEqual(['f']);
  // quantiles of fifteen 1s and fifteen 2s at fifths: 1, 1, 2, 2, so cuts 2, 2, 3, 3: a 1 reaches none, a 2 reaches two
  expect([...scores.binF.slice(0, 2)]).toEqual([1, 3]);
});

test('four different values are enough for bins', () => {
  const customers = ladder(40).map((one, k) => ({ ...one, orders: (k % 4) + 1 }));
  expect(scoreCustomers(measuresOf(customers), RECIPE).warnings).toEqual([]);
});

test('fewer than twenty customers with orders are warned about', () => {
  expect(scoreCustomers(measuresOf([...ladder(19), {}]), RECIPE).warnings).toEqual([
    { kind: 'fewCustomers', measure: 'all', distinct: 19 },
  ]);
  expect(scoreCustomers(measuresOf(ladder(20)), RECIPE).warnings).toEqual([]);
  expect(scoreCustomers(measuresOf([]), RECIPE).warnings).toEqual([
    { kind: 'fewCustomers', measure: 'all', distinct: 0 },
  ]);
});

test('the code puts R, F and M side by side and lists each code once, ascending', () => {
  const codes = rfmCode(
    binnedScores([
      [5, 4, 5],
      [1, 1, 1],
      [NaN, NaN, NaN],
      [5, 4, 5],
    ]),
  );
  expect(codes).toEqual({ kind: 'codes', codes: Int32Array.of(1, 0, -1, 1), dictionary: ['111', '545'] });
});

const shops = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 900 }),
    orders: fc.integer({ min: 0, max: 12 }),
    amount: fc.integer({ min: -200, max: 9000 }),
  }),
  { minLength: 1, maxLength: 50 },
);

test('row order changes no score', () => {
  fc.assert(
    fc.property(shops, fc.constantFrom('quantile' as const, 'r-rfm' as const), (customers, binning) => {
      const forward = scoreCustomers(measuresOf(customers), { ...RECIPE, binning });
      const backward = scoreCustomers(measuresOf([...customers].reverse()), { ...RECIPE, binning });
      for (const column of ['rankR', 'rankF', 'rankM', 'binR', 'binF', 'binM'] as const) {
        expect([...backward[column]].reverse()).toEqual([...forward[column]]);
      }
    }),
    { seed: 16, numRuns: 40 },
  );
});
