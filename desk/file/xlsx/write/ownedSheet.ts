import { columnWidths, printLayout } from '../../../../core/index';
import type { Area, OwnedSheet, TableBlock } from '../../../../core/index';
import { absoluteArea, areaAddress, areaUnion, cellAddress, columnLetters, quotedSheet } from './address';
import { ByteSink } from './byteSink';
import { CellWriter } from './cellWriter';
import { colMarkup } from './columnWidths';
import { conditionalFormats } from './conditionalFormats';
import type { HiddenName } from './definedNames';
import { blockArea, regionsOf, writeOwnedRows } from './ownedRows';
import { rowHeights } from './rowHeights';
import type { StyleBook } from './styles';
import { MAIN_NS, RELATIONS_NS, XML_HEAD } from './xmlText';

/** Relations that the worksheet part of a sheet of ours names. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
  readonly tables: readonly string[];
}

/** The worksheet part of a sheet of ours: frozen panes, widths, cells, filter, colour rules, print set-up.
 *  `selected` is true only where a replaced sheet was in front. `tick` is told every row. */
export function ownedSheetXml(
  sheet: OwnedSheet,
  styles: StyleBook,
  relations: SheetRelations,
  selected: boolean,
  tick?: (row: number) => void,
): Uint8Array {
  const tables = tablesOf(sheet);
  const cellCount = tables.reduce((sum, table) => sum + (table.rowCount + 1) * table.columns.length, 0);
  const sink = new ByteSink(cellCount * BYTES_A_CELL + 65_536);
  const cells = new CellWriter(sink, '');
  const regions = regionsOf(sheet, cells, styles);
  sink.markup(
    headMarkup(
      sheet,
      regions.map((region) => region.area),
      selected,
    ),
  );
  writeOwnedRows(regions, sheet.kept, cells, styles, tick, rowHeights(sheet));
  sink.markup(tailMarkup(sheet, styles, relations));
  return sink.finished();
}

/** Names of a sheet of ours at place `place`: the hidden one that follows it when people rename it, and, local to it, its
 *  filter (hidden, as Excel keeps it) and the header row repeated on every printed page. */
export function ownedNames(sheet: OwnedSheet, place: number): readonly HiddenName[] {
  const filter = plainFilter(sheet);
  const corner = absoluteArea(sheet.name, { top: 0, left: 0, bottom: 0, right: 0 });
  const names: HiddenName[] = [{ name: sheet.ownedName, local: null, hidden: true, refersTo: corner }];
  if (filter !== undefined) {
    names.push({
      name: '_xlnm._FilterDatabase',
      local: place,
      hidden: true,
      refersTo: absoluteArea(sheet.name, blockArea(filter)),
    });
  }
  const titles = sheet.landscape ? printTitles(sheet) : null;
  if (titles !== null) names.push({ name: '_xlnm.Print_Titles', local: place, hidden: false, refersTo: titles });
  return names;
}

/** What stands on every page: the header row, and the columns that stay in sight where a sheet is several pages wide. */
function printTitles(sheet: OwnedSheet): string | null {
  const { headerRow, keyColumns } = printLayout(sheet);
  const own = quotedSheet(sheet.name);
  const columns = keyColumns === 0 ? [] : [`${own}!$A:$${columnLetters(keyColumns - 1)}`];
  const rows = headerRow === null ? [] : [`${own}!$${headerRow + 1}:$${headerRow + 1}`];
  return columns.length + rows.length === 0 ? null : [...columns, ...rows].join(',');
}

/** The tables of a sheet, in their order. */
export function tablesOf(sheet: OwnedSheet): readonly TableBlock[] {
  return sheet.blocks.filter((block): block is TableBlock => block.kind === 'table');
}

const BYTES_A_CELL = 60;

/** A sheet has one filter of its own; native tables bring theirs. */
function plainFilter(sheet: OwnedSheet): TableBlock | undefined {
  return tablesOf(sheet).find((table) => table.filter && table.tableName === undefined);
}

function headMarkup(sheet: OwnedSheet, areas: readonly Area[], selected: boolean): string {
  const fit = sheet.landscape ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const whole = areas.length === 0 ? null : areas.reduce(areaUnion);
  const dimension = whole === null ? '' : `<dimension ref="${areaAddress(whole)}"/>`;
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}">${fit}${dimension}` +
    `<sheetViews>${viewMarkup(sheet, selected)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>${widthsMarkup(sheet)}<sheetData>`
  );
}

function viewMarkup(sheet: OwnedSheet, selected: boolean): string {
  const lines = tablesOf(sheet).length === 0 ? ' showGridLines="0"' : '';
  const start = `<sheetView${lines}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return `${start}/>`;
  const pane = paneName(rows, columns);
  const split = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const corner = cellAddress({ row: rows, column: columns });
  return (
    `${start}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView>`
  );
}

function paneName(rows: number, columns: number): string {
  if (rows === 0) return 'topRight';
  return columns === 0 ? 'bottomLeft' : 'bottomRight';
}

function widthsMarkup(sheet: OwnedSheet): string {
  const inner = [...columnWidths(sheet)]
    .sort(([a], [b]) => a - b)
    .filter(([, width]) => width > 0)
    .map(([at, width]) => colMarkup(at, width, ''));
  return inner.length === 0 ? '' : `<cols>${inner.join('')}</cols>`;
}

/** Rows before which a page starts; an id counts the rows above. */
function breakMarkup({ breaks = [] }: OwnedSheet): string {
  if (breaks.length === 0) return '';
  const rows = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${rows}</rowBreaks>`;
}

function tailMarkup(sheet: OwnedSheet, styles: StyleBook, relations: SheetRelations): string {
  const filter = plainFilter(sheet);
  const toned = tablesOf(sheet).flatMap((table) =>
    table.columns.map((column, i) => {
      const at = table.at.column + i;
      return { column, area: { top: table.at.row + 1, left: at, bottom: table.at.row + table.rowCount, right: at } };
    }),
  );
  const orientation = sheet.landscape ? ' orientation="landscape"' : '';
  const fit = sheet.landscape ? ` fitToWidth="${printLayout(sheet).pagesWide}" fitToHeight="0"` : '';
  const tables = relations.tables.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return (
    '</sheetData>' +
    `${filter === undefined ? '' : `<autoFilter ref="${areaAddress(blockArea(filter))}"/>`}` +
    `${conditionalFormats(toned, styles, 1, '')}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9"${orientation}${fit}/>${breakMarkup(sheet)}` +
    `${relations.drawing === null ? '' : `<drawing r:id="${relations.drawing}"/>`}` +
    `${relations.legacyDrawing === null ? '' : `<legacyDrawing r:id="${relations.legacyDrawing}"/>`}` +
    `${tables === '' ? '' : `<tableParts count="${relations.tables.length}">${tables}</tableParts>`}</worksheet>`
  );
}
