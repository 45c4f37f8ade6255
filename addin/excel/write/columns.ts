import { HostError, STYLES, headerStyle, lengthOf } from '../../../core/index';
import type { Area, ColumnHere, OwnedCells, PlacedColumn, StyleSpec, UndressedColumn } from '../../../core/index';
import { addressOf, LAST_ROW } from '../address';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';
import { pointsOf, setFormat, setLook } from './looks';

/** Give every new column its hidden defined name; from then on the name leads, wherever the column moves.
 *  A name is unique in the workbook, so a request that is repeated or lands late makes no second column.
 *  @throws HostError changed, nothing kept, when the place is no longer empty */
export async function nameColumns(session: ExcelSession, columns: readonly ColumnHere[]): Promise<void> {
  const fresh = columns.filter((one) => !one.isThere);
  if (fresh.length === 0) return;
  await dropNames(session, fresh.flatMap(({ column, isLost }) => (isLost ? [column.ownedName] : []))); // prettier-ignore
  const taken = new Set<string>();
  await session.settle(
    ({ workbook }) => {
      for (const { column, sheetId } of fresh) {
        const area = { top: 0, left: column.at, bottom: LAST_ROW, right: column.at };
        const name = workbook.names.add(
          column.ownedName,
          workbook.worksheets.getItem(sheetId).getRange(addressOf(area)),
        );
        name.visible = false;
      }
    },
    (context) => {
      const places = fresh.map(({ column }) => {
        const range = namedRange(context, column.ownedName);
        const used = range.getUsedRangeOrNullObject(true);
        used.load('address');
        return { name: column.ownedName, range, used };
      });
      return () => {
        for (const { name, used } of places) if (!used.isNullObject) taken.add(name);
        return places.every(({ range }) => !range.isNullObject);
      };
    },
  );
  if (taken.size === 0) return;
  await dropNames(
    session,
    fresh.map(({ column }) => column.ownedName),
  );
  throw new HostError('changed', session.state, {
    zh: '我们的列要放的位置已经有了内容。',
    en: 'The place where our columns were to go is no longer empty.',
  });
}

/** Take defined names of ours away. */
export function dropNames(session: ExcelSession, names: readonly string[]): Promise<void> {
  if (names.length === 0) return Promise.resolve();
  return session.settle(
    ({ workbook }) => {
      for (const name of names) workbook.names.getItemOrNullObject(name).delete();
    },
    ({ workbook }) => {
      const items = names.map((name) => workbook.names.getItemOrNullObject(name));
      for (const item of items) item.load('name');
      return () => items.every((item) => item.isNullObject);
    },
  );
}

/** Format columns: number format of the data rows everywhere; header look and width where the column is new. Formats come before values, so that text stays text. */
export function dressColumns(session: ExcelSession, columns: readonly ColumnHere[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  const last = columns[columns.length - 1];
  return session.settle(
    (context) => {
      for (const here of columns) dress(context, here);
    },
    (context) => {
      const range = namedRange(context, last?.column.ownedName ?? '');
      const header = range.getCell(last?.group.headerRow ?? 0, 0);
      header.format.fill.load('color');
      return () => !range.isNullObject && header.format.fill.color.toUpperCase() === HEADER_FILL;
    },
    { mayStandBefore: true },
  );
}

/** Take all looks off columns of ours and give them the widths of before. */
export function undressColumns(session: ExcelSession, columns: readonly UndressedColumn[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  return session.settle(
    (context) => {
      for (const { ownedName, area, width } of columns) {
        const range = namedRange(context, ownedName);
        formattedCells(range, area).clear('Formats');
        if (width === null) range.format.useStandardWidth = true;
        else range.format.columnWidth = width;
      }
    },
    (context) => {
      const headers = columns.map(({ ownedName, headerRow }) => namedRange(context, ownedName).getCell(headerRow, 0));
      for (const header of headers) header.format.fill.load('color');
      return () => headers.every((header) => header.format.fill.color.toUpperCase() !== HEADER_FILL);
    },
    { mayStandBefore: true },
  );
}

/** The rows that were formatted, as they stand when the request arrives: down to the last used row by then. */
function formattedCells(column: Excel.Range, { top, bottom }: Area): Excel.Range {
  const first = column.getCell(top, 0);
  const used = column.worksheet.getUsedRange(true).getBoundingRect(first).getEntireRow();
  const now = first.getResizedRange(LAST_ROW - top, 0).getIntersection(used);
  return first.getResizedRange(bottom - top, 0).getBoundingRect(now);
}

/** Take the looks off cells of one column of ours. */
export function clearFormats(session: ExcelSession, { ownedName, area }: OwnedCells): Promise<void> {
  return session.insist((context) => cellsOf(namedRange(context, ownedName), area).clear('Formats'));
}

function cellsOf(column: Excel.Range, { top, bottom }: Area): Excel.Range {
  return column.getCell(top, 0).getResizedRange(bottom - top, 0);
}

const HEADER_FILL = '#1F4E79';

function dress(context: Excel.RequestContext, { group, column, isThere }: ColumnHere): void {
  const range = namedRange(context, column.ownedName);
  const count = lengthOf(column.values);
  if (!isThere) range.format.columnWidth = pointsOf(column.width);
  if (count > 0) setFormat(range.getCell(group.firstRow, 0).getResizedRange(count - 1, 0), formatOf(column));
  setLook(range.getCell(group.headerRow, 0), headerStyle(column.style));
}

function formatOf(column: PlacedColumn): string {
  const spec: StyleSpec = STYLES[column.style];
  return spec.format ?? 'General';
}
