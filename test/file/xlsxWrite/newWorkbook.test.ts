import { plainSheet } from '../../../core/index';
import { newPatchedParts, newWorkbookParts } from '../../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../../desk/file/zip/writePackage';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { portraitSheet, shopPatch, tagColumns } from './shopPatch';
import { cellOf, partText, valuesOf } from './workbooks';

const ROWS = [
  ['手机', '金额', '备注'],
  ['013800138000', '12.50', '=1+1'],
  ['+8613800138000', '-3', null],
  ['x', '007', '  y'],
];
const SHEET = plainSheet('订单', ROWS);

function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writePackage(null, parts, nodeCodec);
}

test('only plain decimals of the number columns become numbers, everything else stays text', () => {
  const book = zipped(newWorkbookParts(SHEET, new Set([1])));
  expect(valuesOf(book, '订单')).toEqual([
    ['手机', '金额', '备注'],
    ['013800138000', 12.5, '=1+1'],
    ['+8613800138000', -3, null],
    ['x', '007', '  y'],
  ]);
  expect(cellOf(book, '订单', 'C2')).toMatchObject({ t: 's', v: '=1+1' });
});

test('our columns are written in the same go, right of the rows and below them', () => {
  const patch = shopPatch({ sheets: [portraitSheet()], columns: [tagColumns('订单', 3, 4)] });
  const book = zipped(newPatchedParts(SHEET, new Set([1]), patch));
  expect(valuesOf(book, '订单').map((row) => row.slice(3))).toEqual([
    ['客户分层', 'R（天）'],
    ['高价值', 0],
    ['潜力', 10],
    ['流失', 20],
    ['高价值', 30],
  ]);
  expect(valuesOf(book, '客户画像')).toHaveLength(9);
  expect(partText(book, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:E5"/>');
});

test('more rows than a sheet holds are refused with a clear message', () => {
  const row = ['a'];
  const sheet = plainSheet('big', new Array(1_048_577).fill(row));
  expect(() => newWorkbookParts(sheet, new Set())).toThrow(/1,048,576 rows.*Nothing was written/);
});

test('a cell of 32,768 characters is refused', () => {
  expect(() => newWorkbookParts(plainSheet('long', [['x'.repeat(32_768)]]), new Set())).toThrow(/at most 32,767/);
});
