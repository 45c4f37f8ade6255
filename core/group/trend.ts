import { civilOf } from '../book/serial';
import type { OrderRows } from '../measure/orderRows';
import { RowState } from '../measure/rowState';

/** One calendar month of an order sheet. */
export interface Month {
  readonly year: number;
  readonly month: number;
  readonly orders: number;
  /** Net of refunds. */
  readonly cents: number;
  /** Distinct customers with a sale. */
  readonly customers: number;
  /** The whole month lies between the first order and the analysis date. */
  readonly isWhole: boolean;
}

/** The average order lately and before, in cents. */
export interface Change {
  readonly now: number;
  readonly before: number;
  /** Whole months compared with as many before them. */
  readonly months: number;
}

/** Sum an order sheet by calendar month, oldest first, months without orders included (requirement 142).
 *  An order counts once in the month of its first line; refunds are netted in the month they were given back.
 *  `today` is the serial day of the analysis. */
export function monthlySales(rows: OrderRows, today: number): readonly Month[] {
  const span = monthSpan(rows);
  if (!span) return [];
  const size = span.last - span.first + 1;
  const [orders, cents, customers] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const monthOf = monthReader();
  const seen = new Uint8Array(rows.isOrderPerRow ? 0 : rows.orderIds.length);
  const buyers = Array.from({ length: size }, () => new Set<number>());
  for (let row = 0; row < rows.count; row++) {
    const state = rows.state[row];
    if (state !== RowState.sale && state !== RowState.refund) continue;
    const at = monthOf(rows.day[row] ?? 0) - span.first;
    cents[at] = (cents[at] ?? 0) + (rows.cents[row] ?? 0);
    if (state === RowState.refund) continue;
    buyers[at]?.add(rows.customer[row] ?? -1);
    const order = rows.isOrderPerRow ? -1 : (rows.order?.[row] ?? -1);
    if (order >= 0 && seen[order] === 1) continue;
    if (order >= 0) seen[order] = 1;
    orders[at] = (orders[at] ?? 0) + 1;
  }
  buyers.forEach((set, at) => (customers[at] = set.size));
  return Array.from({ length: size }, (_, at): Month => ({
    year: Math.floor((span.first + at) / 12),
    month: ((span.first + at) % 12) + 1,
    orders: orders[at] ?? 0,
    cents: cents[at] ?? 0,
    customers: customers[at] ?? 0,
    isWhole: at > 0 && span.first + at < monthOf(today),
  }));
}

const LEAST_ORDERS = 30;
const COMPARED = 3;

/** Compare the average order of the last three whole months with the three before; null with fewer months or with fewer
 *  than 30 orders on either side. */
export function recentChange(months: readonly Month[]): Change | null {
  const whole = months.filter((month) => month.isWhole);
  if (whole.length < 2 * COMPARED) return null;
  const [before, now] = [whole.slice(-2 * COMPARED, -COMPARED), whole.slice(-COMPARED)].map((some) => {
    const [orders, cents] = some.reduce(([o, c], month) => [o + month.orders, c + month.cents], [0, 0]);
    return { orders, average: cents / orders };
  });
  if (!before || !now || before.orders < LEAST_ORDERS || now.orders < LEAST_ORDERS) return null;
  if (!(before.average > 0 && now.average > 0)) return null;
  return { now: now.average, before: before.average, months: COMPARED };
}

function monthSpan(rows: OrderRows): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < rows.count; row++) {
    const state = rows.state[row];
    if (state !== RowState.sale && state !== RowState.refund) continue;
    const day = rows.day[row] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return null;
  const monthOf = monthReader();
  return { first: monthOf(first), last: monthOf(last) };
}

/** Months since year 0 of a serial day; each day is worked out once. */
function monthReader(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const [year, month] = civilOf(Math.floor(day));
    const at = year * 12 + month - 1;
    known.set(day, at);
    return at;
  };
}
