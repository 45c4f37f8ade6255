import { accountOf, bookOf, measuredOf, rfmOf, runBook, TODAY } from '../run/runBook';
import type { Cell } from '../../core/book/cell';
import { DateStyle } from '../../core/book/book';
import { isoDate } from '../../core/book/serial';

const HEADER = ['订单号', '客户编号', '下单日期', '订单状态', '金额'];
const orders = (...rows: (readonly Cell[])[]): ReturnType<typeof bookOf> => bookOf([HEADER, ...rows]);
const daysAgo = (days: number): string => isoDate(TODAY - days);
/** Two further customers, so that the sheet is plainly an order sheet. */
const OTHERS: readonly (readonly Cell[])[] = [
  ['S90', 'C90', '2024-05-01', '已完成', 50],
  ['S91', 'C91', '2024-05-02', '已完成', 60],
];

describe('refunds and cancellations (requirements 59 and 60, A18 C14)', () => {
  test('a negative row with a refund status is netted in M and not counted in F', () => {
    const ran = runBook(
      orders(['S1', 'C1', '2024-06-01', '已完成', 100], ['S2', 'C1', '2024-06-10', '已退款', -30], ...OTHERS),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 7000]);
    expect(measuredOf(ran, 'C1').refunds).toBe(1);
  });

  test('a positive row with a refund status is an order given back: it counts nothing', () => {
    const ran = runBook(
      orders(['S1', 'C1', '2024-06-01', '已完成', 100], ['S2', 'C1', '2024-06-10', '已退款', 80], ...OTHERS),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 10000]);
    expect(accountOf(ran)).toEqual({ read: 4, kept: 4, sales: 3, refunds: 1 });
  });

  test('an order whose positive line and negative line both say refunded nets to nothing', () => {
    const ran = runBook(
      orders(['S1', 'C1', '2024-06-01', '已退款', 100], ['S1', 'C1', '2024-06-02', '已退款', -100], ...OTHERS),
    );
    expect(rfmOf(ran, 'C1')).toEqual([null, 0, 0]);
  });

  test('a partly refunded order stays a sale, because what went back is not known', () => {
    const ran = runBook(orders(['S1', 'C1', '2024-06-01', '部分退款', 100], ...OTHERS));
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 10000]);
  });

  test('a cancelled order counts nothing, whatever its sign', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', 100],
        ['S2', 'C1', '2024-06-20', '交易关闭', 70],
        ['S3', 'C1', '2024-06-21', '已取消', -5],
        ...OTHERS,
      ),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 10000]);
    expect(accountOf(ran)).toEqual({ read: 5, kept: 5, sales: 3, cancelled: 2 });
  });

  test('a negative row of a credit-note id is a refund among ordinary ids', () => {
    const ran = runBook(
      bookOf([
        ['InvoiceNo', 'CustomerID', 'InvoiceDate', 'Amount'],
        ['536365', 'A', '2024-06-01', 100],
        ['C536379', 'A', '2024-06-05', -100],
        ['C536380', 'B', '2024-06-05', -12],
        ['536366', 'B', '2024-06-06', 5],
      ]),
    );
    expect(rfmOf(ran, 'A')).toEqual([29, 1, 0]);
    expect(rfmOf(ran, 'B')).toEqual([24, 1, -700]);
    expect(portraitFound(ran, 'cancellation_rows')).toBe(2);
  });

  test('a shop that numbers every order C... has no credit notes: its negative rows must pair', () => {
    const ran = runBook(
      bookOf([
        ['InvoiceNo', 'CustomerID', 'InvoiceDate', 'Amount'],
        ['C1', 'A', '2024-06-01', 100],
        ['C2', 'A', '2024-06-05', -40],
        ['C3', 'B', '2024-06-05', -12],
        ['C4', 'B', '2024-06-06', 5],
      ]),
    );
    expect(rfmOf(ran, 'A')).toEqual([29, 1, 6000]);
    expect(accountOf(ran)).toEqual({ read: 4, kept: 3, sales: 2, refunds: 1, aside: 1, negative_amount: 1 });
    expect(portraitFound(ran, 'cancellation_rows')).toBe(undefined);
  });

  test('refund words in the product text of a negative row are a sign', () => {
    const ran = runBook(
      bookOf([
        ['客户编号', '下单日期', '商品名称', '金额'],
        ['C1', '2024-06-01', '茶杯', 100],
        ['C1', '2024-06-02', '退货:茶杯', -150],
        ['C2', '2024-06-02', '茶壶', 20],
      ]),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, -5000]);
  });
});

