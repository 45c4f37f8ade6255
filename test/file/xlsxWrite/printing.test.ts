import { printLayout } from '../../../core/index';
import type { OwnedColumn, OwnedSheet } from '../../../core/index';
import { rowHeights } from '../../../desk/file/xlsx/write/rowHeights';
import { handMade, partText, patched, sheetXml } from './workbooks';
import { portraitSheet } from './shopPatch';

const column = (width: number, texts: readonly string[], style: OwnedColumn['style'] = 'text'): OwnedColumn => ({
  field: `f${width}${style}`,
  header: 'h',
  style,
  width,
  values: { kind: 'texts', values: texts },
});

function sheetOf(columns: readonly OwnedColumn[], more: Partial<OwnedSheet> = {}): OwnedSheet {
  const blocks = [{ kind: 'table', at: { row: 4, column: 0 }, columns, rowCount: 2, filter: false }] as const;
  return portraitSheet({ blocks, landscape: true, ...more });
}

const wide = (count: number): readonly OwnedColumn[] => Array.from({ length: count }, (_, at) => ({ ...column(20, ['a', 'b']), field: `f${at}` })); // prettier-ignore

test.each([
  ['what fits on a page stays on one', 12, 0, 1],
  ['240 characters a page', 13, 0, 2],
  ['columns that stay in sight are printed on each page', 25, 2, 3],
])('in print %s', (_, count, fixed, pages) => {
  expect(printLayout(sheetOf(wide(count), { freeze: { rows: 5, columns: fixed } })).pagesWide).toBe(pages);
});

test('a sheet of cells alone repeats the last row that stays in sight, one without such a row repeats none', () => {
  const blocks = [{ kind: 'cells', at: { row: 0, column: 0 }, cells: [['规则']] }] as const;
  const rowOf = (rows: number): number | null => printLayout(portraitSheet({ blocks, freeze: { rows, columns: 0 } })).headerRow; // prettier-ignore
  expect([rowOf(1), rowOf(0)]).toEqual([0, null]);
});

test('rows are as high as their wrapped texts, counted in lines of 15 points', () => {
  const columns = [column(10, ['一二三四五六', 'short'], 'wrapped'), column(4, ['a long text that is cut', ''])];
  expect(rowHeights(sheetOf(columns))).toEqual(new Map([[5, 30]]));
});

test('a header that takes several lines makes its row high, words whole and letters bold', () => {
  const headed = (header: string): OwnedSheet => sheetOf([{ ...column(12, ['a', 'b']), header }]);
  expect(rowHeights(headed('Segment'))).toEqual(new Map());
  expect(rowHeights(headed('List repurchase'))).toEqual(new Map([[4, 30]]));
  expect(rowHeights(headed('十一类客户 冠军'))).toEqual(new Map([[4, 30]]));
});

test('cells that people write in are as high as their texts, those of the report keep one height', () => {
  const cells = [[{ value: 'a reason of more than ten letters', style: 'wrapped' }]] as const;
  const sheet = portraitSheet({ blocks: [{ kind: 'cells', at: { row: 2, column: 0 }, cells }], widths: [10] });
  expect(rowHeights(sheet)).toEqual(new Map([[2, 60]]));
  expect(rowHeights({ ...sheet, breaks: [] })).toEqual(new Map());
});

test('a sheet of several pages repeats its first columns, and starts pages where it is told to', () => {
  const sheet = sheetOf(wide(25), { freeze: { rows: 5, columns: 2 }, breaks: [3, 6] });
  const patch = { lang: 'zh', columns: [], replaces: [], forgets: false, sheets: [sheet], preview: { newColumns: 0, newSheets: [], refreshedSheets: [], cells: 0, keptEdits: 0, overwritten: 0, leftAlone: [] }, overwrites: [] } as const; // prettier-ignore
  const book = patched(handMade(sheetXml('')), patch);
  expect(partText(book, 'xl/workbook.xml')).toContain("'客户画像'!$A:$B,'客户画像'!$5:$5");
  const xml = partText(book, 'xl/worksheets/sheet2.xml');
  expect(xml).toContain('fitToWidth="3" fitToHeight="0"');
  expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>'); // prettier-ignore
});
