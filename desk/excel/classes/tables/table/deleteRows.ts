import { ExcelError } from '../../../excelError';
import { invalidArgument } from '../arguments';
import type { TableTarget } from '../targets';
import { markEmptyBody, rowCount } from './emptyBody';
import { deleteCells } from './shiftCells';
import { bodyArea } from './tableAreas';

/** Delete rows of a table by number, in any order; cells below move up. When all go, one blank row waits for the next entry.
 *  @throws ExcelError InvalidArgument for a row that is not there, InsertDeleteConflict while the table is filtered */
export function deleteRows(target: TableTarget, rows: readonly number[]): void {
  const count = rowCount(target);
  if (target.table.criteria.size > 0)
    throw new ExcelError('InsertDeleteConflict', 'Rows of a filtered table cannot be deleted. Clear the filter first.');
  const wanted = [...new Set(rows)].sort((one, other) => other - one);
  if (wanted.some((row) => !Number.isInteger(row) || row < 0 || row >= count) || wanted.length < rows.length)
    throw invalidArgument(`The table has the rows 0 to ${count - 1}.`);
  const isAll = wanted.length === count;
  for (const [bottom, top] of runsOf(isAll ? wanted.slice(0, -1) : wanted)) deleteRun(target, top, bottom);
  if (isAll && count > 0) emptyLastRow(target);
}

/** Numbers from high to low as runs of neighbours: [bottom, top]. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === row + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function deleteRun({ sheet, table }: TableTarget, top: number, bottom: number): void {
  const first = bodyArea(table).top;
  deleteCells(sheet, { ...table.area, top: first + top, bottom: first + bottom }, 'up', table);
}

function emptyLastRow({ sheet, table }: TableTarget): void {
  sheet.clear(bodyArea(table), 'contents', 'script');
  markEmptyBody(table, true);
  sheet.tables.change(table, {}, 'script');
}
