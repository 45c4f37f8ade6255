import type { Area, Cell } from '../../../core/index';
import type { PivotModel } from '../objects';
import type { SheetModel, WorkbookModel } from '../workbook';
import type { PivotSource } from './cube';

/** Read the source of a pivot as it is now: headers from its first row, values below; a totals row is no data. Labels of dates follow the format of the first data row. Null when the table or the sheet is gone.
 *  Values are read when they are first asked for; with `isPlaced` only those of columns that stand in the pivot, the others are blank. */
export function readPivotSource(workbook: WorkbookModel, pivot: PivotModel, isPlaced = false): PivotSource | null {
  const found = sourceArea(workbook, pivot);
  if (!found) return null;
  const { sheet, area } = found;
  const [first = []] = sheet.values({ ...area, bottom: area.top });
  const headers = first.map((header) => (header === null || typeof header === 'object' ? '' : String(header)));
  let rows: readonly (readonly Cell[])[] | null = null;
  return {
    headers,
    get rows() {
      rows ??= rowsBelow(sheet, area, isPlaced ? placedColumns(pivot, headers) : null);
      return rows;
    },
    formats: headers.map((_, column) => sheet.style(area.top + 1, area.left + column).numberFormat),
  };
}

function placedColumns(pivot: PivotModel, headers: readonly string[]): readonly number[] {
  const fields = [...pivot.rows, ...pivot.columns, ...pivot.filters, ...pivot.data];
  return [...new Set(fields.map(({ source }) => headers.indexOf(source)))].filter((column) => column >= 0);
}

/** Null for all columns. */
function rowsBelow(sheet: SheetModel, area: Area, columns: readonly number[] | null): readonly (readonly Cell[])[] {
  if (area.bottom === area.top) return [];
  const below = { ...area, top: area.top + 1 };
  if (columns === null) return sheet.values(below);
  const rows = Array.from({ length: area.bottom - area.top }, (): Cell[] => []);
  for (const column of columns) {
    const at = area.left + column;
    const values = sheet.values({ ...below, left: at, right: at });
    rows.forEach((row, index) => (row[column] = values[index]?.[0] ?? null));
  }
  return rows;
}

/** Rows below the used area hold nothing that a pivot could show. */
function sourceArea(workbook: WorkbookModel, { source }: PivotModel): { sheet: SheetModel; area: Area } | null {
  if (source.kind === 'table') {
    const found = workbook.table(source.table);
    if (!found) return null;
    const { area, showTotals } = found.table;
    return { sheet: found.sheet, area: showTotals ? { ...area, bottom: area.bottom - 1 } : area };
  }
  const sheet = workbook.sheet(source.sheet);
  if (!sheet) return null;
  const used = sheet.usedArea(true);
  const bottom = Math.max(source.area.top, Math.min(source.area.bottom, used?.bottom ?? source.area.top));
  return { sheet, area: { ...source.area, bottom } };
}
