import { nodeCodec } from '../../../desk/file/nodeCodec';
import type { RefusalKind } from '../../../desk/file/refusal';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import { MAIN, partsOf, refusalOf, relations, sharedStringsXml, sheetXml, stylesXml, zipOf } from './buildXlsx';

const CELL = sheetXml('<row><c t="s"><v>0</v></c></row>');
const doctype = (xml: string) => xml.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE r [<!ENTITY a "x">]>');
const laughs =
  '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

const CASES: [string, RefusalKind, Record<string, string>, RegExp][] = [
  ['a DOCTYPE in the sheet', 'doctype', partsOf(doctype(CELL)), /sheet1\.xml/],
  [
    'a DOCTYPE, before broken XML after it is looked at,',
    'doctype',
    partsOf(doctype('<worksheet><sheetData><row>')),
    /sheet1\.xml/,
  ],
  ['a DOCTYPE inside the rows', 'doctype', partsOf(sheetXml('<row/><!DOCTYPE x><row/>')), /sheet1\.xml/],
  [
    'a DOCTYPE after a comment in the shared strings',
    'doctype',
    partsOf(CELL, { 'xl/sharedStrings.xml': '<!-- c -->' + doctype(sharedStringsXml('<si><t>a</t></si>')) }),
    /sharedStrings/,
  ],
  [
    'a DOCTYPE between shared strings',
    'doctype',
    partsOf(CELL, { 'xl/sharedStrings.xml': sharedStringsXml('<si><t>a</t></si><!DOCTYPE x><si/>') }),
    /sharedStrings/,
  ],
  [
    'an entity bomb in the shared strings',
    'doctype',
    partsOf(CELL, {
      'xl/sharedStrings.xml': laughs + sharedStringsXml('<si><t>&c;</t></si>').replace(/^<\?.*?\?>/, ''),
    }),
    /DOCTYPE/,
  ],
  ['a DOCTYPE in the styles', 'doctype', partsOf(CELL, { 'xl/styles.xml': doctype(stylesXml(14)) }), /styles/],
  [
    'a DOCTYPE in the relationships',
    'doctype',
    partsOf(CELL, { '_rels/.rels': doctype(relations({ r: ['officeDocument', 'xl/workbook.xml'] })) }),
    /\.rels/,
  ],
  ['a sheet that is cut short', 'unreadable', partsOf(CELL.slice(0, CELL.indexOf('</row>'))), /XML is broken/],
  ['a missing sheet', 'unreadable', partsOf(''), /missing/],
  ['an encoding that workbooks may not use', 'encoding', partsOf(CELL.replace('UTF-8', 'GBK')), /GBK/],
  ['a row past the last', 'xmlLimits', partsOf(sheetXml('<row r="1048577"><c><v>1</v></c></row>')), /1,048,576/],
  ['a column past the last', 'xmlLimits', partsOf(sheetXml('<row><c r="XFE1"><v>1</v></c></row>')), /16,384/],
  [
    'far cells that would fill memory',
    'xmlLimits',
    partsOf(sheetXml('<row><c r="XFD1"><v>1</v></c></row>'.replace('XFD1', 'XFD').repeat(2000))),
    /31,457,280 cells/,
  ],
  [
    'XML nested without end',
    'xmlLimits',
    partsOf(sheetXml('', '<a>'.repeat(300) + '</a>'.repeat(300))),
    /nested too deeply/,
  ],
  [
    'a Word document',
    'notAWorkbook',
    {
      '_rels/.rels': relations({ r: ['officeDocument', 'word/document.xml'] }),
      'word/document.xml': `<document xmlns="${MAIN}"/>`,
    },
    /Word/,
  ],
  [
    'a binary workbook',
    'notAWorkbook',
    { '_rels/.rels': relations({ r: ['officeDocument', 'xl/workbook.bin'] }), 'xl/workbook.bin': 'x' },
    /xlsb/,
  ],
  [
    'an OpenDocument file',
    'notAWorkbook',
    { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
    /OpenDocument/,
  ],
  ['an ordinary zip', 'notAWorkbook', { 'readme.txt': 'hello' }, /ordinary zip/],
];

test.each(CASES)('%s is refused as %s, saying what came, the state and the next step', (_case, kind, parts, came) => {
  const refusal = refusalOf(() => openXlsx(zipOf(parts), 't', nodeCodec));
  expect(refusal.kind).toBe(kind);
  expect(refusal.text.en).toMatch(came);
  expect(refusal.text.en).toMatch(/^Expected .*, but .*\. Nothing was written\. \S.*\.$/);
  expect(refusal.text.zh).toMatch(/^需要.*，但.+。没有写入任何内容。.+。$/);
});
