import fc from 'fast-check';
import type { Recipe } from '../../core/recipe/recipe';
import { classifyActivity } from '../../core/score/activity';
import { classify } from '../../core/score/classify';
import { classifyGrid8, grid8Centres } from '../../core/score/grid8';
import { GRID8_CELLS } from '../../core/score/grid8.data';
import { classifyGrid11, grid125 } from '../../core/score/grid11';
import { PUTLER_SEGMENTS, RFM_PACKAGE_RULES } from '../../core/score/grid11.data';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import { classifyTier } from '../../core/score/tier';
import type { Centres, ClassSet } from '../../core/score/scores';
import type { Measures } from '../../core/measure/measures';
import { RECIPE, binnedScores, idsOf, labelsOf, measuresOf, rankedScores } from './shop';

const FIVE = [1, 2, 3, 4, 5];
const allCodes = FIVE.flatMap((r) => FIVE.flatMap((f) => FIVE.map((m) => [r, f, m] as const)));

describe('activity', () => {
  const atDays = (days: readonly number[], recipe: Recipe = RECIPE, lang: 'zh' | 'en' = 'zh') =>
    labelsOf(classifyActivity(measuresOf(days.map((one) => ({ days: one }))), recipe), lang);

  test('requirement 116: R 90, 91, 180, 181, 360, 361 are active, dormant, dormant, pre-churn, pre-churn, churned', () => {
    expect(atDays([90, 91, 180, 181, 360, 361])).toEqual([
      '活跃(≤90天)',
      '沉睡(91–180天)',
      '沉睡(91–180天)',
      '预流失(181–360天)',
      '预流失(181–360天)',
      '流失(>360天)',
    ]);
    expect(atDays([0, 180, 181, 5000], RECIPE, 'en')).toEqual([
      'Active (≤90 days)',
      'Dormant (91–180 days)',
      'Pre-churn (181–360 days)',
      'Churned (>360 days)',
    ]);
  });

  test('C1: with the bound at 30 days, 30 is active and 31 is not, and the label says so', () => {
    expect(atDays([30, 31], { ...RECIPE, activeDays: 30 })).toEqual(['活跃(≤30天)', '沉睡(31–180天)']);
  });

  test('C31: a customer without orders is 无订单', () => {
    const set = classifyActivity(measuresOf([{}]), RECIPE);
    expect([labelsOf(set, 'zh'), labelsOf(set, 'en')]).toEqual([['无订单'], ['No orders']]);
  });
});

describe('value tiers', () => {
  const tierOf = (r: number, f: number, m: number, change: Partial<Recipe> = {}) =>
    labelsOf(classifyTier(rankedScores([[r, f, m]]), { ...RECIPE, ...change }), 'zh')[0];

  test('requirements 85 and 119: 80/80/80 is high value, and one score of 79.9 is not', () => {
    expect(tierOf(80, 80, 80)).toBe('高价值客户');
    expect([tierOf(79.9, 80, 80), tierOf(80, 79.9, 80), tierOf(80, 80, 79.9)]).toEqual([
      '一般客户',
      '一般客户',
      '一般客户',
    ]);
  });

  test('requirement 120: F = M = 80 is potential at R 59 and general at R 60', () => {
    expect([tierOf(59, 80, 80), tierOf(60, 80, 80)]).toEqual(['潜力客户', '一般客户']);
  });

  test('requirement 121: R 39 with F = M = 59 is at risk; R 40 or one of them 60 is general', () => {
    expect([tierOf(39, 59, 59), tierOf(40, 59, 59), tierOf(39, 60, 59), tierOf(39, 59, 60)]).toEqual([
      '流失风险客户',
      '一般客户',
      '一般客户',
      '一般客户',
    ]);
  });

  test('C6: with "either", one of F and M at 80 is enough for potential', () => {
    expect([tierOf(30, 80, 10), tierOf(30, 10, 80)]).toEqual(['一般客户', '一般客户']);
    const either = { tierPotential: 'either' } as const;
    expect([tierOf(30, 80, 10, either), tierOf(30, 10, 80, either), tierOf(30, 79, 79, either)]).toEqual([
      '潜力客户',
      '潜力客户',
      '一般客户',
    ]);
  });

  test('C5: with "at least", F and M from 60 are at risk and potential goes first', () => {
    const atLeast = { tierRiskFm: 'atLeast' } as const;
    expect([tierOf(39, 60, 60, atLeast), tierOf(39, 59, 60, atLeast), tierOf(39, 80, 80, atLeast)]).toEqual([
      '流失风险客户',
      '一般客户',
      '潜力客户',
    ]);
  });

  test('requirements 122 and 123, C7: every combination of scores has exactly one tier, and no orders is its own', () => {
    const steps = [0, 39, 39.9, 40, 59, 59.9, 60, 79, 79.9, 80, 100];
    const cells = steps.flatMap((r) => steps.flatMap((f) => steps.map((m) => [r, f, m] as const)));
    const ids = idsOf(classifyTier(rankedScores(cells), RECIPE));
    const countOf = (id: string): number => ids.filter((one) => one === id).length;
    // by hand over 11 steps: >= 80 are 2, < 60 are 6, < 40 are 3
    expect([countOf('high'), countOf('potential'), countOf('atRisk')]).toEqual([2 * 2 * 2, 6 * 2 * 2, 3 * 6 * 6]);
    expect(countOf('general')).toBe(11 ** 3 - 8 - 24 - 108);
    expect(labelsOf(classifyTier(rankedScores([[NaN, NaN, NaN]]), RECIPE), 'en')).toEqual(['No orders']);
  });
});

