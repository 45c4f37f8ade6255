import type { Recipe } from '../recipe/recipe';
import type { Measures } from './measures';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';

/** Measure every customer from order rows (requirements 106, 115, 117; A18 C8, C14).
 *  R = days from the last order to today, over all history. F = distinct orders and M = net amount within the window: `today - day <= window`.
 *  Lines with the same order id and customer are one order, dated by its latest line; without order ids every sale row is an order.
 *  Refunds are netted in M on their own day unless the recipe drops them; an order whose status says refunded counts nothing.
 *  Row order changes nothing. Sums are exact: whole cents below 2^53. */
export function measureOrders(rows: OrderRows, customers: number, recipe: Recipe, today: number): Measures {
  const measures = emptyMeasures(customers);
  const from = recipe.window === 'all' ? -Infinity : today - recipe.window;
  const sums = new Float64Array(customers * Sum.width);
  addMoney(rows, sums, from, recipe.refunds === 'net');
  countOrders(rows, sums, customers, from);
  for (let who = 0; who < customers; who++) fillMeasures(measures, sums, who, today);
  fillCycles(rows, measures, sums);
  return measures;
}

/** What is summed per customer: the sums of one customer lie side by side, because one row changes several of them. */
const Sum = {
  first: 0,
  last: 1,
  all: 2,
  inWindow: 3,
  refunds: 4,
  orders: 5,
  ordersInWindow: 6,
  sales: 7,
  width: 8,
} as const;

function fillMeasures(measures: Measures, sums: Float64Array, who: number, today: number): void {
  const at = who * Sum.width;
  const sum = (which: number): number => sums[at + which] ?? 0;
  if (sum(Sum.sales) > 0) {
    measures.firstOrder[who] = sum(Sum.first);
    measures.lastOrder[who] = sum(Sum.last);
    measures.recencyDays[who] = today - sum(Sum.last);
  }
  measures.allCents[who] = sum(Sum.all);
  measures.monetaryCents[who] = sum(Sum.inWindow);
  measures.refunds[who] = sum(Sum.refunds);
  measures.orders[who] = sum(Sum.orders);
  measures.frequency[who] = sum(Sum.ordersInWindow);
  if (sum(Sum.ordersInWindow) > 0) measures.averageOrderCents[who] = sum(Sum.inWindow) / sum(Sum.ordersInWindow);
}

/** Make measures of customers of whom nothing is known yet: no orders, no dates. */
export function emptyMeasures(customers: number): Measures {
  const unknown = (): Float64Array => new Float64Array(customers).fill(NaN);
  return {
    count: customers,
    recencyDays: unknown(),
    frequency: new Float64Array(customers),
    monetaryCents: new Float64Array(customers),
    firstOrder: unknown(),
    lastOrder: unknown(),
    orders: new Float64Array(customers),
    allCents: new Float64Array(customers),
    refunds: new Float64Array(customers),
    averageOrderCents: unknown(),
    cycleDays: unknown(),
  };
}

function addMoney(rows: OrderRows, sums: Float64Array, from: number, net: boolean): void {
  const { state, customer, day, cents, isOrderPerRow } = rows;
  const reversed = ordersWithCreditLines(rows);
  for (let row = 0; row < rows.count; row++) {
    const what = state[row] ?? 0;
    if (what > RowState.refund) continue;
    const at = (customer[row] ?? 0) * Sum.width;
    const when = day[row] ?? 0;
    const amount = cents[row] ?? 0;
    if (what === RowState.sale) {
      if (isOrderPerRow) add(sums, at + Sum.orders, 1);
      if (isOrderPerRow && when >= from) add(sums, at + Sum.ordersInWindow, 1);
      const isFirst = sums[at + Sum.sales] === 0;
      if (isFirst || (sums[at + Sum.last] ?? 0) < when) sums[at + Sum.last] = when;
      if (isFirst || (sums[at + Sum.first] ?? 0) > when) sums[at + Sum.first] = when;
      add(sums, at + Sum.sales, 1);
    } else {
      add(sums, at + Sum.refunds, 1);
      if (!net || (amount > 0 && !reversed.has(rows.order?.[row] ?? -1))) continue;
    }
    add(sums, at + Sum.all, amount);
    if (when >= from) add(sums, at + Sum.inWindow, amount);
  }
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

/** Orders whose money went back on a negative line of their own: their positive lines must stay in the sum. */
function ordersWithCreditLines(rows: OrderRows): ReadonlySet<number> {
  const orders = new Set<number>();
  if (!rows.order) return orders;
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] === RowState.refund && (rows.cents[row] ?? 0) < 0) orders.add(rows.order[row] ?? -1);
  }
  orders.delete(-1);
  return orders;
}

