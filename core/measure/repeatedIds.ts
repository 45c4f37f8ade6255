import type { TextColumn } from '../clean/column';

/** Give the order ids when some id stands on several rows, else null: then every row with an id is an order of its own and nothing has to be brought together. */
export function repeatedIds(orders: TextColumn | null): TextColumn | null {
  if (!orders) return null;
  let filled = 0;
  for (const code of orders.codes) if (code >= 0) filled++;
  return filled > orders.dictionary.length ? orders : null;
}
