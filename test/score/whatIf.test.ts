import type { Recipe } from '../../core/recipe/recipe';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import type { ClassSet } from '../../core/score/scores';
import { whatIf, type ClassShare, type WhatIfBase, type WhatIfWarning } from '../../core/score/whatIf';
import { whatIfText } from '../../core/score/whatIfText';
import { wilson } from '../../core/score/wilson';
import type { Customer } from './shop';
import { RECIPE, measuresOf } from './shop';

const baseOf = (customers: readonly Customer[]): WhatIfBase => {
  const measures = measuresOf(customers);
  return { measures, scores: scoreCustomers(measures, RECIPE), recipe: RECIPE };
};
/** 40 customers 10 days apart, from 1 to 4 orders of 50 each. */
const SHOP = baseOf(
  Array.from({ length: 40 }, (_, k) => ({ days: 10 * k, orders: 1 + (k % 4), amount: 50 * (1 + (k % 4)) })),
);

const shareOf = (id: ClassSet['id'], classId: string, change: Partial<Recipe>, base = SHOP): ClassShare | undefined =>
  whatIf(base, { ...RECIPE, ...change })
    .sets.find((set) => set.id === id)
    ?.classes.find((one) => one.id === classId);
const textsAbout = (change: Partial<Recipe>, set: ClassSet['id'], base = SHOP): readonly string[] => {
  const recipe = { ...RECIPE, ...change };
  const isAbout = (one: WhatIfWarning): boolean => one.kind === 'nobody' && one.set === set;
  return whatIf(base, recipe)
    .warnings.filter(isAbout)
    .map((one) => whatIfText(one, recipe).en);
};

test('C7: a threshold moves the shares of customers and sales before anything is written', () => {
  // R 0, 10, ..., 90 are ten customers: orders 1 2 3 4 1 2 3 4 1 2 = 23; all forty have 10 x 10 = 100
  expect(shareOf('activity', 'active', {})).toMatchObject({
    customers: 10,
    share: 0.25,
    cents: 115_000,
    centsShare: 0.23,
  });
  expect(shareOf('activity', 'active', { activeDays: 30 })).toMatchObject({
    customers: 4,
    share: 0.1,
    centsShare: 0.1,
  });
});

test('a share of fewer than 500 customers has its Wilson interval, of 500 none', () => {
  const interval = shareOf('activity', 'active', {})?.interval;
  // 10 of 40 by hand: centre (0.25 + 0.048018) / 1.096036 = 0.271905, half 0.130124
  expect(interval?.low).toBeCloseTo(0.1419, 4);
  expect(interval?.high).toBeCloseTo(0.4019, 4);
  const many = baseOf(Array.from({ length: 500 }, (_, k) => ({ days: k })));
  expect(shareOf('activity', 'active', {}, many)?.interval).toBeNull();
  const fewer = baseOf(Array.from({ length: 499 }, (_, k) => ({ days: k })));
  expect(shareOf('activity', 'active', {}, fewer)?.interval).not.toBeNull();
});

