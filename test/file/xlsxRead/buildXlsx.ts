import { strToU8, zipSync } from 'fflate';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { FileRefusal } from '../../../desk/file/refusal';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import type { Sheet } from '../../../core/index';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a one-sheet workbook as text; any of them can be replaced, added or (with '') left out. */
export function partsOf(sheetXml: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
}

export function workbookXml(sheets: string, around = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${REL}">${around.startsWith('<workbookPr') ? around : ''}<sheets>${sheets}</sheets>${around.startsWith('<workbookPr') ? '' : around}</workbook>`;
}

export function relations(targets: Readonly<Record<string, readonly [string, string]>>, base = REL): string {
  const rows = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_REL}">${rows.join('')}</Relationships>`;
}

export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><dimension ref="A1"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStringsXml(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}">${items.join('')}</sst>`;
}

/** Styles with one cell format per number format code; format 0 is General, code i has index i + 1. */
export function stylesXml(...codes: readonly (string | number)[]): string {
  const customs = codes.map((code, at) =>
    typeof code === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"/>`
      : '',
  );
  const formats = codes.map(
    (code, at) => `<xf numFmtId="${typeof code === 'string' ? 200 + at : code}" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${customs.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.join('')}</cellXfs></styleSheet>`;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const kept = Object.entries(parts).filter(([, text]) => text !== '');
  return zipSync(
    Object.fromEntries(kept.map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text])),
  );
}

/** Read the only sheet of a workbook built from these parts. */
export function readOnly(sheet: string, more: Readonly<Record<string, string>> = {}): Sheet {
  const [first] = openXlsx(zipOf(partsOf(sheet, more)), 'test', nodeCodec).book.sheets;
  if (!first) throw new Error('no sheet was read');
  return first;
}

/** Give the refusal that `act` ends in; anything else fails the test. */
export function refusalOf(act: () => unknown): FileRefusal {
  try {
    act();
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
  throw new Error('expected a refusal, but the call succeeded');
}
