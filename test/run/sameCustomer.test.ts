import type { Cell } from '../../core/book/cell';
import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { Recipe } from '../../core/recipe/recipe';
import { bookOf, measuredOf, runBook } from './runBook';

const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '手机号', '邮箱', '下单日期', '金额'],
  ['S1', 'C001', '13800138001', 'a@example.com', '2024-06-01', 100],
  ['S2', null, '138 0013 8001', null, '2024-06-02', 50],
  ['S3', null, null, 'A@Example.com', '2024-06-03', 25],
  ['S4', 'C002', '13800138002', null, '2024-06-04', 10],
  ['S5', 'C900', '13800138002', null, '2024-06-05', 5],
  ['S6', null, '13800138009', null, '2024-06-06', 7],
  ['S7', null, null, null, '2024-06-07', 9],
  ['S8', 'C003', '13800138003', null, '2024-06-08', 4],
];

function sheetRows(book: Book, name: string): readonly (readonly Cell[])[] {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function applied(book: Book, changes: Partial<Recipe> = {}): Book {
  return applyChanges(book, sheetChanges(book, runBook(book, changes).patch));
}

describe('#22, #48, #49: rows are the customer whose phone or e-mail they bear', () => {
  test('a row without id joins its customer, two ids of one phone become one, the older id stays', () => {
    const ran = runBook(bookOf(ORDERS));
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['C001', 'C002', 'C003', 'C20240630001']);
    expect(measuredOf(ran, 'C001')).toMatchObject({ orders: 3, all: 17500 });
    expect(measuredOf(ran, 'C002')).toMatchObject({ orders: 2, all: 1500 });
    expect(measuredOf(ran, 'C20240630001')).toMatchObject({ orders: 1, all: 700 });
  });

  test('#48: two ids and two names with one phone stay two, and the sheet of questions asks', () => {
    const named = [
      ['订单号', '客户编号', '姓名', '手机号', '下单日期', '金额'],
      ['S1', 'C001', '王伟', '13800138001', '2024-06-01', 100],
      ['S2', 'C002', '李娜', '13800138001', '2024-06-02', 50],
    ];
    const book = applied(bookOf(named));
    const asked = sheetRows(book, '待确认')
      .flat()
      .filter((cell) => String(cell).includes('手机号相同'));
    expect(asked).toEqual([expect.stringMatching(/^C001 和 C002 是同一位客户吗？手机号相同/)]);
    const answered = sheetRows(book, '待确认').map((row) => row.map((cell, at) => (at === 1 && row.some((one) => String(one).includes('手机号相同')) ? '合并' : cell))); // prettier-ignore
    const told = { ...book, sheets: book.sheets.map((sheet) => (sheet.name === '待确认' ? { ...sheet, rows: answered } : sheet)) }; // prettier-ignore
    expect([...runBook(book).portrait.gathered.ids]).toEqual(['C001', 'C002']);
    expect([...runBook(told).portrait.gathered.ids]).toEqual(['C001']);
  });

  test('#57: a row without any key is nobody’s', () => {
    expect(runBook(bookOf(ORDERS)).portrait.rows.asideBy.get('missing_customer')).toBe(1);
  });

  test('one key column alone, when the recipe says so', () => {
    const ran = runBook(bookOf(ORDERS), { sameCustomer: 'key' });
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['C001', 'C002', 'C003', 'C900']);
    expect(ran.portrait.rows.asideBy.get('missing_customer')).toBe(4);
    expect(ran.portrait.merges.rows).toEqual([]);
  });

  test('a sheet with one key column is read as ever, and has no log of merges', () => {
    const rows = ORDERS.map((row) => [row[0] ?? null, row[1] ?? null, row[4] ?? null, row[5] ?? null]);
    const ran = runBook(bookOf(rows));
    expect(ran.portrait.gathered.identity.linked).toBeNull();
    expect(ran.patch.sheets.map(({ id }) => id)).not.toContain('merges');
  });

  test('row order changes no customer', () => {
    const [header = [], ...rows] = ORDERS;
    const [ran, back] = [runBook(bookOf(ORDERS)), runBook(bookOf([header, ...rows.reverse()]))];
    for (const id of ran.portrait.gathered.ids) expect(measuredOf(back, id)).toEqual(measuredOf(ran, id));
  });

  test('#48: of a customer with two rows the newest value that is not blank stays, field by field', () => {
    const customers: readonly (readonly Cell[])[] = [
      ['客户编号', '手机号', '城市', '渠道'],
      ['C001', '13800138001', '北京', '门店'],
      ['C901', '13800138001', '上海', null],
    ];
    const book = { ...bookOf(ORDERS), sheets: [plainSheet('客户', customers), plainSheet('订单', ORDERS)] };
    const { gathered } = runBook(book).portrait;
    const valueOf = (role: string): string | undefined => {
      const values = gathered.attributes.find((one) => one.role === role)?.values;
      return values?.kind === 'codes' ? values.dictionary[values.codes[gathered.ids.indexOf('C001')] ?? -1] : undefined;
    };
    expect([valueOf('city'), valueOf('channel')]).toEqual(['上海', '门店']);
    expect(gathered.ids).not.toContain('C901');
  });
});

