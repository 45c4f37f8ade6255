import type { Recipe } from '../recipe/recipe';
import { behaviourOf } from './behaviour';
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
  const counts = emptyCounts(customers);
  addMoney(rows, measures, counts, from, recipe.refunds === 'net');
  countOrders(rows, counts, from);
  for (let who = 0; who < customers; who++) fillMeasures(measures, counts, who, today);
  fillCycles(rows, measures, counts.sales);
  const within = (days: number): Measures => measureOrders(rows, customers, { ...recipe, window: days }, today);
  return { ...measures, behaviour: behaviourOf({ rows, measures, window: recipe.window, within }) };
}

/** Whole numbers per customer while rows are read: half the size of the measures that they become, so that more of them stay in cache. */
interface Counts {
  /** Serial days; 0 = no sale yet. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly sales: Int32Array;
  readonly refunds: Int32Array;
  readonly orders: Int32Array;
  readonly ordersInWindow: Int32Array;
}

function emptyCounts(customers: number): Counts {
  const zeros = (): Int32Array => new Int32Array(customers);
  return { first: zeros(), last: zeros(), sales: zeros(), refunds: zeros(), orders: zeros(), ordersInWindow: zeros() };
}

function fillMeasures(measures: Measures, counts: Counts, who: number, today: number): void {
  const last = counts.last[who] ?? 0;
  const orders = counts.ordersInWindow[who] ?? 0;
  if (last > 0) {
    measures.firstOrder[who] = counts.first[who] ?? NaN;
    measures.lastOrder[who] = last;
    measures.recencyDays[who] = today - last;
  }
  measures.refunds[who] = counts.refunds[who] ?? 0;
  measures.orders[who] = counts.orders[who] ?? 0;
  measures.frequency[who] = orders;
  if (orders > 0) measures.averageOrderCents[who] = (measures.monetaryCents[who] ?? 0) / orders;
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

function addMoney(
  rows: OrderRows,
  { allCents, monetaryCents }: Measures,
  counts: Counts,
  from: number,
  net: boolean,
): void {
  const { state, customer, day, cents } = rows;
  const reversed = ordersWithCreditLines(rows);
  for (let row = 0; row < rows.count; row++) {
    const what = state[row] ?? 0;
    if (what > RowState.refund) continue;
    const who = customer[row] ?? 0;
    const when = day[row] ?? 0;
    const amount = cents[row] ?? 0;
    if (what === RowState.sale) addSale(counts, who, when, rows.isOrderPerRow, when >= from);
    else {
      counts.refunds[who] = (counts.refunds[who] ?? 0) + 1;
      if (!net || (amount > 0 && !reversed.has(rows.order?.[row] ?? -1))) continue;
    }
    allCents[who] = (allCents[who] ?? 0) + amount;
    if (when >= from) monetaryCents[who] = (monetaryCents[who] ?? 0) + amount;
  }
}

function addSale(counts: Counts, who: number, when: number, isOrder: boolean, isInWindow: boolean): void {
  const { first, last, sales } = counts;
  sales[who] = (sales[who] ?? 0) + 1;
  if ((last[who] ?? 0) < when) last[who] = when;
  if (first[who] === 0 || (first[who] ?? 0) > when) first[who] = when;
  if (isOrder) addOrder(counts, who, isInWindow);
}

function addOrder({ orders, ordersInWindow }: Counts, who: number, isInWindow: boolean): void {
  orders[who] = (orders[who] ?? 0) + 1;
  if (isInWindow) ordersInWindow[who] = (ordersInWindow[who] ?? 0) + 1;
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
function countOrders(rows: OrderRows, counts: Counts, from: number): void {
  if (rows.isOrderPerRow || !rows.order) return;
  const count = (who: number, when: number): void => addOrder(counts, who, when >= from);
  const orders = datedOrders(rows, rows.order, counts.orders.length, count);
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
function fillCycles(rows: OrderRows, measures: Measures, sales: Int32Array): void {
  const starts = new Int32Array(measures.count + 1);
  for (let who = 0; who < measures.count; who++) starts[who + 1] = (starts[who] ?? 0) + (sales[who] ?? 0);
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
