import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { SheetModel } from '../../../desk/workbook/workbook';
import { at, constant, formula, put } from './writeSheet';

const ROWS = 100_000;
const COLUMNS = 30;

function bigSheet(): { readonly sheet: SheetModel; readonly hash: () => string } {
  const book = newWorkbook('Big');
  const texts = Array.from({ length: 500 }, (_, index) => `city ${index}`);
  book.activeSheet.write({ top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }, (row, column) =>
    constant(column % 3 === 0 ? (texts[row % 500] ?? null) : row + column / 7),
  );
  return { sheet: book.activeSheet, hash: () => book.hash() };
}

test('100,000 rows by 30 columns are written, hashed, shifted by a row and a column, and hash the same when that is taken back', () => {
  const { sheet, hash } = bigSheet();
  const before = hash();
  sheet.insert(at('2:2'), 'down');
  sheet.insert(at('C:C'), 'right');
  expect(sheet.usedArea()).toEqual({ top: 0, left: 0, bottom: ROWS, right: COLUMNS });
  sheet.delete(at('C:C'), 'left');
  sheet.delete(at('2:2'), 'up');
  expect(hash()).toBe(before);
}, 60_000);

test('whole columns are styled, cleared and read without visiting a million rows', () => {
  const book = newWorkbook('Book');
  const sheet = book.activeSheet;
  put(sheet, 'A1', [['only']]);
  sheet.restyle(at('A:XFD'), { font: { bold: true } });
  sheet.restyle(at('B:Z'), { fill: { color: '#FF0000' } });
  sheet.clear(at('A:XFD'), 'formats');
  sheet.clear(at('B:XFD'), 'all');
  sheet.restyle(at('2:1048576'), { font: { size: 14 } });
  sheet.delete(at('2:1000000'), 'up');
  sheet.insert(at('2:500000'), 'down');
  expect(sheet.usedArea()).toEqual(at('A1'));
});

test.each(['A:D', '5:9', '1:1048576'])('a format of all of %s does not stretch the used area', (address) => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'B2', [[1]]);
  sheet.restyle(at(address), { font: { bold: true } });
  expect(sheet.usedArea()).toEqual(at('B2'));
  const { bottom, right } = at(address);
  expect(sheet.style(bottom, right).font.bold).toBe(true);
});

test('where a styled row crosses a styled column, the later format is added to the earlier one', () => {
  const sheet = newWorkbook('Book').activeSheet;
  sheet.restyle(at('A:D'), { font: { bold: true } });
  sheet.restyle(at('5:9'), { font: { italic: true } });
  sheet.restyle(at('A:B'), { font: { size: 20 } });
  expect(sheet.style(6, 1).font).toMatchObject({ bold: true, italic: true, size: 20 });
  expect(sheet.style(6, 3).font).toMatchObject({ bold: true, italic: true, size: 11 });
  expect(sheet.style(6, 9).font).toMatchObject({ bold: false, italic: true, size: 11 });
});

test('styling cell by cell in whole columns asks only for the used rows', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [[1], [2], [3]]);
  let asked = 0;
  sheet.restyle(at('A:A'), (row) => {
    asked++;
    return row === 1 ? { font: { bold: true } } : undefined;
  });
  expect(asked).toBe(3);
  expect([0, 1, 2].map((row) => sheet.style(row, 0).font.bold)).toEqual([false, true, false]);
});

test('20,000 formulas follow an inserted row and compute again', () => {
  const sheet = newWorkbook('Book').activeSheet;
  sheet.write({ top: 0, left: 0, bottom: 19_999, right: 0 }, (row) => constant(row));
  sheet.write({ top: 0, left: 1, bottom: 19_999, right: 1 }, (row) => formula(`=A${row + 1}*2`));
  sheet.insert(at('1:1'), 'down');
  expect(sheet.content(20_000, 1)).toEqual({ formula: '=A20001*2', value: 39_998 });
});
