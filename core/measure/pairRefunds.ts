import type { OrderRows } from './orderRows';
import { UNPAIRED } from './refundSigns';
import { RowState } from './rowState';

/** Settle negative rows that carry no refund sign (A18 C14): each is paired with an earlier order of the same customer and becomes a refund, or is set aside.
 *  An order (all its lines; without order ids, a row) can be paired while what is left of it covers the refund. Preferred: the same order id, then exactly that amount, then the latest.
 *  Changes `rows.state` in place. Refunds are settled oldest first, larger ones first within a day, ties by order id, so row order changes nothing. */
export function pairRefunds(rows: OrderRows): void {
  const open = openByCustomer(rows);
  if (open.size === 0) return;
  const purchases = purchasesOf(rows, open);
  for (const [customer, refunds] of open) {
    const shelf = new Shelf([...(purchases.get(customer)?.values() ?? [])].sort(earlierFirst));
    for (const row of refunds.sort((a, b) => compareRefunds(rows, a, b))) {
      const owed = -(rows.cents[row] ?? 0);
      const isCovered = shelf.take(idOf(rows, row), rows.day[row] ?? 0, owed);
      rows.state[row] = isCovered ? RowState.refund : RowState.negativeAmount;
    }
  }
}

/** One order of one customer, and what refunds have left of it in cents. */
interface Purchase {
  readonly id: string;
  /** Its earliest line. */
  day: number;
  left: number;
}

function openByCustomer(rows: OrderRows): Map<number, number[]> {
  const open = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== UNPAIRED) continue;
    const customer = rows.customer[row] ?? -1;
    const refunds = open.get(customer);
    if (refunds) refunds.push(row);
    else open.set(customer, [row]);
  }
  return open;
}

function purchasesOf(rows: OrderRows, wanted: ReadonlyMap<number, unknown>): Map<number, Map<string, Purchase>> {
  const found = new Map<number, Map<string, Purchase>>();
  for (let row = 0; row < rows.count; row++) {
    const customer = rows.customer[row] ?? -1;
    const cents = rows.cents[row] ?? 0;
    if (rows.state[row] !== RowState.sale || cents <= 0 || !wanted.has(customer)) continue;
    const own = found.get(customer) ?? new Map<string, Purchase>();
    found.set(customer, own);
    const id = idOf(rows, row);
    const [day, known] = [rows.day[row] ?? 0, id === '' ? undefined : own.get(id)];
    if (known) {
      known.day = Math.min(known.day, day);
      known.left += cents;
    } else own.set(id === '' ? `\u0000${row}` : id, { id, day, left: cents });
  }
  return found;
}

function idOf(rows: OrderRows, row: number): string {
  return rows.orderIds[rows.order?.[row] ?? -1] ?? '';
}

function compareRefunds(rows: OrderRows, a: number, b: number): number {
  const byDay = (rows.day[a] ?? 0) - (rows.day[b] ?? 0);
  return byDay || (rows.cents[a] ?? 0) - (rows.cents[b] ?? 0) || compareIds(idOf(rows, a), idOf(rows, b));
}

function earlierFirst(a: Purchase, b: Purchase): number {
  return a.day - b.day || b.left - a.left || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The orders of one customer, earliest first, found by id and by amount without looking at all of them. */
class Shelf {
  private readonly byId = new Map<string, number>();
  /** Places of the orders that had this much left when they were listed, ascending. */
  private readonly byLeft = new Map<number, number[]>();

  constructor(private readonly purchases: readonly Purchase[]) {
    purchases.forEach((purchase, place) => {
      if (purchase.id !== '') this.byId.set(purchase.id, place);
      this.list(purchase.left, place);
    });
  }

  /** Take an amount off the order that suits it best; false when none up to `day` covers it. */
  take(id: string, day: number, owed: number): boolean {
    const same = this.byId.get(id) ?? -1;
    if (this.covers(same, day, owed)) return this.takeFrom(same, owed);
    const place = this.exact(day, owed);
    return this.takeFrom(place < 0 ? this.latest(day, owed) : place, owed);
  }

  private covers(place: number, day: number, owed: number): boolean {
    const purchase = this.purchases[place];
    return purchase !== undefined && purchase.day <= day && purchase.left >= owed;
  }

  private exact(day: number, owed: number): number {
    const places = this.byLeft.get(owed) ?? [];
    for (let at = places.length - 1; at >= 0; at--) {
      const purchase = this.purchases[places[at] ?? -1];
      if (purchase?.left === owed && purchase.day <= day) return places[at] ?? -1;
    }
    return -1;
  }

  private latest(day: number, owed: number): number {
    for (let place = this.purchases.length - 1; place >= 0; place--) {
      if (this.covers(place, day, owed)) return place;
    }
    return -1;
  }

  private takeFrom(place: number, owed: number): boolean {
    const purchase = this.purchases[place];
    if (!purchase) return false;
    purchase.left -= owed;
    this.list(purchase.left, place);
    return true;
  }

  private list(left: number, place: number): void {
    const places = this.byLeft.get(left) ?? [];
    this.byLeft.set(left, places);
    let at = places.length;
    while (at > 0 && (places[at - 1] ?? 0) > place) at--;
    places.splice(at, 0, place);
  }
}