describe('pairing a negative row without a sign with an earlier order', () => {
  const PLAIN = ['订单号', '客户编号', '下单日期', '金额'];
  const plain = (...rows: (readonly Cell[])[]): ReturnType<typeof runBook> =>
    runBook(bookOf([PLAIN, ...rows, ['S91', 'C91', '2024-05-02', 60]]));

  test('a part of an order can come back, and what is left covers later refunds', () => {
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 100],
      ['S2', 'C1', '2024-06-02', -60],
      ['S3', 'C1', '2024-06-03', -40],
      ['S4', 'C1', '2024-06-04', -1],
    );
    expect(accountOf(ran)).toEqual({ read: 5, kept: 4, sales: 2, refunds: 2, aside: 1, negative_amount: 1 });
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 0]);
  });

  test('a refund before the order, of another customer, or of more than any order is set aside', () => {
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 100],
      ['S2', 'C1', '2024-05-31', -10],
      ['S3', 'C2', '2024-06-09', -10],
      ['S4', 'C2', '2024-06-09', 9],
      ['S5', 'C1', '2024-06-09', -101],
    );
    expect(accountOf(ran)).toEqual({ read: 6, kept: 3, sales: 3, aside: 3, negative_amount: 3 });
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 10000]);
  });

  test('several lines of one order cover a refund of the whole order', () => {
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 100],
      ['S1', 'C1', '2024-06-01', 200],
      ['S9', 'C1', '2024-06-03', -300],
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 0]);
  });

  test('the same order id comes before the same amount', () => {
    // -50 of S1 leaves S1 50 and S2 50; had it taken S2 (same amount), -100 would still be covered by S1.
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 100],
      ['S2', 'C1', '2024-06-02', 50],
      ['S1', 'C1', '2024-06-03', -50],
      ['S9', 'C1', '2024-06-04', -100],
    );
    expect(accountOf(ran)).toMatchObject({ refunds: 1, negative_amount: 1 });
  });

  test('the same amount comes before the latest', () => {
    // -50 takes S1 exactly, so S2 still covers -100; taken from the latest, S2, -100 would find nothing.
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 50],
      ['S2', 'C1', '2024-06-02', 100],
      ['S8', 'C1', '2024-06-03', -50],
      ['S9', 'C1', '2024-06-04', -100],
    );
    expect(accountOf(ran)).toMatchObject({ refunds: 2 });
  });

  test('else the latest order is taken', () => {
    // -30 takes S2 (latest), leaving 70; -80 then finds S1. Taken from S1, S1 would keep 50 and S2 100: also covered, so -100 decides.
    const ran = plain(
      ['S1', 'C1', '2024-06-01', 80],
      ['S2', 'C1', '2024-06-02', 100],
      ['S8', 'C1', '2024-06-03', -30],
      ['S9', 'C1', '2024-06-04', -100],
    );
    expect(accountOf(ran)).toMatchObject({ refunds: 1, negative_amount: 1 });
  });

  test('of refunds on one day the larger one is settled first, whichever stands first', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['S1', 'C1', '2024-06-01', 100],
      ['S2', 'C1', '2024-06-03', -30],
      ['S3', 'C1', '2024-06-03', -80],
    ];
    for (const order of [rows, [...rows].reverse()]) expect(rfmOf(plain(...order), 'C1')).toEqual([29, 1, 2000]);
  });

  test('refunds=drop leaves refunds out of M', () => {
    const book = orders(
      ['S1', 'C1', '2024-06-01', '已完成', 100],
      ['S2', 'C1', '2024-06-10', '已退款', -30],
      ...OTHERS,
    );
    expect(rfmOf(runBook(book, { refunds: 'drop' }), 'C1')).toEqual([29, 1, 10000]);
  });
});

