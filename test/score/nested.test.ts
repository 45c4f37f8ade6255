import { ascending } from '../../core/score/ascending';
import { cellsOf, nestedBins } from '../../core/score/nested';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import { RECIPE, measuresOf } from './shop';

const TWO = { bins: 2, binning: 'quantile' } as const;
const binned = (values: readonly number[], groups: readonly number[], count: number): number[] => {
  const column = Float64Array.from(values);
  return [...nestedBins(column, ascending(column), Int32Array.from(groups), count, TWO)];
};

test('each group is cut by its own quantiles', () => {
  expect(binned([20, 1, 10, 2], [1, 0, 1, 0], 2)).toEqual([2, 1, 1, 2]);
});

test('ties share a bin, a single customer is in the lowest, NaN stays NaN, an empty group harms nobody', () => {
  expect(binned([5, 5, 5, 9, NaN], [0, 0, 0, 2, 0], 3)).toEqual([1, 1, 1, 1, NaN]);
});

test('cells number R bins, or R and F bins together', () => {
  const [r, f] = [Float64Array.of(1, 3, NaN), Float64Array.of(3, 1, NaN)];
  expect([...cellsOf(3, r)]).toEqual([0, 2, 0]);
  expect([...cellsOf(3, r, f)]).toEqual([2, 6, 0]);
});

/** 64 customers: R 1-4 in sixteens, F 1-4 in fours within each R and ten times as large where R is near, M likewise. */
const shop = Array.from({ length: 64 }, (_, k) => {
  const [r, f, m] = [Math.floor(k / 16), Math.floor(k / 4) % 4, k % 4];
  return { days: 400 - 100 * r, orders: 10 ** r * (f + 1), amount: 10 ** (r + f) * (m + 1) };
});

test('SPSS: nested bins fill every cell of the grid evenly where independent bins leave most of them empty', () => {
  const cellsFilled = (nesting: 'independent' | 'nested'): number => {
    const { binR, binF, binM } = scoreCustomers(measuresOf(shop), { ...RECIPE, bins: 4, nesting });
    return new Set([...binR].map((r, k) => `${r}${binF[k]}${binM[k]}`)).size;
  };
  expect(cellsFilled('nested')).toBe(64);
  expect(cellsFilled('independent')).toBeLessThan(32);
});

test('nesting changes neither R nor the rank scores, nor anything while bins are independent', () => {
  const plain = scoreCustomers(measuresOf(shop), RECIPE);
  const nested = scoreCustomers(measuresOf(shop), { ...RECIPE, nesting: 'nested' });
  expect([nested.binR, nested.rankF, nested.rankM]).toEqual([plain.binR, plain.rankF, plain.rankM]);
  expect(nested.binF).not.toEqual(plain.binF);
});

test('a measure with at most three values is cut by thresholds in both', () => {
  const poor = shop.map((one, k) => ({ ...one, orders: 1 + (k % 2) }));
  const bins = (nesting: 'independent' | 'nested'): Float64Array =>
    scoreCustomers(measuresOf(poor), { ...RECIPE, nesting }).binF;
  expect(bins('nested')).toEqual(bins('independent'));
});
