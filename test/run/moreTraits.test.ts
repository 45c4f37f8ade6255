import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { valueAt } from '../../core/patch/columns';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { portraitColumns } from '../../core/report/portraitColumns';
import { bookOf, runBook, type Ran } from './runBook';

type Rows = readonly (readonly Cell[])[];

function columnOf({ portrait }: Ran, field: string): Record<string, unknown> | null {
  const column = portraitColumns(portrait, 'zh').find((one) => one.field === field);
  return column ? Object.fromEntries(portrait.gathered.ids.map((id, who) => [id, valueAt(column.values, who)])) : null;
}

describe('#141, #143: when customers buy', () => {
  // 2024-06-04, 2024-06-11 and 2024-06-18 are Tuesdays, 2024-06-03 is a Monday.
  const ORDERS: Rows = [
    ['订单号', '客户编号', '下单时间', '金额'],
    ['S1', 'C1', '2024-06-03 09:15', 10],
    ['S2', 'C1', '2024-06-04 20:00', 90],
    ['S3', 'C1', '2024-06-11 21:30', 5],
    ['S4', 'C2', '2024-06-04 08:00', 7],
    ['S5', 'C2', '2024-06-11 08:00', 7],
  ];

  test('weekday and part of the day of most orders are words about a customer of three orders, and nobody else', () => {
    const ran = runBook(bookOf(ORDERS));
    expect(columnOf(ran, 'favourite_weekday')).toEqual({ C1: '周二', C2: null });
    expect(columnOf(ran, 'favourite_time')).toEqual({ C1: '晚上（18–23点）', C2: null });
  });

  test('where nobody has three orders there is no such column', () => {
    const ran = runBook(bookOf(ORDERS.slice(0, 3)));
    expect([columnOf(ran, 'favourite_weekday'), columnOf(ran, 'favourite_time')]).toEqual([null, null]);
  });
});

describe('#93, C10: profit over sales', () => {
  const sold = (header: string, values: readonly Cell[]): Ran =>
    runBook(
      bookOf([
        ['订单号', '客户编号', '下单日期', '数量', '订单状态', '金额', header],
        ['S1', 'C1', '2024-06-01', 2, '已完成', 100, values[0] ?? null],
        ['S2', 'C1', '2024-06-02', 1, '已完成', 300, values[1] ?? null],
        ['S3', 'C2', '2024-06-03', 1, '已完成', 50, values[2] ?? null],
        ['S4', 'C1', '2024-06-04', 1, '已退款', -300, values[3] ?? null],
        ['S5', 'C1', '2024-06-05', 1, '已取消', 100, 99],
      ]),
    );

  test('by a column of profit, of cost, or of cost a piece; refunds and cancelled orders are left out', () => {
    // (40 + 60) / (100 + 300)
    expect(columnOf(sold('利润', [40, 60, 5, -60]), 'profit_rate')).toEqual({ C1: 0.25, C2: 0.1 });
    expect(columnOf(sold('成本', [60, 240, 45, -240]), 'profit_rate')).toEqual({ C1: 0.25, C2: 0.1 });
    expect(columnOf(sold('成本价', [30, 240, 45, 240]), 'profit_rate')).toEqual({ C1: 0.25, C2: 0.1 });
    expect(columnOf(sold('Gross profit (CNY)', [40, 60, 5, 0]), 'profit_rate')).toEqual({ C1: 0.25, C2: 0.1 });
  });

  test('lines without a number are left out of both sides; words, other headers and no column give none', () => {
    expect(columnOf(sold('利润', [40, null, '约5元', 0]), 'profit_rate')).toEqual({ C1: 0.4, C2: null });
    for (const header of ['毛利率', '运费', '成本中心'])
      expect(columnOf(sold(header, [1, 2, 3, 4]), 'profit_rate')).toBeNull();
  });

  test('#20, #81: rules ask for the profit rate and the number of categories', () => {
    const book = bookOf([
      ['订单号', '客户编号', '下单日期', '品类', '金额', '利润'],
      ['S1', 'C1', '2024-06-01', '书', 100, 40],
      ['S2', 'C1', '2024-06-02', '笔', 300, 60],
      ['S3', 'C2', '2024-06-03', '书', 50, 25],
    ]);
    const once = applyChanges(book, sheetChanges(book, runBook(book).patch));
    const header = once.sheets.find(({ name }) => name === '画像_规则')?.rows[0] ?? [];
    const rules: Rows = [header, ['盈利', '高利润', '利润率 >= 30%'], ['盈利', '多品类', '购买品类数 >= 2']];
    const told = { ...once, sheets: once.sheets.map((sheet) => (sheet.name === '画像_规则' ? { ...sheet, rows: rules } : sheet)) }; // prettier-ignore
    expect(columnOf(runBook(told), 'tags')).toEqual({ C1: '多品类', C2: '高利润' });
    expect(columnOf(runBook(told), 'reason')).toMatchObject({ C2: expect.stringContaining('利润率 50%') as string });
  });
});

describe('#131: the way of a customer', () => {
  const book = (log: Rows | null): Book => {
    const sheets: Record<string, Rows> = {
      订单: [
        ['订单号', '客户编号', '下单日期', '金额'],
        ['S1', 'C1', '2024-06-01', 10],
        ['S2', 'C2', '2024-06-01', 10],
      ],
      客户: [
        ['客户编号', '姓名', '性别'],
        ...['C1', 'C2', 'C3', 'C4'].map((id): readonly Cell[] => [id, `林${id}`, '女']),
      ],
    };
    const all = Object.entries(log ? { ...sheets, 互动: log } : sheets);
    return { title: 't', date1904: false, sheets: all.map(([name, rows]) => plainSheet(name, rows)), names: [] };
  };
  const log: Rows = [
    ['客户编号', '咨询时间', '事件类型', '咨询内容'],
    ['C1', '2024-06-02', '回访', '使用顺利'],
    ['C2', '2024-06-01', '咨询', '问价格'],
    ['C3', '2024-06-10', '浏览商品', null],
  ];

  test('known, considering, buying, and in service after the last order', () => {
    expect(columnOf(runBook(book(log)), 'journey')).toEqual({ C1: '使用和售后', C2: '购买', C3: '考虑', C4: '认知' });
  });

  test('without a log nothing tells of it', () => {
    expect(columnOf(runBook(book(null)), 'journey')).toBeNull();
  });
});