describe('lines and orders', () => {
  test('lines of one order are one order, dated by its latest line', () => {
    const ran = runBook(
      orders(['S1', 'C1', '2024-06-01', '已完成', 10], ['S1', 'C1', '2024-06-03', '已完成', 20], ...OTHERS),
    );
    expect(measuredOf(ran, 'C1')).toMatchObject({
      r: 27,
      f: 1,
      m: 3000,
      orders: 1,
      first: TODAY - 29,
      last: TODAY - 27,
    });
  });

  test('a line without an amount is a detail of an order that has it on another line', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', 120],
        ['S1', 'C1', null, null, null],
        ['S1', null, null, null, null],
        ...OTHERS,
      ),
    );
    expect(accountOf(ran)).toEqual({ read: 5, kept: 5, sales: 3, details: 2 });
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 12000]);
  });

  test('a line without an amount is a detail of a cancelled and of a refunded order as well', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已取消', 120],
        ['S1', 'C1', '2024-06-01', null, null],
        ['S2', 'C2', '2024-06-02', '已退款', 30],
        ['S2', 'C2', '2024-06-02', null, null],
        ...OTHERS,
      ),
    );
    expect(accountOf(ran)).toEqual({ read: 6, kept: 6, sales: 2, refunds: 1, cancelled: 1, details: 2 });
  });

  test('a line without an amount is set aside where orders state an amount on every line', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', 120],
        ['S1', 'C1', '2024-06-01', '已完成', 30],
        ['S2', 'C2', '2024-06-02', '已完成', 10],
        ['S2', 'C2', '2024-06-02', '已完成', 20],
        ['S3', 'C3', '2024-06-03', '已完成', 40],
        ['S3', 'C3', '2024-06-03', '已完成', null],
        ...OTHERS,
      ),
    );
    expect(accountOf(ran)).toEqual({ read: 8, kept: 7, sales: 7, aside: 1, missing_amount: 1 });
    expect(rfmOf(ran, 'C3')).toEqual([27, 1, 4000]);
  });

  test('a line with an amount but no date has the date of its order', () => {
    const ran = runBook(orders(['S1', 'C1', '2024-06-01', '已完成', 120], ['S1', 'C1', null, null, 30], ...OTHERS));
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 15000]);
  });

  test('an order id that two customers share is an order of each', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', 10],
        ['S1', 'C2', '2024-06-03', '已完成', 20],
        ['S1', 'C2', '2024-06-04', '已完成', 1],
        ...OTHERS,
      ),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 1000]);
    expect(rfmOf(ran, 'C2')).toEqual([26, 1, 2100]);
  });

  test('requirements 48, 51 and 52: a row equal to an earlier one of its order counts once, or twice with duplicates=keep', () => {
    const book = orders(
      ['S1', 'C1', '2024-06-01', '已完成', 10],
      ['S1', 'C1', '2024-06-01', '已完成', 10],
      ['S1', 'C1', '2024-06-01', '已完成', 11],
      ...OTHERS,
    );
    expect(rfmOf(runBook(book), 'C1')).toEqual([29, 1, 2100]);
    expect(accountOf(runBook(book))).toMatchObject({ read: 5, kept: 4, aside: 1, exact_duplicate: 1 });
    expect(rfmOf(runBook(book, { duplicates: 'keep' }), 'C1')).toEqual([29, 1, 3100]);
  });

  test('without order ids two equal rows are two purchases', () => {
    const ran = runBook(
      bookOf([
        ['客户编号', '下单日期', '金额'],
        ['C1', '2024-06-01', 10],
        ['C1', '2024-06-01', 10],
        ['C2', '2024-06-02', 20],
      ]),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 2, 2000]);
  });
});

