import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import { table } from './objects';
import { at, caught, put } from './writeSheet';

test('a merge keeps the first content, row by row, in its upper left cell', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [
    [null, null],
    ['b', null],
    [null, 'c'],
  ]);
  put(sheet, 'B1', [['first']]);
  sheet.merge(at('A1:B3'));
  expect(sheet.values(at('A1:B3'))).toEqual([
    ['first', null],
    [null, null],
    [null, null],
  ]);
  expect(sheet.merges).toEqual([at('A1:B3')]);
});

test('a merge over others takes their place; one cell is no merge', () => {
  const sheet = newWorkbook('Book').activeSheet;
  sheet.merge(at('A1:A2'));
  sheet.merge(at('C1:C2'));
  sheet.merge(at('A1:B9'));
  sheet.merge(at('F1'));
  expect(sheet.merges).toEqual([at('C1:C2'), at('A1:B9')]);
});

test('cells of a table are not merged', () => {
  const sheet = newWorkbook('Book').activeSheet;
  sheet.tables.add(table('t', 'T', at('A1:B3')));
  expect(refusalCode(caught(() => sheet.merge(at('B3:C3'))))).toBe('MergeInTable');
});

test('table filters hide rows, keep header and totals, and let them go with the table', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [['City'], ['Wuhan'], ['Xi’an'], ['Wuhan'], ['Total']]);
  const cities = sheet.tables.add(
    table('t', 'T', at('A1:A5'), { showTotals: true, criteria: new Map([[0, { on: 'values', values: ['Xi’an'] }]]) }),
  );
  sheet.applyFilters();
  expect([0, 1, 2, 3, 4].map((row) => sheet.isRowFiltered(row))).toEqual([false, true, false, true, false]);
  expect(sheet.isRowHidden(1)).toBe(false);
  sheet.tables.remove(cities);
  expect(sheet.isRowFiltered(1)).toBe(false);
});

test('a total row counts what its filter shows, and all rows again when the filter is gone', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [
    ['City', 'Money'],
    ['Wuhan', 1],
    ['Xi’an', 20],
    ['Wuhan', 300],
  ]);
  sheet.write(at('D1'), () => ({ value: null, formula: '=SUBTOTAL(9,B2:B4)' }));
  sheet.setAutoFilter({ area: at('A1:B4'), criteria: new Map([[0, { on: 'values', values: ['Wuhan'] }]]) });
  expect(sheet.value(0, 3)).toBe(301);
  sheet.setAutoFilter(null);
  expect(sheet.value(0, 3)).toBe(321);
});
