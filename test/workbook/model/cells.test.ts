import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import type { SheetModel, WorkbookEvent } from '../../../desk/workbook/workbook';
import { at, caught, constant, formula, put } from './writeSheet';

function blank(): SheetModel {
  return newWorkbook('Book').activeSheet;
}

test('cells give back every kind of constant as it was stored', () => {
  const sheet = blank();
  put(sheet, 'A1', [
    ['text', 1.5, true],
    [-0.1, { error: '#N/A' }, ''],
  ]);
  expect(sheet.values(at('A1:C2'))).toEqual([
    ['text', 1.5, true],
    [-0.1, { error: '#N/A' }, ''],
  ]);
  expect(sheet.content(5, 5)).toEqual({ value: null, formula: null });
});

test('a number over a text, and a text over a number, replace each other', () => {
  const sheet = blank();
  put(sheet, 'A1', [[1], ['b']]);
  put(sheet, 'A1', [['a'], [2]]);
  expect(sheet.values(at('A1:A2'))).toEqual([['a'], [2]]);
});

test('text that starts with = stays text when it is given as a value', () => {
  const sheet = blank();
  put(sheet, 'A1', [['=1+1']]);
  expect(sheet.content(0, 0)).toEqual({ value: '=1+1', formula: null });
});

test('formulas compute when asked, and again after their cells change', () => {
  const sheet = blank();
  put(sheet, 'A1', [[2], [3]]);
  sheet.write(at('B1'), () => formula('=SUM(A1:A2)*10'));
  expect(sheet.value(0, 1)).toBe(50);
  put(sheet, 'A1', [[7]]);
  expect(sheet.value(0, 1)).toBe(100);
  expect(sheet.formulas(at('A1:B1'))).toEqual([[7, '=SUM(A1:A2)*10']]);
});

test('in manual mode formulas keep their value until they are computed again', () => {
  const book = newWorkbook('Book');
  const sheet = book.activeSheet;
  put(sheet, 'A1', [[2]]);
  sheet.write(at('B1'), () => formula('=A1+1'));
  book.calculationMode = 'manual';
  put(sheet, 'A1', [[10]]);
  expect(sheet.value(0, 1)).toBe(3);
  book.recalculate();
  expect(sheet.value(0, 1)).toBe(11);
});

test('a formula entered in manual mode is computed once, from what the other cells show', () => {
  const book = newWorkbook('Book');
  const sheet = book.activeSheet;
  put(sheet, 'A1', [[2]]);
  sheet.write(at('B1'), () => formula('=A1+1'));
  book.calculationMode = 'manual';
  put(sheet, 'A1', [[10]]);
  sheet.write(at('C1'), () => formula('=B1*100'));
  expect(sheet.value(0, 2)).toBe(300);
  book.calculationMode = 'automatic';
  expect(sheet.value(0, 2)).toBe(1100);
});

test('evaluate computes a formula without writing it', () => {
  const book = newWorkbook('Book');
  put(book.activeSheet, 'A1', [[2], [5]]);
  const hash = book.hash();
  expect(book.evaluate('=A1*A2', { sheet: book.activeSheet, place: { row: 9, column: 9 } })).toBe(10);
  expect(book.hash()).toBe(hash);
});

test('undefined leaves a cell alone, and row and column count from the corner of the area', () => {
  const sheet = blank();
  put(sheet, 'B2', [['old', 'old']]);
  sheet.write(at('B2:C2'), (row, column) => (column === 1 ? constant(`${row},${column}`) : undefined));
  expect(sheet.values(at('B2:C2'))).toEqual([['old', '0,1']]);
});

test.each([
  ['outside the sheet', { top: 0, left: 0, bottom: 1048576, right: 0 }],
  ['upside down', { top: 3, left: 0, bottom: 1, right: 0 }],
  ['between cells', { top: 0.5, left: 0, bottom: 1, right: 0 }],
])('an area %s is refused', (_, area) => {
  expect(refusalCode(caught(() => blank().write(area, () => constant(1))))).toBe('BadArea');
});

test('numbers that are none are refused', () => {
  expect(refusalCode(caught(() => put(blank(), 'A1', [[Number.NaN]])))).toBe('BadNumber');
});

test('text shows a value under the number format of its cell', () => {
  const sheet = blank();
  put(sheet, 'A1', [[0.256]]);
  sheet.restyle(at('A1'), { numberFormat: '0.0%' });
  expect(sheet.text(0, 0)).toBe('25.6%');
});

test('the used area holds contents, and formats unless only values are asked for', () => {
  const sheet = blank();
  expect(sheet.usedArea()).toBeNull();
  put(sheet, 'C3', [[1]]);
  sheet.restyle(at('B5'), { font: { bold: true } });
  expect(sheet.usedArea()).toEqual(at('B3:C5'));
  expect(sheet.usedArea(true)).toEqual(at('C3'));
  sheet.clear(at('C3'), 'contents');
  expect(sheet.usedArea(true)).toBeNull();
});

test('clearing contents keeps formats, clearing formats keeps contents, clearing all keeps neither', () => {
  const sheet = blank();
  put(sheet, 'A1', [[1, 2, 3]]);
  sheet.restyle(at('A1:C1'), { font: { bold: true } });
  sheet.clear(at('A1'), 'contents');
  sheet.clear(at('B1'), 'formats');
  sheet.clear(at('C1'), 'all');
  expect(sheet.values(at('A1:C1'))).toEqual([[null, 2, null]]);
  expect([0, 1, 2].map((column) => sheet.style(0, column).font.bold)).toEqual([true, false, false]);
});

test('one call is one event, with content before and after for a single cell', () => {
  const book = newWorkbook('Book');
  const events: WorkbookEvent[] = [];
  const stop = book.subscribe((event) => events.push(event));
  const sheet = book.activeSheet;
  put(sheet, 'A1', [[1]], 'person');
  put(sheet, 'A1:B2', [
    [2, 2],
    [2, 2],
  ]);
  sheet.restyle(at('A1'), { locked: false }, 'remote');
  sheet.clear(at('A1'), 'contents');
  stop();
  put(sheet, 'A1', [[9]]);
  expect(events).toEqual([
    {
      kind: 'cells',
      sheet,
      area: at('A1'),
      before: { value: null, formula: null },
      after: { value: 1, formula: null },
      source: 'person',
    },
    { kind: 'cells', sheet, area: at('A1:B2'), source: 'script' },
    { kind: 'styles', sheet, area: at('A1'), source: 'remote' },
    {
      kind: 'cells',
      sheet,
      area: at('A1'),
      before: { value: 2, formula: null },
      after: { value: null, formula: null },
      source: 'script',
    },
  ]);
});

test('the revision grows with every change', () => {
  const book = newWorkbook('Book');
  const seen = [book.revision];
  put(book.activeSheet, 'A1', [[1]]);
  seen.push(book.revision);
  book.activeSheet.setRowHeight(0, 0, 30);
  seen.push(book.revision);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
});
