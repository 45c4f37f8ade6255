import type { Area } from '../../../core/index';
import { intersection } from '../areas';
import { FormulaCell } from '../cells/cellBlock';
import { headersOf } from '../calculation';
import type { TableModel } from '../objects';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { renameColumns } from './columnNames';

/** Run a change of cells. Header cells of tables in the area are made proper column names after it, and formulas follow the names that changed.
 *  Names are texts, never blank and different in any case: a blank one becomes `Column1`, a second `Total` becomes `Total2`. */
export function writingHeaders(state: WorkbookState, sheet: StoredSheet, area: Area, write: () => void): void {
  const tables = sheet.tables.all.filter(
    (table) => table.showHeaders && intersection(headerArea(table), area) !== null,
  );
  const before = tables.map((table) => headersOf(sheet, table));
  write();
  for (const [index, table] of tables.entries()) {
    settleHeaders(sheet, table, area);
    renameColumns(state, sheet, table, before[index] ?? [], headersOf(sheet, table));
  }
}

/** A column name that no other has: the wanted one with the next free number, from `from` on.
 *  @example freeHeader('Column', ['Column1'], 1) -> "Column2" */
export function freeHeader(wanted: string, others: readonly string[], from: number): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let number = from;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}

/** Ids for new columns of a table, past every id it has. */
export function freshColumnIds(table: TableModel, count: number): readonly number[] {
  const last = Math.max(0, ...table.columnIds);
  return Array.from({ length: count }, (_, index) => last + 1 + index);
}

function settleHeaders(sheet: StoredSheet, table: TableModel, area: Area): void {
  const written = intersection(headerArea(table), area);
  if (written === null) return;
  const { cells } = sheet.store;
  for (let column = written.left; column <= written.right; column++) {
    const slot = cells.get(table.area.top, column);
    const index = column - table.area.left;
    const others = headersOf(sheet, table).filter(
      (_, other) => other !== index && (other < index || table.area.left + other > written.right),
    );
    cells.set(table.area.top, column, properHeader(slot instanceof FormulaCell ? slot.value : slot, index, others));
  }
}

function properHeader(value: unknown, index: number, others: readonly string[]): string {
  const isBlank = value === null || value === '';
  if (isBlank) return freeHeader('Column', others, index + 1);
  const text = textOf(value);
  return others.some((other) => other.toLowerCase() === text.toLowerCase()) ? freeHeader(text, others, 2) : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return String(value);
}

function headerArea(table: TableModel): Area {
  return { ...table.area, bottom: table.area.top };
}
