import { bookOf, runBook, TODAY } from '../run/runBook';
import { isoDate } from '../../core/book/serial';
import type { Recipe } from '../../core/recipe/recipe';
import type { Behaviour } from '../../core/measure/measures';
import { lifetimeValues } from '../../core/measure/pace';
import { repurchaseRates } from '../../core/measure/repurchase';
import { measuresOf, RECIPE } from '../score/shop';

const HEADER = ['订单号', '客户编号', '下单日期', '订单状态', '金额'];
const daysAgo = (days: number): string => isoDate(TODAY - days);
type Row = readonly [order: string, customer: string, days: number, status: string, amount: number];
const behaviourOf = (rows: readonly Row[], customer: string, changes: Partial<Recipe> = {}) => {
  const cells = [...rows, ...OTHERS].map(([order, who, days, status, amount]) => [
    order,
    who,
    daysAgo(days),
    status,
    amount,
  ]);
  const { gathered } = runBook(bookOf([HEADER, ...cells]), changes).portrait;
  const { behaviour } = gathered.measures;
  if (!behaviour) throw new Error('no behaviour');
  return (column: keyof Behaviour): number => behaviour[column][gathered.ids.indexOf(customer)] ?? NaN;
};
/** Two further customers, so that the sheet is plainly an order sheet. */
const OTHERS: readonly Row[] = [
  ['S90', 'C90', 60, '已完成', 50],
  ['S91', 'C91', 59, '已完成', 60],
];

test('C11: purchase months are calendar months with a sale; refunds and cancellations are none', () => {
  // the test day is 2024-06-30: 0 and 29 days ago are June, 30 is 31 May, 365 is 1 July 2023
  const column = behaviourOf(
    [
      ['S1', 'C1', 0, '已完成', 10],
      ['S2', 'C1', 29, '已完成', 10],
      ['S3', 'C1', 30, '已完成', 10],
      ['S4', 'C1', 365, '已完成', 10],
      ['S5', 'C1', 90, '已取消', 10],
      ['S6', 'C1', 120, '已退款', 10],
    ],
    'C1',
  );
  expect(column('purchaseMonths')).toBe(3);
});

test('orders of the last 30, 90 and 180 days include the boundary day, and lines of one order count once', () => {
  const column = behaviourOf(
    [
      ['S1', 'C1', 30, '已完成', 10],
      ['S1', 'C1', 30, '已完成', 20],
      ['S2', 'C1', 31, '已完成', 10],
      ['S3', 'C1', 90, '已完成', 10],
      ['S4', 'C1', 91, '已完成', 10],
      ['S5', 'C1', 180, '已完成', 10],
      ['S6', 'C1', 181, '已完成', 10],
    ],
    'C1',
  );
  expect([column('orders30'), column('orders90'), column('orders180')]).toEqual([1, 3, 5]);
});

test('#142: the average order is compared with the stretch before the window, equally long', () => {
  // window 30: today to 30 days ago; before: 31 to 61 days ago; 62 is neither
  const rows: readonly Row[] = [
    ['S1', 'C1', 0, '已完成', 150],
    ['S2', 'C1', 31, '已完成', 90],
    ['S3', 'C1', 61, '已完成', 110],
    ['S4', 'C1', 62, '已完成', 9999],
    ['S5', 'C2', 0, '已完成', 10],
  ];
  expect(behaviourOf(rows, 'C1', { window: 30 })('averageOrderChange')).toBeCloseTo(0.5, 12);
  expect(behaviourOf(rows, 'C2', { window: 30 })('averageOrderChange')).toBeNaN();
  // with all history the last year is compared with the year before
  const years: readonly Row[] = [
    ['S1', 'C1', 10, '已完成', 80],
    ['S2', 'C1', 366, '已完成', 100],
  ];
  expect(behaviourOf(years, 'C1', { window: 'all' })('averageOrderChange')).toBeCloseTo(-0.2, 12);
});

test('#159: the share of money that went back, by negative rows and by orders given back', () => {
  const column = (rows: readonly Row[]): number => behaviourOf(rows, 'C1')('refundShare');
  const sale: Row = ['S1', 'C1', 20, '已完成', 100];
  expect(column([sale, ['S2', 'C1', 10, '已退款', -25]])).toBe(0.25);
  expect(column([sale, ['S2', 'C1', 10, '已退款', 100]])).toBe(0.5);
  expect(column([sale, ['S2', 'C1', 10, '已退款', 300], ['S2', 'C1', 9, '已退款', -300]])).toBe(0.75);
  expect(column([sale])).toBe(0);
});

test('a run makes no column of behaviour, and a column once', () => {
  const { measures } = runBook(bookOf([HEADER, ...OTHERS.map(([o, c, d, s, a]) => [o, c, daysAgo(d), s, a])])).portrait
    .gathered;
  expect(measures.behaviour?.orders90).toBe(measures.behaviour?.orders90);
});

describe('measures per customer without order rows', () => {
  test('C11: (orders - 1) / orders over all history, blank without orders; months are blank from totals', () => {
    const measures = measuresOf([{ days: 1, orders: 1, allOrders: 5 }, { days: 1, orders: 1 }, {}]);
    expect([...repurchaseRates(measures, RECIPE)]).toEqual([0.8, 0, NaN]);
    expect([...repurchaseRates(measures, { repurchase: 'months' })]).toEqual([NaN, NaN, NaN]);
  });

  test('#127: lifetime value is average order x orders a year x years, the first year a full one', () => {
    const shop = [
      { days: 0, firstDays: 730, allOrders: 4, amount: 400 },
      { days: 0, firstDays: 10, allOrders: 2, amount: 100 },
      { days: 0, firstDays: NaN, allOrders: 2, amount: 100 },
      {},
    ];
    // 100 x 2 x 3 = 600; 50 x 2 x 3 = 300
    expect([...lifetimeValues(measuresOf(shop), { ltvYears: 3 })]).toEqual([600, 300, NaN, NaN]);
    expect(lifetimeValues(measuresOf(shop), { ltvYears: 1.5 })[0]).toBe(300);
  });
});
