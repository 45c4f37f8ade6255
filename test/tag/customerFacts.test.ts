import { scoreCustomers } from '../../core/score/scoreCustomers';
import { customerFacts } from '../../core/tag/customerFacts';
import { columnsBeside, LazyColumns } from '../../core/tag/lazyColumns';
import { measuresOf, RECIPE, TODAY } from '../score/shop';
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
    'rfm_score',
    'orders',
    'orders_per_30d',
    'repurchase_rate',
    'first_order_days',
    'refunds',
    'refund_rate',
    'average_order',
    'lifetime_value',
    'cycle_days',
    'activity',
    'tier',
    'grid8',
    'grid11',
    'value_level',
    'loyalty',
    'recency_band',
    'purchase_rate',
    'lifecycle',
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

test('#118, #125, #127: composite, repurchase rate and lifetime value follow the recipe', () => {
  // one buyer alone has rank 50 in each; (3 - 1) / 3; 100 / 3 x 3 orders in the first year x 3 years
  expect([number('rfm_score', 0), number('repurchase_rate', 0), number('lifetime_value', 0)]).toEqual([50, 2 / 3, 300]);
});

test('columns are made when they are asked for, once; names and size make nothing', () => {
  const made: string[] = [];
  const columns = new LazyColumns(
    ['a', 'b'].map((id) => [
      id,
      () => {
        made.push(id);
        return Float64Array.of(1);
      },
    ]),
  );
  expect([columns.has('a'), columns.has('c'), columns.size, [...columns.keys()]]).toEqual([true, false, 2, ['a', 'b']]);
  expect(made).toEqual([]);
  expect(columns.get('b')).toBe(columns.get('b'));
  expect(columns.get('c')).toBeUndefined();
  expect(made).toEqual(['b']);
  expect([...columns]).toEqual([...columns.entries()]);
  expect([...columns.values()]).toHaveLength(2);
  columns.forEach((column, id, all) => expect(all.get(id)).toBe(column));
  expect(made).toEqual(['b', 'a']);
});

test('columns put beside a table are made when they are asked for, and stand over those of the same id', () => {
  const made: string[] = [];
  const column = (id: string, value: number): readonly [string, () => Float64Array] => [
    id,
    () => {
      made.push(`${id}${value}`);
      return Float64Array.of(value);
    },
  ];
  const all = columnsBeside(new LazyColumns([column('a', 1), column('b', 2)]), [column('b', 3), column('c', 4)]);
  expect([[...all.keys()], made]).toEqual([['a', 'b', 'c'], []]);
  expect(['a', 'b', 'c'].map((id) => all.get(id)?.[0])).toEqual([1, 3, 4]);
  expect(made).toEqual(['a1', 'b3', 'c4']);
});

test('facts of order rows are there where the orders are', () => {
  const base = measuresOf([{ days: 1 }]);
  const behaviour = {
    purchaseMonths: Float64Array.of(1),
    orders30: Float64Array.of(2),
    orders90: Float64Array.of(3),
    orders180: Float64Array.of(4),
    averageOrderChange: Float64Array.of(5),
    refundShare: Float64Array.of(6),
  };
  const scores = scoreCustomers(base, RECIPE);
  const { numbers, labels } = customerFacts({ ...base, behaviour }, scores, [], TODAY, RECIPE);
  const ids = ['purchase_months', 'orders_30d', 'orders_90d', 'orders_180d', 'average_order_change', 'refund_share'];
  expect(ids.map((id) => numbers.get(id)?.[0])).toEqual([1, 2, 3, 4, 5, 6]);
  expect(ids.filter((id) => !labels.has(id))).toEqual([]);
  expect(facts.numbers.has('purchase_months')).toBe(false);
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
    'rfm_score',
    'repurchase_rate',
    'lifetime_value',
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
