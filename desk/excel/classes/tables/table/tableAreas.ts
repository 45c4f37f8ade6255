import type { Area } from '../../../../../core/index';
import type { TableModel } from '../../../../workbook/objects';
import { ExcelError } from '../../../excelError';
import type { TableTarget } from '../targets';

/** The parts of a table's area. */
export function headerArea(table: TableModel): Area | null {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : null;
}

/** Rows between header and totals; a table always has at least one. */
export function bodyArea(table: TableModel): Area {
  const { area } = table;
  return {
    ...area,
    top: area.top + (table.showHeaders ? 1 : 0),
    bottom: area.bottom - (table.showTotals ? 1 : 0),
  };
}

export function totalsArea(table: TableModel): Area | null {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : null;
}

/** Narrow an area of a table to one of its columns, counted from zero. */
export function columnPart(table: TableModel, area: Area, index: number): Area {
  const column = table.area.left + index;
  return { ...area, left: column, right: column };
}

/** Give the table, or refuse when it was deleted since. @throws ExcelError ItemNotFound */
export function liveTable(target: TableTarget): TableModel {
  if (target.sheet.tables.get(target.table.id) === target.table) return target.table;
  throw new ExcelError(
    'ItemNotFound',
    `The requested resource doesn't exist: the table ${target.table.name} was deleted.`,
  );
}

/** Give the part of a table that may be hidden, or refuse. @throws ExcelError ItemNotFound */
export function shownPart(area: Area | null, part: string): Area {
  if (area !== null) return area;
  throw new ExcelError('ItemNotFound', `The requested resource doesn't exist: the table shows no ${part} row.`);
}
