import { isCellError } from '../../../../core/index';
import type { Cell, Patch, Sheet } from '../../../../core/index';
import type { ZipPackage } from '../../package';
import { areaAddress, columnLetters } from './address';
import type { CellWriter } from './cellWriter';
import { colMarkup } from './columnWidths';
import { CONTENT } from './contentTypes';
import { checkRows } from './limits';
import { patchedWith } from './patchPackage';
import type { PatchedFile, WriteProgress } from './patchRun';
import { RELATION } from './relationships';
import { EMPTY_STYLES } from './styles';
import type { RowsWriter } from './userSheet';
import { MAIN_NS, RELATIONS_NS, XML_HEAD, xmlText } from './xmlText';

/** Make a new workbook of one plain sheet (for .csv input), ready to be patched like any other: part name -> bytes.
 *  Only the columns in `numberColumns` become numbers, where the text is a plain decimal; everything else stays text.
 *  `sheet.name` must be a valid sheet name. @throws FileRefusal 'xmlLimits' past 1,048,576 rows, 16,384 columns or
 *  32,767 characters a cell. */
export function newWorkbookParts(sheet: Sheet, numberColumns: ReadonlySet<number>): Map<string, Uint8Array> {
  return newPatchedParts(sheet, numberColumns, NO_PATCH);
}

/** The same workbook with a patch applied in one go: our columns are written while the rows are, nothing is written twice. */
export function newPatchedParts(
  sheet: Sheet,
  numberColumns: ReadonlySet<number>,
  patch: Patch,
  onProgress?: WriteProgress,
): Map<string, Uint8Array> {
  checkRows(sheet);
  const parts = skeletonParts(sheet);
  const rows = new Map([[sheet.name, rowsWriter(sheet, numberColumns)]]);
  const changes = patchedWith(fileOf(parts, sheet.name), patch, rows, onProgress);
  for (const [name, bytes] of changes) if (bytes !== null) parts.set(name, bytes);
  return parts;
}

const SHEET_PART = 'xl/worksheets/sheet1.xml';
const WORKBOOK_PART = 'xl/workbook.xml';
const STYLES_PART = 'xl/styles.xml';

const NO_PATCH: Patch = {
  lang: 'en',
  columns: [],
  sheets: [],
  replaces: [],
  preview: { newColumns: 0, newSheets: [], refreshedSheets: [], cells: 0, keptEdits: 0 },
};

function rowsWriter(sheet: Sheet, numberColumns: ReadonlySet<number>): RowsWriter {
  return (cells, columns, styles) => {
    const ours = [...columns].sort((a, b) => a.at - b.at);
    const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const starts = Array.from({ length: width }, (_, column) => cells.columnStart(columnLetters(column)));
    const look = styles.cell('text');
    const last = Math.max(sheet.rows.length - 1, ...ours.map((column) => column.lastRow));
    for (let row = 0; row <= last; row++) {
      const values = sheet.rows[row] ?? [];
      if (values.length === 0 && ours.every((column) => column.isBlank(row))) continue;
      cells.sink.ascii(`<row r="${row + 1}">`);
      let next = 0;
      for (let column = 0; column < values.length; column++) {
        const own = ours[next];
        if (own?.at === column) {
          own.write(row);
          next++;
          continue;
        }
        const start = starts[column];
        if (start !== undefined) writeCell(values[column] ?? null, start, row, numberColumns.has(column), look, cells);
      }
      for (; next < ours.length; next++) ours[next]?.write(row);
      cells.sink.ascii('</row>');
    }
  };
}

function writeCell(
  cell: Cell,
  start: Uint8Array,
  row: number,
  isNumber: boolean,
  look: number,
  cells: CellWriter,
): void {
  if (cell === null || cell === '') return;
  if (typeof cell === 'boolean') return cells.boolean(start, row, 0, cell);
  const text = isCellError(cell) ? cell.error : String(cell);
  if (isNumber && PLAIN_NUMBER.test(text)) cells.number(start, row, 0, Number(text));
  else cells.text(start, row, look, text);
}

/** A decimal that a number holds exactly enough: no leading zeros, no sign of grouping, at most 15 digits. */
const PLAIN_NUMBER = /^-?(?=(?:\.?\d){1,15}$)(?:0|[1-9]\d*)(?:\.\d+)?$/;

function skeletonParts(sheet: Sheet): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const workbook =
    `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${xmlText(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([[RELATION.officeDocument, WORKBOOK_PART]])],
    [WORKBOOK_PART, workbook],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        [RELATION.worksheet, 'worksheets/sheet1.xml'],
        [RELATION.styles, 'styles.xml'],
      ]),
    ],
    [STYLES_PART, EMPTY_STYLES],
    [SHEET_PART, sheetShell(sheet)],
  ];
  return new Map(texts.map(([name, text]) => [name, encoder.encode(text)]));
}

function contentTypes(): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override(WORKBOOK_PART, main)}${override(SHEET_PART, CONTENT.worksheet)}${override(STYLES_PART, CONTENT.styles)}</Types>`
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const inner = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

function sheetShell(sheet: Sheet): string {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const area = { top: 0, left: 0, bottom: Math.max(0, sheet.rows.length - 1), right: Math.max(0, width - 1) };
  const cols = Array.from({ length: width }, (_, column) => colMarkup(column, widthOf(sheet, column), ''));
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}"><dimension ref="${areaAddress(area)}"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData/></worksheet>`
  );
}

const ROWS_LOOKED_AT = 100;
const NARROWEST = 8;
const WIDEST = 40;

/** Width in characters that shows the first rows of a column; wide characters count two. */
function widthOf(sheet: Sheet, column: number): number {
  let widest = NARROWEST;
  for (const row of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    const cell = row[column] ?? null;
    const text = cell === null || isCellError(cell) ? '' : String(cell);
    let width = 2;
    for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return Math.min(widest, WIDEST);
}

/** The parts in memory as the package that a patch is applied to. */
function fileOf(parts: ReadonlyMap<string, Uint8Array>, sheet: string): PatchedFile {
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
      sheets: new Map([[sheet, SHEET_PART]]),
    },
  };
}
