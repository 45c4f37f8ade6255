import { HostError } from '../../../core/index';
import type { OwnedSheet } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';
import { pointsOf } from './looks';

/** Make the sheets of ours that are not there yet, at the end, with their hidden defined names, widths, frozen panes and page set-up. What is active and selected stays. */
export async function makeSheets(session: ExcelSession, sheets: readonly OwnedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const made = new Set<string>();
  await session.settle(
    ({ workbook }) => {
      for (const { name, ownedName } of sheets) {
        const sheet = made.has(name) ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
        workbook.names.getItemOrNullObject(ownedName).delete();
        workbook.names.add(ownedName, sheet.getRange('A1')).visible = false;
      }
    },
    (context) => {
      const places = sheets.map(({ name, ownedName }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('id');
        return { name, sheet, range: namedRange(context, ownedName) };
      });
      return () => {
        for (const { name, sheet } of places) if (!sheet.isNullObject) made.add(name);
        return places.every(({ range }) => !range.isNullObject);
      };
    },
  );
  await session.settle(
    (context) => {
      for (const sheet of sheets) setUp(context, sheet);
    },
    (context) => {
      const found = sheets.map(({ ownedName }) => namedRange(context, ownedName).worksheet);
      for (const sheet of found) sheet.load('visibility');
      return () => sheets.every((sheet, index) => found[index]?.visibility === VISIBILITY[sheet.visibility]);
    },
    { mayStandBefore: true },
  );
  await setPages(session, sheets.filter((sheet) => sheet.visibility === 'visible')); // prettier-ignore
}

/** How a sheet prints is no reason to fail: an Excel without page set-up goes without. */
async function setPages(session: ExcelSession, sheets: readonly OwnedSheet[]): Promise<void> {
  await session
    .trip((context) => {
      for (const sheet of sheets) setPage(namedRange(context, sheet.ownedName).worksheet, sheet);
      return () => undefined;
    })
    .catch((error: unknown) => {
      if (!(error instanceof HostError) || error.kind === 'cancelled') throw error;
    });
}

const VISIBILITY = { visible: 'Visible', veryHidden: 'VeryHidden' } as const;

/** Visibility comes last: when it stands, all before it was done. */
function setUp(context: Excel.RequestContext, spec: OwnedSheet): void {
  const sheet = namedRange(context, spec.ownedName).worksheet;
  const tables = spec.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  for (const { at, columns } of tables)
    columns.forEach((column, index) => setWidth(sheet, at.column + index, column.width));
  spec.widths.forEach((width, column) => setWidth(sheet, column, width));
  const { rows, columns } = spec.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (tables.length === 0) sheet.showGridlines = false;
  sheet.visibility = VISIBILITY[spec.visibility];
}

function setPage(sheet: Excel.Worksheet, spec: OwnedSheet): void {
  if (!spec.landscape) return;
  const table = spec.blocks.find((block) => block.kind === 'table');
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (table) sheet.pageLayout.setPrintTitleRows(`$${table.at.row + 1}:$${table.at.row + 1}`);
}

function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  if (width > 0) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
}
