import type { IRange } from '@univerjs/core';
import { sameArea } from '../workbook/areas';
import type { SheetModel } from '../workbook/workbook';
import type { GridView } from './gridView';
import { areaOf, PIXELS_PER_POINT } from './sheetLayout';

/** Take over the sizes that a person dragged. */
export function takeSizes(
  view: GridView,
  sheet: SheetModel,
  ranges: readonly IRange[],
  axis: 'rows' | 'columns',
): void {
  const worksheet = view.unit.getSheetBySheetId(sheet.id);
  if (worksheet === null || worksheet === undefined) return;
  for (const range of ranges) {
    const { top, bottom, left, right } = areaOf(range);
    if (axis === 'columns') {
      sheet.setColumnWidth(left, right, worksheet.getColumnWidth(left) / PIXELS_PER_POINT, 'person');
    } else {
      sheet.setRowHeight(top, bottom, worksheet.getRowHeight(top) / PIXELS_PER_POINT, 'person');
    }
  }
}

/** Take over rows or columns that a person hid or showed. */
export function takeHidden(
  sheet: SheetModel,
  ranges: readonly IRange[],
  axis: 'rows' | 'columns',
  hidden: boolean,
): void {
  for (const range of ranges) {
    const { top, bottom, left, right } = areaOf(range);
    if (axis === 'columns') sheet.hideColumns(left, right, hidden, 'person');
    else sheet.hideRows(top, bottom, hidden, 'person');
  }
}

/** Take over merges: what the grid has and the model has not, and the other way round. */
export function takeMerges(view: GridView, sheet: SheetModel): void {
  const wanted = (view.unit.getSheetBySheetId(sheet.id)?.getMergeData() ?? []).map(areaOf);
  const gone = sheet.merges.filter((merge) => !wanted.some((area) => sameArea(area, merge)));
  gone.forEach((merge) => sheet.unmerge(merge, 'person'));
  const added = wanted.filter((area) => !sheet.merges.some((merge) => sameArea(area, merge)));
  added.forEach((area) => sheet.merge(area, 'person'));
}

/** Take over frozen panes. */
export function takeFreeze(view: GridView, sheet: SheetModel): void {
  const freeze = view.unit.getSheetBySheetId(sheet.id)?.getFreeze();
  if (freeze === undefined) return;
  sheet.freeze = { rows: freeze.ySplit, columns: freeze.xSplit };
  sheet.touched('person');
}
