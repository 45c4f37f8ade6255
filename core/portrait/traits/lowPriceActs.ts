import { moneyOf } from '../../clean/cleanSheet';
import type { Gathered } from '../../measure/gather';
import { RowState } from '../../measure/rowState';

/** The share of sale lines whose unit prices count as low. */
const LOW_SHARE = 0.25;

/** Count each customer's sale lines, and those at a low unit price: the lowest quarter of all prices, the price that ends it included (requirement 84). Null without a column of unit prices, and where all prices are one.
 *  Limit: prices of different categories are compared with each other. */
export function lowPriceActs({
  orders,
  ids,
}: Gathered): { readonly low: Uint32Array; readonly all: Uint32Array } | null {
  const prices = orders ? moneyOf(orders.sheet, 'unitPrice') : null;
  if (!orders || !prices) return null;
  const { state, customer } = orders.rows;
  const isSale = (row: number): boolean => state[row] === RowState.sale && (prices.units[row] ?? NaN) > 0;
  const sold = prices.units.filter((_, row) => isSale(row)).sort();
  const bound = sold[Math.ceil(sold.length * LOW_SHARE) - 1] ?? NaN;
  if (!(bound < (sold[sold.length - 1] ?? NaN))) return null;
  const [low, all] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
  for (let row = 0; row < customer.length; row++) {
    const who = customer[row] ?? -1;
    if (who < 0 || !isSale(row)) continue;
    all[who] = (all[who] ?? 0) + 1;
    if ((prices.units[row] ?? 0) <= bound) low[who] = (low[who] ?? 0) + 1;
  }
  return { low, all };
}
