import { shopFacts } from './shopFacts';

const facts = shopFacts([{ days: 10, firstDays: 100, orders: 3, amount: 100, refunds: 1 }, {}]);
const number = (fact: string, customer: number): number | undefined => facts.numbers.get(fact)?.[customer];

test('every fact that the rules may ask is there, with a label in both languages', () => {
  const ids = [...facts.numbers.keys(), ...facts.texts.keys()];
  expect(ids).toEqual([
    'recency_days',
    'frequency',
    'monetary',
    'r_rank',
    'f_rank',
    'm_rank',
    'orders',
    'orders_per_30d',
    'first_order_days',
    'refunds',
    'refund_rate',
    'average_order',
    'cycle_days',
    'activity',
    'tier',
    'grid8',
    'grid11',
  ]);
  expect([...facts.labels.keys()]).toEqual(ids);
  for (const label of facts.labels.values()) {
    for (const text of [label.name, label.phrase]) expect(text.zh !== '' && text.en !== '').toBe(true);
  }
});

test('money is in currency units, to the cent', () => {
  expect([number('monetary', 0), number('average_order', 0)]).toEqual([100, 33.33]);
});

test('days count from today, rates are per order and per 30 days of the window', () => {
  expect([number('recency_days', 0), number('first_order_days', 0)]).toEqual([10, 100]);
  expect([number('refund_rate', 0), number('orders_per_30d', 0)]).toEqual([1 / 3, 90 / 365]);
});

test('C31: what a customer without orders cannot have is blank', () => {
  for (const fact of [
    'recency_days',
    'r_rank',
    'f_rank',
    'm_rank',
    'orders_per_30d',
    'first_order_days',
    'refund_rate',
    'average_order',
  ]) {
    expect(number(fact, 1)).toBeNaN();
  }
  expect([number('orders', 1), number('frequency', 1), number('monetary', 1)]).toEqual([0, 0, 0]);
});

test('classes are compared by id and read by label', () => {
  const activity = facts.texts.get('activity');
  expect(activity?.dictionary).toEqual(['active', 'dormant', 'preChurn', 'churned', 'noOrders']);
  expect(activity?.names?.[0]).toEqual({ zh: '活跃(≤90天)', en: 'Active (≤90 days)' });
  expect([...(activity?.codes ?? [])]).toEqual([0, 4]);
});
