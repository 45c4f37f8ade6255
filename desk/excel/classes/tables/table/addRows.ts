import type { Area } from '../../../../../core/index';
import { LAST_ROW } from '../../../../workbook/limits';
import { NORMAL_STYLE } from '../../../../workbook/style';
import type { ExcelHost } from '../../../spec';
import { columnsOf, isBlankArea } from '../areaParts';
import { invalidArgument, isAbsent, wholeNumberOf } from '../arguments';
import { readRange, writeRange } from '../rangeMembers';
import type { TableTarget } from '../targets';
import { markEmptyBody, rowCount } from './emptyBody';
import { hasCellsBeyond, insertCells } from './shiftCells';
import { bodyArea, columnPart } from './tableAreas';

/** Add rows to a table and give the number of the first. `at`: their place, null or -1 for the end. `values`: one array a row, or one value for a whole row.
 *  Columns that hold one formula throughout go on with it where no value is given; formats come from the row before.
 *  `alwaysInsert` false: rows at the end take blank cells below the table without moving what is further down.
 *  @throws ExcelError InvalidArgument, also for rows of another width; InsertDeleteConflict when another table is in the way */
export function addRows(
  host: ExcelHost,
  target: TableTarget,
  at: unknown,
  values: unknown,
  alwaysInsert: boolean,
): number {
  const count = rowCount(target);
  const index = isAbsent(at) || at === -1 ? count : wholeNumberOf(at, 'index', 0, count);
  const cells = rowCells(target, values);
  const formulas = count === 0 ? [] : throughFormulas(host, target);
  const area = makeRoom(target, index, cells.length, count === 0, alwaysInsert);
  writeRange(host, target.sheet, area, 'values', cells);
  fillFormulas(host, target, area, formulas, cells);
  return index;
}

function rowCells({ table }: TableTarget, values: unknown): readonly (readonly unknown[])[] {
  const width = columnsOf(table.area);
  const fill = (value: unknown): unknown[] => Array.from({ length: width }, () => value);
  if (isAbsent(values)) return [fill(null)];
  if (!Array.isArray(values)) return [fill(values)];
  const rows = values.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []));
  if (rows.length === 0 || rows.some((row) => row.length !== width))
    throw invalidArgument(`The values must be rows of ${width} cells, as many as the table has columns.`);
  return rows;
}

function makeRoom(
  { sheet, table }: TableTarget,
  index: number,
  added: number,
  isEmpty: boolean,
  alwaysInsert: boolean,
): Area {
  const { area } = table;
  const body = bodyArea(table);
  const top = body.top + index;
  const grows = isEmpty ? added - 1 : added;
  if (area.bottom + grows > LAST_ROW) throw invalidArgument('The sheet has no room for the rows.');
  const inserted = { ...area, top: isEmpty ? top + 1 : top, bottom: top + added - 1 };
  if (grows > 0 && mustShift({ sheet, table }, inserted, alwaysInsert)) insertCells(sheet, inserted, 'down', table);
  sheet.tables.change(table, { area: { ...area, bottom: area.bottom + grows } }, 'script');
  markEmptyBody(table, false);
  const rows = { ...area, top, bottom: top + added - 1 };
  if (!isEmpty) takeFormats({ sheet, table }, rows, index === 0 ? rows.bottom + 1 : top - 1);
  return rows;
}

function mustShift({ sheet, table }: TableTarget, inserted: Area, alwaysInsert: boolean): boolean {
  if (inserted.top <= table.area.bottom) return true;
  if (!alwaysInsert && isBlankArea(sheet, inserted)) return false;
  return hasCellsBeyond(sheet, table.area, 'below');
}

function takeFormats({ sheet, table }: TableTarget, rows: Area, from: number): void {
  const { left, right } = table.area;
  const styles = Array.from({ length: right - left + 1 }, (_, at) => sheet.style(from, left + at));
  if (styles.some((style) => style !== NORMAL_STYLE)) sheet.restyle(rows, (_row, column) => styles[column], 'script');
}

/** Formulas in R1C1 style of the columns that hold the same one in their first and last row; null for the others. */
function throughFormulas(host: ExcelHost, { sheet, table }: TableTarget): readonly (string | null)[] {
  const body = bodyArea(table);
  const columns = Array.from({ length: columnsOf(body) }, (_, at) => body.left + at);
  const hasFormulas = columns.some((column) => sheet.content(body.bottom, column).formula !== null);
  if (!hasFormulas) return [];
  const first = formulasOf(host, { sheet, table }, body.top);
  const last = formulasOf(host, { sheet, table }, body.bottom);
  return columns.map((column, at) => {
    const isFormula = sheet.content(body.bottom, column).formula !== null;
    return isFormula && first[at] === last[at] ? (last[at] ?? null) : null;
  });
}

function formulasOf(host: ExcelHost, { sheet, table }: TableTarget, row: number): readonly string[] {
  const cells = readRange(host, sheet, { ...table.area, top: row, bottom: row }, 'formulasR1C1');
  const line: unknown = Array.isArray(cells) ? cells[0] : [];
  return Array.isArray(line) ? line.map(String) : [];
}

function fillFormulas(
  host: ExcelHost,
  { sheet, table }: TableTarget,
  area: Area,
  formulas: readonly (string | null)[],
  cells: readonly (readonly unknown[])[],
): void {
  for (const [column, formula] of formulas.entries()) {
    if (formula === null || !cells.some((row) => isAbsent(row[column]))) continue;
    const filled = cells.map((row) => [isAbsent(row[column]) ? formula : null]);
    writeRange(host, sheet, columnPart(table, area, column), 'formulasR1C1', filled);
  }
}
