import { filteredRows } from '../filtering';
import type { StoredSheet, WorkbookState } from '../workbookState';
import type { CellEdit } from './cellEdit';
import { followDrawings, followSeries, type Strip } from './followDrawings';
import { followPivots } from './followPivots';
import { followRules } from './followRules';
import { followTables } from './followTables';
import { shiftFormulas } from './formulas';

/** After cells moved, let everything else of the workbook follow. `strip` was measured before a deletion, or after the rows of an insertion were there. */
export function follow(state: WorkbookState, sheet: StoredSheet, edit: CellEdit, strip: Strip | null): void {
  const { kind, area, shift } = edit;
  shiftFormulas(state, (formulaSheet) => ({ kind, sheet: sheet.name, area, shift, formulaSheet }));
  followRules(state, sheet, edit);
  const criteria = criteriaCount(sheet);
  followTables(sheet, edit);
  if (criteriaCount(sheet) < criteria) sheet.store.rows.filtered = filteredRows(sheet, Math.floor(state.now()));
  followPivots(state, sheet, edit);
  followSeries(state, sheet, edit);
  followDrawings(sheet, edit, strip);
  followFreeze(sheet, edit);
}

/** Rows inserted above the line of the freeze are frozen too, rows deleted there are not any more. */
function followFreeze(sheet: StoredSheet, edit: CellEdit): void {
  if (!edit.isWhole) return;
  const frozen = sheet.freeze[edit.axis];
  if (edit.first >= frozen) return;
  const deleted = Math.min(frozen - edit.first, edit.count);
  sheet.freeze = { ...sheet.freeze, [edit.axis]: edit.kind === 'insert' ? frozen + edit.count : frozen - deleted };
}

/** Rows that a lost filter hid are shown again. */
function criteriaCount(sheet: StoredSheet): number {
  const inTables = sheet.tables.all.map((table) => table.criteria.size);
  return inTables.reduce((sum, size) => sum + size, sheet.store.autoFilter?.criteria.size ?? 0);
}
