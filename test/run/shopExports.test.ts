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

describe('a column of what went back', () => {
  const HEADER = ['Order ID', 'Customer ID', 'Order Date', 'Status', 'Total', 'Refunded Amount', 'Product'];
  const shop = (...rows: (readonly Cell[])[]): Ran =>
    runBook(bookOf([HEADER, ...rows, ['S8', 'C8', '2024-05-08', 'paid', 50, 0, 'a'], ['S9', 'C9', '2024-05-09', 'paid', 60, 0, 'a']])); // prettier-ignore

  test('part of a sale is taken off, and a notice says so', () => {
    const ran = shop(['S1', 'C1', '2024-05-01', 'partially_refunded', 100, 30, 'a']);
    expect(measuredOf(ran, 'C1').all).toBe(7000);
    expect(measuredOf(ran, 'C1').orders).toBe(1);
    expect(noticesOf(ran)).toContain('part of 1 row(s) went back');
  });

  test('a sale that went back wholly is an order given back', () => {
    const ran = shop(['S1', 'C1', '2024-05-01', 'paid', 100, 100, 'a'], ['S2', 'C1', '2024-05-02', 'paid', 20, 0, 'a']);
    expect(measuredOf(ran, 'C1').all).toBe(2000);
    expect(accountOf(ran)).toEqual({ read: 4, kept: 4, sales: 3, refunds: 1 });
  });

  test('an order that its state calls refunded is not taken off twice', () => {
    expect(measuredOf(shop(['S1', 'C1', '2024-05-01', 'refunded', 100, 100, 'a']), 'C1').all).toBe(0);
  });

  test('a refund that lines of different amounts repeat is left alone', () => {
    const ran = shop(['S1', 'C1', '2024-05-01', 'paid', 100, 30, 'a'], ['S1', 'C1', '2024-05-01', 'paid', 40, 30, 'b']);
    expect(measuredOf(ran, 'C1').all).toBe(14000);
  });

  test('more than the amount is a slip and left alone', () => {
    expect(measuredOf(shop(['S1', 'C1', '2024-05-01', 'paid', 100, 300, 'a']), 'C1').all).toBe(10000);
  });
});

describe('a document whose further lines leave its head blank', () => {
  const HEADER = ['日期', '单据编号', '客户编码', '物料名称', '价税合计'];
  const head = (at: number): Cell[] => [`2024-05-${String(10 + at)}`, `X${1000 + at}`, `C${at % 4}`, '箱子', 100];
  const further: Cell[] = [null, null, null, '盖子', 20];

  test('its rows are set aside, and a notice says what to do', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [head(at), further]).flat();
    const ran = runBook(bookOf([HEADER, ...rows]));
    expect(accountOf(ran)).toEqual({ read: 24, kept: 12, sales: 12, aside: 12, missing_customer: 12 });
    expect(noticesOf(ran)).toContain('12 rows have no customer, date and order number but an amount (240.00 in all)');
  });

  test('one such row among many is a slip without a word', () => {
    const rows = Array.from({ length: 12 }, (_, at) => head(at));
    expect(noticesOf(runBook(bookOf([HEADER, ...rows, further])))).not.toContain('further lines');
  });
});

test('a customer table without last orders says that nobody can be scored, not that nobody ordered', () => {
  const rows = Array.from({ length: 25 }, (_, at): readonly Cell[] => [`C${at}`, `c${at}@example.com`, 10 * at, at]);
  const ran = runBook(bookOf([['Customer ID', 'Email', 'Total Spent', 'Total Orders'], ...rows]));
  expect(noticesOf(ran)).toContain('No customer has a date of a last order');
  expect(noticesOf(ran)).not.toContain('Only 0 customers');
});

test('sales of guests who gave a name only are set aside, and a notice says how many and how to count them', () => {
  const rows = Array.from({ length: 20 }, (_, at): readonly Cell[] => [
    `E${100 + at}`,
    at % 4 === 0 ? null : `buyer${at % 5}`,
    `Name ${at % 6}`,
    `2024-05-${String(1 + at)}`,
    10,
  ]);
  const ran = runBook(bookOf([['Order ID', 'Buyer User ID', 'Full Name', 'Sale Date', 'Order Total'], ...rows]));
  expect(accountOf(ran)).toEqual({ read: 20, kept: 15, sales: 15, aside: 5, missing_customer: 5 });
  expect(noticesOf(ran)).toContain('5 rows (50.00 in all) bear a name (column "Full Name") but no id');
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

describe('what joins two buyers', () => {
  test('the unit in which goods are counted is no company', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['S1', 'tb1', '13800138001', '马平', '2024-05-01', 10, 2, '件'],
      ['S2', 'tb2', '13800138002', '马平', '2024-05-02', 20, 1, '件'],
      ['S3', 'tb3', '13800138003', '朱英', '2024-05-03', 30, 1, '件'],
    ];
    const ran = runBook(
      bookOf([['订单编号', '买家会员名', '联系手机', '收货人姓名', '订单创建时间', '实付款', '数量', '单位'], ...rows]),
    );
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['tb1', 'tb2', 'tb3']);
  });

  test('one masked buyer name over two phones is two customers', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['S1', 't**8', '13800138001', '2024-05-01', 10],
      ['S2', 't**8', '13800138002', '2024-05-02', 20],
      ['S3', 'k**1', '13800138003', '2024-05-03', 30],
    ];
    const ran = runBook(bookOf([['订单编号', '买家会员名', '联系手机', '订单创建时间', '实付款'], ...rows]));
    expect(ran.portrait.gathered.ids).toHaveLength(3);
  });
});

describe('requirement 19: what became of an order after its sale', () => {
  const HEADER = ['订单编号', '买家ID', '下单时间', '订单状态', '实付金额', '售后状态', '退款金额'];
  const rows = (...told: readonly (readonly [state: string, back: Cell])[]): readonly (readonly Cell[])[] =>
    told.map(([state, back], at) => [`S${at}`, `C${at}`, '2024-05-01', '已完成', 100, state, back]);
  const ran = runBook(
    bookOf([
      HEADER,
      ...rows(['无售后', null], ['退款成功', 100], ['退款成功', 30], ['退款成功', null], ['售后处理中', null], ['退款关闭', 100], ['取消退款', null], ['退款待处理', null]), // prettier-ignore
    ]),
  );

  test('stands beside the order status and is heard: wholly back, in part, or not at all', () => {
    expect(accountOf(ran)).toEqual({ read: 8, kept: 8, sales: 6, refunds: 2 });
    const money = [0, 2, 4, 6, 7].map((at) => measuredOf(ran, `C${at}`).all);
    expect(money).toEqual([10_000, 7000, 10_000, 10_000, 10_000]);
  });

  test('is left alone beside an amount from which refunds may be taken already', () => {
    const net = HEADER.map((header) => (header === '实付金额' ? '实收金额' : header));
    expect(accountOf(runBook(bookOf([net, ...rows(['无售后', null], ['退款成功', null])])))).toMatchObject({
      sales: 2,
    });
  });
});
