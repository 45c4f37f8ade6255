import { nodeCodec } from '../../desk/file/nodeCodec';
import { newlyMade } from '../../desk/open/openedWorkbook';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { saveWorkbook } from '../../desk/open/saveWorkbook';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { SheetModel } from '../../desk/workbook/workbook';
import { partText } from '../file/xlsxWrite/workbooks';

const COLUMN = { top: 0, left: 2, bottom: 3, right: 2 };

/** Numbers in A1:A3 and their order in C1. */
function sortedFile(): Uint8Array {
  const workbook = newWorkbook('Book1');
  const numbers = [3, 1, 2];
  const sheet = workbook.activeSheet;
  sheet.write({ top: 0, left: 0, bottom: 2, right: 0 }, (row) => ({ value: numbers[row] ?? null, formula: null }));
  sheet.write({ ...COLUMN, bottom: 0 }, () => ({ value: null, formula: '=SORT(A1:A4)' }));
  return saveWorkbook(newlyMade(workbook), nodeCodec);
}

function opened(file: Uint8Array) {
  const book = openWorkbook(file, 'a.xlsx', nodeCodec);
  const sheet: SheetModel = book.workbook.activeSheet;
  return { book, sheet };
}

test('a formula that fills many cells is written with the cells that it fills', () => {
  const xml = partText(sortedFile(), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<f t="array" ref="C1:C4">_xlfn._xlws.SORT(A1:A4)</f><v>1</v>');
  expect(xml).toContain('<c r="C2"><v>2</v></c>');
});

test('it fills them again when the file is opened: its own values are not in the way', () => {
  const { sheet } = opened(sortedFile());
  expect(sheet.values(COLUMN)).toEqual([[1], [2], [3], [0]]);
  expect(sheet.formulas(COLUMN)).toEqual([['=SORT(A1:A4)'], [null], [null], [null]]);
});

test('what it fills is as big in the saved file as it is now', () => {
  const { book, sheet } = opened(sortedFile());
  sheet.write({ ...COLUMN, bottom: 0 }, () => ({ value: null, formula: '=FILTER(A1:A3,A1:A3>1)' }));
  const saved = saveWorkbook(book, nodeCodec);
  expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('<f t="array" ref="C1:C2">');
  expect(opened(saved).sheet.values(COLUMN)).toEqual([[3], [2], [null], [null]]);
  const again = opened(saved);
  again.sheet.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({ value: 5, formula: null }));
  const grown = saveWorkbook(again.book, nodeCodec);
  expect(partText(grown, 'xl/worksheets/sheet1.xml')).toContain('<f t="array" ref="C1:C3">');
  expect(opened(grown).sheet.values(COLUMN)).toEqual([[3], [5], [2], [null]]);
});

test('a file that is only opened and saved keeps its formula as it was written', () => {
  const file = sortedFile();
  const { book } = opened(file);
  expect(partText(saveWorkbook(book, nodeCodec), 'xl/worksheets/sheet1.xml')).toBe(
    partText(file, 'xl/worksheets/sheet1.xml'),
  );
});
