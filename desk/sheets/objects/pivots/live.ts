import { isCellError } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';
import type { PivotModel } from '../../../workbook/objects';
import type { SheetModel, WorkbookEvent } from '../../../workbook/workbook';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import { drawPivot } from './draw';
import { isPlanned } from './plan';

declare module '../../frame/sheetsEnd' {
  interface SheetsState {
    /** Set once the pivot tables of the spreadsheet follow their sources. */
    livePivots?: { isDrawing: boolean };
  }
}

/** Let the pivot tables of scripts follow their sources from now on, whoever changes them. Asked again, it does nothing.
 *  Limit: a source that changes only because its formulas give other values is seen by `refreshPivots`. */
export function followSources(end: SheetsEnd): void {
  if (end.state.livePivots !== undefined) return;
  const live = (end.state.livePivots = { isDrawing: false });
  end.workbook.subscribe((event) => {
    if (live.isDrawing) return;
    redraw(end, (pivot) => touches(event, pivot));
  });
}

/** Compute pivot tables of scripts again whose sources hold formulas, or that had no room, as `SpreadsheetApp.flush` does with everything that is pending; all others follow their sources at once. */
export function refreshPivots(end: SheetsEnd): void {
  redraw(end, ({ source, at }, sheet) => {
    const hadNoRoom = isCellError(sheet.value(at.row, at.column));
    if (source.kind !== 'area' || hadNoRoom) return true;
    return end.workbook.sheet(source.sheet)?.hasFormulas(source.area.left, source.area.right) ?? true;
  });
}

function redraw(end: SheetsEnd, isMeant: (pivot: PivotModel, sheet: SheetModel) => boolean): void {
  for (const sheet of end.workbook.sheets)
    for (const pivot of sheet.pivots.all) if (isPlanned(pivot) && isMeant(pivot, sheet)) drawQuietly(end, sheet, pivot);
}

/** Draw without hearing the changes that this makes. */
export function drawQuietly(end: SheetsEnd, sheet: SheetModel, pivot: PivotModel): void {
  const live = end.state.livePivots;
  if (live !== undefined) live.isDrawing = true;
  try {
    drawPivot(end, sheet, pivot);
  } finally {
    if (live !== undefined) live.isDrawing = false;
  }
}

function touches(event: WorkbookEvent, { source }: PivotModel): boolean {
  if (source.kind !== 'area' || !('area' in event) || event.kind === 'selection' || event.kind === 'styles')
    return false;
  if (event.sheet.name.toLowerCase() !== source.sheet.toLowerCase()) return false;
  return event.kind !== 'cells' || intersection(event.area, source.area) !== null;
}