/** Count orders whose lines stand on several rows; where every row is an order, they are counted already. */
function countOrders(rows: OrderRows, sums: Float64Array, customers: number, from: number): void {
  if (rows.isOrderPerRow || !rows.order) return;
  const count = (who: number, when: number): void => {
    add(sums, who * Sum.width + Sum.orders, 1);
    if (when >= from) add(sums, who * Sum.width + Sum.ordersInWindow, 1);
  };
  const orders = datedOrders(rows, rows.order, customers, count);
  for (let order = 0; order < orders.owner.length; order++) {
    const who = orders.owner[order] ?? -1;
    if (who >= 0) count(who, orders.day[order] ?? 0);
  }
  for (const { who, when } of orders.shared.values()) count(who, when);
}

interface DatedOrders {
  /** First customer seen with the order id, -1 = no sale. */
  readonly owner: Int32Array;
  readonly day: Int32Array;
  /** The same order id with a further customer: an order of its own. Key = order x customers + customer. */
  readonly shared: ReadonlyMap<number, { who: number; when: number }>;
}

function datedOrders(
  rows: OrderRows,
  codes: Int32Array,
  customers: number,
  count: (who: number, when: number) => void,
): DatedOrders {
  let most = 0;
  for (let row = 0; row < rows.count; row++) if ((codes[row] ?? -1) > most) most = codes[row] ?? 0;
  const owner = new Int32Array(most + 1).fill(-1);
  const day = new Int32Array(most + 1);
  const shared = new Map<number, { who: number; when: number }>();
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    const [code, who, when] = [codes[row] ?? -1, rows.customer[row] ?? 0, rows.day[row] ?? 0];
    if (code < 0) count(who, when);
    else if (owner[code] === -1) {
      owner[code] = who;
      day[code] = when;
    } else if (owner[code] === who) {
      if (when > (day[code] ?? 0)) day[code] = when;
    } else {
      const key = code * customers + who;
      const known = shared.get(key);
      shared.set(key, { who, when: known ? Math.max(known.when, when) : when });
    }
  }
  return { owner, day, shared };
}

/** Mean days between distinct purchase days: (last - first) / (distinct days - 1). */
function fillCycles(rows: OrderRows, measures: Measures, sums: Float64Array): void {
  const starts = new Int32Array(measures.count + 1);
  for (let who = 0; who < measures.count; who++)
    starts[who + 1] = (starts[who] ?? 0) + (sums[who * Sum.width + Sum.sales] ?? 0);
  const ends = starts.slice(0, measures.count);
  const days = new Int32Array(starts[measures.count] ?? 0);
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    const who = rows.customer[row] ?? 0;
    const end = ends[who] ?? 0;
    days[end] = rows.day[row] ?? 0;
    ends[who] = end + 1;
  }
  for (let who = 0; who < measures.count; who++) {
    const distinct = distinctIn(days, starts[who] ?? 0, starts[who + 1] ?? 0);
    if (distinct >= 2)
      measures.cycleDays[who] = ((measures.lastOrder[who] ?? 0) - (measures.firstOrder[who] ?? 0)) / (distinct - 1);
  }
}

function distinctIn(days: Int32Array, from: number, to: number): number {
  if (to - from < 2) return to - from;
  if (to - from > 24) days.subarray(from, to).sort();
  else insertionSort(days, from, to);
  let distinct = 1;
  for (let at = from + 1; at < to; at++) if (days[at] !== days[at - 1]) distinct++;
  return distinct;
}

function insertionSort(days: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const day = days[at] ?? 0;
    let slot = at;
    while (slot > from && (days[slot - 1] ?? 0) > day) {
      days[slot] = days[slot - 1] ?? 0;
      slot--;
    }
    days[slot] = day;
  }
}
