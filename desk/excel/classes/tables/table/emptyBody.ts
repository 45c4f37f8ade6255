import type { TableModel } from '../../../../workbook/objects';
import { isBlankArea } from '../areaParts';
import type { TableTarget } from '../targets';
import { bodyArea } from './tableAreas';

const KEY = 'insertRow';

/** Tell whether a table has no rows: its only body row is the blank one that waits for the first entry. */
export function hasEmptyBody({ sheet, table }: TableTarget): boolean {
  const body = bodyArea(table);
  return body.top === body.bottom && table.bag?.get(KEY) === true && isBlankArea(sheet, body);
}

/** Mark a table as one without rows, or with. */
export function markEmptyBody(table: TableModel, isEmpty: boolean): void {
  const bag = table.bag ?? new Map<string, unknown>();
  if (isEmpty) bag.set(KEY, true);
  else bag.delete(KEY);
  table.bag = bag;
}

/** Count the rows of a table as Excel does: the waiting blank row is none. */
export function rowCount(target: TableTarget): number {
  const body = bodyArea(target.table);
  return hasEmptyBody(target) ? 0 : body.bottom - body.top + 1;
}
