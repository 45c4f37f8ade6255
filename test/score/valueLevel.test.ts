import type { Behaviour, Measures } from '../../core/measure/measures';
import { repurchaseRates } from '../../core/measure/repurchase';
import type { Recipe } from '../../core/recipe/recipe';
import { classifyValue, topCuts } from '../../core/score/valueLevel';
import { classifyValueRisk } from '../../core/score/valueRisk';
import type { ClassSet, Scores } from '../../core/score/scores';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import type { Customer } from './shop';
import { RECIPE, idsOf, measuresOf, rankedScores } from './shop';

const valueOf = (measures: Measures, scores: Scores, recipe: Recipe): ClassSet =>
  classifyValue(measures, scores, recipe, repurchaseRates(measures, recipe));
const levelsOf = (customers: readonly Customer[], change: Partial<Recipe>): readonly (string | undefined)[] => {
  const recipe = { ...RECIPE, ...change };
  const measures = measuresOf(customers);
  return idsOf(valueOf(measures, scoreCustomers(measures, recipe), recipe));
};
const withMonths = (customers: readonly Customer[], months: readonly number[]): Measures => ({
  ...measuresOf(customers),
  behaviour: { purchaseMonths: Float64Array.from(months) } as unknown as Behaviour,
});

test('#93, #95: both conditions are top value, one is middle, none is low, no orders are apart', () => {
  const shop = [
    { days: 5, orders: 3, amount: 100_000 },
    { days: 5, orders: 2, amount: 100_000 },
    { days: 5, orders: 3, amount: 99_999.99 },
    { days: 5, orders: 1, amount: 10 },
    {},
  ];
  expect(levelsOf(shop, {})).toEqual(['high', 'middle', 'middle', 'low', 'noOrders']);
});

test('C10: the bounds are settings, and a rate that just reaches its bound counts', () => {
  // (5 - 1) / 5 = 80%
  const shop = [{ days: 5, orders: 5, amount: 1000 }];
  expect(levelsOf(shop, { valueAmount: 1000, valueRepurchase: 80 })).toEqual(['high']);
  expect(levelsOf(shop, { valueAmount: 1000, valueRepurchase: 80.1 })).toEqual(['middle']);
});

test('C11: by months, two calendar months are a repurchase, however many orders there were', () => {
  const recipe = { ...RECIPE, repurchase: 'months' } as const;
  const shop = [
    { days: 5, orders: 9, amount: 200_000 },
    { days: 5, orders: 2, amount: 200_000 },
  ];
  const measures = withMonths(shop, [1, 2]);
  expect(idsOf(valueOf(measures, scoreCustomers(measures, recipe), recipe))).toEqual(['middle', 'high']);
  // a customer sheet with totals cannot tell months
  expect(levelsOf(shop, { repurchase: 'months' })).toEqual(['middle', 'middle']);
});

test('#119: by rank scores, all three at the bound are top, the mean at its bound is middle', () => {
  const scores = rankedScores([
    [80, 80, 80],
    [100, 100, 79.9],
    [50, 50, 50],
    [49, 50, 50],
    [NaN, NaN, NaN],
  ]);
  const measures = measuresOf([{ days: 1 }, { days: 1 }, { days: 1 }, { days: 1 }, {}]);
  const set = valueOf(measures, scores, { ...RECIPE, valueRule: 'rfm' });
  expect(idsOf(set)).toEqual(['high', 'middle', 'middle', 'low', 'noOrders']);
});

test('#6, C7: the top 20% by amount are top value, the next 30% middle; the size of the amounts does not matter', () => {
  const shop = Array.from({ length: 10 }, (_, k) => ({ days: 1, amount: 1 + k }));
  const expected = [...Array<string>(5).fill('low'), 'middle', 'middle', 'middle', 'high', 'high'];
  expect(levelsOf([...shop, {}], { valueRule: 'share' })).toEqual([...expected, 'noOrders']);
});

test('the share is rounded up to whole customers, ties with the last one are in, and no money is never above low', () => {
  const share = { valueRule: 'share', valueShare: 20, valueMiddleShare: 0 } as const;
  expect(
    levelsOf(
      [
        { days: 1, amount: 1 },
        { days: 1, amount: 2 },
        { days: 1, amount: 3 },
      ],
      share,
    ),
  ).toEqual(['low', 'low', 'high']);
  expect(
    levelsOf(
      [
        { days: 1, amount: 3 },
        { days: 1, amount: 3 },
      ],
      share,
    ),
  ).toEqual(['high', 'high']);
  expect(
    levelsOf(
      [
        { days: 1, amount: 0 },
        { days: 1, amount: 0 },
      ],
      share,
    ),
  ).toEqual(['low', 'low']);
});

test('#6: by composite the top share is of the best scores', () => {
  const shop = [
    { days: 400, orders: 1, amount: 900 },
    { days: 1, orders: 9, amount: 800 },
    { days: 300, orders: 2, amount: 10 },
  ];
  const share = { valueRule: 'share', valueBy: 'composite', valueMiddleShare: 0 } as const;
  expect(levelsOf(shop, share)).toEqual(['low', 'high', 'low']);
});

test('cuts of nobody, of everyone and of nothing', () => {
  expect(topCuts(Float64Array.of(3, NaN, 1, 2), [0, 34, 100])).toEqual([Infinity, 2, 1]);
  expect(topCuts(new Float64Array(0), [20])).toEqual([Infinity]);
});

test('#124, C3: high value at risk is M of at least 80 and R below 40, whatever F is', () => {
  const scores = rankedScores([
    [39.9, 0, 80],
    [39.9, 100, 80],
    [40, 0, 80],
    [0, 0, 79.9],
    [NaN, NaN, NaN],
  ]);
  expect(idsOf(classifyValueRisk(scores, RECIPE))).toEqual(['atRisk', 'atRisk', 'safe', 'notHigh', 'noOrders']);
  expect(idsOf(classifyValueRisk(scores, { ...RECIPE, valueRiskM: 79.9, valueRiskR: 0 }))[3]).toBe('safe');
});
