import { rhythmOf, weekdayOf } from '../../core/group/hours';
import { hourOf } from '../../core/measure/timeOfDay';
import { monthlySales, recentChange, type Month } from '../../core/group/trend';
import { bookOf, runBook } from '../run/runBook';

const HEADER = ['订单号', '客户编号', '下单日期', '金额', '状态'];

function ordersOf(rows: readonly (readonly (string | number)[])[]) {
  const { orders } = runBook(bookOf([HEADER, ...rows])).portrait.gathered;
  if (!orders) throw new Error('no orders');
  return orders;
}

describe('#142: the average order by month', () => {
  const { rows } = ordersOf([
    ['A1', 'K1', '2024-03-05', 100, '已完成'],
    ['A1', 'K1', '2024-03-05', 50, '已完成'],
    ['A2', 'K2', '2024-03-20', 30, '已完成'],
    ['A3', 'K1', '2024-05-02', 80, '已完成'],
    ['A4', 'K2', '2024-06-10', 20, '已完成'],
  ]);

  test('an order of two lines counts once, months without orders stand too, first and last month are not whole', () => {
    const months = monthlySales(rows, 45473);
    expect(
      months.map(({ month, orders, cents, customers, isWhole }) => [month, orders, cents, customers, isWhole]),
    ).toEqual([
      [3, 2, 18000, 2, false],
      [4, 0, 0, 0, true],
      [5, 1, 8000, 1, true],
      [6, 1, 2000, 1, false],
    ]);
  });

  const month = (average: number, orders = 50, isWhole = true): Month => ({
    year: 2026,
    month: 1,
    orders,
    cents: orders * average,
    customers: 1,
    isWhole,
  });

  test('the last three whole months against the three before, weighed by their orders', () => {
    const months = [month(1, 50, false), ...[10, 10, 10, 20, 20, 20].map((one) => month(one)), month(99, 50, false)];
    expect(recentChange(months)).toEqual({ now: 20, before: 10, months: 3 });
  });

  test('too few months or too few orders are not compared', () => {
    expect(recentChange([1, 2, 3, 4, 5].map((one) => month(one)))).toBeNull();
    expect(recentChange([1, 2, 3, 4, 5, 6].map((one) => month(one, 9)))).toBeNull();
  });
});

describe('#141, #143: when people buy', () => {
  test('2024-01-15 is a Monday, 2024-01-21 a Sunday', () => {
    expect([weekdayOf(45306), weekdayOf(45312)]).toEqual([0, 6]);
  });

  test.each([
    ['2024-01-15 18:30', 18],
    ['2024/1/15 9:05', 9],
    ['2024-01-15T23:59:00', 23],
    ['18：30', 18],
    [45306.5, 12],
    [45306.999, 23],
    ['2024-01-15', -1],
    ['2024-01-15 00:00', -1],
    ['25:10', -1],
    [45306, -1],
    [null, -1],
    [true, -1],
  ])('the hour of %p is %p', (cell, hour) => {
    expect(hourOf(cell)).toBe(hour);
  });

  test('sale rows by weekday and hour; without times there are no hours', () => {
    const timed = ordersOf([
      ['A1', 'K1', '2024-06-03 10:15', 100, '已完成'],
      ['A2', 'K2', '2024-06-03 10:45', 50, '已完成'],
      ['A3', 'K3', '2024-06-08 20:00', 30, '已完成'],
    ]);
    const { weekdays, hours } = rhythmOf(timed.sheet, timed.rows);
    expect(weekdays.map(({ rows }) => rows)).toEqual([2, 0, 0, 0, 0, 1, 0]);
    expect([hours?.[10], hours?.[20]]).toEqual([
      { rows: 2, cents: 15000 },
      { rows: 1, cents: 3000 },
    ]);
    const dated = ordersOf([['A1', 'K1', '2024-06-03', 100, '已完成']]);
    expect(rhythmOf(dated.sheet, dated.rows).hours).toBeNull();
  });
});
