import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf, moneyOf } from '../clean/cleanSheet';
import type { CustomerKeys } from './customerKeys';
import { emptyMeasures } from './measureOrders';
import type { Measures } from './measures';
import { RowState } from './rowState';

/** Customers measured from a sheet that gives their totals, and what each of its rows counts as. */
export interface CustomerTotals {
  readonly measures: Measures;
  readonly state: Uint8Array;
}

/** Take R, F and M from a customer table as it gives them; the window does not apply and refunds are unknown.
 *  One row per customer counts: the one with the newest last order, then the larger total, then more orders, then the upper row; the others are set aside.
 *  A last order after `today` or an unreadable one leaves the customer without R; a blank count or total counts 0. */
export function measureCustomers(sheet: CleanedSheet, keys: CustomerKeys, today: number): CustomerTotals {
  const state = customerRowStates(sheet, keys);
  const totals = readTotals(sheet, today);
  const chosen = new Int32Array(keys.ids.length).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    if (state[row] !== RowState.sale) continue;
    const who = keys.customer[row] ?? 0;
    const other = chosen[who] ?? -1;
    const [winner, loser] = other < 0 || isNewer(totals, row, other) ? [row, other] : [other, row];
    chosen[who] = winner;
    if (loser >= 0) state[loser] = RowState.duplicateCustomer;
  }
  const measures = emptyMeasures(keys.ids.length);
  chosen.forEach((row, who) => {
    if (row >= 0) fill(measures, who, totals, row, today);
  });
  return { measures, state };
}

/** Say which rows of a customer sheet are customers: totals, blank rows and rows without a key are not. */
export function customerRowStates(sheet: CleanedSheet, keys: CustomerKeys): Uint8Array {
  const state = new Uint8Array(sheet.rowCount);
  for (let row = 0; row < sheet.rowCount; row++) {
    if ((keys.customer[row] ?? -1) >= 0) continue;
    const cells = sheet.sheet.rows[sheet.firstRow + row] ?? [];
    state[row] = cells.every((cell) => cell === null || cell === '') ? RowState.blankRow : RowState.noCustomer;
  }
  for (const row of sheet.meaning.totalRows) state[row - sheet.firstRow] = RowState.totalRow;
  return state;
}

interface Totals {
  /** Serial day of the last order per row; NaN when unknown. */
  readonly last: Float64Array;
  readonly first: Float64Array;
  readonly orders: Float64Array;
  readonly cents: Float64Array;
}

function readTotals(sheet: CleanedSheet, today: number): Totals {
  const { rowCount } = sheet;
  const [lastDays, firstDays] = [daysOf(sheet, 'lastOrderDate'), daysOf(sheet, 'firstOrderDate')];
  const recency = moneyOf(sheet, 'recencyDays');
  const [counts, amounts] = [moneyOf(sheet, 'orderCount'), moneyOf(sheet, 'totalAmount')];
  const last = new Float64Array(rowCount).fill(NaN);
  const first = new Float64Array(rowCount).fill(NaN);
  for (let row = 0; row < rowCount; row++) {
    const day = lastDays ? (lastDays.days[row] ?? 0) : today - Math.floor((recency?.units[row] ?? NaN) / 100);
    if (day > 0 && day <= today) last[row] = day;
    const start = firstDays?.days[row] ?? 0;
    if (start > 0 && start <= today) first[row] = start;
  }
  const orders = new Float64Array(rowCount).map((_, row) => Math.floor(zeroIfBlank(counts?.units[row]) / 100));
  const cents = new Float64Array(rowCount).map((_, row) => zeroIfBlank(amounts?.units[row]));
  return { last, first, orders, cents };
}

function zeroIfBlank(value = NaN): number {
  return Number.isNaN(value) ? 0 : value;
}

function isNewer(totals: Totals, a: number, b: number): boolean {
  const [lastA, lastB] = [zeroIfBlank(totals.last[a]), zeroIfBlank(totals.last[b])];
  if (lastA !== lastB) return lastA > lastB;
  const [centsA, centsB] = [totals.cents[a] ?? 0, totals.cents[b] ?? 0];
  if (centsA !== centsB) return centsA > centsB;
  return (totals.orders[a] ?? 0) > (totals.orders[b] ?? 0);
}

function fill(measures: Measures, who: number, totals: Totals, row: number, today: number): void {
  const orders = totals.orders[row] ?? 0;
  const cents = totals.cents[row] ?? 0;
  measures.lastOrder[who] = totals.last[row] ?? NaN;
  measures.firstOrder[who] = totals.first[row] ?? NaN;
  measures.recencyDays[who] = today - (totals.last[row] ?? NaN);
  measures.frequency[who] = orders;
  measures.orders[who] = orders;
  measures.monetaryCents[who] = cents;
  measures.allCents[who] = cents;
  measures.averageOrderCents[who] = orders > 0 ? cents / orders : NaN;
  const span = (totals.last[row] ?? NaN) - (totals.first[row] ?? NaN);
  if (orders >= 2 && span > 0) measures.cycleDays[who] = span / (orders - 1);
}
