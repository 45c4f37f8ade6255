import type { Cell } from '../../core/index';
import { cleanCents, cleanDay, cleanEmail, cleanPhone, cleanText } from '../orders/plainCleaning';
import type { OrdersEngine, PortraitRows } from '../orders/work';
import { activityOf, tierOf, TODAY, WINDOW } from '../orders/work';

/** Plain JavaScript as a developer writes it on the first day: an object a row, a Map of customers, regular expressions, Date. */
export const engine: OrdersEngine = { start: () => portray };

interface Order {
  readonly orderId: string | null;
  readonly customer: string | null;
  readonly day: number | null;
  readonly cents: number | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly status: string | null;
}

interface Customer {
  readonly id: string;
  readonly lastDay: number | null;
  readonly r: number | null;
  readonly f: number;
  readonly m: number;
}

function portray(rows: readonly (readonly Cell[])[]): PortraitRows {
  const orders = rows.slice(1).map(cleanOrder);
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    if (order.customer === null) continue;
    const group = groups.get(order.customer);
    if (group) group.push(order);
    else groups.set(order.customer, [order]);
  }
  const customers = score([...groups].map(([id, group]) => measure(id, group.filter(isKept))));
  const byId = new Map(customers.map((customer) => [customer[0], customer]));
  const tags = orders.map((order) => {
    const customer = isKept(order) ? byId.get(order.customer) : undefined;
    return customer ? [String(customer[9]), String(customer[8])] : [null, null];
  });
  return { tags, customers, cleaned: cleanedSums(orders) };
}

function cleanOrder(row: readonly Cell[]): Order {
  return {
    orderId: cleanText(row[0]),
    customer: cleanText(row[1]),
    day: cleanDay(row[2]),
    cents: cleanCents(row[3]),
    phone: cleanPhone(row[4]),
    email: cleanEmail(row[5]),
    city: cleanText(row[6]),
    status: cleanText(row[7]),
  };
}

function isKept(order: Order): boolean {
  return order.customer !== null && order.day !== null && order.day <= TODAY && order.cents !== null;
}

function isRefund(order: Order): boolean {
  return order.status === '已退款' || order.status === '已取消' || (order.cents ?? 0) < 0;
}

function measure(id: string, group: readonly Order[]): Customer {
  const counted = group.filter((order) => !isRefund(order));
  const lastDay = counted.reduce<number | null>((last, { day }) => Math.max(last ?? 0, day ?? 0), null);
  const inWindow = (order: Order): boolean => TODAY - (order.day ?? 0) <= WINDOW;
  const refunded = group.filter((order) => isRefund(order) && (order.cents ?? 0) < 0);
  const m = [...counted, ...refunded].filter(inWindow).reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return { id, lastDay, r: lastDay === null ? null : TODAY - lastDay, f: counted.filter(inWindow).length, m };
}

function score(customers: readonly Customer[]): (string | number | null)[][] {
  const buyers = customers.filter(({ r }) => r !== null);
  const cutsR = quintileCuts(buyers.map(({ r }) => r ?? 0));
  const cutsF = quintileCuts(buyers.map(({ f }) => f));
  const cutsM = quintileCuts(buyers.map(({ m }) => m));
  return customers.map(({ id, r, f, m }) => {
    if (r === null) return [id, null, f, m / 100, 0, 0, 0, '', 'noOrders', 'noOrders'];
    const binR = 6 - binOf(cutsR, r);
    const binF = binOf(cutsF, f);
    const binM = binOf(cutsM, m);
    return [id, r, f, m / 100, binR, binF, binM, `${binR}${binF}${binM}`, activityOf(r), tierOf(binR, binF, binM)];
  });
}

function quintileCuts(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.2, 0.4, 0.6, 0.8].map((share) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
  });
}

function binOf(cuts: readonly number[], value: number): number {
  return 1 + cuts.filter((cut) => value > cut).length;
}

function cleanedSums(orders: readonly Order[]): PortraitRows['cleaned'] {
  const phones = orders.flatMap(({ phone }) => (phone === null ? [] : [phone]));
  const emails = orders.flatMap(({ email }) => (email === null ? [] : [email]));
  return {
    cents: orders.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
    phones: phones.length,
    phoneTails: phones.reduce((sum, phone) => sum + Number(phone.slice(-8)), 0),
    emails: emails.length,
    emailLetters: emails.reduce((sum, email) => sum + email.length, 0),
    orderIds: orders.filter(({ orderId }) => orderId !== null).length,
    cities: orders.filter(({ city }) => city !== null).length,
  };
}
