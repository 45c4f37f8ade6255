import type { Area } from '../../core/index';
import { cellCount, overlaps } from './areas';
import type { Slot } from './cells/cellBlock';
import { refusal } from './refusal';
import type { StoredSheet } from './workbookState';

/** Merge the cells of an area. Of their contents the first one, row by row, stays in the upper left cell. Merges inside or across the edge dissolve in the new one.
 *  @throws RangeError `MergeInTable` where a table stands. */
export function mergeCells(sheet: StoredSheet, area: Area): void {
  const table = sheet.tables.all.find((other) => overlaps(other.area, area));
  if (table !== undefined) throw refusal('MergeInTable', `cells of the table ${table.name}`);
  const { cells } = sheet.store;
  const kept = firstContent(sheet, area);
  cells.clear(area);
  cells.set(area.top, area.left, kept);
  unmergeCells(sheet, area);
  if (cellCount(area) > 1) sheet.store.merges = [...sheet.store.merges, area];
}

/** Take away every merge that has a cell in an area. */
export function unmergeCells(sheet: StoredSheet, area: Area): void {
  sheet.store.merges = sheet.store.merges.filter((merge) => !overlaps(merge, area));
}

function firstContent(sheet: StoredSheet, area: Area): Slot {
  let found: { row: number; column: number; slot: Slot } | null = null;
  sheet.store.cells.each(area, (row, column, slot) => {
    if (found === null || row < found.row || (row === found.row && column < found.column))
      found = { row, column, slot };
  });
  return slotOf(found);
}

function slotOf(found: { readonly slot: Slot } | null): Slot {
  return found?.slot ?? null;
}
