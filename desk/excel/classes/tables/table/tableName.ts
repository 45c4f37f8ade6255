import { looksLikeReference } from '../../../../workbook/addresses';
import type { WorkbookModel } from '../../../../workbook/workbook';
import type { TableModel } from '../../../../workbook/objects';
import { invalidArgument, textOf } from '../arguments';
import { isSameName } from '../collectionMembers';

/** Let pass only names that a table may have: a letter, _ or \ first, then letters, digits, periods and underscores, at most 255, nothing that looks like a cell, unique in the workbook.
 *  Source: "Rename an Excel table", Microsoft Support. @throws ExcelError InvalidArgument, also when the name is taken */
export function checkTableName(workbook: WorkbookModel, value: unknown, table: TableModel | null): string {
  const name = textOf(value, 'The table name');
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!isWellFormed || looksLikeReference(name)) throw invalidArgument(`"${name}" cannot name a table.`);
  if (isTaken(workbook, name, table)) throw invalidArgument(`The name "${name}" is taken.`);
  return name;
}

/** Find the name for a new table: Table1, Table2... */
export function nextTableName(workbook: WorkbookModel): string {
  for (let count = 1; ; count += 1) {
    const name = `Table${count}`;
    if (!isTaken(workbook, name, null)) return name;
  }
}

function isTaken(workbook: WorkbookModel, name: string, table: TableModel | null): boolean {
  const other = workbook.table(name)?.table;
  if (other !== undefined && other !== table) return true;
  return workbook.names.all.some((defined) => defined.scope === null && isSameName(defined.name, name));
}
