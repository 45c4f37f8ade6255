import { plainSheet, type Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { isoDate } from '../../core/book/serial';
import { cleanSheet, daysOf, moneyOf, phonesOf, textOf, type CleanedSheet } from '../../core/clean/cleanSheet';
import { standardRecipe } from '../../core/recipe/settings.data';
import type { Role, SheetMeaning } from '../../core/understand/meaning';

const book = (rows: readonly (readonly Cell[])[]): Book => ({
  title: 't',
  date1904: false,
  sheets: [plainSheet('orders', rows)],
  names: [],
});

const unsaid = { zh: '', en: '' };

function meaningOf(roles: readonly (Role | null)[], firstRow: number, lastRow: number): SheetMeaning {
  const columns = roles.map((role, column) => ({ column, header: role ?? '', role, confidence: 1, reason: unsaid }));
  return {
    sheet: 'orders',
    kind: 'orders',
    confidence: 1,
    headerRow: 0,
    firstRow,
    lastRow,
    totalRows: [],
    columns,
    notices: [],
  };
}

function clean(
  rows: readonly (readonly Cell[])[],
  roles: readonly (Role | null)[],
  tick: (rows: number) => void = () => {},
): CleanedSheet {
  const cleaned = cleanSheet(book(rows), meaningOf(roles, 1, rows.length - 1), standardRecipe, tick);
  if (!cleaned) throw new Error('the sheet is there');
  return cleaned;
}

const wordsOf = (sheet: CleanedSheet, role: Role): readonly string[] => {
  const column = textOf(sheet, role);
  return Array.from(column?.codes ?? [], (code) => column?.dictionary[code] ?? '');
};

test('#73: every role is cleaned by its own rule, and the sheet stays as it was', () => {
  const rows: Cell[][] = [
    ['id', 'date', 'amount', 'phone', 'city'],
    [' C007', '2024.1.15', '¥1,200.00', '+86 138-0013-8000', ' 北京'],
    ['C7', null, '-', null, 'N/A'],
  ];
  const before = JSON.stringify(rows);
  const sheet = clean(rows, ['customerId', 'orderDate', 'amount', 'phone', 'city']);
  expect(wordsOf(sheet, 'customerId')).toEqual(['C007', 'C7']);
  expect(Array.from(daysOf(sheet, 'orderDate')?.days ?? [], isoDate)).toEqual(['2024-01-15', '']);
  expect(moneyOf(sheet, 'amount')?.units).toEqual(Float64Array.of(120000, NaN));
  expect(phonesOf(sheet)?.mobiles).toEqual(Float64Array.of(13800138000, NaN));
  expect(wordsOf(sheet, 'city')).toEqual(['北京', '']);
  expect(JSON.stringify(rows)).toBe(before);
});

test('Null is a customer by name but no product', () => {
  const sheet = clean(
    [
      ['name', 'product'],
      ['Null', 'Null'],
      ['N/A', 'N/A'],
    ],
    ['customerName', 'product'],
  );
  expect(wordsOf(sheet, 'customerName')).toEqual(['Null', '']);
  expect(wordsOf(sheet, 'product')).toEqual(['', '']);
});

test('a unit price keeps four decimals', () => {
  const sheet = clean([['price'], ['1.2345']], ['unitPrice']);
  expect(moneyOf(sheet, 'unitPrice')).toMatchObject({ places: 4, units: Float64Array.of(12345) });
});

test('columns without a role are not read', () => {
  expect(
    clean(
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
      [null, 'city'],
    ).columns.size,
  ).toBe(1);
});

test('a column of another kind is not given', () => {
  const sheet = clean([['city'], ['北京']], ['city']);
  expect([daysOf(sheet, 'city'), moneyOf(sheet, 'city'), textOf(sheet, 'amount'), phonesOf(sheet)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('every row is read once, in blocks, with word after each', () => {
  const ticks: number[] = [];
  const rows: Cell[][] = [['amount'], ...Array.from({ length: 20_000 }, (_, n) => [n])];
  const units =
    moneyOf(
      clean(rows, ['amount'], (done) => ticks.push(done)),
      'amount',
    )?.units ?? new Float64Array();
  expect(units.every((cents, n) => cents === n * 100)).toBe(true);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
  expect(ticks[ticks.length - 1]).toBe(20_000);
});

test('a sheet with a header only has no rows, and a sheet that is not there gives null', () => {
  expect(clean([['amount']], ['amount']).rowCount).toBe(0);
  expect(cleanSheet({ ...book([]), sheets: [] }, meaningOf([], 1, 1), standardRecipe, () => {})).toBeNull();
});

test('rows shorter than the header are blank at their end', () => {
  const sheet = clean([['city', 'amount'], ['北京'], []], ['city', 'amount']);
  expect(wordsOf(sheet, 'city')).toEqual(['北京', '']);
  expect(moneyOf(sheet, 'amount')?.units).toEqual(Float64Array.of(NaN, NaN));
});
