import type { Cell } from '../../core/book/cell';
import { accountOf, bookOf, measuredOf, runBook, type Ran } from './runBook';

const noticesOf = ({ portrait }: Ran): string => portrait.notices.map((notice) => notice.en).join('\n');

describe('sales stages', () => {
  const HEADER = ['Account Name', 'Opportunity Name', 'Stage', 'Amount', 'Close Date'];
  const deals: readonly (readonly Cell[])[] = [
    ['Oak Foods', 'first', 'Closed Won', 1200, '2024-01-15'],
    ['Oak Foods', 'second', 'Prospecting', 800, '2024-02-15'],
    ['Elm Tools', 'third', 'Closed Lost', 300, '2024-03-15'],
    ['Elm Tools', 'fourth', 'Closed Won', 50, '2024-04-15'],
  ];

  test('only deals that are won are money, and a notice says so', () => {
    const ran = runBook(bookOf([HEADER, ...deals]));
    expect(measuredOf(ran, 'Oak Foods').all).toBe(120000);
    expect(measuredOf(ran, 'Elm Tools').all).toBe(5000);
    expect(accountOf(ran)).toEqual({ read: 4, kept: 4, sales: 2, cancelled: 2 });
    expect(noticesOf(ran)).toContain('Column "Stage" holds sales stages');
  });

  test('an order status is no pipeline', () => {
    const shipped = deals.map((deal) => deal.map((cell, at) => (at === 2 ? 'Shipped' : cell)));
    const ran = runBook(bookOf([HEADER, ...shipped]));
    expect(accountOf(ran)).toEqual({ read: 4, kept: 4, sales: 4 });
    expect(noticesOf(ran)).not.toContain('sales stages');
  });
});

describe('a negative row whose kind says refund', () => {
  const HEADER = ['Date', 'Transaction type', 'Customer', 'Amount', 'Memo'];
  const rows = (kind: string, memo = ''): readonly (readonly Cell[])[] => [
    ['2024-01-05', 'Invoice', 'Oak Foods', 1200, ''],
    ['2024-01-15', 'Invoice', 'Elm Tools', 80, ''],
    ['2024-01-16', kind, 'Elm Tools', -100, memo],
  ];

  test.each(['Credit Memo', 'Gutschrift', 'Payment Refund', 'Sales credit note'])('%s is netted', (kind) => {
    const ran = runBook(bookOf([HEADER, ...rows(kind)]));
    expect(measuredOf(ran, 'Elm Tools').all).toBe(-2000);
    expect(accountOf(ran)).toEqual({ read: 3, kept: 3, sales: 2, refunds: 1 });
  });

  test('a correction that nothing explains is set aside as before', () => {
    const ran = runBook(bookOf([HEADER, ...rows('Journal', 'see the letter about the refund that was refused')]));
    expect(measuredOf(ran, 'Elm Tools').all).toBe(8000);
    expect(accountOf(ran)).toEqual({ read: 3, kept: 2, sales: 2, aside: 1, negative_amount: 1 });
  });
});

describe('one amount an order', () => {
  const HEADER = ['Order ID', 'Email', 'Total', 'Created at', 'Lineitem name'];
  const order = (at: number, lines: number): readonly (readonly Cell[])[] =>
    Array.from({ length: lines }, (_, line) => [
      `#${1000 + at}`,
      `c${at % 7}@example.com`,
      line === 0 ? 20 : null,
      `2024-05-${String(1 + (at % 28)).padStart(2, '0')}`,
      `thing ${line}`,
    ]);

  test('the empty amounts of further lines are no gap', () => {
    const ran = runBook(bookOf([HEADER, ...Array.from({ length: 30 }, (_, at) => order(at, 3)).flat()]));
    expect(accountOf(ran)).toEqual({ read: 90, kept: 90, sales: 30, details: 60 });
    expect(noticesOf(ran)).not.toContain('empty cells');
  });

  test('a column that misses amounts of whole orders is a gap still', () => {
    const rows = Array.from({ length: 30 }, (_, at) => order(at, 1)).flat();
    const half = rows.map((row, at) => (at % 2 === 0 ? row : row.map((cell, place) => (place === 2 ? null : cell))));
    const ran = runBook(bookOf([HEADER, ...half]));
    expect(noticesOf(ran)).toContain('Column "Total" of "订单" has 15 empty cells (50%)');
  });
});

describe('masked customers', () => {
  test('names that are masked cannot tell customers apart, and a notice says so', () => {
    const rows = Array.from({ length: 40 }, (_, at): readonly Cell[] => [
      `P${1000 + at}`,
      ['张*', '王*', '李*'][at % 3] ?? '',
      `2024-05-${String(1 + (at % 28)).padStart(2, '0')}`,
      20 + at,
    ]);
    const ran = runBook(bookOf([['订单号', '收货人', '支付时间', '用户实付金额(元)'], ...rows]));
    expect(noticesOf(ran)).toContain('masked customer name (3 of them)');
  });

  test('two buyers with ids of their own and one masked phone are two customers', () => {
    const ran = runBook(
      bookOf([
        ['订单号', '买家ID', '手机号', '下单时间', '实付款'],
        ['S1', '700101', '138****1234', '2024-05-01', 10],
        ['S2', '700102', '138****1234', '2024-05-02', 20],
        ['S3', '700103', '139****1234', '2024-05-03', 30],
      ]),
    );
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['700101', '700102', '700103']);
  });
});
