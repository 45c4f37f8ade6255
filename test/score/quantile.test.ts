import fc from 'fast-check';
import { quantileBins, quantileCuts, quantileType7 } from '../../core/score/quantile';
import { thresholdClasses } from '../../core/score/thresholds';

const column = (...values: number[]): Float64Array => Float64Array.from(values);
const upTo = (n: number): Float64Array => Float64Array.from({ length: n }, (_, k) => k + 1);

test('type 7 interpolates between neighbours as R and PERCENTILE.INC do', () => {
  // place 1 + (n - 1) p: of 1..4 at 0.5 it is 2.5, at 0.1 it is 1.3
  expect(quantileType7(upTo(4), 0.5)).toBe(2.5);
  expect(quantileType7(upTo(4), 0.1)).toBeCloseTo(1.3, 12);
  expect(quantileType7(column(10, 20, 40), 0.75)).toBe(30);
  expect(quantileType7(column(10, 20, 40), 0)).toBe(10);
  expect(quantileType7(column(10, 20, 40), 1)).toBe(40);
});

test('a quantile between equal neighbours is that very number', () => {
  // recombining them, 0.2 x 0.01 + 0.8 x 0.01, would give 0.010000000000000002
  expect(quantileType7(new Float64Array(8).fill(0.01), 2 / 5)).toBe(0.01);
});

test('no values give no quantile, one value is every quantile', () => {
  expect(quantileType7(column(), 0.5)).toBeNaN();
  expect(quantileType7(column(7), 0.9)).toBe(7);
});

test('a value on a cut belongs to the lower bin', () => {
  // 1..5 in halves: the cut is 3
  expect([...quantileBins(upTo(5), 2, 'largeIsBetter', 'quantile')]).toEqual([1, 1, 1, 2, 2]);
  // 1..11 in fifths: cuts 3, 5, 7, 9, each one a value
  expect(quantileCuts(upTo(11), 5, 'quantile')).toEqual([3, 5, 7, 9]);
  expect([...quantileBins(upTo(11), 5, 'largeIsBetter', 'quantile')]).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test('a cut that falls on a value is that value in every number of bins', () => {
  for (let bins = 2; bins <= 9; bins++) {
    for (let times = 1; times <= 40; times++) {
      const cuts = quantileCuts(upTo(bins * times + 1), bins, 'quantile');
      expect(cuts).toEqual(Array.from({ length: bins - 1 }, (_, k) => (k + 1) * times + 1));
    }
  }
});

test('recency is reversed: the fewest days get the highest bin', () => {
  expect([...quantileBins(column(5, 300, 40, 90, 10), 5, 'smallIsBetter', 'quantile')]).toEqual([5, 1, 3, 2, 4]);
});

test('r-rfm: cuts are one higher and a value on a cut belongs to the upper bin', () => {
  // 1..11 in fifths: cuts 3, 5, 7, 9 plus one; 4 is on the first cut
  expect(quantileCuts(upTo(11), 5, 'r-rfm').map((cut) => Math.round(cut * 1e9) / 1e9)).toEqual([4, 6, 8, 10]);
  expect([...quantileBins(upTo(11), 2, 'largeIsBetter', 'r-rfm')]).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
});

test('r-rfm: all customers alike are in the lowest class, which is the highest for recency', () => {
  expect([...quantileBins(column(4, 4, 4), 5, 'largeIsBetter', 'r-rfm')]).toEqual([1, 1, 1]);
  expect([...quantileBins(column(4, 4, 4), 5, 'smallIsBetter', 'r-rfm')]).toEqual([5, 5, 5]);
});

test('blanks stay blank and do not move the cuts', () => {
  expect([...quantileBins(column(1, NaN, 2, 3, 4, NaN), 2, 'largeIsBetter', 'quantile')]).toEqual([
    1,
    NaN,
    1,
    2,
    2,
    NaN,
  ]);
  expect([...quantileBins(column(NaN), 5, 'largeIsBetter', 'quantile')]).toEqual([NaN]);
});

test('thresholds: a value on a cut has reached it, at most for days and at least for orders and money', () => {
  expect([...thresholdClasses(column(0, 30, 31, 90, 91), [30, 90], 'smallIsBetter')]).toEqual([3, 3, 2, 2, 1]);
  expect([...thresholdClasses(column(1, 2, 4, 5, 99), [2, 5], 'largeIsBetter')]).toEqual([1, 2, 2, 3, 3]);
});

test('thresholds: blanks stay blank and no cuts make one class', () => {
  expect([...thresholdClasses(column(NaN, 4), [], 'largeIsBetter')]).toEqual([NaN, 1]);
  expect([...thresholdClasses(column(NaN, 4), [3], 'smallIsBetter')]).toEqual([NaN, 1]);
});

const sample = fc.array(fc.integer({ min: -50, max: 400 }), { minLength: 1, maxLength: 80 });

test('bins never fall as values get better, stay within 1 and the number of bins, and hold every customer', () => {
  fc.assert(
    fc.property(
      sample,
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom('quantile' as const, 'r-rfm' as const),
      (values, bins, binning) => {
        const classes = quantileBins(Float64Array.from(values), bins, 'largeIsBetter', binning);
        values.forEach((value, i) => {
          expect(classes[i]).toBeGreaterThanOrEqual(1);
          expect(classes[i]).toBeLessThanOrEqual(bins);
          values.forEach((other, k) => value > other && expect(classes[i]).toBeGreaterThanOrEqual(classes[k] ?? NaN));
        });
      },
    ),
    { seed: 14, numRuns: 40 },
  );
});

test('different values in a multiple of the bins fill every bin evenly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 20 }), (bins, each) => {
      const classes = quantileBins(upTo(bins * each), bins, 'largeIsBetter', 'quantile');
      for (let bin = 1; bin <= bins; bin++) expect(classes.filter((one) => one === bin)).toHaveLength(each);
    }),
    { seed: 15, numRuns: 40 },
  );
});
