import type { Attribute, AttributeRole } from '../../core/measure/attributes';
import { repurchaseRates } from '../../core/measure/repurchase';
import type { Recipe } from '../../core/recipe/recipe';
import { classify, missingSets } from '../../core/score/classify';
import { classifyLifecycle } from '../../core/score/lifecycle';
import { classifyLoyalty } from '../../core/score/loyalty';
import { classifyPersona } from '../../core/score/persona';
import { classifyPurchaseRate } from '../../core/score/purchaseRate';
import { classifyRecencyBand } from '../../core/score/recencyBand';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import type { ClassSet } from '../../core/score/scores';
import type { Customer } from './shop';
import { RECIPE, idsOf, labelsOf, measuresOf } from './shop';

const loyaltyOf = (shop: readonly Customer[], change: Partial<Recipe> = {}): ClassSet => {
  const [measures, recipe] = [measuresOf(shop), { ...RECIPE, ...change }];
  return classifyLoyalty(measures, recipe, repurchaseRates(measures, recipe));
};
const words = (role: AttributeRole, texts: readonly (string | null)[]): Attribute => {
  const dictionary = [...new Set(texts.filter((text): text is string => text !== null))];
  const codes = Int32Array.from(texts, (text) => (text === null ? -1 : dictionary.indexOf(text)));
  return { role, values: { kind: 'codes', codes, dictionary } };
};

test('#94: near with a high repurchase rate is loyal, near else potential, far at risk or one-off', () => {
  const shop = [
    { days: 180, orders: 3 },
    { days: 180, orders: 2 },
    { days: 0, orders: 1 },
    { days: 181, orders: 2 },
    { days: 181, orders: 1 },
    {},
  ];
  const expected = ['loyal', 'potential', 'potential', 'atRisk', 'oneOff', 'noOrders'];
  expect(idsOf(loyaltyOf(shop))).toEqual(expected);
  expect(idsOf(loyaltyOf(shop, { loyalRepurchase: 50, loyalDays: 179 }))).toEqual([
    'atRisk',
    'atRisk',
    'potential',
    'atRisk',
    'oneOff',
    'noOrders',
  ]);
});

test('#89: bands follow their setting, one bound and a bound of 0 too', () => {
  const shop = [{ days: 0 }, { days: 1 }, { days: 8 }, {}];
  const labels = (bounds: readonly number[]): readonly (string | undefined)[] =>
    labelsOf(classifyRecencyBand(measuresOf(shop), { ...RECIPE, recencyBands: bounds }), 'en');
  expect(labels([0, 1, 7])).toEqual(['0 days', '1 day', 'Over 7 days', 'No orders']);
  expect(labels([7])).toEqual(['0–7 days', '0–7 days', 'Over 7 days', 'No orders']);
});

test('#88: with all history the pace is over the days since the first order, at least 30, and unknown without it', () => {
  const all = { ...RECIPE, window: 'all' } as const;
  const shop = [
    { days: 1, firstDays: 90, orders: 6 },
    { days: 1, firstDays: 91, orders: 6 },
    { days: 1, firstDays: 5, orders: 2 },
    { days: 1, firstDays: NaN, orders: 2 },
  ];
  expect(idsOf(classifyPurchaseRate(measuresOf(shop), all))).toEqual(['high', 'medium', 'high', 'unknown']);
});

describe('#128, #129: the life cycle by dated orders', () => {
  const stage = (customer: Customer & { readonly before?: number }, change = {}): string | undefined => {
    const measures = measuresOf([customer]);
    const all = measures.monetaryCents.map((cents) => cents + 100 * (customer.before ?? 0));
    return idsOf(classifyLifecycle({ ...measures, allCents: all }, { ...RECIPE, ...change }))[0];
  };

  test.each([
    ['known and no order', {}, 'acquired'],
    ['one order', { days: 10, orders: 1 }, 'activated'],
    ['two orders', { days: 10, orders: 2 }, 'retained'],
    ['two orders, one of them before the window', { days: 10, orders: 1, allOrders: 2, before: 50 }, 'retained'],
    ['three orders in the window', { days: 10, orders: 3, amount: 300 }, 'converted'],
    [
      'a regular who always spent the same',
      { days: 10, orders: 3, amount: 300, allOrders: 5, before: 200 },
      'converted',
    ],
    ['a regular who spends a fifth more', { days: 10, orders: 3, amount: 360, allOrders: 5, before: 200 }, 'upgraded'],
    [
      'a regular just below a fifth more',
      { days: 10, orders: 3, amount: 359.99, allOrders: 5, before: 200 },
      'converted',
    ],
    ['who got more back than paid before', { days: 10, orders: 3, amount: 300, allOrders: 4, before: -5 }, 'converted'],
    ['360 days without an order', { days: 360, orders: 9, amount: 900 }, 'converted'],
    ['361 days without an order', { days: 361, orders: 9, amount: 900 }, 'lapsed'],
    ['orders without any date', { orders: 4 }, 'unknown'],
  ])('%s', (_, customer, expected) => {
    expect(stage(customer)).toBe(expected);
  });

  test('its bounds are settings', () => {
    const regular = { days: 100, orders: 2, amount: 200, allOrders: 3, before: 90 };
    expect(stage(regular, { lifeRegular: 2 })).toBe('converted');
    expect(stage(regular, { lifeRegular: 2, lifeUpgrade: 10 })).toBe('upgraded');
    expect(stage(regular, { churnDays: 99 })).toBe('lapsed');
  });
});

