import { hashOf } from '../book/interner';
import { textOf, type CleanedSheet } from '../clean/cleanSheet';
import type { Portrait } from '../portrait';
import { keyOfParts, keyOfTexts } from './rowKey';

/** A sheet of the user whose rows get the segment and activity of their customer. */
export interface TaggedRows {
  readonly sheet: CleanedSheet;
  /** Customer number per data row, -1 = none. */
  readonly customer: Int32Array;
  readonly state: Uint8Array;
  /** The row's key for the ledger: from what the row says, never from where it stands. */
  readonly keyAt: (row: number) => number;
}

/** Give the user's sheets whose rows belong to customers: orders, customers, or both.
 *  A sheet without a header row is left out: there is no place for the headers of our columns. */
export function taggedRows(portrait: Portrait): readonly TaggedRows[] {
  const { customers, ids } = portrait.gathered;
  const found = orderRows(portrait);
  if (customers) found.push({ ...customers, keyAt: (row) => keyOfTexts([ids[customers.customer[row] ?? -1] ?? '']) });
  return found.filter(({ sheet }) => sheet.meaning.headerRow >= 0);
}

function orderRows(portrait: Portrait): TaggedRows[] {
  const { orders, ids } = portrait.gathered;
  if (!orders) return [];
  const { sheet, rows } = orders;
  const customers = Int32Array.from(ids, hashOf);
  const orderIds = Int32Array.from(textOf(sheet, 'orderId')?.dictionary ?? [], hashOf);
  const keyAt = (row: number): number =>
    keyOfParts([
      customers[rows.customer[row] ?? -1] ?? 0,
      orderIds[rows.order?.[row] ?? -1] ?? 0,
      rows.day[row] ?? 0,
      (rows.cents[row] ?? 0) | 0,
    ]);
  return [{ sheet, customer: rows.customer, state: rows.state, keyAt }];
}
