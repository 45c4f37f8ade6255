import { RowState } from './rowState';
import { UNPAIRED, type OrderRows } from './orderRows';

/** Settle negative rows that carry no refund sign (A18 C14): each is paired with an earlier order of the same customer and becomes a refund, or is set aside.
 *  A sale can be paired while what is left of it covers the refund. Preferred: the same order id, then the same amount, then the latest.
 *  Changes `rows.state` in place; ties go to the later sheet row. Rows are settled oldest first, so row order in the sheet does not matter beyond that. */
export function pairRefunds(rows: OrderRows): void {
  const open: number[] = [];
  for (let row = 0; row < rows.count; row++) if (rows.state[row] === UNPAIRED) open.push(row);
  if (open.length === 0) return;
  const sales = salesOf(rows, new Set(open.map((row) => rows.customer[row] ?? -1)));
  const left = new Map<number, number>();
  open.sort((a, b) => (rows.day[a] ?? 0) - (rows.day[b] ?? 0) || (rows.cents[a] ?? 0) - (rows.cents[b] ?? 0) || a - b);
  for (const row of open) {
    const owed = -(rows.cents[row] ?? 0);
    const sale = bestSale(rows, row, owed, sales.get(rows.customer[row] ?? -1) ?? [], left);
    rows.state[row] = sale < 0 ? RowState.negativeAmount : RowState.refund;
    if (sale >= 0) left.set(sale, (left.get(sale) ?? rows.cents[sale] ?? 0) - owed);
  }
}

function salesOf(rows: OrderRows, customers: ReadonlySet<number>): Map<number, number[]> {
  const sales = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const customer = rows.customer[row] ?? -1;
    if (rows.state[row] !== RowState.sale || (rows.cents[row] ?? 0) <= 0 || !customers.has(customer)) continue;
    const list = sales.get(customer);
    if (list) list.push(row);
    else sales.set(customer, [row]);
  }
  return sales;
}

function bestSale(rows: OrderRows, row: number, owed: number, sales: readonly number[], left: ReadonlyMap<number, number>): number {
  let best = -1;
  let bestRank = -1;
  for (const sale of sales) {
    const remaining = left.get(sale) ?? rows.cents[sale] ?? 0;
    if (remaining < owed || (rows.day[sale] ?? 0) > (rows.day[row] ?? 0)) continue;
    const sameOrder = rows.order !== null && rows.order[sale] === rows.order[row] && (rows.order[row] ?? -1) >= 0;
    const rank = (sameOrder ? 4e7 : 0) + (remaining === owed ? 2e7 : 0) + (rows.day[sale] ?? 0);
    if (rank >= bestRank) [best, bestRank] = [sale, rank];
  }
  return best;
}
