import type { Area } from '../../../../../core/index';
import { LAST_COLUMN } from '../../../../workbook/limits';
import type { ExcelHost } from '../../../spec';
import { columnsOf, rowsOf } from '../areaParts';
import { invalidArgument, isAbsent, textOf, wholeNumberOf } from '../arguments';
import { isSameName } from '../collectionMembers';
import { writeRange } from '../rangeMembers';
import type { TableTarget } from '../targets';
import { moveColumns, nextColumnId } from './columnChanges';
import { columnNames, nextColumnName } from './columnNames';
import { hasCellsBeyond, insertCells } from './shiftCells';
import { bodyArea, columnPart } from './tableAreas';

/** Add a column to a table and give its id. `at`: its place, null or -1 for the end.
 *  `values`: the header and the cells below it, or one value for all rows; a `name` wins over the header among the values.
 *  @throws ExcelError InvalidArgument, also when the values are not as many as the rows */
export function addColumn(host: ExcelHost, target: TableTarget, at: unknown, values: unknown, name: unknown): number {
  const { sheet, table } = target;
  const index = placeOf(at, columnsOf(table.area));
  const cells = columnCells(target, values, !table.showHeaders || !isAbsent(name));
  const header = headerOf(target, cells, name);
  makeRoom(target, index);
  const column = columnPart(table, table.area, index);
  if (table.showHeaders)
    sheet.write({ ...column, bottom: column.top }, () => ({ value: header, formula: null }), 'script');
  writeCells(host, target, index, cells);
  return table.columnIds[index] ?? 0;
}

interface ColumnCells {
  readonly header: unknown;
  readonly body: readonly (readonly unknown[])[] | null;
}

function placeOf(at: unknown, count: number): number {
  if (isAbsent(at) || at === -1) return count;
  return wholeNumberOf(at, 'index', 0, count);
}

function columnCells({ table }: TableTarget, values: unknown, isBodyEnough: boolean): ColumnCells {
  const count = rowsOf(bodyArea(table));
  if (isAbsent(values)) return { header: null, body: null };
  if (!Array.isArray(values)) return { header: null, body: Array.from({ length: count }, () => [values]) };
  const rows = values.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  if (rows.some((row) => row.length !== 1)) throw invalidArgument('Each row of the values must hold one cell.');
  if (rows.length === rowsOf(table.area) && table.showHeaders)
    return { header: rows[0]?.[0], body: rows.slice(1, 1 + count) };
  if (rows.length === count + 1) return { header: rows[0]?.[0], body: rows.slice(1) };
  if (rows.length === count && isBodyEnough) return { header: null, body: rows };
  throw invalidArgument(`The table has a header and ${count} rows, the values have ${rows.length}.`);
}

function headerOf(target: TableTarget, cells: ColumnCells, name: unknown): string {
  const names = columnNames(target);
  const given = isAbsent(name) ? cells.header : textOf(name, 'name');
  if (isAbsent(given) || given === '') return nextColumnName(names);
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean')
    throw invalidArgument('A header is text.');
  const header = String(given);
  if (names.some((other) => isSameName(other, header))) throw invalidArgument(`A column "${header}" exists already.`);
  return header;
}

/** A table widens by itself when cells are inserted inside it; at its ends it must be told. */
function makeRoom({ sheet, table }: TableTarget, index: number): void {
  const { area } = table;
  if (area.right === LAST_COLUMN) throw invalidArgument('The sheet has no room for another column.');
  const isAtEnd = index === columnsOf(area);
  const column: Area = { ...area, left: area.left + index, right: area.left + index };
  if (!isAtEnd || hasCellsBeyond(sheet, area, 'right')) insertCells(sheet, column, 'right', table);
  if (!isAtEnd && index > 0) return;
  const id = nextColumnId(table);
  const columnIds = isAtEnd ? [...table.columnIds, id] : [id, ...table.columnIds];
  const settings = isAtEnd ? {} : moveColumns(table, (old) => old + 1);
  sheet.tables.change(table, { area: { ...area, right: area.right + 1 }, columnIds, ...settings }, 'script');
}

function writeCells(host: ExcelHost, { sheet, table }: TableTarget, index: number, { body }: ColumnCells): void {
  if (body === null) return;
  writeRange(host, sheet, columnPart(table, bodyArea(table), index), 'values', body);
}
