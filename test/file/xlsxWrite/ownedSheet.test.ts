import type { OwnedSheet } from '../../../core/index';
import { portraitSheet, portraitTable, reportSheet, shopPatch } from './shopPatch';
import { cellOf, handMade, partText, patched, sheetXml, valuesOf } from './workbooks';

const EMPTY = handMade(sheetXml(''));

function written(sheet: OwnedSheet): Uint8Array {
  return patched(EMPTY, shopPatch({ sheets: [sheet] }));
}

test('a cell that a person typed wins over ours, keeps its look, and may stand beside the blocks', () => {
  const kept = [
    { at: { row: 1, column: 1 }, value: 'mine' },
    { at: { row: 1, column: 7 }, value: true },
    { at: { row: 20, column: 0 }, value: 5 },
    { at: { row: 2, column: 3 }, value: 1.5 },
  ];
  const book = written(portraitSheet({ kept }));
  expect(cellOf(book, '客户画像', 'B2').v).toBe('mine');
  expect(partText(book, 'xl/worksheets/sheet2.xml').match(/ r="B2"/g)).toHaveLength(1);
  expect(cellOf(book, '客户画像', 'C2').v).toBe('活跃');
  expect(cellOf(book, '客户画像', 'H2').v).toBe(true);
  expect(cellOf(book, '客户画像', 'A21').v).toBe(5);
  const look = (address: string): string | undefined =>
    new RegExp(`<c r="${address}" s="(\\d+)"`).exec(partText(book, 'xl/worksheets/sheet2.xml'))?.[1];
  expect([look('D3'), cellOf(book, '客户画像', 'D3').v]).toEqual([look('D4'), 1.5]);
});

test('a formula is live and carries its result', () => {
  const book = written(reportSheet());
  expect(cellOf(book, "画像'A'报告", 'C7')).toMatchObject({ f: 'SUM(C4:C6)', v: 5031.5 });
});

test('outer spaces of the result of a formula are kept, and said to be kept', () => {
  const cells = [
    [
      { value: '  2%–47%', formula: 'A1' },
      { value: 'plain', formula: 'A2' },
    ],
  ];
  const xml = partText(written(reportSheet({ blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells }] })), 'xl/worksheets/sheet2.xml'); // prettier-ignore
  expect(xml).toContain('<f>A1</f><v xml:space="preserve">  2%–47%</v>');
  expect(xml).toContain('<f>A2</f><v>plain</v>');
});

test('frozen panes, filter, widths and print set-up stand in the order of the schema', () => {
  const xml = partText(written(portraitSheet()), 'xl/worksheets/sheet2.xml');
  const names = [
    ...xml.matchAll(
      /<(sheetPr|dimension|sheetViews|cols|sheetData|autoFilter|conditionalFormatting|pageMargins|pageSetup|legacyDrawing|tableParts)[ >]/g,
    ),
  ];
  expect(names.map((match) => match[1])).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'conditionalFormatting',
    'pageMargins',
    'pageSetup',
    'legacyDrawing',
  ]);
  expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
  expect(xml).toContain('<autoFilter ref="A1:E9"/>');
  expect(xml).not.toContain('tabSelected');
});

test('a native table replaces the plain filter and names its columns after the headers', () => {
  const book = written(portraitSheet({}, 'Customers'));
  expect(partText(book, 'xl/worksheets/sheet2.xml')).not.toContain('<autoFilter');
  expect(partText(book, 'xl/tables/table1.xml')).toContain(
    '<tableColumns count="5"><tableColumn id="1" name="客户编号"/>',
  );
  expect(partText(book, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
});

test('two blocks that overlap are an error and not a broken file', () => {
  const blocks = [portraitTable(), { kind: 'cells' as const, at: { row: 8, column: 4 }, cells: [['x']] }];
  expect(() => written(portraitSheet({ blocks }))).toThrow('overlap: A1:E9 and E9:E9');
});

test('a sheet name with an apostrophe is doubled in references, and charts carry the values as they are', () => {
  const chart = partText(written(reportSheet()), 'xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>'画像''A''报告'!$B$4:$B$6</c:f>");
  expect(chart).toContain(
    '<c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>2</c:v></c:pt>',
  );
});

test('a veryHidden sheet stays out of sight and the customers read as written', () => {
  const book = written(portraitSheet({ visibility: 'veryHidden' }));
  expect(partText(book, 'xl/workbook.xml')).toContain('state="veryHidden"');
  expect(valuesOf(book, '客户画像')[4]).toEqual(['=1+1', '流失', '沉睡', 20, 1]);
});
