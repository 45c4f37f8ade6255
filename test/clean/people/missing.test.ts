import { plainSheet } from '../../../core/book/book';
import type { Cell } from '../../../core/book/cell';
import { cleanSheet, type CleanedSheet } from '../../../core/clean/cleanSheet';
import { isMuch, missingFields } from '../../../core/clean/missing';
import { standardRecipe } from '../../../core/recipe/settings.data';
import type { Role, SheetMeaning } from '../../../core/understand/meaning';

const FOUR: readonly Role[] = ['customerName', 'phone', 'contactRole', 'totalAmount'];

test('#55, A19: of 4 key fields, 1 empty (25%) is no mark and 2 empty are 待补充', () => {
  const found = missingFields(
    sheetOf(FOUR, [
      ['林晓', '13800138001', '采购部经理', 100],
      ['周宁', null, '采购部经理', 100],
      ['吴四', null, '', 100],
      [null, 'N/A', '无', null],
    ]),
    FOUR,
  );
  expect(Array.from(found.empty)).toEqual([0, 1, 2, 4]);
  expect(Array.from(found.toComplete)).toEqual([0, 0, 1, 1]);
});

test('A19: of 10 key fields, 3 empty (exactly 30%) are no mark and 4 are', () => {
  const ten: readonly Role[] = [...FOUR, 'email', 'region', 'city', 'industry', 'occupation', 'gender'];
  const row = (empty: number): Cell[] => ten.map((_, at) => (at < empty ? null : '1'));
  expect(Array.from(missingFields(sheetOf(ten, [row(3), row(4)]), ten).toComplete)).toEqual([0, 1]);
});

test('C17: a column of which more than 30% are empty warns, exactly 30% does not', () => {
  const rows = Array.from({ length: 10 }, (_, at): Cell[] => [
    `名${at}`,
    at < 3 ? null : '13800138001',
    at < 4 ? ' ' : '经理',
    at,
  ]);
  const { columns } = missingFields(sheetOf(FOUR, rows), FOUR);
  expect(columns.map(({ role, empty, share, warns }) => [role, empty, share, warns])).toEqual([
    ['customerName', 0, 0, false],
    ['phone', 3, 0.3, false],
    ['contactRole', 4, 0.4, true],
    ['totalAmount', 0, 0, false],
  ]);
});

test('#55: a cell that nobody can read is not an empty one', () =>
  expect(Array.from(missingFields(sheetOf(FOUR, [['林晓', '12ab', '经理', 'much']]), FOUR).empty)).toEqual([0]));

test('#55: key fields that the sheet does not have do not count, and other columns are no key fields', () => {
  const found = missingFields(sheetOf(['customerName', 'note'], [['林晓', null]]), FOUR);
  expect(found.keys).toEqual(['customerName']);
  expect(Array.from(found.empty)).toEqual([0]);
});

test('rows that do not count get no mark and change no share', () => {
  const found = missingFields(
    sheetOf(FOUR, [
      ['林晓', '13800138001', '经理', 1],
      [null, null, null, null],
    ]),
    FOUR,
    (row) => row === 0,
  );
  expect(Array.from(found.toComplete)).toEqual([0, 0]);
  expect(found.columns.every(({ empty }) => empty === 0)).toBe(true);
});

test('a sheet without rows or without key fields has nothing to complete', () => {
  expect(missingFields(sheetOf(FOUR, []), FOUR).columns.map(({ share, warns }) => [share, warns])).toEqual(
    FOUR.map(() => [0, false]),
  );
  expect(Array.from(missingFields(sheetOf(['note'], [[null]])).toComplete)).toEqual([0]);
});

test.each([
  [0, 0, false],
  [3, 10, false],
  [30, 100, false],
  [31, 100, true],
  [1, 3, true],
  [6, 20, false],
  [300000, 1000000, false],
  [300001, 1000000, true],
])('%d of %d empty is too much: %s', (empty, all, much) => expect(isMuch(empty, all)).toBe(much));

function sheetOf(roles: readonly Role[], rows: readonly (readonly Cell[])[]): CleanedSheet {
  const book = { title: 't', date1904: false, sheets: [plainSheet('s', [[...roles], ...rows])], names: [] };
  const meaning: SheetMeaning = {
    sheet: 's',
    kind: 'customers',
    confidence: 1,
    headerRow: 0,
    firstRow: 1,
    lastRow: rows.length,
    totalRows: [],
    columns: roles.map((role, column) => ({ column, header: role, role, confidence: 1, reason: { zh: '', en: '' } })),
    notices: [],
  };
  const cleaned = cleanSheet(book, meaning, standardRecipe, () => undefined);
  if (cleaned === null) throw new Error('the sheet is in the book');
  return cleaned;
}
