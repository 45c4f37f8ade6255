import { plainSheet } from '../../core/book/book';
import type { Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { portraitColumns } from '../../core/report/portraitColumns';
import { classSet } from '../../core/report/segment';
import { valueAt } from '../../core/patch/columns';
import { accountOf, bookOf, measuredOf, rfmOf, runBook, TODAY, type Ran } from '../run/runBook';

function attributeOf({ portrait }: Ran, field: string, id: string): string | number | null {
  const found = portraitColumns(portrait, 'zh').find((one) => one.field === field);
  if (!found) throw new Error(`no attribute ${field}`);
  return valueAt(found.values, portrait.gathered.ids.indexOf(id));
}

describe('a customer sheet with totals', () => {
  const HEADER = ['客户编号', '最近下单日期', '首次下单日期', '订单数', '累计消费金额'];

  test('R, F and M are taken as given; the cycle is the span over orders less one', () => {
    const ran = runBook(
      bookOf([
        HEADER,
        ['C1', '2024-06-20', '2024-04-21', 4, 400],
        ['C2', null, null, null, null],
        ['C3', '2024-06-01', '2024-06-01', 1, 5],
      ]),
    );
    // 60 days between first and last, four orders: 20 days a cycle.
    expect(measuredOf(ran, 'C1')).toMatchObject({ r: 10, f: 4, m: 40000, orders: 4, average: 10000, cycle: 20 });
    expect(measuredOf(ran, 'C2')).toMatchObject({ r: null, f: 0, m: 0, average: null });
  });

  test('requirement 48: of two rows of one customer the newest counts, then the larger total, then more orders', () => {
    const ran = runBook(
      bookOf([
        HEADER,
        ['C1', '2024-06-20', null, 4, 400],
        ['C1', '2024-06-25', null, 5, 300],
        ['C2', '2024-06-20', null, 1, 100],
        ['C2', '2024-06-20', null, 1, 200],
        ['C3', '2024-06-20', null, 2, 100],
        ['C3', '2024-06-20', null, 3, 100],
        ...Array.from({ length: 14 }, (_, i): Cell[] => [`D${i}`, '2024-06-01', null, 1, i]),
      ]),
    );
    expect(['C1', 'C2', 'C3'].map((id) => rfmOf(ran, id))).toEqual([
      [5, 5, 30000],
      [10, 1, 20000],
      [10, 3, 10000],
    ]);
    expect(accountOf(ran)).toMatchObject({ read: 20, kept: 17, aside: 3, duplicate_customer: 3 });
  });

  test('a table of totals says that the window does not apply, and which measure it cannot tell', () => {
    const whole = runBook(bookOf([HEADER, ['C1', '2024-06-20', null, 4, 400], ['C2', '2024-06-21', null, 1, 10]]));
    expect(whole.portrait.notices.map(({ en }) => en).join(' ')).toContain('the window does not apply');
    expect(whole.portrait.notices.map(({ en }) => en).join(' ')).not.toContain('lacks');
    const poor = runBook(
      bookOf([
        ['客户编号', '累计消费金额'],
        ['C1', 400],
        ['C2', 10],
      ]),
    );
    expect(poor.portrait.notices.map(({ zh }) => zh).join(' ')).toContain('没有最近购买日期（R）、订单次数（F）');
  });

  test('days since the last order stand in for a date; part of a day is dropped', () => {
    const ran = runBook(
      bookOf([
        ['客户编号', '最近消费天数', '订单数', '累计消费金额'],
        ['C1', 12, 2, 100],
        ['C2', 3.7, 1, 50],
        ['C3', 400, 1, 20],
      ]),
    );
    expect(measuredOf(ran, 'C1')).toMatchObject({ r: 12, last: TODAY - 12 });
    expect(measuredOf(ran, 'C2').r).toBe(3);
  });
});

describe('customers and orders joined', () => {
  const ORDERS: readonly (readonly Cell[])[] = [
    ['订单号', '客户编号', '手机号', '下单日期', '金额'],
    ['S1', 'C1', '13800138001', '2024-06-01', 10],
    ['S2', 'C2', '13800138002', '2024-06-02', 20],
    ['S3', 'C9', '13800138009', '2024-06-03', 30],
  ];
  const joined = (rows: readonly (readonly Cell[])[]): Book => {
    const book = bookOf(ORDERS);
    return { ...book, sheets: [...book.sheets, plainSheet('客户', rows)] };
  };

  test('a customer without orders is there, without R, in the class of no orders; one who is not listed is added and said', () => {
    const ran = runBook(
      joined([
        ['客户编号', '客户名称', '城市'],
        ['C1', '甲', '北京'],
        ['C2', '乙', '上海'],
        ['C3', '丙', '广州'],
      ]),
    );
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['C1', 'C2', 'C3', 'C9']);
    expect(rfmOf(ran, 'C3')).toEqual([null, 0, 0]);
    const activity = classSet(ran.portrait, 'activity');
    expect(activity.classes[activity.codes[ran.portrait.gathered.ids.indexOf('C3')] ?? -1]?.label.zh).toBe('无订单');
    expect(ran.portrait.gathered.unlisted).toBe(1);
    expect(attributeOf(ran, 'city', 'C2')).toBe('上海');
    expect(attributeOf(ran, 'city', 'C9')).toBe(null);
  });

  test('sheets whose ids are of two systems are joined by the phone that they share', () => {
    const ran = runBook(
      joined([
        ['客户编号', '手机号', '城市'],
        ['K-1', '138 0013 8001', '北京'],
        ['K-2', '13800138002', '上海'],
        ['K-3', '13800138003', '广州'],
      ]),
    );
    expect(ran.portrait.gathered.keyRole).toBe('customerId');
    expect(ran.portrait.gathered.unlisted).toBe(1);
    expect(attributeOf(ran, 'city', 'K-1')).toBe('北京');
    expect(ran.portrait.merges.rows).toEqual([]);
  });
});

describe('what a customer is described by', () => {
  const HEADER = ['订单号', '客户编号', '下单日期', '品类', '金额'];

  test('the value with the largest sales wins, then the one on more rows, then the smaller text; refunds do not count', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['S1', 'C1', '2024-06-01', '茶', 60],
      ['S2', 'C1', '2024-06-02', '杯', 30],
      ['S3', 'C1', '2024-06-03', '杯', 40],
      ['S4', 'C2', '2024-06-03', '茶', 50],
      ['S5', 'C2', '2024-06-03', '杯', 20],
      ['S6', 'C2', '2024-06-03', '杯', 30],
      ['S7', 'C3', '2024-06-03', 'B', 5],
      ['S8', 'C3', '2024-06-03', 'A', 5],
      ['S9', 'C4', '2024-06-03', null, 5],
      ['S10', 'C1', '2024-06-04', '杯', -70],
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const ran = runBook(bookOf([HEADER, ...order]));
      expect(['C1', 'C2', 'C3', 'C4'].map((id) => attributeOf(ran, 'category', id))).toEqual(['杯', '杯', 'A', null]);
    }
  });
});
