import { lazily } from '../book/lazily';
import { civilOf } from '../book/serial';
import type { Recipe } from '../recipe/recipe';
import { groupByCustomer } from './attributes';
import type { Behaviour, Measures } from './measures';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';

const YEAR = 365;

/** What a run knows when behaviour is first asked for. */
export interface BehaviourSource {
  readonly rows: OrderRows;
  readonly measures: Measures;
  readonly window: Recipe['window'];
  /** Measure the same rows over another window, by the same rules. */
  readonly within: (days: number) => Measures;
}

/** Promise the columns of `Behaviour`; each is computed when first read and kept, so that a run that reads none pays
 *  nothing. Counts and sums over a stretch of time follow the rules of `measureOrders`, which counts them. */
export function behaviourOf(source: BehaviourSource): Behaviour {
  const columns = {
    purchaseMonths: lazily(() => purchaseMonths(source)),
    orders30: lazily(() => source.within(30).frequency),
    orders90: lazily(() => source.within(90).frequency),
    orders180: lazily(() => source.within(180).frequency),
    averageOrderChange: lazily(() => averageOrderChange(source)),
    refundShare: lazily(() => refundShare(source)),
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(columns).map(([name, get]) => [name, { get, enumerable: true }])),
  ) as Behaviour;
}

function purchaseMonths({ rows, measures }: BehaviourSource): Float64Array {
  const months = new Float64Array(measures.count).fill(NaN);
  const groups = groupByCustomer(rows, measures.count);
  const monthOf = monthNumbers(rows.day);
  const seenBy = new Int32Array(monthOf.months).fill(-1);
  for (let who = 0; who < measures.count; who++) {
    const [from, to] = [groups.starts[who] ?? 0, groups.starts[who + 1] ?? 0];
    if (from < to) months[who] = 0;
    for (let at = from; at < to; at++) {
      const month = monthOf.of(rows.day[groups.rows[at] ?? 0] ?? 0);
      if (seenBy[month] === who) continue;
      seenBy[month] = who;
      months[who] = (months[who] ?? 0) + 1;
    }
  }
  return months;
}

/** Number calendar months from the month of the first day on: one table entry a day, so that no day is taken apart twice. */
function monthNumbers(days: Int32Array): { readonly months: number; readonly of: (day: number) => number } {
  let [first, last] = [Infinity, 0];
  for (const day of days) {
    if (day <= 0) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === 0) return { months: 0, of: () => 0 };
  const start = monthIndex(first);
  const table = Int32Array.from({ length: last - first + 1 }, (_, k) => monthIndex(first + k) - start);
  return { months: monthIndex(last) - start + 1, of: (day) => table[day - first] ?? 0 };
}

function monthIndex(day: number): number {
  const [year, month] = civilOf(day);
  return 12 * year + month;
}

/** The window and the stretch before it are equally long, both ends included; a window over all history counts as a year. */
function averageOrderChange({ measures, window, within }: BehaviourSource): Float64Array {
  const days = window === 'all' ? YEAR : window;
  const now = window === 'all' ? within(days) : measures;
  const both = within(2 * days + 1);
  return now.frequency.map((orders, who) => {
    const ordersBefore = (both.frequency[who] ?? 0) - orders;
    const cents = now.monetaryCents[who] ?? 0;
    const before = ((both.monetaryCents[who] ?? 0) - cents) / ordersBefore;
    return orders > 0 && before > 0 ? cents / orders / before - 1 : NaN;
  });
}

/** Money that went back over money sold: negative refund rows, and orders given back that stand as positive rows. */
function refundShare({ rows, measures }: BehaviourSource): Float64Array {
  const sold = new Float64Array(measures.count);
  const back = new Float64Array(measures.count);
  const credited = creditedOrders(rows);
  for (let row = 0; row < rows.count; row++) {
    const state = rows.state[row] ?? 0;
    if (state > RowState.refund) continue;
    const [who, cents] = [rows.customer[row] ?? 0, rows.cents[row] ?? 0];
    if (cents > 0) sold[who] = (sold[who] ?? 0) + cents;
    if (state !== RowState.refund) continue;
    const isGivenBack = cents < 0 || !credited.has(rows.order?.[row] ?? -1);
    if (isGivenBack) back[who] = (back[who] ?? 0) + Math.abs(cents);
  }
  return sold.map((cents, who) => (cents > 0 ? Math.min(1, (back[who] ?? 0) / cents) : NaN));
}

/** Orders whose money went back on a negative line of their own. */
function creditedOrders(rows: OrderRows): ReadonlySet<number> {
  const orders = new Set<number>();
  for (let row = 0; row < rows.count; row++) {
    const order = rows.order?.[row] ?? -1;
    if (order >= 0 && rows.state[row] === RowState.refund && (rows.cents[row] ?? 0) < 0) orders.add(order);
  }
  return orders;
}
