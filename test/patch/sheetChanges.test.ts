import fc from 'fast-check';
import { DateStyle, plainSheet, type Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { findOwned } from '../../core/patch/owned';
import { applyChanges, invertChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { ORDER_HEADER, orderRow, PLAIN_ROWS } from '../run/generatedOrders';
import { bookOf, runBook } from '../run/runBook';

const BOOK = bookOf([ORDER_HEADER, ...PLAIN_ROWS]);

function sheetOf(book: Book, name: string): NonNullable<Book['sheets'][number]> {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

test('a first run adds two columns beside the rows and nine sheets after the user sheets', () => {
  const after = applyChanges(BOOK, sheetChanges(BOOK, runBook(BOOK).patch));
  expect(after.sheets.map((sheet) => sheet.name)).toEqual([
    '订单',
    '客户画像',
    '分层透视',
    '画像报告',
    '交叉分析',
    '清洗记录',
    '画像_规则',
    '画像_设置',
    '画像_历史',
    '_customer_portrait',
  ]);
  const rows = sheetOf(after, '订单').rows;
  expect(rows[0]).toEqual([...ORDER_HEADER, 'RFM分层', '活跃状态']);
  expect(rows[1]?.slice(0, 6)).toEqual(PLAIN_ROWS[0]);
  expect(rows[1]?.[7]).toBe('活跃(≤90天)');
  expect(BOOK.sheets[0]?.rows[0]).toEqual(ORDER_HEADER);
});

test('dates of the portrait are serial days marked as dates, and the other columns are not', () => {
  const after = applyChanges(BOOK, sheetChanges(BOOK, runBook(BOOK).patch));
  const portrait = sheetOf(after, '客户画像');
  const first = portrait.rows[0]?.indexOf('首单日期') ?? -1;
  expect([...portrait.dates.keys()].sort((a, b) => a - b)).toEqual([first, first + 1]);
  expect([...(portrait.dates.get(first) ?? [])]).toEqual([0, ...Array.from({ length: 6 }, () => DateStyle.date)]);
});

test('a workbook of the 1904 system gets its dates in that system', () => {
  const [one, two] = [BOOK, { ...BOOK, date1904: true }].map((book) =>
    sheetOf(applyChanges(book, sheetChanges(book, runBook(book).patch)), '客户画像'),
  );
  const column = one?.rows[0]?.indexOf('首单日期') ?? -1;
  expect(two?.rows[1]?.[column]).toBe(Number(one?.rows[1]?.[column]) - 1462);
});

test('the next run over the applied book finds what is ours, refreshes it in place and reads none of it', () => {
  const once = runBook(BOOK);
  const after = applyChanges(BOOK, sheetChanges(BOOK, once.patch));
  const owned = findOwned(after);
  expect([...owned.sheets.keys()].sort()).toEqual([
    'changes',
    'history',
    'insight',
    'ledger',
    'pivots',
    'portrait',
    'report',
    'rules',
    'settings',
  ]);
  expect([...(owned.columns.get('订单') ?? [])].map(([field, place]) => [field, place.column])).toEqual([
    ['segment', 6],
    ['activity', 7],
  ]);
  const twice = runBook(after);
  expect(twice.patch.preview).toMatchObject({ newColumns: 0, newSheets: [], keptEdits: 0 });
  expect(twice.portrait.certificate).toBe(once.portrait.certificate);
  const again = applyChanges(after, sheetChanges(after, twice.patch));
  expect(again).toEqual(after);
});

test('sheets that go leave with their names, and come back at their place', () => {
  const patch = runBook(BOOK).patch;
  const applied = applyChanges(BOOK, sheetChanges(BOOK, patch));
  const book: Book = { ...applied, sheets: [...applied.sheets, plainSheet('后记', [['x']])] };
  const less = { ...patch, columns: [], sheets: patch.sheets.slice(0, 1), replaces: ['客户画像', '画像报告'] };
  const changes = sheetChanges(book, less);
  const after = applyChanges(book, changes);
  expect(after.sheets.map((sheet) => sheet.name)).toEqual([
    '订单',
    '客户画像',
    '分层透视',
    '交叉分析',
    '清洗记录',
    '画像_规则',
    '画像_设置',
    '画像_历史',
    '_customer_portrait',
    '后记',
  ]);
  expect(after.names.map((one) => one.name)).not.toContain('_cp_sheet_report');
  expect(applyChanges(after, invertChanges(changes))).toEqual(book);
});

/** Books with ragged rows, blank rows, names of the user's, and sheets on both sides. */
const books = fc
  .record({
    rows: fc.array(
      fc.oneof({ weight: 8, arbitrary: orderRow }, { weight: 1, arbitrary: fc.constant<readonly Cell[]>([]) }),
      {
        maxLength: 25,
      },
    ),
    cuts: fc.array(fc.nat(8), { minLength: 3, maxLength: 9 }),
    before: fc.boolean(),
    names: fc.array(fc.constantFrom('a', 'b', 'Total', '价格'), { maxLength: 3 }),
  })
  .map(({ rows, cuts, before, names }): Book => {
    const ragged = rows.map((row, at) => {
      const cut = cuts[at % cuts.length] ?? 0;
      return cut === 7 ? [...row, null, '备注'] : row.slice(0, cut === 5 ? 5 : 6);
    });
    const book = bookOf([ORDER_HEADER, ...PLAIN_ROWS, ...ragged]);
    const notes = plainSheet('说明', [['谁看到这张表，请联系店长'], [], [1, null, true]]);
    const area = { top: 0, left: 0, bottom: 3, right: 0 };
    return {
      ...book,
      sheets: before ? [notes, ...book.sheets] : [...book.sheets, notes],
      names: [...new Set(names)].map((name) => ({ name, sheet: '说明', area })),
    };
  });

test('property: changes and then their inverse leave the book as it was, on a first run and on a refresh', () => {
  fc.assert(
    fc.property(books, fc.constantFrom('standard' as const, 'bins' as const), (book, second) => {
      const changes = sheetChanges(book, runBook(book).patch);
      const once = applyChanges(book, changes);
      expect(once).not.toEqual(book);
      expect(applyChanges(once, invertChanges(changes))).toEqual(book);
      const refresh = sheetChanges(once, runBook(once, second === 'bins' ? { score: 'bins' } : {}).patch);
      const twice = applyChanges(once, refresh);
      expect(applyChanges(twice, invertChanges(refresh))).toEqual(once);
    }),
    { seed: 21, numRuns: 40 },
  );
});