describe('the eight types', () => {
  const eightTypes = (measures: Measures, recipe: Recipe): ClassSet =>
    classifyGrid8(measures, scoreCustomers(measures, recipe), recipe);
  const centresOf = (measures: Measures, change: Partial<Recipe>): Centres => {
    const recipe = { ...RECIPE, ...change };
    return grid8Centres(measures, scoreCustomers(measures, recipe), recipe);
  };

  test('every one of near/far, often/seldom, large/small is named exactly once, as the truth table has it', () => {
    const table = new Map(
      GRID8_CELLS.map((cell) => [
        `${cell.near ? '近' : '远'}${cell.often ? '高' : '低'}${cell.large ? '高' : '低'}`,
        cell.label.zh,
      ]),
    );
    expect(GRID8_CELLS).toHaveLength(8);
    expect(Object.fromEntries(table)).toEqual({
      近高高: '重要价值',
      远高高: '重要保持',
      近低高: '重要发展',
      远低高: '重要挽留',
      近高低: '一般价值',
      近低低: '一般发展',
      远高低: '一般保持',
      远低低: '一般挽留',
    });
  });

  test('by set values: 10 days is near, 3 orders are often, 200 is large, in all eight corners', () => {
    const corner = (days: number, orders: number, amount: number) => ({ days, orders, amount });
    const set = eightTypes(
      measuresOf([
        corner(10, 3, 200),
        corner(11, 3, 200),
        corner(10, 2, 200),
        corner(11, 2, 200),
        corner(10, 3, 199.99),
        corner(11, 3, 199.99),
        corner(10, 2, 199.99),
        corner(11, 2, 199.99),
        {},
      ]),
      { ...RECIPE, grid8: 'values' },
    );
    expect(labelsOf(set, 'zh')).toEqual([
      '重要价值',
      '重要保持',
      '重要发展',
      '重要挽留',
      '一般价值',
      '一般保持',
      '一般发展',
      '一般挽留',
      '无订单',
    ]);
  });

  const four = measuresOf([
    { days: 10, orders: 1, amount: 100 },
    { days: 20, orders: 1, amount: 200 },
    { days: 30, orders: 1, amount: 300 },
    { days: 100, orders: 9, amount: 3400 },
    {},
  ]);

  test('the centres are taken over customers with orders only', () => {
    expect(centresOf(four, { grid8: 'median' })).toEqual({ r: 25, f: 1, m: 25000 });
    expect(centresOf(four, { grid8: 'mean' })).toEqual({ r: 40, f: 3, m: 100000 });
    expect(centresOf(four, { grid8: 'values', grid8M: 19.99 })).toEqual({ r: 10, f: 3, m: 1999 });
  });

  test('often and large are above the median, so one order is not often where most bought once', () => {
    expect(labelsOf(eightTypes(four, RECIPE), 'en')).toEqual([
      'General develop',
      'General develop',
      'Important win-back',
      'Important keep',
      'No orders',
    ]);
  });

  test('a customer on the centre is near, and neither often nor large', () => {
    const alike = measuresOf([
      { days: 5, orders: 2, amount: 10 },
      { days: 5, orders: 2, amount: 10 },
    ]);
    expect(idsOf(eightTypes(alike, RECIPE))).toEqual(['generalDevelop', 'generalDevelop']);
  });
});

