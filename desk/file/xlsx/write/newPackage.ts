import { isCellError } from '../../../../core/index';
import type { Sheet } from '../../../../core/index';
import type { ZipPackage } from '../../package';
import { areaAddress } from './address';
import { colMarkup } from './columnWidths';
import { CONTENT } from './contentTypes';
import type { PatchedFile } from './patchRun';
import { RELATION } from './relationships';
import { EMPTY_STYLES } from './styles';
import { MAIN_NS, RELATIONS_NS, XML_HEAD, xmlText } from './xmlText';

/** Make the parts of a workbook whose sheets have their frames (width, merges) but no rows yet: part name -> bytes. */
export function emptyWorkbook(sheets: readonly Sheet[], date1904: boolean): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([[RELATION.officeDocument, WORKBOOK_PART]])],
    [WORKBOOK_PART, workbookXml(sheets, date1904)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => [RELATION.worksheet, `worksheets/sheet${index + 1}.xml`] as const),
        [RELATION.styles, 'styles.xml'],
      ]),
    ],
    [STYLES_PART, EMPTY_STYLES],
    ...sheets.map((sheet, index) => [sheetPart(index), sheetShell(sheet, index === 0)] as const),
  ];
  return new Map(texts.map(([name, text]) => [name, encoder.encode(text)]));
}

/** The parts in memory as the package that a patch is applied to. */
export function memoryFile(parts: ReadonlyMap<string, Uint8Array>, sheets: readonly Sheet[]): PatchedFile {
  const pack: ZipPackage = {
    names: [...parts.keys()],
    has: (name) => parts.has(name),
    read: (name) => parts.get(name) ?? new Uint8Array(),
  };
  return {
    pack,
    parts: {
      workbook: WORKBOOK_PART,
      styles: STYLES_PART,
      sharedStrings: null,
      sheets: new Map(sheets.map((sheet, index) => [sheet.name, sheetPart(index)])),
    },
  };
}

const WORKBOOK_PART = 'xl/workbook.xml';
const STYLES_PART = 'xl/styles.xml';

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function workbookXml(sheets: readonly Sheet[], date1904: boolean): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}">${date1904 ? '<workbookPr date1904="1"/>' : ''}` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets></workbook>`
  );
}

function contentTypes(sheets: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) => override(sheetPart(index), CONTENT.worksheet));
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override(WORKBOOK_PART, main)}${worksheets.join('')}${override(STYLES_PART, CONTENT.styles)}</Types>`
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const inner = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

function sheetShell(sheet: Sheet, isFront: boolean): string {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const area = { top: 0, left: 0, bottom: Math.max(0, sheet.rows.length - 1), right: Math.max(0, width - 1) };
  const cols = Array.from({ length: width }, (_, column) => colMarkup(column, widthOf(sheet, column), ''));
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}"><dimension ref="${areaAddress(area)}"/>` +
    `<sheetViews><sheetView${isFront ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}` +
    `<sheetData/>${mergesMarkup(sheet)}</worksheet>`
  );
}

function mergesMarkup({ merges }: Sheet): string {
  if (merges.length === 0) return '';
  const inner = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${inner}</mergeCells>`;
}

const ROWS_LOOKED_AT = 100;
const NARROWEST = 8;
const WIDEST = 40;
/** Characters of a date as we write it: its cell holds a number of five digits. */
const DATE_WIDTH = 12;

/** Width in characters that shows the first rows of a column; wide characters count two, merged titles do not count. */
function widthOf(sheet: Sheet, column: number): number {
  const titles = new Set(sheet.merges.filter(({ left, right }) => right > left).map(({ top }) => top));
  const isDated = sheet.dates.get(column)?.some((style) => style > 0) === true;
  let widest = isDated ? DATE_WIDTH : NARROWEST;
  sheet.rows.slice(0, ROWS_LOOKED_AT).forEach((row, index) => {
    if (titles.has(index)) return;
    const cell = row[column] ?? null;
    const text = cell === null || isCellError(cell) ? '' : String(cell);
    let width = 2;
    for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    widest = Math.max(widest, width);
  });
  return Math.min(widest, WIDEST);
}
