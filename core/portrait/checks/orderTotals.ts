import type { OrderRows } from '../../measure/orderRows';
import { RowState } from '../../measure/rowState';

/** What each order adds up to, lines of one order together. One entry an order, by first sale row. */
export interface OrderTotals {
  readonly cents: Float64Array;
  readonly customer: Int32Array;
  /** The data row of the order's largest line: where a person looks first; of equal ones the upper. */
  readonly row: Int32Array;
  /** True for an order of several sale rows. */
  readonly isJoined: Uint8Array;
}

/** Add up the sale rows of every order; rows without an order id are orders of their own. Refunds and rows set aside count nothing. */
export function orderTotals({ count, order, isOrderPerRow, cents, customer, state }: OrderRows): OrderTotals {
  const placeOf = new Map<number, number>();
  const [sums, rows, whose, lines]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let row = 0; row < count; row++) {
    const amount = cents[row] ?? NaN;
    if (state[row] !== RowState.sale || Number.isNaN(amount)) continue;
    const id = isOrderPerRow ? -1 : (order?.[row] ?? -1);
    let at = id < 0 ? undefined : placeOf.get(id);
    if (at === undefined) {
      at = sums.push(0) - 1;
      rows.push(row);
      whose.push(customer[row] ?? -1);
      lines.push(0);
      if (id >= 0) placeOf.set(id, at);
    }
    sums[at] = (sums[at] ?? 0) + amount;
    lines[at] = (lines[at] ?? 0) + 1;
    if (amount > (cents[rows[at] ?? row] ?? 0)) rows[at] = row;
  }
  return {
    cents: Float64Array.from(sums),
    customer: Int32Array.from(whose),
    row: Int32Array.from(rows),
    isJoined: Uint8Array.from(lines, (own) => Number(own > 1)),
  };
}
