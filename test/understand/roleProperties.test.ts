import fc from 'fast-check';
import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import type { BookMeaning, NoMeaning, SheetMeaning } from '../../core/understand/meaning';
import { headerLanguage, understand } from '../../core/understand/understand';
import { readFixtures } from './readFixture';

const RUN = { seed: 20240601, numRuns: 60 };
const PLAIN = {
  mapping: new Map(),
  exclude: { sheets: new Set<string>(), columns: new Map<string, ReadonlySet<number>>() },
};
const HEADERS = [
  '客户编号',
  '会员号',
  '客户名称',
  '姓名',
  '手机号',
  '电话',
  '邮箱',
  '订单号',
  '单号',
  '下单时间',
  '付款时间',
  '日期',
  '实付金额',
  '订单金额',
  '金额',
  '数量',
  '单价',
  '运费',
  '商品',
  '状态',
  'Name',
  'ID',
  'Date',
  'Total',
  'Email',
  '__proto__',
  'constructor',
  '',
  '2024',
  '🛒',
  'x'.repeat(300),
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '2024-01-05',
    '13800138001',
    'ann@example.com',
    'C001',
    '林晓',
    '¥12.50',
    null,
    '合计',
    { error: '#REF!' },
    true,
  ),
  fc.integer({ min: -5, max: 90000 }),
  fc.double({ noNaN: true, min: -10, max: 1000 }),
  fc.string({ maxLength: 12 }),
);
const rows = fc
  .integer({ min: 2, max: 10 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.constantFrom(...HEADERS), { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
    ),
  );

test('no role is ever given twice in a sheet, and no column is listed twice', () => {
  fc.assert(
    fc.property(rows, ([headers, body]) => {
      for (const sheet of sheetsOf(understand(bookOf([headers, ...body]), PLAIN))) {
        const roles = sheet.columns.flatMap((column) => (column.role === null ? [] : [column.role]));
        expect(new Set(roles).size).toBe(roles.length);
        expect(new Set(sheet.columns.map((column) => column.column)).size).toBe(sheet.columns.length);
        expect(sheet.columns.every((column) => column.confidence >= 0 && column.confidence <= 1)).toBe(true);
      }
    }),
    RUN,
  );
});

const shuffled = readFixtures().filter((fixture) =>
  /^(taobao|jd|youzan|pinduoduo|douyin|shopify|woocommerce|amazon|superstore|online|chinese crm|r package)/.test(
    fixture.sentence,
  ),
);

test.each(shuffled.map((fixture) => [fixture.sentence, fixture.typed] as const))(
  'the order of columns does not change the roles: %s',
  (_sentence, book) => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('a fixture without sheet');
    const width = Math.max(...sheet.rows.map((row) => row.length));
    const before = rolesByHeader(understand(book, PLAIN));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: width }, (_, at) => at),
          { minLength: width },
        ),
        (order) => {
          const turned = sheet.rows.map((row) => order.map((at) => row[at] ?? null));
          expect(rolesByHeader(understand(bookOf(turned), PLAIN))).toEqual(before);
        },
      ),
      { ...RUN, numRuns: 6 },
    );
  },
);

test('a long or strange header never makes understanding fail', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 600 }), { minLength: 2, maxLength: 8 }), (headers) => {
      expect(['book', 'none']).toContain(understand(bookOf([headers, headers.map(() => 1)]), PLAIN).kind);
    }),
    RUN,
  );
});

test('columns and sheets that are ours are not looked at', () => {
  const table = [
    ['客户编号', '下单时间', '金额', '订单金额'],
    ['C1', '2024-01-05', 5, 9],
    ['C2', '2024-01-06', 6, 9],
  ];
  const book: Book = {
    title: 'x',
    date1904: false,
    sheets: [plainSheet('订单', table), plainSheet('客户画像', table)],
    names: [],
  };
  const meaning = understand(book, {
    mapping: new Map(),
    exclude: { sheets: new Set(['客户画像']), columns: new Map([['订单', new Set([3])]]) },
  });
  expect(sheetsOf(meaning).map((sheet) => [sheet.sheet, sheet.columns.map((column) => column.header)])).toEqual([
    ['订单', ['客户编号', '下单时间', '金额']],
  ]);
});

test('a date cell as a header reads as its day, and date-styled numbers are dates', () => {
  const rowsOf: Cell[][] = [
    ['客户编号', '下单时间', '金额', 45306],
    ['C1', 45300, 5, 1],
    ['C2', 45301, 6.5, 2],
  ];
  const styled = Uint8Array.from([0, 1, 1]);
  const book = {
    ...bookOf([]),
    sheets: [
      plainSheet('订单', rowsOf, {
        dates: new Map([
          [1, styled],
          [3, Uint8Array.from([1, 0, 0])],
        ]),
      }),
    ],
  };
  const [sheet] = sheetsOf(understand(book, PLAIN));
  expect(sheet?.columns.map((column) => [column.header, column.role])).toEqual([
    ['客户编号', 'customerId'],
    ['下单时间', 'orderDate'],
    ['金额', 'amount'],
    ['2024-01-15', null],
  ]);
});

test('a reason names the header and the share of fitting values, in both languages', () => {
  const body = Array.from({ length: 50 }, (_, at): Cell[] => [`C${at % 9}`, at === 7 ? 'unknown' : '2024-01-05', 5]);
  const [sheet] = sheetsOf(understand(bookOf([['客户编号', '下单时间', '金额'], ...body]), PLAIN));
  expect(sheet?.columns[1]?.reason).toEqual({
    zh: '表头“下单时间”，98% 的值是日期',
    en: 'Header "下单时间"; 98% of its values are dates',
  });
});

test('error values in a column count neither for nor against it', () => {
  const body = Array.from({ length: 10 }, (_, at): Cell[] => [
    `C${at % 4}`,
    '2024-01-05',
    at < 6 ? { error: '#REF!' } : 5,
  ]);
  const [sheet] = sheetsOf(understand(bookOf([['客户编号', '下单时间', '金额'], ...body]), PLAIN));
  expect([sheet?.kind, sheet?.columns[2]?.role, sheet?.columns[2]?.reason.en]).toEqual([
    'orders',
    'amount',
    'Header "金额"; 100% of its values are amounts',
  ]);
});

test('the header language is Chinese from half Chinese headers on', () => {
  const language = (headers: string[]): string => {
    const meaning = understand(bookOf([headers, ['C1', '2024-01-05', 5, 'x'], ['C2', '2024-01-06', 6, 'y']]), PLAIN);
    return meaning.kind === 'book' ? headerLanguage(meaning) : 'none';
  };
  expect([
    language(['客户编号', '下单时间', 'Amount', 'Note']),
    language(['Customer ID', '下单时间', 'Amount', 'Note']),
  ]).toEqual(['zh', 'en']);
});

function bookOf(table: readonly (readonly Cell[])[]): Book {
  return { title: 'x', date1904: false, sheets: [plainSheet('S', table)], names: [] };
}

function sheetsOf(meaning: BookMeaning | NoMeaning): readonly SheetMeaning[] {
  if (meaning.kind === 'none') return meaning.sheets;
  return [meaning.orders, meaning.customers, ...meaning.others].flatMap((sheet) => (sheet === null ? [] : [sheet]));
}

function rolesByHeader(meaning: BookMeaning | NoMeaning): ReadonlyMap<string, string> {
  return new Map(
    sheetsOf(meaning).flatMap((sheet) =>
      sheet.columns.flatMap((column) => (column.role === null ? [] : [[column.role, column.header] as const])),
    ),
  );
}
