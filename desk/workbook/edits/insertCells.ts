import type { Area } from '../../../core/index';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { cellEdit, type CellEdit } from './cellEdit';
import { checkEdit } from './checkEdit';
import { follow } from './follow';
import { stripOf } from './followDrawings';

/** Insert blank cells and move others down or right. New cells look like their neighbours above or on the left, new rows and columns are as high or wide, as Excel does unless told otherwise.
 *  @throws RangeError as `checkEdit` says; then nothing is changed. */
export function insertCells(state: WorkbookState, sheet: StoredSheet, area: Area, shift: 'down' | 'right'): void {
  const edit = cellEdit(area, shift);
  checkEdit(sheet, edit);
  moveAway(sheet, edit);
  if (edit.isWhole) widenAxis(sheet, edit);
  follow(state, sheet, edit, stripOf(sheet, edit));
}

function moveAway(sheet: StoredSheet, edit: CellEdit): void {
  const { cells, styles } = sheet.store;
  const { area, first, count } = edit;
  if (edit.axis === 'rows') {
    cells.moveRows(area.left, area.right, first, count);
    styles.moveRows(area.left, area.right, first, count);
    if (first > 0) styles.copyRow(first - 1, area);
  } else {
    cells.moveColumns(area.top, area.bottom, first, count);
    styles.moveColumns(area.top, area.bottom, first, count);
    if (first > 0) styles.copyColumn(first - 1, area);
  }
}

function widenAxis(sheet: StoredSheet, { axis, first, count }: CellEdit): void {
  const line = axis === 'rows' ? sheet.store.rows : sheet.store.columns;
  line.insert(first, count, first === 0 ? undefined : line.sizes.get(first - 1));
}
