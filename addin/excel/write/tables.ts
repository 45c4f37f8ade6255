import type { ColumnHere, SheetLayout } from '../../../core/index';
import { addressOf, LAST_ROW } from '../address';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Where the user's rows are a table and our columns stand right beside it, take them into the table, so that they are sorted and filtered with it.
 *  The table is made wider over our cells; no cell moves, and undo makes it narrower again. Excel may widen it by itself when the header is written: the end is the same. */
export async function joinTables(
  session: ExcelSession,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<void> {
  for (const { table, last, sheetId, headerRow } of joins(columns, layouts)) {
    const inside = (context: Excel.RequestContext): (() => boolean) => {
      const range = context.workbook.worksheets.getItem(sheetId).tables.getItemOrNullObject(table).getRange();
      const ours = namedRange(context, last);
      ours.load('columnIndex');
      range.load('columnIndex,columnCount');
      return () => !ours.isNullObject && range.columnIndex + range.columnCount > ours.columnIndex;
    };
    if (await session.read(inside, (is) => typeof is === 'boolean')) continue;
    await session.settle((context) => {
      const item = context.workbook.worksheets.getItem(sheetId).tables.getItem(table);
      const corner = namedRange(context, last).getCell(headerRow, 0);
      item.resize(item.getRange().getBoundingRect(corner));
    }, inside);
  }
}

/** Make a table narrower by columns of ours that stand at its right end, before they are cleared. */
export async function leaveTables(session: ExcelSession, ownedNames: readonly string[]): Promise<void> {
  if (ownedNames.length === 0) return;
  const found = await session.read(
    (context) => {
      const places = ownedNames.map((name) => {
        const range = namedRange(context, name);
        const tables = range.getTables(false);
        range.load('columnIndex');
        tables.load('items/name');
        return { range, tables };
      });
      return () =>
        places.flatMap(({ range, tables }) =>
          range.isNullObject ? [] : tables.items.map((table) => ({ table: table.name, column: range.columnIndex })),
        );
    },
    () => true,
  );
  for (const table of new Set(found.map((one) => one.table))) {
    const ours = new Set(found.filter((one) => one.table === table).map((one) => one.column));
    await narrow(session, table, ours);
  }
}

async function narrow(session: ExcelSession, table: string, ours: ReadonlySet<number>): Promise<void> {
  const read = ({ workbook }: Excel.RequestContext): (() => { left: number; count: number }) => {
    const range = workbook.tables.getItem(table).getRange();
    range.load('columnIndex,columnCount');
    return () => ({ left: range.columnIndex, count: range.columnCount });
  };
  const { left, count } = await session.read(read, (place) => place.count > 0);
  let extra = 0;
  while (extra < count - 1 && ours.has(left + count - 1 - extra)) extra++;
  if (extra === 0) return;
  await session.settle(
    ({ workbook }) => {
      const item = workbook.tables.getItem(table);
      // By whole columns: safe to repeat, and right when rows came or went meanwhile.
      const columns = addressOf({ top: 0, left, bottom: LAST_ROW, right: left + count - extra - 1 });
      item.resize(item.getRange().getIntersection(item.worksheet.getRange(columns)));
    },
    (context) => {
      const place = read(context);
      return () => place().count === count - extra;
    },
  );
}

interface Join {
  readonly table: string;
  readonly sheetId: string;
  readonly headerRow: number;
  /** Owned name of our rightmost column beside the table. */
  readonly last: string;
}

function joins(columns: readonly ColumnHere[], layouts: readonly SheetLayout[]): readonly Join[] {
  return layouts.flatMap((layout) =>
    layout.tables.flatMap(({ name, area }): readonly Join[] => {
      const beside = columns.filter(
        (one) => one.sheetId === layout.id && !one.isThere && one.group.headerRow === area.top,
      );
      const places = new Map(beside.map((one) => [one.column.at, one.column.ownedName]));
      let next = area.right + 1;
      while (places.has(next)) next++;
      const last = places.get(next - 1);
      return last === undefined ? [] : [{ table: name, sheetId: layout.id, headerRow: area.top, last }];
    }),
  );
}
