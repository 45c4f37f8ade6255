import { cellArea } from '../areas';
import type { PivotModel } from '../objects';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { areaAfter, type CellEdit } from './cellEdit';

/** Name of the sheet of a pivot source whose cells were deleted. */
export const LOST_SHEET = '#REF!';

/** Move the PivotTables of a sheet, and let those of every sheet follow their source. A pivot whose cells are deleted is gone. */
export function followPivots(state: WorkbookState, sheet: StoredSheet, edit: CellEdit): void {
  sheet.pivots.settle(sheet.pivots.all.filter((pivot) => movePivot(pivot, edit)));
  for (const other of state.sheets) for (const pivot of other.pivots) followSource(pivot, sheet.name, edit);
}

function movePivot(pivot: PivotModel, edit: CellEdit): boolean {
  const after = areaAfter(pivot.rendered ?? cellArea(pivot.at.row, pivot.at.column), edit);
  const at = areaAfter(cellArea(pivot.at.row, pivot.at.column), edit);
  if (after === null || at === null) return false;
  if (pivot.rendered !== null) pivot.rendered = after;
  pivot.at = { row: at.top, column: at.left };
  return true;
}

function followSource(pivot: PivotModel, sheet: string, edit: CellEdit): void {
  const { source } = pivot;
  if (source.kind !== 'area' || source.sheet.toLowerCase() !== sheet.toLowerCase()) return;
  const area = areaAfter(source.area, edit);
  pivot.source = area === null ? { ...source, sheet: LOST_SHEET } : { ...source, area };
}
