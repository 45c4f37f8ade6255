import { overlaps } from '../../../../workbook/areas';
import { isBlankArea } from '../areaParts';
import type { TableTarget } from '../targets';
import { columnNames, keepColumnNames } from './columnNames';
import { insertCells } from './shiftCells';

/** Show or hide the header row. Hidden, its cells are emptied and the filter goes; shown again it takes the row above when that is blank, else cells move down. */
export function showHeaders(target: TableTarget, isShown: boolean): void {
  if (target.table.showHeaders === isShown) return;
  if (isShown) bringHeadersBack(target);
  else hideHeaders(target);
}

function hideHeaders(target: TableTarget): void {
  const { sheet, table } = target;
  const { area } = table;
  keepColumnNames(table, columnNames(target));
  const change = { area: { ...area, top: area.top + 1 }, showHeaders: false, filterButton: false, criteria: new Map() };
  sheet.tables.change(table, change, 'script');
  sheet.clear({ ...area, bottom: area.top }, 'contents', 'script');
  sheet.applyFilters('script');
}

function bringHeadersBack(target: TableTarget): void {
  const { sheet, table } = target;
  const { area } = table;
  const names = columnNames(target);
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  const isFree =
    area.top > 0 && isBlankArea(sheet, above) && ![...sheet.tables].some((other) => overlaps(other.area, above));
  const row = isFree ? above : { ...area, bottom: area.top };
  if (!isFree) insertCells(sheet, row, 'down', table);
  const grown = { ...area, top: row.top, bottom: isFree ? area.bottom : area.bottom + 1 };
  sheet.write(row, (_row, column) => ({ value: names[column] ?? null, formula: null }), 'script');
  sheet.tables.change(table, { area: grown, showHeaders: true, filterButton: true }, 'script');
}
