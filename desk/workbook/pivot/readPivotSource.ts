import type { Area, Cell } from '../../../core/index';
import type { PivotModel } from '../objects';
import type { SheetModel, WorkbookModel } from '../workbook';
import type { PivotSource } from './cube';

/** Read the source of a pivot as it is now: headers from its first row, values below; a totals row is no data. Labels of dates follow the format of the first data row. Null when the table or the sheet is gone.
 *  Values are read when they are first asked for; where `asked` tells columns by the headers, only theirs: the others are blank. */
export function readPivotSource(
  workbook: WorkbookModel,
  pivot: PivotModel,
  asked: (headers: readonly string[]) => readonly number[] | null = () => null,
): PivotSource | null {
  const found = sourceArea(workbook, pivot);
  if (!found) return null;
  const { sheet, area } = found;
  const [first = []] = sheet.values({ ...area, bottom: area.top });
  const headers = first.map((header) => (header === null || typeof header === 'object' ? '' : String(header)));
  let rows: readonly (readonly Cell[])[] | null = null;
  return {
    headers,
    get rows() {
      rows ??= rowsBelow(sheet, area, asked(headers));
      return rows;
    },
    formats: headers.map((_, column) => sheet.style(area.top + 1, area.left + column).numberFormat),
  };
}

/** The columns that stand in a pivot. */
export function placedColumns(pivot: PivotModel, headers: readonly string[]): readonly number[] {
  return [...pivot.rows, ...pivot.columns, ...pivot.filters, ...pivot.data].map(({ source }) =>
    headers.indexOf(source),
  );
}

/** Null for all columns. */
function rowsBelow(sheet: SheetModel, area: Area, columns: readonly number[] | null): readonly (readonly Cell[])[] {
  if (area.bottom === area.top) return [];
  const below = { ...area, top: area.top + 1 };
  if (columns === null) return sheet.values(below);
  const read = [...new Set(columns)].filter((column) => column >= 0 && area.left + column <= area.right);
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top }, (_, row) => {
    const cells = new Array<Cell>(width).fill(null);
    for (const column of read) cells[column] = sheet.value(below.top + row, area.left + column);
    return cells;
  });
}

/** Blank rows at the end hold nothing that a pivot could show, whatever stands beside them. */
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
  let bottom = Math.max(source.area.top, Math.min(source.area.bottom, used?.bottom ?? source.area.top));
  while (bottom > source.area.top && isBlankRow(sheet, { ...source.area, top: bottom, bottom })) bottom--;
  return { sheet, area: { ...source.area, bottom } };
}

function isBlankRow(sheet: SheetModel, { top, left, right }: Area): boolean {
  for (let column = left; column <= right; column++) if (sheet.value(top, column) !== null) return false;
  return true;
}