describe('the named segments', () => {
  test('putler: the 25 cells of R and FM are each named exactly once', () => {
    const named = PUTLER_SEGMENTS.flatMap((segment) => segment.cells);
    expect([...named].sort()).toEqual(FIVE.flatMap((r) => FIVE.map((fm) => `${r}${fm}`)));
    expect(PUTLER_SEGMENTS).toHaveLength(11);
  });

  test('putler: all 125 codes have a segment, and F and M are averaged upwards', () => {
    const { cells, segments } = grid125('putler');
    expect([...cells].every((cell) => cell >= 0 && cell < segments.length)).toBe(true);
    const ids = idsOf(
      classifyGrid11(
        binnedScores([
          [5, 5, 5],
          [5, 4, 5],
          [5, 3, 4],
          [5, 1, 1],
          [1, 4, 5],
          [1, 1, 1],
          [1, 1, 2],
          [2, 1, 1],
        ]),
        RECIPE,
      ),
    );
    expect(ids).toEqual([
      'champions',
      'champions',
      'champions',
      'newCustomers',
      'cantLose',
      'lost',
      'hibernating',
      'aboutToSleep',
    ]);
  });

  test('putler: each segment gets the cells of the published partition', () => {
    const codes = FIVE.flatMap((r) => FIVE.map((fm) => [r, fm, fm] as const));
    const ids = idsOf(classifyGrid11(binnedScores(codes), RECIPE));
    const won = (id: string): string[] => codes.filter((_, k) => ids[k] === id).map(([r, fm]) => `${r}${fm}`);
    expect([won('champions'), won('potentialLoyalist'), won('loyal')]).toEqual([
      ['45', '54', '55'],
      ['33', '42', '43', '52'],
      ['34', '35', '44', '53'],
    ]);
    expect([won('newCustomers'), won('promising'), won('needAttention'), won('aboutToSleep')]).toEqual([
      ['51'],
      ['31', '41'],
      ['22', '23', '32'],
      ['21'],
    ]);
    expect([won('atRisk'), won('cantLose'), won('hibernating'), won('lost')]).toEqual([
      ['13', '24', '25'],
      ['14', '15'],
      ['12'],
      ['11'],
    ]);
  });

  test('r-rfm: of 125 codes 58 fit more than one rule and these 10 fit none', () => {
    const fitting = allCodes.map(
      ([r, f, m]) =>
        RFM_PACKAGE_RULES.filter((rule) =>
          (
            [
              [r, rule.r],
              [f, rule.f],
              [m, rule.m],
            ] as const
          ).every(([value, [low, high]]) => value >= low && value <= high),
        ).length,
    );
    expect(fitting.filter((count) => count > 1)).toHaveLength(58);
    const uncovered = allCodes.filter((_, k) => fitting[k] === 0).map((code) => code.join(''));
    expect(uncovered).toEqual(['215', '241', '251', '252', '341', '351', '441', '451', '541', '551']);
    const set = classifyGrid11(binnedScores(allCodes), { ...RECIPE, grid11: 'r-rfm' });
    expect(allCodes.filter((_, k) => labelsOf(set, 'en')[k] === 'Others').map((code) => code.join(''))).toEqual(
      uncovered,
    );
  });

  test('bins other than five are brought to five', () => {
    const inBins = (bins: number, code: readonly [number, number, number]) =>
      idsOf(classifyGrid11(binnedScores([code]), { ...RECIPE, bins }))[0];
    // ceil(9 x 5 / 9) = 5; ceil(7 x 5 / 9) = 4; ceil(1 x 5 / 9) = 1; in thirds 3 is 5 and 1 is 2
    expect([inBins(9, [9, 9, 9]), inBins(9, [7, 7, 7]), inBins(9, [1, 1, 1])]).toEqual(['champions', 'loyal', 'lost']);
    expect([inBins(3, [3, 3, 3]), inBins(3, [1, 1, 1])]).toEqual(['champions', 'needAttention']);
  });
});

const STANDING_SETS = [
  'activity',
  'tier',
  'grid8',
  'grid11',
  'value_level',
  'loyalty',
  'recency_band',
  'purchase_rate',
  'lifecycle',
];

test('the sets come in a fixed order, and each counts every customer once', () => {
  const shop = fc.array(
    fc.oneof(
      fc.constant({}),
      fc.record({
        days: fc.integer({ min: 0, max: 800 }),
        orders: fc.integer({ min: 0, max: 9 }),
        amount: fc.integer({ min: -50, max: 5000 }),
      }),
    ),
    { maxLength: 60 },
  );
  const recipes = fc.record({
    grid8: fc.constantFrom('median' as const, 'mean' as const, 'values' as const),
    grid11: fc.constantFrom('putler' as const, 'r-rfm' as const),
    bins: fc.integer({ min: 2, max: 9 }),
  });
  fc.assert(
    fc.property(shop, recipes, (customers, change) => {
      const recipe = { ...RECIPE, ...change };
      const measures = measuresOf(customers);
      const sets = classify(measures, scoreCustomers(measures, recipe), recipe);
      expect(sets.map((set) => set.id)).toEqual(STANDING_SETS);
      const buyers = customers.filter((one) => 'days' in one).length;
      for (const set of sets) {
        const ids = idsOf(set);
        expect(ids).toHaveLength(customers.length);
        expect(ids).not.toContain(undefined);
        const withoutOrders = set.id === 'lifecycle' ? 'acquired' : 'noOrders';
        expect(ids.filter((id) => id !== withoutOrders && id !== 'unknown')).toHaveLength(buyers);
      }
    }),
    { seed: 17, numRuns: 60 },
  );
});

test('labels of a set are different from each other in both languages', () => {
  const measures = measuresOf([]);
  for (const grid11 of ['putler', 'r-rfm'] as const) {
    const recipe = { ...RECIPE, grid11 };
    for (const set of classify(measures, scoreCustomers(measures, recipe), recipe)) {
      for (const lang of ['zh', 'en'] as const) {
        const labels = set.classes.map((one) => one.label[lang]);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  }
});
