import { nodeCodec } from '../../../desk/file/nodeCodec';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import { MAIN, REL, partsOf, readOnly, relations, sharedStringsXml, sheetXml, workbookXml, zipOf } from './buildXlsx';

const ONE_CELL = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
const open = (parts: Record<string, string>) => openXlsx(zipOf(parts), 'test', nodeCodec);

test('merges, hidden rows, an active filter, protection, tables and pivots are told', () => {
  const rows =
    '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="true"/><row r="4"><c><v>4</v></c></row>';
  const after =
    '<sheetProtection sheet="1"/><autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter><mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const sheet = readOnly(sheetXml(rows, after), {
    'xl/worksheets/_rels/sheet1.xml.rels': relations({
      rId1: ['table', '../tables/table1.xml'],
      rId2: ['pivotTable', '/xl/pivotTables/p1.xml'],
    }),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="t" displayName="订单" ref="A1:B4" totalsRowCount="1"/>`,
    'xl/pivotTables/p1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="p"><location ref="H3:J9" firstHeaderRow="1"/></pivotTableDefinition>`,
  });
  expect(sheet).toMatchObject({
    merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    hiddenRows: [1, 2],
    filtered: true,
    protected: true,
    tables: [{ name: '订单', area: { top: 0, left: 0, bottom: 3, right: 1 }, totalsRow: true }],
    pivots: [{ top: 2, left: 7, bottom: 8, right: 9 }],
    visibility: 'visible',
  });
});

test('a filter without conditions and a protection that is off do not count', () => {
  const sheet = readOnly(sheetXml('', '<sheetProtection sheet="0"/><autoFilter ref="A1:B4"/>'));
  expect([sheet.filtered, sheet.protected, sheet.rows]).toEqual([false, false, []]);
});

test('sheets keep name, order and visibility; chart sheets are passed over', () => {
  const sheets =
    '<sheet name="一 &amp; 二" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="C" sheetId="3" state="veryHidden" r:id="rId3"/>';
  const file = open(
    partsOf(ONE_CELL, {
      'xl/workbook.xml': workbookXml(sheets),
      'xl/_rels/workbook.xml.rels': relations({
        rId1: ['worksheet', '/xl/worksheets/sheet1.xml'],
        rId2: ['chartsheet', 'chartsheets/sheet1.xml'],
        rId3: ['worksheet', './worksheets/../worksheets/other%20one.xml'],
      }),
      'xl/worksheets/other one.xml': sheetXml(''),
    }),
  );
  expect(file.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['一 & 二', 'hidden'],
    ['C', 'veryHidden'],
  ]);
  expect([...file.parts.sheets]).toEqual([
    ['一 & 二', 'xl/worksheets/sheet1.xml'],
    ['C', 'xl/worksheets/other one.xml'],
  ]);
});

test('defined names of one area are resolved and all others ignored', () => {
  const name = (text: string, more = '') => `<definedName name="n"${more}>${text}</definedName>`;
  const texts = [
    "'It''s'!$A$1:$B$9",
    "'It''s'!$C:$C",
    "'It''s'!$1:$1",
    "'It''s'!B2",
    'Gone!$A$1',
    "'It''s'!$A$1,'It''s'!$B$1",
    '#REF!',
    'SUM(1,2)',
    '[1]Other!$A$1',
    "'It''s'!$XFE$1",
  ];
  const names = `<definedNames>${texts.map((text) => name(text)).join('')}<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s'!$A$1</definedName></definedNames>`;
  const file = open(
    partsOf(ONE_CELL, { 'xl/workbook.xml': workbookXml(`<sheet name="It's" sheetId="1" r:id="rId1"/>`, names) }),
  );
  expect(file.book.names.map(({ name: of, sheet, area }) => [of, sheet, Object.values(area).join()])).toEqual([
    ['n', "It's", '0,0,8,1'],
    ['n', "It's", '0,2,1048575,2'],
    ['n', "It's", '0,0,0,16383'],
    ['n', "It's", '1,1,1,1'],
  ]);
});

test('the 1904 system is told, and ISO dates count from it', () => {
  const file = open(
    partsOf(sheetXml('<row><c t="d"><v>1904-01-02</v></c></row>'), {
      'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="1"/>'),
    }),
  );
  expect([file.book.date1904, file.book.sheets[0]?.rows]).toEqual([true, [[1]]]);
});

test('every part may use a namespace prefix and the strict namespaces', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const strictRel = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const file = open({
    '_rels/.rels': relations({ r1: ['officeDocument', '/xl/workbook.xml'] }, strictRel),
    'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="${strictRel}"><x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      { a: ['worksheet', 'worksheets/sheet1.xml'], b: ['sharedStrings', 'sharedStrings.xml'] },
      strictRel,
    ),
    'xl/worksheets/Sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c><x:c r="C1"><x:f>1+1</x:f><x:v>2</x:v></x:c><y:c xmlns:y="other" r="D1"><y:v>9</y:v></y:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`,
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${strict}"><x:si><x:t>a</x:t></x:si></x:sst>`,
  });
  expect(file.book.sheets[0]).toMatchObject({
    rows: [['a', 'in', 2]],
    formulaCount: 1,
    merges: [{ top: 0, right: 1 }],
  });
});

test('UTF-16 parts and parts with a byte order mark are read', () => {
  const utf16 = new Uint8Array(
    Buffer.from(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?>' +
        sharedStringsXml('<si><t>客</t></si>').replace(/^<\?.*?\?>/, ''),
      'utf16le',
    ),
  );
  const parts = { ...partsOf('\ufeff' + sheetXml('<row><c t="s"><v>0</v></c></row>')), 'xl/sharedStrings.xml': utf16 };
  expect(openXlsx(zipOf(parts), 't', nodeCodec).book.sheets[0]?.rows).toEqual([['客']]);
});

test('progress ends at the total', () => {
  const reports: (readonly [number, number])[] = [];
  openXlsx(zipOf(partsOf(ONE_CELL)), 't', nodeCodec, (done, total) => reports.push([done, total]));
  expect(reports[reports.length - 1]).toEqual([ONE_CELL.length, ONE_CELL.length]);
});

test('a macro-enabled workbook is read like any other', () => {
  const file = open({ ...partsOf(ONE_CELL), 'xl/vbaProject.bin': 'macro' });
  expect([file.book.sheets[0]?.rows, file.pack.has('xl/vbaProject.bin'), REL.length > 0]).toEqual([[[1]], true, true]);
});
