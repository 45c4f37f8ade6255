import { HostError } from '../../../core/index';
import type { Area, SheetHead, SheetLayout } from '../../../core/index';
import { parseAddress } from '../address';
import type { ExcelSession } from '../session';

type Outline = Omit<SheetLayout, 'merges' | 'tables' | 'pivots'> & {
  readonly tableNames: readonly string[];
  readonly pivotNames: readonly string[];
};

/** Read the layout of sheets in two round trips. A sheet that goes meanwhile is left out. */
export async function readLayouts(session: ExcelSession, heads: readonly SheetHead[]): Promise<readonly SheetLayout[]> {
  const outlines = await session.read(
    ({ workbook }) => {
      const readers = heads.map((head) => outlineOf(workbook.worksheets.getItemOrNullObject(head.id), head));
      return () => readers.flatMap((reader) => reader());
    },
    (found) => found.every(({ used }) => used === null || isArea(used)),
  );
  try {
    return await readDetails(session, outlines);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'failed') throw error;
  }
  // A PivotTable whose source was deleted cannot say where it stands; everything else can.
  const lost = await lostPivots(session, outlines);
  const known = outlines.map((one) => ({ ...one, pivotNames: one.pivotNames.filter((name) => !lost.has(name)) }));
  const found = await readDetails(session, known);
  return found.map((layout, index) => {
    const names = outlines[index]?.pivotNames.filter((name) => lost.has(name)) ?? [];
    const area = layout.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return { ...layout, pivots: [...layout.pivots, ...names.map((name) => ({ name, area, isLost: true }))] };
  });
}

function readDetails(session: ExcelSession, outlines: readonly Outline[]): Promise<readonly SheetLayout[]> {
  return session.read(
    ({ workbook }) => {
      const readers = outlines.map((outline) => detailsOf(workbook.worksheets.getItem(outline.id), outline));
      return () => readers.map((reader) => reader());
    },
    (found) => found.every(({ tables, pivots }) => [...tables, ...pivots].every(({ area }) => isArea(area))),
  );
}

async function lostPivots(session: ExcelSession, outlines: readonly Outline[]): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  for (const { id, pivotNames } of outlines) {
    for (const name of pivotNames) {
      const ask = session.trip(({ workbook }) => {
        const range = workbook.worksheets.getItem(id).pivotTables.getItem(name).layout.getRange();
        range.load('rowIndex');
        return () => range.rowIndex;
      });
      await ask.catch(() => lost.add(name));
    }
  }
  return lost;
}

function outlineOf(sheet: Excel.Worksheet, head: SheetHead): () => readonly Outline[] {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name');
  sheet.pivotTables.load('items/name');
  return () => {
    if (sheet.isNullObject) return [];
    const area = used.isNullObject ? null : areaOf(used);
    return [
      {
        ...head,
        name: sheet.name,
        used: area,
        isProtected: sheet.protection.protected,
        isFiltered: sheet.autoFilter.isDataFiltered,
        rowHidden: area === null ? false : used.rowHidden,
        tableNames: sheet.tables.items.map((table) => table.name),
        pivotNames: sheet.pivotTables.items.map((pivot) => pivot.name),
      },
    ];
  };
}

function detailsOf(sheet: Excel.Worksheet, outline: Outline): () => SheetLayout {
  const { used, tableNames, pivotNames, ...rest } = outline;
  const merged = used === null ? null : rangeOf(sheet, used).getMergedAreasOrNullObject();
  merged?.load('areas/items/address');
  const tables = tableNames.map((name) => {
    const table = sheet.tables.getItem(name);
    const range = table.getRange();
    table.load('showTotals');
    table.autoFilter.load('isDataFiltered');
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, table, range };
  });
  const pivots = pivotNames.map((name) => {
    const range = sheet.pivotTables.getItem(name).layout.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  return () => ({
    ...rest,
    used,
    isFiltered: rest.isFiltered || tables.some(({ table }) => table.autoFilter.isDataFiltered),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parsed(address)),
    tables: tables.map(({ name, table, range }) => ({ name, area: areaOf(range), totalsRow: table.showTotals })),
    pivots: pivots.map(({ name, range }) => ({ name, area: areaOf(range), isLost: false })),
  });
}

/** Give the range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function isArea({ top, left, bottom, right }: Area): boolean {
  return [top, left, bottom, right].every(Number.isInteger) && bottom >= top && right >= left;
}

function parsed(address: string): readonly Area[] {
  const place = parseAddress(address);
  return place ? [place.area] : [];
}