describe('the window and the dates', () => {
  test('requirement 117: an order 365 days ago is in the window, one of 366 days is not; R looks at all history', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', daysAgo(365), '已完成', 10],
        ['S2', 'C1', daysAgo(366), '已完成', 20],
        ['S3', 'C2', daysAgo(400), '已完成', 5],
        ...OTHERS,
      ),
    );
    expect(measuredOf(ran, 'C1')).toMatchObject({ r: 365, f: 1, m: 1000, orders: 2, all: 3000 });
    expect(measuredOf(ran, 'C2')).toMatchObject({ r: 400, f: 0, m: 0, orders: 1, all: 500, average: null });
  });

  test('window=all counts all history', () => {
    const ran = runBook(orders(['S2', 'C1', daysAgo(3660), '已完成', 20], ...OTHERS), { window: 'all' });
    expect(rfmOf(ran, 'C1')).toEqual([3660, 1, 2000]);
  });

  test('C31: rows after the analysis date, without a date, and with an impossible one are set aside; today counts', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', daysAgo(0), '已完成', 10],
        ['S2', 'C1', daysAgo(-1), '已完成', 20],
        ['S3', 'C1', null, '已完成', 30],
        ['S4', 'C1', '2024-02-30', '已完成', 40],
        ...OTHERS,
      ),
    );
    expect(rfmOf(ran, 'C1')).toEqual([0, 1, 1000]);
    expect(accountOf(ran)).toMatchObject({ read: 6, kept: 3, aside: 3, future_date: 1, missing_date: 1, bad_date: 1 });
  });

  test('requirement 115: first, last, average and cycle of a worked example', () => {
    // Purchase days 100, 40 (twice) and 10 days ago: three distinct days over 90 days, so 45 days a cycle; 4 orders of 10+20+30+40.00 = 25.00 each.
    const ran = runBook(
      orders(
        ['S1', 'C1', daysAgo(100), '已完成', 10],
        ['S2', 'C1', daysAgo(40), '已完成', 20],
        ['S3', 'C1', daysAgo(40), '已完成', 30],
        ['S4', 'C1', daysAgo(10), '已完成', 40],
        ...OTHERS,
      ),
    );
    expect(measuredOf(ran, 'C1')).toEqual({
      r: 10,
      f: 4,
      m: 10000,
      first: TODAY - 100,
      last: TODAY - 10,
      orders: 4,
      all: 10000,
      refunds: 0,
      average: 2500,
      cycle: 45,
    });
    expect(measuredOf(ran, 'C90').cycle).toBe(null);
  });
});

describe('rows that do not count', () => {
  test('C31: one currency a run; rows of another one are set aside', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', '¥10.00'],
        ['S2', 'C1', '2024-06-02', '已完成', '$99.00'],
        ['S3', 'C2', '2024-06-02', '已完成', '¥20.00'],
        ['S4', 'C2', '2024-06-02', '已完成', '5.00'],
        ...OTHERS,
      ),
    );
    expect(rfmOf(ran, 'C1')).toEqual([29, 1, 1000]);
    expect(rfmOf(ran, 'C2')).toEqual([28, 2, 2500]);
    expect(accountOf(ran)).toMatchObject({ aside: 1, other_currency: 1 });
  });

  test('blank rows are no rows, total rows are set aside, and read = kept + set aside', () => {
    const ran = runBook(
      orders(
        ['S1', 'C1', '2024-06-01', '已完成', 10],
        [],
        [null, ' ', null],
        ['S2', null, '2024-06-01', '已完成', 7],
        ['S3', 'C1', '2024-06-01', '已完成', '面议'],
        ['S4', 'C1', '2024-06-01', '已完成', null],
        ...OTHERS,
        ['合计', null, null, null, 127],
      ),
    );
    const account = accountOf(ran);
    expect(account).toEqual({
      read: 7,
      kept: 3,
      sales: 3,
      aside: 4,
      total_row: 1,
      missing_customer: 1,
      bad_amount: 1,
      missing_amount: 1,
    });
  });

  test('quantity x unit price is the amount where no amount column is, half a cent away from zero', () => {
    const ran = runBook(
      bookOf([
        ['InvoiceNo', 'CustomerID', 'InvoiceDate', 'Quantity', 'UnitPrice'],
        ['1', 'A', '2024-06-01', 3, 0.335],
        ['2', 'A', '2024-06-02', 10, 1.25],
        ['3', 'B', '2024-06-03', 1, 2],
        ['C4', 'B', '2024-06-04', -3, 0.335],
      ]),
    );
    expect(rfmOf(ran, 'A')).toEqual([28, 2, 101 + 1250]);
    expect(rfmOf(ran, 'B')).toEqual([27, 1, 200 - 101]);
  });

  test('serial dates are read as days whatever the cell format says', () => {
    const book = bookOf([HEADER, ['S1', 'C1', TODAY - 5, '已完成', 10], ...OTHERS]);
    const [sheet] = book.sheets;
    const dates = new Map([[2, Uint8Array.from([0, DateStyle.date, 0, 0])]]);
    expect(rfmOf(runBook({ ...book, sheets: sheet ? [{ ...sheet, dates }] : [] }), 'C1')).toEqual([5, 1, 1000]);
  });
});

function portraitFound({ portrait }: ReturnType<typeof runBook>, id: string): number | undefined {
  return portrait.rows.found.get(id);
}
