import * as XLSX from '@e965/xlsx';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { bookParts, patchedParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { bookOfWorkbook } from '../../desk/open/bookOfWorkbook';
import { newlyMade } from '../../desk/open/openedWorkbook';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { saveWorkbook } from '../../desk/open/saveWorkbook';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import { oracleWorkbook } from '../file/xlsxWrite/oracleWorkbook';
import { shopPatch } from '../file/xlsxWrite/shopPatch';
import { everyKind } from './everyKind';

const files: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'a Chinese sample of ours',
    () => writePackage(null, bookParts(chineseShop({ orders: 300, seed: 3 }).book), nodeCodec),
  ],
  [
    'an English sample of ours',
    () => writePackage(null, bookParts(englishB2B({ orders: 300, seed: 3 }).book), nodeCodec),
  ],
  ['a workbook that excelize made', oracleWorkbook],
  ['a workbook that SheetJS made', sheetJsWorkbook],
  ['the result of a run on it', patchedOracle],
  ['a workbook with every kind of object', () => saveWorkbook(newlyMade(everyKind()), nodeCodec)],
];

test.each(files)('the book of %s is the one that its file gives', (_, make) => {
  const file = make();
  const { book } = openXlsx(file, 'a.xlsx', nodeCodec);
  expect(bookOfWorkbook(openWorkbook(file, 'a.xlsx', nodeCodec).workbook)).toEqual(book);
  expect(book.sheets.some((sheet) => sheet.rows.length > 0)).toBe(true);
});

test('dates are told by the number formats of their cells, and follow a change of it', () => {
  const { workbook } = openWorkbook(sheetJsWorkbook(), 'a.xlsx', nodeCodec);
  const [sheet] = workbook.sheets;
  const area = { top: 1, left: 0, bottom: 1, right: 0 };
  expect(bookOfWorkbook(workbook).sheets[0]?.dates.get(0)).toBeUndefined();
  sheet?.restyle(area, { numberFormat: 'yyyy-mm-dd' });
  expect(bookOfWorkbook(workbook).sheets[0]?.dates.get(0)?.[1]).toBe(1);
});

function sheetJsWorkbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(
    [['n', 'when', 'b', 'text'], [1.5, new Date(Date.UTC(2024, 4, 6)), true, ' x\u00a0'], [], [null, null, null, '末行']],
    { UTC: true },
  ); // prettier-ignore
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['A6'] = { t: 'n', f: 'A2*2', v: 3 };
  sheet['B6'] = { t: 'e', v: 0x07, w: '#DIV/0!' };
  sheet['!ref'] = 'A1:D6';
  XLSX.utils.book_append_sheet(book, sheet, 'Sheet 1');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), 'Empty');
  book.Workbook = { Names: [{ Name: 'Place', Ref: "'Sheet 1'!$A$2:$A$4" }], Sheets: [{}, { Hidden: 1 }] };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

function patchedOracle(): Uint8Array {
  const file = openXlsx(oracleWorkbook(), 'a.xlsx', nodeCodec);
  return writePackage(file.pack, patchedParts(file, shopPatch()), nodeCodec);
}
