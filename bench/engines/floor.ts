import type { Cell } from '../../core/index';
import type { OrdersEngine, PortraitRows } from '../orders/work';

/** The least that any engine must do: read every character of every cell and allocate the output rows.
 *  It cleans and counts nothing, so its result is not compared. */
export const engine: OrdersEngine = { start: () => portray };

function portray(rows: readonly (readonly Cell[])[]): PortraitRows {
  let sum = 0;
  const tags: (string | null)[][] = [];
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') sum += lettersOf(cell);
    }
    tags.push(['general', 'active']);
  }
  return { tags, customers: customerRows(Math.round(rows.length / 5)), cleaned: { ...NOTHING, cents: sum } };
}

function lettersOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** About one customer for five orders, as in the sample. */
function customerRows(count: number): (string | number | null)[][] {
  const customers: (string | number | null)[][] = [];
  for (let index = 0; index < count; index += 1) {
    customers.push(['C', index, 1, 2, 3, 4, 5, '345', 'active', 'general']);
  }
  return customers;
}

const NOTHING = { phones: 0, phoneTails: 0, emails: 0, emailLetters: 0, orderIds: 0, cities: 0 };