describe('#100: buyer personas', () => {
  const shop = [
    { days: 1, amount: 10 },
    { days: 1, amount: 500 },
    { days: 1, amount: 20 },
    { days: 1, amount: 400 },
    { days: 1, amount: 600 },
    {},
  ];
  const channel = words('channel', ['门店', '抖音小店', '官网', null, '门店', '抖音小店']);
  const category = words('category', ['女装', '女装', '家电', '女装', 'Ｂｅａｕｔｙ', '女装']);

  test('come from channel, category and average order, the first that holds', () => {
    const set = classifyPersona(measuresOf(shop), [channel, category]);
    const expected = ['practical', 'young', 'practical', 'fashionable', 'fashionable', 'noOrders'];
    expect(set && idsOf(set)).toEqual(expected);
  });

  test('one of the two columns is enough, and what no sign speaks of is unclear', () => {
    const set = classifyPersona(measuresOf(shop), [channel]);
    expect(set && idsOf(set)).toEqual(['practical', 'young', 'practical', 'unclear', 'unclear', 'noOrders']);
  });

  test('without both nothing is derived, and that is said', () => {
    const recipe = { ...RECIPE, persona: 'on', browsing: 'week' } as const;
    const measures = measuresOf(shop);
    const classes = classify(measures, scoreCustomers(measures, recipe), recipe);
    expect(classes.some(({ id }) => id === 'persona' || id === 'browsing')).toBe(false);
    expect(missingSets(classes, recipe).map(({ zh }) => zh.slice(0, 9))).toEqual([
      '要推断买家人格，表',
      '要分浏览频次，需要',
    ]);
    expect(missingSets(classes, RECIPE)).toEqual([]);
  });
});

test('#101: negative, core, niche, secondary users, the first that holds', () => {
  const shop = [
    { days: 1, orders: 6, refunds: 2, amount: 200_000 },
    { days: 1, orders: 7, refunds: 2, amount: 10 },
    { days: 1, orders: 1, refunds: 1 },
    { days: 1, orders: 1 },
    {},
  ];
  const measures = measuresOf(shop);
  const recipe = { ...RECIPE, userGroup: 'on', nicheShare: 26 } as const;
  const groups = (attributes: readonly Attribute[]): readonly (string | undefined)[] => {
    const classes = classify(measures, scoreCustomers(measures, recipe), recipe, { attributes });
    const set = classes.find(({ id }) => id === 'user_group');
    return set ? idsOf(set) : [];
  };
  // refunds 2 of 6 orders are 33%, 2 of 7 are 29%; books have 1 of 4 known customers, 25%
  expect(groups([words('category', ['玩具', '玩具', '玩具', '图书', null])])).toEqual([
    'negative',
    'core',
    'secondary',
    'niche',
    'noOrders',
  ]);
  expect(groups([])).toEqual(['negative', 'core', 'secondary', 'secondary', 'noOrders']);
});

describe('labels', () => {
  const all = { ...RECIPE, valueRisk: 'on', persona: 'on', userGroup: 'on', browsing: 'month' } as const;
  const measures = measuresOf([{ days: 1 }]);
  const setsOf = (grid11: 'putler' | 'r-rfm'): readonly ClassSet[] => {
    const recipe = { ...all, grid11 };
    const inputs = { attributes: [words('channel', ['抖音'])], visits: Float64Array.of(12) };
    return classify(measures, scoreCustomers(measures, recipe), recipe, inputs);
  };

  test('C4: no two class sets share a label, in either language', () => {
    for (const grid11 of ['putler', 'r-rfm'] as const) {
      const sets = setsOf(grid11);
      expect(sets.map(({ id }) => id).slice(9)).toEqual(['value_risk', 'persona', 'user_group', 'browsing']);
      for (const lang of ['zh', 'en'] as const) {
        const labels = sets.flatMap(({ classes }) =>
          classes.filter(({ id }) => id !== 'noOrders').map(({ label }) => label[lang]),
        );
        expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
      }
    }
  });

  test('no label would be read by COUNTIF as a comparison or a pattern', () => {
    for (const { label } of setsOf('putler').flatMap(({ classes }) => classes)) {
      for (const text of [label.zh, label.en]) expect(/^[<>=]|[*?~]/.test(text)).toBe(false);
    }
  });
});
