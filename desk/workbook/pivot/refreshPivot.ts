import { letterOf, type Area, type Cell } from '../../../core/index';
import type { PivotModel } from '../objects';
import type { SheetModel, WorkbookModel } from '../workbook';
import type { PivotCaptions } from './captions';
import type { PivotSource } from './cube';
import { renderPivot, type RenderedPivotCells } from './renderPivot';

/** Compute a pivot again from what its source holds now and write it where it stands: old cells out, new cells in, `rendered` set. With filter fields these start at `pivot.at`, the table stands below them.
 *  @throws RangeError starting with `PivotTableRangeConflict` when the new cells would cover others; nothing is changed then.
 *  @throws RangeError starting with `PivotTableSource` when the source is gone. */
export function refreshPivot(
  workbook: WorkbookModel,
  sheet: SheetModel,
  pivot: PivotModel,
  captions?: PivotCaptions,
): RenderedPivotCells {
  const source = readPivotSource(workbook, pivot, true);
  if (!source) throw new RangeError(`PivotTableSource: the source of ${pivot.name} is gone`);
  const rendered = renderPivot(pivot, source, captions);
  const area = {
    top: pivot.at.row,
    left: pivot.at.column,
    bottom: pivot.at.row + rendered.rowCount - 1,
    right: pivot.at.column + rendered.columnCount - 1,
  };
  refuseForeign(sheet, pivot, area);
  if (pivot.rendered) sheet.clear(pivot.rendered, 'contents');
  sheet.write(area, (row, column) => ({ value: rendered.cells[row]?.[column] ?? null, formula: null }));
  applyFormats(sheet, area, rendered);
  sheet.pivots.change(pivot, { rendered: area });
  return rendered;
}

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

function refuseForeign(sheet: SheetModel, pivot: PivotModel, area: Area): void {
  const other = sheet.pivots.all.find((one) => one.id !== pivot.id && one.rendered && meets(one.rendered, area));
  if (other) throw new RangeError(`PivotTableRangeConflict: ${pivot.name} would cover ${other.name}`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (pivot.rendered && holds(pivot.rendered, row, column)) continue;
      const { value, formula } = sheet.content(row, column);
      if (value === null && formula === null) continue;
      const where = `${sheet.name}!${letterOf(column)}${row + 1}`;
      throw new RangeError(`PivotTableRangeConflict: ${pivot.name} would cover ${where}, which is not empty`);
    }
  }
}

function applyFormats(sheet: SheetModel, area: Area, { formats }: RenderedPivotCells): void {
  if (!formats.some((line) => line.some((format) => format !== ''))) return;
  sheet.restyle(area, (row, column) => {
    const format: string = formats[row]?.[column] ?? '';
    return format === '' ? undefined : { numberFormat: format };
  });
}

function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
