import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import { valueAt } from '../../core/patch/columns';
import { portraitColumns } from '../../core/report/portraitColumns';
import { bookOf, measuredOf, runBook, type Ran } from '../run/runBook';

const HEADER = ['订单号', '客户编号', '下单日期', '商品名称', '数量', '订单实付金额'];
const GOODS = ['茶杯', '茶壶', '茶盘', '茶叶', '茶巾'];

/** Orders of two lines whose amount is the order's total, all different: order i costs 100 + i. */
function repeated(orders: number, header = HEADER): (readonly Cell[])[] {
  const rows = Array.from({ length: orders }, (_, i) =>
    [0, 1].map((line): Cell[] => [`S${i}`, `C${i % 7}`, '2024-06-01', GOODS[(i + line) % 5] ?? '', line + 1, 100 + i]),
  );
  return [header, ...rows.flat()];
}

function totalOf({ portrait }: Ran): number {
  return portrait.gathered.measures.monetaryCents.reduce((sum, cents) => sum + cents, 0);
}

/** Sum of 100 + i for i below `orders`, in cents. */
const onceEach = (orders: number): number => (orders * 100 + (orders * (orders - 1)) / 2) * 100;

test('an order total that every line repeats is counted once, and a notice says so', () => {
  const ran = runBook(bookOf(repeated(10)));
  expect(totalOf(ran)).toBe(onceEach(10));
  expect(ran.portrait.notices.map((notice) => notice.en)).toContainEqual(
    expect.stringContaining('Column "订单实付金额" repeats the order\'s total on every line (10 of 10 orders'),
  );
});

test('amountPer=line sums the lines, and amountPer=order needs no evidence', () => {
  expect(totalOf(runBook(bookOf(repeated(10)), { amountPer: 'line' }))).toBe(2 * onceEach(10));
  expect(totalOf(runBook(bookOf(repeated(2)), { amountPer: 'order' }))).toBe(onceEach(2));
});

test('nine such orders are too few to decide: lines are summed and a notice asks', () => {
  const ran = runBook(bookOf(repeated(9)));
  expect(totalOf(ran)).toBe(2 * onceEach(9));
  expect(ran.portrait.notices.map((notice) => notice.zh)).toContainEqual(
    expect.stringContaining('--set amountPer=order'),
  );
});

test('one of twenty orders may differ, and its lines are summed; two of twenty may not', () => {
  const rows = repeated(20);
  const withOther = (count: number): readonly (readonly Cell[])[] =>
    rows.map((row, at) => (at >= 1 && at <= 2 * count && at % 2 === 1 ? [...row.slice(0, 5), 7] : row));
  // Order 0 costs 100: its lines are now 7 and 100, so the sum is 107 instead of 100.
  expect(totalOf(runBook(bookOf(withOther(1))))).toBe(onceEach(20) + 700);
  // Orders 0 and 1: lines 7 + 100 and 7 + 101; the other 18 orders count twice.
  expect(totalOf(runBook(bookOf(withOther(2))))).toBe(2 * onceEach(20) - (93 + 94) * 100);
});

test('amounts that are quantity x unit price belong to the line', () => {
  const header = ['订单号', '客户编号', '下单日期', '商品名称', '数量', '单价', '金额'];
  const rows = repeated(12)
    .slice(1)
    .map((row) => [...row.slice(0, 4), 2, Number(row[5]) / 2, row[5] ?? null]);
  expect(totalOf(runBook(bookOf([header, ...rows])))).toBe(2 * onceEach(12));
});

test('a header that names the line is believed', () => {
  const header = [...HEADER.slice(0, 5), '商品实付金额'];
  expect(totalOf(runBook(bookOf(repeated(12, header))))).toBe(2 * onceEach(12));
});

test('a one-price shop sells by the line', () => {
  const rows = repeated(12).map((row, at) => (at === 0 ? row : [...row.slice(0, 5), 9.9]));
  expect(totalOf(runBook(bookOf(rows)))).toBe(24 * 990);
});

test('lines that do not differ in product or quantity prove nothing', () => {
  const rows = repeated(12).map((row, at) => (at === 0 ? row : [...row.slice(0, 3), '茶杯', 1, row[5] ?? null]));
  expect(totalOf(runBook(bookOf(rows), { duplicates: 'keep' }))).toBe(2 * onceEach(12));
});

test('Shopify style, amount on the first line only: nothing to share', () => {
  const rows = repeated(12).map((row, at) => (at === 0 || at % 2 === 1 ? row : [...row.slice(0, 5), null]));
  const ran = runBook(bookOf(rows));
  expect(totalOf(ran)).toBe(onceEach(12));
  expect(ran.portrait.rows).toMatchObject({ sales: 12, details: 12, aside: 0 });
});

test('F counts such an order once, and a refund of the whole order on each of its lines is taken off once', () => {
  const rows = repeated(10);
  const refunds = [0, 1].map((line): Cell[] => ['S9', 'C2', '2024-06-05', GOODS[(9 + line) % 5] ?? '', line + 1, -109]);
  const ran = runBook(bookOf([...rows, ...refunds]));
  // C2 ordered S2 (102) and S9 (109); S9 came back.
  expect(measuredOf(ran, 'C2')).toMatchObject({ f: 2, m: 10200, orders: 2 });
});

test('the odd cent goes by what the lines say, so row order changes no category', () => {
  // 1.00 over three lines: one of them has 34 cents, and with it the customer's category.
  const header = ['订单号', '客户编号', '下单日期', '品类', '订单实付金额'];
  const lines = ['壶', '茶', '杯'].map((category): Cell[] => ['S1', 'C1', '2024-06-01', category, 1]);
  const others = [['S2', 'C2', '2024-06-02', '茶', 5]];
  const categories = [lines, [...lines].reverse(), [...lines.slice(1), ...lines.slice(0, 1)]].map((rows) => {
    const { portrait } = runBook(bookOf([header, ...rows, ...others]), { amountPer: 'order' });
    const category = portraitColumns(portrait, 'zh').find((one) => one.field === 'category');
    return category && valueAt(category.values, portrait.gathered.ids.indexOf('C1'));
  });
  expect(categories).toEqual(['壶', '壶', '壶']);
});

test('property: any total over any number of lines is kept to the cent, and row order changes no share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lines: fc.integer({ min: 1, max: 5 }), cents: fc.integer({ min: 0, max: 99_999 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.infiniteStream(fc.nat(1000)),
      (orders, random) => {
        const rows = orders.flatMap(({ lines, cents }, i) =>
          Array.from({ length: lines }, (_, line): Cell[] => {
            return [`S${i}`, `C${i % 3}`, '2024-06-01', GOODS[line] ?? '', line + 1, cents / 100];
          }),
        );
        const ran = runBook(bookOf([HEADER, ...rows]), { amountPer: 'order' });
        expect(totalOf(ran)).toBe(orders.reduce((sum, { cents }) => sum + cents, 0));
        const shuffled = rows
          .map((row) => ({ row, by: random.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ row }) => row);
        const again = runBook(bookOf([HEADER, ...shuffled]), { amountPer: 'order' });
        for (const who of ran.portrait.gathered.ids) expect(measuredOf(again, who)).toEqual(measuredOf(ran, who));
      },
    ),
    { seed: 41, numRuns: 40 },
  );
});
