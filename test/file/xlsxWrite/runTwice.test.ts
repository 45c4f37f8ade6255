import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { pivotSheet, portraitSheet, reportSheet, shopPatch, tagColumns } from './shopPatch';
import { handMade, partText, partsOf, patched, sheetXml, valuesOf } from './workbooks';
import { strToU8, zipSync } from 'fflate';

const OURS = ['客户画像', '分层透视', "画像'A'报告"];
const FIRST = shopPatch({ columns: [tagColumns('Data', 1, 2)] });
const AGAIN = shopPatch({ columns: [tagColumns('Data', 1, 2, false)], replaces: OURS });

const ORDERS = sheetXml(
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
);

/** Swap the text of one part, as another program would that saved the file in between. */
function withPart(workbook: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  return zipSync({ ...partsOf(workbook), [part]: strToU8(change(partText(workbook, part))) });
}

test('running again on our own output gives the same parts, byte for byte', () => {
  const once = patched(handMade(ORDERS), FIRST);
  const twice = patched(once, AGAIN);
  expect(Object.keys(partsOf(twice)).sort()).toEqual(Object.keys(partsOf(once)).sort());
  for (const name of Object.keys(partsOf(once))) {
    if (name.endsWith('.rels') || name === 'xl/workbook.xml' || name === '[Content_Types].xml') continue;
    expect([name, partText(twice, name)]).toEqual([name, partText(once, name)]);
  }
  const thrice = patched(twice, AGAIN);
  for (const name of Object.keys(partsOf(once)))
    expect([name, partText(thrice, name).length]).toEqual([name, partText(twice, name).length]);
});

test('names, sheets, content types, relations and notes do not double', () => {
  const once = patched(handMade(ORDERS), FIRST);
  const twice = patched(once, AGAIN);
  for (const [part, mark] of [
    ['xl/workbook.xml', /<definedName /g],
    ['xl/workbook.xml', /<sheet /g],
    ['xl/workbook.xml', /<pivotCache /g],
    ['[Content_Types].xml', /<Override /g],
    ['xl/_rels/workbook.xml.rels', /<Relationship /g],
    ['xl/comments1.xml', /<comment /g],
    ['xl/drawings/vmlDrawing1.vml', /<v:shape /g],
    ['xl/worksheets/sheet1.xml', /<cfRule /g],
  ] as const) {
    const [before, after] = [partText(once, part).match(mark), partText(twice, part).match(mark)];
    expect([part, after?.length]).toEqual([part, before?.length]);
  }
  expect(valuesOf(twice, 'Data')).toEqual(valuesOf(once, 'Data'));
});

test('a sheet of the user between ours keeps its print area when one of ours goes', () => {
  const once = patched(handMade(ORDERS), shopPatch({ sheets: [reportSheet(), portraitSheet({ charts: [] })] }));
  const named = withPart(once, 'xl/workbook.xml', (text) =>
    text
      .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
      .replace('</definedNames>', `<definedName name="Elsewhere">'画像''A''报告'!$A$1</definedName></definedNames>`),
  );
  const less = patched(named, shopPatch({ sheets: [], replaces: ["画像'A'报告"] }));
  const workbook = partText(less, 'xl/workbook.xml');
  expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual(['Data', '客户画像']);
  expect(workbook).toContain('activeTab="1"');
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
  expect(workbook).not.toContain('_cp_sheet_report');
  expect(workbook).toContain(`<definedName name="_cp_sheet_portrait" hidden="1">'客户画像'!$A$1</definedName>`);
  expect(workbook).toContain('<definedName name="Elsewhere">#REF!$A$1</definedName>');
  expect(Object.keys(partsOf(less)).filter((name) => /charts\/|drawings\/drawing/.test(name))).toEqual([]);
});

test('a replaced sheet keeps its place and id, and comes to the front when it was in front', () => {
  const once = patched(handMade(ORDERS), shopPatch({ sheets: [portraitSheet(), reportSheet()] }));
  const front = withPart(once, 'xl/workbook.xml', (text) =>
    text.replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'),
  );
  const twice = patched(front, shopPatch({ sheets: [portraitSheet()], replaces: ['客户画像'] }));
  const sheets = [...partText(twice, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    (match) => [match[1], match[2]],
  );
  expect(sheets).toEqual([
    ['Data', '1'],
    ['客户画像', '2'],
    ["画像'A'报告", '3'],
  ]);
  const part = openXlsx(twice, 't', nodeCodec).parts.sheets.get('客户画像') ?? '';
  expect(partText(twice, part)).toContain('tabSelected="1"');
});

test('the calculation chain forgets the formulas of replaced sheets and keeps the others', () => {
  const once = patched(handMade(ORDERS), shopPatch({ sheets: [reportSheet()] }));
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B7" i="2"/><c r="C7"/><c r="Z9" i="1"/></calcChain>';
  const type =
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
  const relation = `<Relationship Id="rId77" Type="${office}" Target="calcChain.xml"/>`;
  const saved = withPart(
    withPart(zipSync({ ...partsOf(once), 'xl/calcChain.xml': strToU8(chain) }), '[Content_Types].xml', (text) =>
      text.replace('</Types>', `${type}</Types>`),
    ),
    'xl/_rels/workbook.xml.rels',
    (text) => text.replace('</Relationships>', `${relation}</Relationships>`),
  );
  const twice = patched(saved, shopPatch({ sheets: [reportSheet()], replaces: ["画像'A'报告"] }));
  expect(partText(twice, 'xl/calcChain.xml').replace(/^.*?<calcChain[^>]*>/, '')).toBe('<c r="Z9" i="1"/></calcChain>');
});

test('pivots of a second run share one cache again and the old cache is gone', () => {
  const once = patched(handMade(ORDERS), FIRST);
  const twice = patched(once, shopPatch({ sheets: [portraitSheet(), pivotSheet()], replaces: OURS }));
  expect(Object.keys(partsOf(twice)).filter((name) => /pivotCacheDefinition\d+\.xml$/.test(name))).toHaveLength(1);
  expect(partText(twice, 'xl/workbook.xml').match(/<pivotCache /g)).toHaveLength(1);
});

test('a table name that the user has is not taken', () => {
  const once = patched(handMade(ORDERS), shopPatch({ sheets: [portraitSheet({}, 'Customers')] }));
  const twice = patched(
    once,
    shopPatch({ sheets: [portraitSheet({ name: 'Other', ownedName: '_cp_other' }, 'customers')] }),
  );
  const names = Object.keys(partsOf(twice))
    .filter((name) => /tables\/table/.test(name))
    .map((name) => partText(twice, name));
  expect(names.map((text) => /displayName="([^"]*)"/.exec(text)?.[1])).toEqual(['Customers', 'customers_2']);
  expect(names.map((text) => /<table [^>]*?\bid="(\d+)"/.exec(text)?.[1])).toEqual(['1', '2']);
});
