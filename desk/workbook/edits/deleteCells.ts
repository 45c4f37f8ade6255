import type { Area } from '../../../core/index';
import { contains } from '../areas';
import type { TableModel } from '../objects';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { cellEdit, changesLength, type CellEdit } from './cellEdit';
import { checkEdit } from './checkEdit';
import { follow } from './follow';
import { stripOf } from './followDrawings';

/** Delete cells and move others up or left. A table that would lose all its rows but the header keeps one blank row.
 *  @throws RangeError as `checkEdit` says; then nothing is changed. */
export function deleteCells(state: WorkbookState, sheet: StoredSheet, area: Area, shift: 'up' | 'left'): void {
  const wanted = cellEdit(area, shift);
  checkEdit(sheet, wanted);
  const emptied = sheet.tables.all.some((table) => losesAllRows(table, wanted));
  if (!emptied) removeCells(state, sheet, wanted);
  else {
    sheet.store.cells.clear({ ...area, bottom: area.top });
    if (area.top < area.bottom) removeCells(state, sheet, cellEdit({ ...area, top: area.top + 1 }, shift));
  }
}

function removeCells(state: WorkbookState, sheet: StoredSheet, edit: CellEdit): void {
  const { cells, styles, rows, columns } = sheet.store;
  const { area, axis, first, count } = edit;
  const strip = stripOf(sheet, edit);
  if (axis === 'rows') {
    cells.moveRows(area.left, area.right, first + count, -count);
    styles.moveRows(area.left, area.right, first + count, -count);
  } else {
    cells.moveColumns(area.top, area.bottom, first + count, -count);
    styles.moveColumns(area.top, area.bottom, first + count, -count);
  }
  if (edit.isWhole) (axis === 'rows' ? rows : columns).delete(first, first + count - 1);
  follow(state, sheet, edit, strip);
}

function losesAllRows({ area, showHeaders }: TableModel, edit: CellEdit): boolean {
  if (edit.axis === 'columns' || !showHeaders || contains(edit.area, area)) return false;
  const body = { ...area, top: area.top + 1 };
  return contains(edit.area, body) && changesLength(edit, body);
}
