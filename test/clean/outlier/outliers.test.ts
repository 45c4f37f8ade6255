import fc from 'fast-check';
import { farFromMean, farFromMeanOfCustomer } from '../../../core/clean/outlier/farFromMean';
import { farFromMedian } from '../../../core/clean/outlier/farFromMedian';
import { futureDays } from '../../../core/clean/outlier/futureDays';
import { OUTLIER_REASONS } from '../../../core/clean/outlier/reasons.data';
import { selectInPlace } from '../../../core/clean/outlier/select';
import { AGE_RANGE, outsideRange, RangeFault } from '../../../core/clean/outlier/validRange';
import { say } from '../../../core/words';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const rowsOf = (flags: Uint8Array): number[] => [...flags.keys()].filter((row) => flags[row] === 1);

describe('valid ranges', () => {
  test('#59, #60, C13: ages 0 and 200 are no ages, 1 and 119 are', () => {
    expect([...outsideRange(numbers(0, 200, 1, 119, 120, -3, 28.5, NaN), AGE_RANGE)]).toEqual([
      RangeFault.below,
      RangeFault.above,
      0,
      0,
      RangeFault.above,
      RangeFault.below,
      RangeFault.notWhole,
      0,
    ]);
  });

  test('#59: an amount of -100 is below a range from 0', () => {
    expect([...outsideRange(numbers(-100, 0, 0.01), { least: 0, most: Infinity, isWhole: false })]).toEqual([1, 0, 0]);
  });
});

describe('#61: ten times the mean of the others', () => {
  test('A19: = 10 times is flagged, 9.99 times is not', () => {
    expect(farFromMean(numbers(10000, 10000, 100000))).toEqual({
      isFar: Uint8Array.of(0, 0, 1),
      meanOfOthers: numbers(55000, 55000, 10000),
    });
    expect(rowsOf(farFromMean(numbers(10000, 10000, 99900)).isFar)).toEqual([]);
  });

  test('C15: the value does not lift its own mean: 10 of 11 rows at 1 and one at 10', () => {
    const found = farFromMean(numbers(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10));
    expect(rowsOf(found.isFar)).toEqual([10]);
    expect(found.meanOfOthers[10]).toBe(1);
  });

  test('blanks, zeros and refunds are neither judged nor part of the mean', () => {
    const found = farFromMean(numbers(NaN, 0, -5000, 100, 100, 1000));
    expect(rowsOf(found.isFar)).toEqual([5]);
    expect([...found.meanOfOthers.subarray(0, 3)]).toEqual([NaN, NaN, NaN]);
  });

  test('a single amount has no others', () => {
    expect(farFromMean(numbers(500))).toEqual({ isFar: Uint8Array.of(0), meanOfOthers: numbers(NaN) });
  });

  test('the sentence of the review list has the numbers', () => {
    const text = say(OUTLIER_REASONS.farFromMean, 'zh', { value: '1,000.00', mean: '100.00', times: 10 });
    expect(text).toBe('1,000.00 是其他订单均值 100.00 的 10 倍，请核实后保留或修正');
  });
});

describe('C15: per customer', () => {
  const of = (ones: number, extreme: number): readonly [Float64Array, Int32Array] => [
    numbers(...Array.from({ length: ones }, () => 100), extreme),
    new Int32Array(ones + 1),
  ];

  test('eleven values are judged, ten are not', () => {
    expect(rowsOf(farFromMeanOfCustomer(...of(10, 1000), 1).isFar)).toEqual([10]);
    expect(rowsOf(farFromMeanOfCustomer(...of(10, 999), 1).isFar)).toEqual([]);
    expect(rowsOf(farFromMeanOfCustomer(...of(9, 100000), 1).isFar)).toEqual([]);
  });

  test('customers are told apart, and nobody’s rows belong to none', () => {
    const customer = Int32Array.from({ length: 24 }, (_, row) => [0, 1, -1][Math.floor(row / 11)] ?? -1);
    const values = Float64Array.from(customer, (own) => (own === 1 ? 1000 : 100));
    values[3] = 1000;
    values[23] = 1e9;
    expect(rowsOf(farFromMeanOfCustomer(values, customer, 2).isFar)).toEqual([3]);
  });

  test('no value of a smaller set can be ten times the mean of the whole set: so it takes eleven', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 10 }), (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(Math.max(...values)).toBeLessThan(10 * mean);
      }),
      { seed: 61, numRuns: 300 },
    );
  });
});

describe('the median and its deviation', () => {
  // By hand: median 12.5, distances 2.5 1.5 .5 .5 1.5 87.5, MAD 1.5, score of 100 = .6745 x 87.5 / 1.5 = 39.3458...
  test('modified z-score by hand', () => {
    const found = farFromMedian(numbers(10, 11, 12, 13, 14, 100));
    expect(found).toMatchObject({ median: 12.5, deviation: 1.5, isFar: Uint8Array.of(0, 0, 0, 0, 0, 1) });
    expect(found.score[5]).toBeCloseTo(39.3458, 3);
    expect(found.score[0]).toBeCloseTo(-1.12417, 4);
  });

  test('two extremes do not hide each other, as they do with a mean', () => {
    const values = numbers(10, 11, 12, 13, 14, 100, 100);
    expect(rowsOf(farFromMean(values).isFar)).toEqual([]);
    expect(rowsOf(farFromMedian(values).isFar)).toEqual([5, 6]);
  });

  test('3.5 is not beyond 3.5', () => {
    // Median 0, MAD 0.6745: the score of x is x.
    const values = numbers(-0.6745, 0, 0.6745, 3.5, -0.6745, 0.6745, -0.2);
    expect(farFromMedian(values).median).toBe(0);
    expect(rowsOf(farFromMedian(values).isFar)).toEqual([]);
    expect(rowsOf(farFromMedian(values.map((value) => (value === 3.5 ? 3.51 : value))).isFar)).toEqual([3]);
  });

  test('where half of the values are equal the mean deviation speaks; where all are, nobody', () => {
    expect(rowsOf(farFromMedian(numbers(5, 5, 5, 5, 5, 5, 5, 5, 6, 500)).isFar)).toEqual([9]);
    expect(rowsOf(farFromMedian(numbers(5, 5, 5)).isFar)).toEqual([]);
    expect(rowsOf(farFromMedian(numbers()).isFar)).toEqual([]);
  });

  test('blanks are left out', () => {
    const found = farFromMedian(numbers(NaN, 10, 11, 12, NaN));
    expect(found.median).toBe(11);
    expect(found.score[0]).toBeNaN();
    expect(rowsOf(found.isFar)).toEqual([]);
  });

  test('the value of a rank is that of the sorted column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (values, seed) => {
          const rank = seed % values.length;
          expect(selectInPlace(Float64Array.from(values), rank)).toBe([...values].sort((a, b) => a - b)[rank]);
        },
      ),
      { seed: 62, numRuns: 500 },
    );
  });
});

test('C31: days after the analysis date are in the future, that day is not', () => {
  expect([...futureDays(Int32Array.of(45306, 45307, 0, -2), 45306)]).toEqual([0, 1, 0, 0]);
});
