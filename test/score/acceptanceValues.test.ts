import { repurchaseRates } from '../../core/measure/repurchase';
import { classifyActivity } from '../../core/score/activity';
import { classifyBrowsing } from '../../core/score/browsing';
import { classifyPurchaseRate } from '../../core/score/purchaseRate';
import { classifyRecencyBand } from '../../core/score/recencyBand';
import type { ClassSet } from '../../core/score/scores';
import { classifyTier } from '../../core/score/tier';
import { valueConditions, classifyValue } from '../../core/score/valueLevel';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import { recipeFrom } from '../../core/recipe/recipeFrom';
import { standardRecipe } from '../../core/recipe/settings.data';
import type { Recipe } from '../../core/recipe/recipe';
import type { Customer } from './shop';
import { idsOf, labelsOf, measuresOf, rankedScores } from './shop';

/** The values of A19 that belong to scoring, each by the number of its rule. */
const one = (set: ClassSet): string | undefined => labelsOf(set, 'zh')[0];
const measured = (customer: Customer): ReturnType<typeof measuresOf> => measuresOf([customer]);
const presetRecipe = (preset: string): Recipe => {
  const chosen = recipeFrom({ preset, sets: [] });
  if (!chosen.ok) throw new Error(`no preset ${preset}`);
  return chosen.recipe;
};

test.each([
  ['#116', 90, '活跃(≤90天)'],
  ['#116', 91, '沉睡(91–180天)'],
  ['#116', 180, '沉睡(91–180天)'],
  ['#116', 181, '预流失(181–360天)'],
  ['#116', 360, '预流失(181–360天)'],
  ['#116', 361, '流失(>360天)'],
])('%s: R = %d days is %s', (_, days, label) => {
  expect(one(classifyActivity(measured({ days }), standardRecipe))).toBe(label);
});

test.each([
  ['#96', 30, '活跃(≤30天)'],
  ['#96', 31, '沉睡(31–90天)'],
])('%s: with the preset of 30 days R = %d is %s', (_, days, label) => {
  expect(one(classifyActivity(measured({ days }), presetRecipe('active30')))).toBe(label);
});

test.each([
  ['#89', 0, '0–30天'],
  ['#89', 30, '0–30天'],
  ['#89', 31, '31–90天'],
  ['#89', 90, '31–90天'],
  ['#89', 91, '91–180天'],
  ['#89', 180, '91–180天'],
  ['#89', 181, '超过180天'],
])('%s: the last purchase %d days ago is in the band %s (C1)', (_, days, label) => {
  expect(one(classifyRecencyBand(measured({ days }), standardRecipe))).toBe(label);
});

test.each([
  ['#88', 2, 30, '高频'],
  ['#88', 1, 30, '中频'],
  ['#88', 24, 360, '高频'],
  ['#88', 23, 360, '中频'],
  ['#88', 6, 360, '中频'],
  ['#88', 5, 360, '低频'],
])('%s: %d orders in a window of %d days are %s', (_, orders, window, label) => {
  expect(one(classifyPurchaseRate(measured({ days: 1, orders }), { ...standardRecipe, window }))).toBe(label);
});

test.each([
  ['#82', 'month', 10, '高浏览'],
  ['#82', 'month', 9, '低浏览'],
  ['#81', 'week', 150 / 7, '高浏览'],
  ['#81', 'week', 149 / 7, '低浏览'],
] as const)('%s: browsing by the %s, %d visits per 30 days are %s (C9)', (_, browsing, visits, label) => {
  expect(one(classifyBrowsing(Float64Array.of(visits), { ...standardRecipe, browsing }))).toBe(label);
});

test.each([
  ['#95', 100_000, 0.6, { amount: true, repurchase: true }],
  ['#95', 99_999.99, 0.6, { amount: false, repurchase: true }],
  ['#95', 100_000, 0.599, { amount: true, repurchase: false }],
  ['#125', 150_000, 2 / 3, { amount: true, repurchase: true }],
  ['#125', NaN, NaN, { amount: false, repurchase: false }],
])('%s: an amount of %d with a repurchase rate of %d, both bounds included', (_, amount, rate, held) => {
  expect(valueConditions(Math.round(amount * 100), rate, standardRecipe)).toEqual(held);
});

test('#95, C11: 150,000 in three orders is top value, as (3 - 1) / 3 reaches 60%', () => {
  const measures = measured({ days: 20, orders: 3, amount: 150_000 });
  expect(
    one(
      classifyValue(
        measures,
        scoreCustomers(measures, standardRecipe),
        standardRecipe,
        repurchaseRates(measures, standardRecipe),
      ),
    ),
  ).toBe('高价值');
});

test.each([
  ['#119', 80, 80, 80, 'high'],
  ['#120', 59, 80, 80, 'potential'],
  ['#120', 60, 80, 80, 'general'],
  ['#121', 39, 59, 59, 'atRisk'],
  ['#121', 40, 59, 59, 'general'],
])('%s: rank scores %d, %d, %d are %s', (_, r, f, m, tier) => {
  expect(idsOf(classifyTier(rankedScores([[r, f, m]]), standardRecipe))).toEqual([tier]);
});
