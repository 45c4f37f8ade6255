import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { ChartModel, ChartSeriesModel, SheetArea, ShapeModel } from '../objects';
import { STANDARD_HEIGHT } from '../sheetRecord';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { areaAfter, type CellEdit } from './cellEdit';

/** Rows or columns that come or go, in points from the sheet's edge. */
export interface Strip {
  readonly start: number;
  readonly size: number;
}

/** Measure the rows or columns of an edit as they are now; null when only some cells of them move, which leaves drawings alone. */
export function stripOf(sheet: StoredSheet, edit: CellEdit): Strip | null {
  if (!edit.isWhole) return null;
  const isRows = edit.axis === 'rows';
  const axis = isRows ? sheet.store.rows : sheet.store.columns;
  const standard = isRows ? STANDARD_HEIGHT : sheet.columnWidth(isRows ? LAST_ROW : LAST_COLUMN);
  const start = axis.start(edit.first, standard);
  return { start, size: axis.start(edit.first + edit.count, standard) - start };
}

/** Move charts and shapes of a sheet along with the cells under them, as their `placement` in the bag says: `TwoCell` (unless set) moves and resizes, `OneCell` only moves, `Absolute` stays. */
export function followDrawings(sheet: StoredSheet, edit: CellEdit, strip: Strip | null): void {
  if (strip === null) return;
  for (const drawing of [...sheet.charts, ...sheet.shapes]) moveDrawing(drawing, edit, strip);
}

/** Let chart series of every sheet follow their cells; what is deleted is null. */
export function followSeries(state: WorkbookState, sheet: StoredSheet, edit: CellEdit): void {
  changeSeries(state, (cells) => {
    if (cells.sheet.toLowerCase() !== sheet.name.toLowerCase()) return cells;
    const area = areaAfter(cells.area, edit);
    return area === null ? null : { ...cells, area };
  });
}

/** Change where every chart series of the workbook takes its cells from. */
export function changeSeries(state: WorkbookState, change: (cells: SheetArea) => SheetArea | null): void {
  const changed = (cells: SheetArea | null): SheetArea | null => (cells === null ? null : change(cells));
  for (const sheet of state.sheets)
    for (const chart of sheet.charts)
      for (const series of chart.series) Object.assign(series, seriesCells(series, changed));
}

function seriesCells(
  series: ChartSeriesModel,
  changed: (cells: SheetArea | null) => SheetArea | null,
): Pick<ChartSeriesModel, 'nameAt' | 'categories' | 'values'> {
  return {
    nameAt: changed(series.nameAt),
    categories: changed(series.categories),
    values: changed(series.values),
  };
}

function moveDrawing(drawing: ChartModel | ShapeModel, edit: CellEdit, strip: Strip): void {
  const placement = drawing.bag.get('placement') ?? 'TwoCell';
  if (placement === 'Absolute') return;
  const isRows = edit.axis === 'rows';
  const start = isRows ? drawing.top : drawing.left;
  const size = isRows ? drawing.height : drawing.width;
  const after = pointAfter(start, edit, strip, true);
  const end = pointAfter(start + size, edit, strip, false);
  const sizeAfter = placement === 'TwoCell' ? Math.max(0, end - after) : size;
  if (isRows) Object.assign(drawing, { top: after, height: sizeAfter });
  else Object.assign(drawing, { left: after, width: sizeAfter });
}

function pointAfter(point: number, edit: CellEdit, { start, size }: Strip, isStart: boolean): number {
  if (edit.kind === 'insert') return point > start || (isStart && point === start) ? point + size : point;
  return point <= start ? point : Math.max(start, point - size);
}
