import type { Cell } from '../../book/cell';
import { readOwnTable, textIn } from '../ownTable';
import { ARM_HEADER } from './armColumn.data';

/** Read the column that `armColumn` wrote into the portrait sheet of the last run: one text a customer in the order of `shown`, "" where there is none.
 *  Customers are told by the first column, as the portrait shows them; of two rows with one customer the first counts. A portrait without the column gives blanks.
 *  @example armTexts(owned.sheets.get('portrait')?.rows ?? [], ids) */
export function armTexts(rows: readonly (readonly Cell[])[], shown: readonly string[]): readonly string[] {
  const table = readOwnTable(rows, [{ id: 'arm', header: ARM_HEADER }], ['arm']);
  const found = new Map<string, string>();
  for (const { row, cells } of table?.lines ?? []) {
    const customer = textIn(rows[row]?.[0]);
    if (!found.has(customer)) found.set(customer, textIn(cells.get('arm')));
  }
  return shown.map((customer) => found.get(customer.trim()) ?? '');
}
