import type { Area } from '../../../core/index';
import { headersOf } from '../calculation';
import type { TableModel } from '../objects';
import type { StoredSheet } from '../workbookState';
import { areaAfter, type CellEdit } from './cellEdit';
import { freeHeader, freshColumnIds } from './tableHeaders';

/** Move the tables and the filter of a sheet. Columns inserted into a table get a header, deleted ones take their filters along; a table without cells is gone. */
export function followTables(sheet: StoredSheet, edit: CellEdit): void {
  sheet.tables.settle(sheet.tables.all.filter((table) => moveTable(sheet, table, edit)));
  const { autoFilter } = sheet.store;
  if (autoFilter === null) return;
  const area = areaAfter(autoFilter.area, edit);
  const losesHeader = edit.axis === 'rows' && isDeleted(autoFilter.area.top, edit);
  sheet.store.autoFilter =
    area === null || losesHeader
      ? null
      : { area, criteria: withKeysMoved(autoFilter.criteria, keyAfter(autoFilter.area, edit)) };
}

function moveTable(sheet: StoredSheet, table: TableModel, edit: CellEdit): boolean {
  const before = table.area;
  const after = areaAfter(before, edit);
  if (after === null) return false;
  if (edit.axis === 'rows' && table.showTotals && isDeleted(before.bottom, edit)) table.showTotals = false;
  table.area = after;
  const change = after.right - after.left - (before.right - before.left);
  if (edit.axis === 'rows' || change === 0) return true;
  const key = keyAfter(before, edit);
  table.criteria = withKeysMoved(table.criteria, key);
  table.sort = table.sort.flatMap((field) => {
    const moved = key(field.key);
    return moved === null ? [] : [{ ...field, key: moved }];
  });
  if (change < 0) table.columnIds = table.columnIds.filter((_, index) => key(index) !== null);
  else widen(sheet, table, edit.first - before.left, change);
  return true;
}

function widen(sheet: StoredSheet, table: TableModel, at: number, count: number): void {
  const ids = freshColumnIds(table, count);
  table.columnIds = [...table.columnIds.slice(0, at), ...ids, ...table.columnIds.slice(at)];
  if (!table.showHeaders) return;
  for (let index = at; index < at + count; index++) {
    const others = headersOf(sheet, table).filter((_, other) => other < at || other >= at + count || other < index);
    sheet.store.cells.set(table.area.top, table.area.left + index, freeHeader('Column', others, 1));
  }
}

/** Where a column of an area, counted from its left edge, is after the edit; null when it is deleted. */
function keyAfter(area: Area, edit: CellEdit): (key: number) => number | null {
  return (key) => {
    if (edit.axis === 'rows') return key;
    const here = { ...area, left: area.left + key, right: area.left + key };
    const after = areaAfter(here, edit);
    const edge = areaAfter(area, edit);
    return after === null || edge === null ? null : after.left - edge.left;
  };
}

function withKeysMoved<T>(map: ReadonlyMap<number, T>, keyOf: (key: number) => number | null): ReadonlyMap<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const after = keyOf(key);
    if (after !== null) moved.set(after, value);
  }
  return moved;
}

function isDeleted(row: number, edit: CellEdit): boolean {
  return edit.kind === 'delete' && row >= edit.first && row < edit.first + edit.count;
}
