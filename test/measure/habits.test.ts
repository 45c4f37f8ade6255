import type { Cell } from '../../core/book/cell';
import { buyingHabits, categoryCounts } from '../../core/measure/habits';
import type { Trait } from '../../core/measure/trait';
import { hourOf } from '../../core/measure/timeOfDay';
import { bookOf, runBook } from '../run/runBook';

const HEADER = ['订单号', '客户编号', '下单时间', '金额', '渠道', '品类'];
const habitsOf = (
  rows: readonly (readonly Cell[])[],
  header: readonly Cell[] = HEADER,
): { habits: readonly Trait[]; categories: Float64Array | null; who: (id: string) => number } => {
  const { gathered } = runBook(bookOf([header, ...rows])).portrait;
  if (!gathered.orders) throw new Error('no orders');
  const { sheet, rows: orderRows } = gathered.orders;
  const count = gathered.ids.length;
  const habits = buyingHabits(sheet, orderRows, count);
  return { habits, categories: categoryCounts(sheet, orderRows, count), who: (id) => gathered.ids.indexOf(id) };
};
const wordOf = ({ habits, who }: ReturnType<typeof habitsOf>, trait: string, id: string): string | undefined => {
  const found = habits.find((one) => one.id === trait);
  return found?.dictionary[found.codes[who(id)] ?? -1];
};

/** 2024-06-03 is a Monday. */
const SHOP = [
  ['S1', 'C1', '2024-06-03 09:15', 10, '门店', '书'],
  ['S1', 'C1', '2024-06-03 09:15', 10, '门店', '笔'],
  ['S1', 'C1', '2024-06-03 09:15', 10, '门店', '书'],
  ['S2', 'C1', '2024-06-04 20:00', 90, '官网', '书'],
  ['S3', 'C1', '2024-06-11 21:30', 5, '官网', null],
  ['S4', 'C2', '2024-06-09 00:00', 7, null, null],
] as const;

test('#141: favourites count orders, not lines', () => {
  const shop = habitsOf(SHOP);
  expect(wordOf(shop, 'favourite_weekday', 'C1')).toBe('tuesday');
  expect(wordOf(shop, 'favourite_time', 'C1')).toBe('evening');
  expect(wordOf(shop, 'favourite_weekday', 'C2')).toBe('sunday');
  expect(wordOf(shop, 'favourite_time', 'C2')).toBeUndefined();
});

test('a tie goes to the earlier weekday', () => {
  const shop = habitsOf([SHOP[3], SHOP[0], SHOP[5]]);
  expect(wordOf(shop, 'favourite_weekday', 'C1')).toBe('monday');
});

test('distinct categories are counted, blank where none is known', () => {
  const { categories, who } = habitsOf(SHOP);
  expect([categories?.[who('C1')], categories?.[who('C2')]]).toEqual([2, NaN]);
});

test('what the sheet does not carry is not derived', () => {
  const plain = SHOP.map(([order, customer, time, amount]) => [order, customer, time.slice(0, 10), amount]);
  const { habits, categories } = habitsOf(plain, ['订单号', '客户编号', '下单日期', '金额']);
  expect(habits.map(({ id }) => id)).toEqual(['favourite_weekday']);
  expect(categories).toBeNull();
});

test('row order changes nothing', () => {
  const [there, back] = [habitsOf(SHOP), habitsOf([...SHOP].reverse())];
  for (const trait of ['favourite_weekday', 'favourite_time']) {
    expect(wordOf(back, trait, 'C1')).toBe(wordOf(there, trait, 'C1'));
  }
});

test.each([
  ['2024-01-15 18:30', 18],
  ['2024-01-15 8:30:00', 8],
  ['2024/1/15 下午3:05', 15],
  ['1/15/2024 12:30 AM', 0],
  ['1/15/2024 12:30 PM', 12],
  ['1/15/2024 11:59 pm', 23],
  ['2024-01-15 00:00:01', 0],
  ['2024-01-15 00:00:00', -1],
  ['1/15/2024 12:00:00 AM', -1],
  ['2024-01-15', -1],
  ['2024-01-15 25:00', -1],
  ['at: noon', -1],
  [45306, -1],
  [45306.75, 18],
  [45306 + 43_185 / 86_400, 11],
  ['2024-01-15 11:59:45', 11],
  [45306.999999, -1],
  [null, -1],
  [true, -1],
])('the hour of %j is %d', (cell, hour) => {
  expect(hourOf(cell)).toBe(hour);
});
