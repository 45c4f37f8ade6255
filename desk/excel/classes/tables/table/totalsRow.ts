import { LAST_ROW } from '../../../../workbook/limits';
import type { TableModel } from '../../../../workbook/objects';
import type { SheetModel } from '../../../../workbook/workbook';
import { invalidArgument } from '../arguments';
import { columnsOf, isBlankArea } from '../areaParts';
import type { TableTarget } from '../targets';
import { columnNames } from './columnNames';
import { escapedColumn } from './referenceText';
import { deleteCells, hasCellsBeyond, insertCells } from './shiftCells';
import { bodyArea, columnPart } from './tableAreas';

const KEY = 'totals';

/** Show or hide the totals row. Shown the first time it says "Total" and sums the last column, or counts it when it holds no numbers; shown again it has the formulas it had. */
export function showTotals(target: TableTarget, isShown: boolean): void {
  if (target.table.showTotals === isShown) return;
  if (isShown) addTotals(target);
  else removeTotals(target);
}

function addTotals(target: TableTarget): void {
  const { sheet, table } = target;
  const { area } = table;
  if (area.bottom === LAST_ROW) throw invalidArgument('The sheet has no room for a totals row.');
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (hasCellsBeyond(sheet, area, 'below')) insertCells(sheet, row, 'down', table);
  const contents = keptTotals(table) ?? firstTotals(target);
  sheet.tables.change(table, { area: { ...area, bottom: row.bottom }, showTotals: true }, 'script');
  sheet.write(row, (_row, column) => contentOf(contents[column] ?? ''), 'script');
}

function removeTotals({ sheet, table }: TableTarget): void {
  const { area } = table;
  const row = { ...area, top: area.bottom };
  keepTotals(sheet, table);
  sheet.tables.change(table, { area: { ...area, bottom: area.bottom - 1 }, showTotals: false }, 'script');
  if (hasCellsBeyond(sheet, area, 'below')) deleteCells(sheet, row, 'up', table);
  else sheet.clear(row, 'all', 'script');
}

function firstTotals(target: TableTarget): readonly string[] {
  const names = columnNames(target);
  const last = names.length - 1;
  const body = columnPart(target.table, bodyArea(target.table), last);
  const hasNumbers =
    !isBlankArea(target.sheet, body) && target.sheet.values(body).some(([cell]) => typeof cell === 'number');
  const total = `=SUBTOTAL(${hasNumbers ? 109 : 103},[${escapedColumn(names[last] ?? '')}])`;
  return names.map((_name, at) => {
    if (at === last) return total;
    return at === 0 ? 'Total' : '';
  });
}

function keptTotals(table: TableModel): readonly string[] | null {
  const kept = table.bag?.get(KEY);
  return Array.isArray(kept) && kept.length === columnsOf(table.area) ? kept.map(String) : null;
}

function keepTotals(sheet: SheetModel, table: TableModel): void {
  const [formulas = []] = sheet.formulas({ ...table.area, top: table.area.bottom });
  const bag = table.bag ?? new Map<string, unknown>();
  bag.set(
    KEY,
    formulas.map((cell) => (typeof cell === 'object' ? '' : String(cell))),
  );
  table.bag = bag;
}

function contentOf(text: string): { readonly value: string | null; readonly formula: string | null } {
  if (text.startsWith('=')) return { value: null, formula: text };
  return { value: text === '' ? null : text, formula: null };
}