test('Wilson: nobody, everybody and nothing stay within 0 and 1', () => {
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
  expect(wilson(10, 10).high).toBe(1);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('scores are made again when a setting of theirs changed, and only then', () => {
  const bins = (change: Partial<Recipe>): number => shareOf('grid11', 'champions', change)?.customers ?? NaN;
  expect(bins({ nesting: 'nested' })).not.toBe(bins({}));
  const wrong = {
    ...SHOP,
    scores: scoreCustomers(measuresOf([...Array<Customer>(40)].map(() => ({ days: 1 }))), RECIPE),
  };
  const kept = whatIf(wrong, { ...RECIPE, tierHigh: 70 }).sets.find(({ id }) => id === 'tier');
  expect(kept?.classes.find(({ id }) => id === 'general')?.customers).toBe(40);
  const anew = whatIf(wrong, { ...RECIPE, tierHigh: 70, bins: 4 }).sets.find(({ id }) => id === 'tier');
  expect(anew?.classes.find(({ id }) => id === 'general')?.customers).toBeLessThan(40);
});

test('settings that act on the reading of rows are named, because only a run shows their effect', () => {
  expect(whatIf(SHOP, { ...RECIPE, window: 90, decimal: 'comma', tierHigh: 70 }).needRun).toEqual([
    'window',
    'decimal',
  ]);
  expect(whatIf(SHOP, { ...RECIPE, rCuts: [...RECIPE.rCuts] }).needRun).toEqual([]);
});

test('C31: few distinct values are warned about', () => {
  const poor = baseOf(Array.from({ length: 30 }, (_, k) => ({ days: 1 + k, orders: 1 + (k % 2), amount: 10 + k })));
  expect(whatIf(poor, RECIPE).warnings).toContainEqual({
    kind: 'score',
    warning: { kind: 'fewDistinct', measure: 'f', distinct: 2 },
  });
});

describe('a class that nobody is in is told with what keeps everyone out', () => {
  test('value: the amounts, with where the top fifth begins', () => {
    expect(textsAbout({}, 'value_level')).toEqual([
      'No customer is "Top value": The largest amount in the window is 200, below 100000; the top 20% of the customers begin at 200. Lower valueAmount, or use valueRule=share.',
    ]);
  });

  test('value: the repurchase rates, and months that nobody can tell', () => {
    expect(textsAbout({ valueAmount: 100, valueRepurchase: 80 }, 'value_level')).toEqual([
      'No customer is "Top value": The highest repurchase rate is 75%, below 80%. Lower valueRepurchase.',
    ]);
    expect(textsAbout({ valueAmount: 100, repurchase: 'months' }, 'value_level')[0]).toContain('needs order rows');
  });

  test('value: a middle share of nothing', () => {
    expect(textsAbout({ valueRule: 'share', valueMiddleShare: 0 }, 'value_level')).toEqual([
      'No customer is "Middle value": valueMiddleShare is 0. Raise it.',
    ]);
  });

  test('days beyond the longest silence', () => {
    const far = { activeDays: 400, dormantDays: 500, churnDays: 600, loyalDays: 390, recencyBands: [390] };
    expect(textsAbout(far, 'activity')).toHaveLength(3);
    expect(textsAbout(far, 'activity')[0]).toContain('did so 390 days ago, which is not beyond 400. Lower activeDays.');
    expect(textsAbout(far, 'recency_band')[0]).toContain('not beyond 390. Lower recencyBands.');
    expect(textsAbout(far, 'loyalty')[0]).toContain('Lower loyalDays.');
    expect(textsAbout(far, 'lifecycle').some((text) => text.includes('Lower churnDays.'))).toBe(true);
    // one day nearer and the customer of 390 days is there
    expect(textsAbout({ ...far, recencyBands: [389], loyalDays: 389 }, 'recency_band')).toEqual([]);
  });

  test('C5: with atLeast, whoever is at risk may be potential already', () => {
    const taken = { tierRiskFm: 'atLeast', tierRiskFmScore: 80 } as const;
    expect(textsAbout(taken, 'tier').some((text) => text.includes('Whoever fits is a potential customer first'))).toBe(
      true,
    );
    expect(textsAbout({ tierRiskR: 0 }, 'tier').some((text) => text.includes('tierRiskR is 0'))).toBe(true);
  });

  test('paces, regulars, and no order before the window', () => {
    expect(textsAbout({}, 'purchase_rate')).toEqual([
      'No customer is "High frequency": The most frequent customer has 0.33 orders per 30 days, below 2. Lower frequencyHigh.',
      'No customer is "Medium frequency".',
    ]);
    expect(textsAbout({ lifeRegular: 5 }, 'lifecycle')).toHaveLength(2);
    expect(textsAbout({ lifeRegular: 5 }, 'lifecycle')[0]).toContain('most orders in the window has 4');
    expect(textsAbout({}, 'lifecycle')).toEqual([
      'No customer is "Upgraded": There is no order before the window to compare with. Take a shorter window.',
    ]);
  });

  test('every text is said in both languages, and a book without customers warns of nothing empty', () => {
    for (const recipe of [RECIPE, { ...RECIPE, valueRisk: 'on', valueRiskR: 0, persona: 'on' } as const]) {
      for (const warning of whatIf(SHOP, recipe).warnings) {
        const text = whatIfText(warning, recipe);
        expect(text.zh).not.toBe(text.en);
        expect(text.zh).not.toMatch(/undefined|NaN/);
        expect(text.en).not.toMatch(/undefined|NaN/);
      }
    }
    expect(whatIf(baseOf([]), RECIPE).warnings.filter(({ kind }) => kind === 'nobody')).toEqual([]);
  });
});
