import type { SheetTask, TableBlock } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Make blocks that ask for it native tables, under their names; a table that is there is made as large as its rows. */
export async function setNativeTables(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const { next } of tasks) {
    for (const block of next.blocks)
      if (block.kind === 'table' && block.tableName !== undefined)
        await setTable(session, next.ownedName, block, block.tableName);
  }
}

async function setTable(session: ExcelSession, ownedName: string, block: TableBlock, name: string): Promise<void> {
  let isThere = false;
  const stands = (context: Excel.RequestContext): (() => boolean) => {
    const table = namedRange(context, ownedName).worksheet.tables.getItemOrNullObject(name);
    const range = table.getRange();
    table.load('name');
    range.load('rowCount,columnCount');
    return () => {
      isThere = !table.isNullObject;
      return isThere && range.rowCount === block.rowCount + 1 && range.columnCount === block.columns.length;
    };
  };
  if (await session.read(stands, (is) => typeof is === 'boolean')) return;
  await session.settle((context) => {
    const sheet = namedRange(context, ownedName).worksheet;
    const { row, column } = block.at;
    const area = sheet.getRangeByIndexes(row, column, block.rowCount + 1, block.columns.length);
    if (isThere) sheet.tables.getItem(name).resize(area);
    else sheet.tables.add(area, true).name = name;
  }, stands);
}