describe('C19: source rows stay, with what they were merged into', () => {
  test('every row that bears another key is listed with its evidence, phones masked', () => {
    const rows = sheetRows(applied(bookOf(ORDERS)), '合并记录');
    const header = rows.findIndex((row) => row[0] === '表');
    expect(rows.slice(header + 1).map((row) => row.slice(0, 4))).toEqual([
      ['订单', 3, null, 'C001'],
      ['订单', 4, null, 'C001'],
      ['订单', 6, 'C900', 'C002'],
    ]);
    const text = rows.flat().join(' ');
    expect(text).toContain('138****8001');
    expect(text).not.toContain('13800138001');
  });

  test('a second run on the own output gives the same book', () => {
    const once = applied(bookOf(ORDERS));
    const twice = applied(once);
    expect(twice).toEqual(once);
    expect(applied(twice)).toEqual(twice);
  });
});

describe('a person’s word about two customers', () => {
  const DECISIONS: readonly (readonly Cell[])[] = [
    ['决定', '客户A', '客户B', '决定日期', '备注', '谁说的'],
    ['不合并', 'C002', 'C900', null, '夫妻', '王'],
    ['合并', 'C001', 'C003', null, null, null],
    ['也许', 'C001', 'C002', null, null, null],
    ['合并', 'C001', 'C777', null, null, null],
  ];

  function decided(): Book {
    const book = bookOf(ORDERS);
    const sheets = [...book.sheets, plainSheet('画像_合并决定', DECISIONS)];
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    return { ...book, sheets, names: [{ name: '_cp_sheet_decisions', sheet: '画像_合并决定', area }] };
  }

  test('merges and keeps apart; what cannot be read or finds nobody is a notice', () => {
    const { portrait } = runBook(decided());
    expect([...portrait.gathered.ids].sort()).toEqual(['C001', 'C002', 'C20240630001', 'C900']);
    const notices = portrait.notices.map(({ zh }) => zh).join('\n');
    expect(notices).toContain('“画像_合并决定”第 4 行“决定”：应为“合并”或“不合并”，实际是“也许”');
    expect(notices).toContain('客户B“C777”在表中找不到');
  });

  test('the rows of the sheet stay as people wrote them', () => {
    const after = applied(applied(decided()));
    expect(sheetRows(after, '画像_合并决定').map((row) => DECISIONS[0]?.map((_, at) => row[at] ?? null))).toEqual(
      DECISIONS,
    );
  });

  test('decisions are part of the certificate', () => {
    const asked = decided();
    const plain = runBook(bookOf(ORDERS)).portrait.certificate;
    expect(runBook(asked).portrait.certificate).not.toBe(plain);
  });
});

describe('pairs that only a person can tell', () => {
  const ZEROS: readonly (readonly Cell[])[] = [
    ['订单号', '客户编号', '手机号', '下单日期', '金额'],
    ['S1', '00198', '13800138001', '2024-06-01', 100],
    ['S2', '198', '13800138002', '2024-06-02', 50],
    ['S3', '00200', '13800138003', '2024-06-03', 50],
  ];

  test('wait in the sheet of decisions, and are done when a person has typed the verdict', () => {
    const once = applied(bookOf(ZEROS));
    const rows = sheetRows(once, '画像_合并决定');
    expect(rows[0]).toEqual(['决定', '客户A', '客户B', '决定日期', '备注', '依据']);
    expect(rows[1]?.slice(0, 3)).toEqual([null, '00198', '198']);
    expect(String(rows[1]?.[5])).toContain('客户编号只差前面的零');
    expect(applied(once)).toEqual(once);
    const typed: Book = {
      ...once,
      sheets: once.sheets.map(
        (sheet) =>
        sheet.name === '画像_合并决定' ? { ...sheet, rows: sheet.rows.map((row, at) => (at === 1 ? ['合并', ...row.slice(1)] : row)) } : sheet, // prettier-ignore
      ),
    };
    const ran = runBook(typed);
    expect([...ran.portrait.gathered.ids].sort()).toEqual(['00198', '00200']);
    expect(sheetRows(applied(typed), '画像_合并决定')[1]?.slice(0, 3)).toEqual(['合并', '00198', '198']);
  });
});
