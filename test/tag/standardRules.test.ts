import { valueAt } from '../../core/patch/columns';
import type { Customer } from '../score/shop';
import { STANDARD_RULES } from '../../core/tag/standardRules.data';
import { tagColumn } from '../../core/tag/tagColumns';
import { tagCustomers } from '../../core/tag/tagCustomers';
import type { Recipe } from '../../core/recipe/recipe';
import { shopFacts } from './shopFacts';

/** The tags of one class, one entry a customer. */
function tags(zhClass: string, customers: readonly Customer[], change: Partial<Recipe> = {}): (string | null)[] {
  const rules = STANDARD_RULES.filter((rule) => rule.tagClass.zh === zhClass);
  const result = tagCustomers(rules, shopFacts(customers, change));
  return customers.map((_, row) => valueAt(tagColumn(result, 'zh'), row) as string | null);
}

test('C1: the windows of the last purchase are exclusive: 30, 31, 90, 91, 180, 181 days', () => {
  const days = [0, 30, 31, 90, 91, 180, 181, 2000].map((one) => ({ days: one }));
  expect(tags('最近购买', days)).toEqual([
    '近30天',
    '近30天',
    '31–90天',
    '31–90天',
    '91–180天',
    '91–180天',
    '180天以上',
    '180天以上',
  ]);
});

test('requirement 88: two orders a month on average is 高频, half an order is 中频, less is 低频', () => {
  // a window of 360 days has twelve times 30 days
  const orders = [24, 23, 6, 5, 0].map((one) => ({ days: 10, orders: one }));
  expect(tags('购买频次', orders, { window: 360 })).toEqual(['高频', '中频', '中频', '低频', '低频']);
});

test('over all history the average runs from the first order, at least 30 days', () => {
  const customers = [
    { days: 1, firstDays: 600, orders: 40 },
    { days: 1, firstDays: 600, orders: 39 },
    { days: 1, firstDays: 3, orders: 1 },
  ];
  expect(tags('购买频次', customers, { window: 'all' })).toEqual(['高频', '中频', '中频']);
});

test('requirements 124 and 130, C3: 高价值流失风险 is M score at least 80 and R score below 40, whatever F is', () => {
  // six customers, scores in steps of 20: the third oldest order has R 40, the two best amounts have M 80 and 100
  const shop = [
    { days: 600, amount: 500 },
    { days: 500, amount: 400 },
    { days: 400, amount: 600 },
    { days: 300, amount: 300 },
    { days: 200, amount: 200 },
    { days: 100, amount: 100 },
  ];
  expect(tags('价值预警', shop)).toEqual(['高价值流失风险', null, null, null, null, null]);
});

test('new, repeat and one-time customers', () => {
  const shop = [
    { days: 5, firstDays: 30, orders: 2 },
    { days: 5, firstDays: 31, orders: 1 },
    { days: 400, orders: 0, allOrders: 3 },
  ];
  expect(tags('生命阶段', shop)).toEqual(['新客', null, null]);
  expect(tags('复购', shop)).toEqual(['回头客', '一次性客户', '回头客']);
});

test('many refunds are two at least and three in ten orders at least', () => {
  const shop = [
    { days: 5, orders: 10, refunds: 3 },
    { days: 5, orders: 10, refunds: 2 },
    { days: 5, orders: 1, refunds: 1 },
    { days: 5, orders: 4, refunds: 2 },
  ];
  expect(tags('退款', shop)).toEqual(['退款较多', null, null, '退款较多']);
});

test('C31: a customer without orders gets no tag', () => {
  const result = tagCustomers(STANDARD_RULES, shopFacts([{}, { days: 3 }]));
  expect(result.problems).toEqual([]);
  expect(valueAt(tagColumn(result, 'zh'), 0)).toBeNull();
});

test('every rule has its own id, both languages everywhere, and a tag of its own in its class', () => {
  expect(new Set(STANDARD_RULES.map((rule) => rule.id)).size).toBe(STANDARD_RULES.length);
  for (const lang of ['zh', 'en'] as const) {
    const names = STANDARD_RULES.map((rule) => `${rule.tagClass[lang]} / ${rule.tag[lang]}`);
    expect(new Set(names).size).toBe(STANDARD_RULES.length);
    for (const { tagClass, tag, definition } of STANDARD_RULES) {
      expect([tagClass, tag, definition].every((text) => text[lang].trim() !== '')).toBe(true);
    }
  }
});
