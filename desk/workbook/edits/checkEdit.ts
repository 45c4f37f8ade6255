import { contains } from '../areas';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import { refusal } from '../refusal';
import type { StoredSheet } from '../workbookState';
import { changesLength, cutsThrough, turned, type CellEdit } from './cellEdit';

/** Let pass only edits that Excel would do.
 *  @throws RangeError `ContentFallsOff` when content would be pushed past the last row or column; `CutsMerge`, `CutsTable`, `CutsPivot` when a part of
 *  these would move and the rest stay, or a pivot would be changed inside; `TableHeader` when a table would lose its header row and keep others. */
export function checkEdit(sheet: StoredSheet, edit: CellEdit): void {
  if (edit.kind === 'insert') checkRoom(sheet, edit);
  const merge = sheet.merges.find((area) => cutsThrough(edit, area));
  if (merge !== undefined) throw refusal('CutsMerge', `a merge at row ${merge.top + 1}, column ${merge.left + 1}`);
  checkTables(sheet, edit);
  checkPivots(sheet, edit);
}

function checkRoom(sheet: StoredSheet, edit: CellEdit): void {
  const limit = edit.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  const across = turned(edit.area, edit.axis);
  const end = turned({ ...across, top: Math.max(edit.first, limit - edit.count + 1), bottom: limit }, edit.axis);
  sheet.store.cells.each(end, () => {
    throw refusal('ContentFallsOff', `content in the last ${edit.count} ${edit.axis} of ${sheet.name}`);
  });
}

function checkTables(sheet: StoredSheet, edit: CellEdit): void {
  for (const { name, area, showHeaders } of sheet.tables) {
    if (cutsThrough(edit, area)) throw refusal('CutsTable', `cells of the table ${name} would part`);
    if (edit.kind === 'insert' || edit.axis === 'columns' || !showHeaders || contains(edit.area, area)) continue;
    const losesHeader = changesLength(edit, { ...area, bottom: area.top });
    if (losesHeader) throw refusal('TableHeader', `the table ${name} would lose its header row`);
  }
}

function checkPivots(sheet: StoredSheet, edit: CellEdit): void {
  for (const { name, rendered } of sheet.pivots) {
    if (rendered === null) continue;
    const isRemoved = edit.kind === 'delete' && contains(edit.area, rendered);
    if (cutsThrough(edit, rendered) || (!isRemoved && changesLength(edit, rendered)))
      throw refusal('CutsPivot', `cells of the PivotTable ${name}`);
  }
}
