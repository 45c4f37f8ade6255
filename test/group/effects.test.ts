import { dominance } from '../../core/group/dominance';
import { cohenH, shareDifference } from '../../core/group/interval';
import { wilson } from '../../core/score/wilson';
import { countsOf, ranked, summaryOf } from '../../core/group/ranked';

describe('the Wilson interval', () => {
  test('of 15 in 100 is 9.31 % to 23.28 %, the figures of the textbooks', () => {
    const { low, high } = wilson(15, 100);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0931', '0.2328']);
  });

  test('reaches 0 and 1 only where nobody, or everybody, was counted', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(10, 10).high).toBe(1);
    expect(wilson(1, 10).low).toBeGreaterThan(0);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

test('the difference of 56/70 and 48/80 has the interval of Newcombe 1998, method 10: 0.0524 to 0.3339', () => {
  const { difference, low, high } = shareDifference(56, 70, 48, 80);
  expect([difference, low, high].map((value) => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
});

test("Cohen's h of 50 % and 25 % is a sixth of pi, and changes its sign with its order", () => {
  expect(cohenH(0.5, 0.25)).toBeCloseTo(Math.PI / 6, 12);
  expect(cohenH(0.25, 0.5)).toBeCloseTo(-Math.PI / 6, 12);
});

/** Delta and variance straight from the definition, pair by pair. */
function byPairs(x: readonly number[], y: readonly number[]): { delta: number; variance: number } {
  const steps = x.map((one) => y.map((other) => Math.sign(one - other)));
  const pairs = x.length * y.length;
  const delta = steps.flat().reduce((sum, step) => sum + step, 0) / pairs;
  const rows = steps.map((row) => (row.reduce((sum, step) => sum + step, 0) / y.length - delta) ** 2);
  const columns = y.map((_, j) => (steps.reduce((sum, row) => sum + (row[j] ?? 0), 0) / x.length - delta) ** 2);
  const cells = steps.flat().map((step) => (step - delta) ** 2);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const top = y.length ** 2 * sum(rows) + x.length ** 2 * sum(columns) - sum(cells);
  return { delta, variance: top / (pairs * (x.length - 1) * (y.length - 1)) };
}

describe("Cliff's delta", () => {
  test('is -1 when every value is smaller, 0 when both groups are the same, by hand -0.5 for 1, 3 against 2, 4', () => {
    expect(dominance(Float64Array.of(1, 2), Float64Array.of(3, 4))?.delta).toBe(-1);
    expect(dominance(Float64Array.of(1, 2), Float64Array.of(1, 2))?.delta).toBe(0);
    expect(dominance(Float64Array.of(1, 3), Float64Array.of(2, 4))?.delta).toBe(-0.5);
  });

  test('and its interval are those of the definition, ties included', () => {
    const x = Array.from({ length: 40 }, (_, at) => (at * 37) % 11);
    const y = Array.from({ length: 30 }, (_, at) => ((at * 17) % 13) + 1);
    const found = dominance(Float64Array.from(x), Float64Array.from(y));
    const { delta, variance } = byPairs(x, y);
    expect(found?.delta).toBeCloseTo(delta, 12);
    const z = 1.959963984540054;
    const half = z * Math.sqrt(variance) * Math.sqrt((1 - delta ** 2) ** 2 + z * z * variance);
    const scale = 1 - delta ** 2 + z * z * variance;
    expect(found?.low).toBeCloseTo((delta - delta ** 3 - half) / scale, 12);
    expect(found?.high).toBeCloseTo((delta - delta ** 3 + half) / scale, 12);
  });

  test('leaves NaN out and refuses groups of fewer than two', () => {
    expect(dominance(Float64Array.of(1, NaN, 3), Float64Array.of(2, 4, NaN))?.delta).toBe(-0.5);
    expect(dominance(Float64Array.of(1, NaN), Float64Array.of(2, 4))).toBeNull();
  });
});

test('medians and means by counting ranks: the middle two for even counts, NaN of nothing', () => {
  const order = ranked(Float64Array.of(9, 1, NaN, 5, 5, 2));
  const summary = (codes: readonly number[]) =>
    summaryOf(order.values, countsOf(order, Int32Array.from(codes), 1, false));
  expect(summary([1, 1, 1, 0, 0, 1])).toEqual({ size: 3, mean: 4, median: 2 });
  expect(summary([1, 1, 0, 1, 1, 0])).toEqual({ size: 4, mean: 5, median: 5 });
  expect(summary([1, 0, 0, 0, 0, 1])).toEqual({ size: 2, mean: 5.5, median: 5.5 });
  expect(summary([0, 0, 1, 0, 0, 0])).toEqual({ size: 0, mean: NaN, median: NaN });
});
