import type { Cell } from '../book/cell';
import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf, moneyOf, textOf } from '../clean/cleanSheet';
import type { DayColumn, MoneyColumn, TextColumn } from '../clean/column';
import { CURRENCIES } from '../clean/amountText';
import { DayCode } from '../clean/dateText';
import { orderState, type OrderState } from '../clean/status';
import { outerTrimmed } from '../clean/space';
import type { Recipe } from '../recipe/recipe';
import type { CustomerKeys } from './customerKeys';
import { markDuplicates } from './duplicates';
import { RowState } from './rowState';

/** Order rows as measures need them; entry i is data row i of the cleaned sheet. */
export interface OrderRows {
  readonly count: number;
  /** Customer number, -1 = none. */
  readonly customer: Int32Array;
  /** Serial day; 0 or negative when there is none. */
  readonly day: Int32Array;
  /** Line amount in cents; NaN when there is none. */
  readonly cents: Float64Array;
  /** Order number by first appearance, -1 = none; null when the sheet has no order ids. */
  readonly order: Int32Array | null;
  /** `RowState` per row. */
  readonly state: Uint8Array;
  /** Rows that equal an earlier row of their order in every cell, whatever else is wrong with them. */
  readonly duplicates: number;
  /** Index in CURRENCIES of the run's one currency; 0 = nothing said. */
  readonly currency: number;
}

/** Say what every data row of an order sheet counts as (requirements 59-61, A18 C14, C31).
 *  Nothing is deleted: rows that cannot count are set aside with the first reason that applies, in the order of `RowState`. */
export function readOrderRows(sheet: CleanedSheet, keys: CustomerKeys, recipe: Recipe, today: number): OrderRows {
  const count = sheet.rowCount;
  const dates = daysOf(sheet, 'orderDate');
  const amounts = lineAmounts(sheet);
  const orders = textOf(sheet, 'orderId');
  const currency = mainCurrency(amounts.source);
  const state = new Uint8Array(count);
  for (const row of sheet.meaning.totalRows) state[row - sheet.firstRow] = RowState.totalRow;
  const signs = refundSigns(sheet, orders);
  for (let row = 0; row < count; row++) {
    if (state[row] !== 0) continue;
    state[row] = stateOf(row, keys.customer, dates, amounts, today, currency);
    if (state[row] === RowState.sale) state[row] = signs(row, amounts.cents[row] ?? 0);
  }
  markBlankRows(sheet, state);
  const duplicates = orders ? markDuplicates(sheet, orders, amounts.cents, state, recipe.duplicates === 'drop') : 0;
  if (orders) markDetails(orders, state);
  return { duplicates, count, customer: keys.customer, day: dates?.days ?? new Int32Array(count), cents: amounts.cents, order: orders?.codes ?? null, state, currency };
}

interface LineAmounts {
  readonly cents: Float64Array;
  readonly source: MoneyColumn | null;
  /** True where the source cell is blank rather than unreadable. */
  readonly blank: (row: number) => boolean;
}

/** Take the amount column, or quantity x unit price, rounded to the cent per line, half away from zero. */
function lineAmounts(sheet: CleanedSheet): LineAmounts {
  const amount = moneyOf(sheet, 'amount');
  if (amount) return { cents: amount.units, source: amount, blank: (row) => isBlankAmount(amount, row) };
  const price = moneyOf(sheet, 'unitPrice');
  const quantity = moneyOf(sheet, 'quantity');
  const cents = new Float64Array(sheet.rowCount).fill(NaN);
  if (!price || !quantity) return { cents, source: null, blank: () => true };
  for (let row = 0; row < cents.length; row++) {
    const product = (price.units[row] ?? NaN) * (quantity.units[row] ?? NaN);
    cents[row] = product < 0 ? -Math.floor(-product / 10000 + 0.5) : Math.floor(product / 10000 + 0.5);
  }
  return { cents, source: price, blank: (row) => isBlankAmount(price, row) || isBlankAmount(quantity, row) };
}

function isBlankAmount(column: MoneyColumn, row: number): boolean {
  const happened = column.rules[(column.outcome[row] ?? 0) - 1];
  return Number.isNaN(column.units[row]) && (happened === undefined || happened.effect === 'change');
}

function stateOf(
  row: number, customer: Int32Array, dates: DayColumn | null, amounts: LineAmounts, today: number, currency: number,
): number {
  if ((customer[row] ?? -1) < 0) return RowState.noCustomer;
  const day = dates?.days[row] ?? 0;
  if (day <= 0) return day === 0 ? RowState.noDate : day === DayCode.ambiguous ? RowState.ambiguousDate : RowState.badDate;
  if (day > today) return RowState.futureDate;
  if (Number.isNaN(amounts.cents[row])) return amounts.blank(row) ? RowState.noAmount : RowState.badAmount;
  const said = amounts.source?.currency[row] ?? 0;
  return said !== 0 && said !== currency ? RowState.otherCurrency : RowState.sale;
}

/** One currency per run: the one that most amounts name. */
function mainCurrency(amounts: MoneyColumn | null): number {
  if (!amounts) return 0;
  const counts = new Float64Array(CURRENCIES.length);
  for (let row = 0; row < amounts.currency.length; row++) counts[amounts.currency[row] ?? 0] = (counts[amounts.currency[row] ?? 0] ?? 0) + 1;
  let main = 0;
  for (let code = 1; code < counts.length; code++) if ((counts[code] ?? 0) > (main === 0 ? 0 : (counts[main] ?? 0))) main = code;
  return main;
}

/** Look for refund and cancellation signs: the status column, refund words in the product text of a negative row, and invoice ids such as C536379 on negative rows. */
function refundSigns(sheet: CleanedSheet, orders: TextColumn | null): (row: number, cents: number) => number {
  const status = textOf(sheet, 'status');
  const product = textOf(sheet, 'product');
  const states = status ? status.dictionary.map(stateCode) : [];
  const productStates = new Map<number, OrderState>();
  return (row, cents) => {
    const said = states[status?.codes[row] ?? -1] ?? RowState.sale;
    if (said !== RowState.sale || cents >= 0) return said;
    const id = orders?.dictionary[orders.codes[row] ?? -1] ?? '';
    if (isCreditId(id)) return RowState.refund;
    return refundWord(product, row, productStates) ? RowState.refund : UNPAIRED;
  };
}

/** A negative row without a sign; pairing decides later. */
export const UNPAIRED = 255;

function stateCode(status: string): number {
  const said: OrderState = orderState(status);
  if (said === 'refund') return RowState.refund;
  return said === 'cancelled' ? RowState.cancelled : RowState.sale;
}

/** "C536379": a credit note in the numbering of invoices. */
function isCreditId(id: string): boolean {
  return /^C[-_ ]?\d+$/i.test(id);
}

function refundWord(product: TextColumn | null, row: number, known: Map<number, OrderState>): boolean {
  const code = product?.codes[row] ?? -1;
  if (!product || code < 0) return false;
  let said = known.get(code);
  if (said === undefined) {
    said = orderState(product.dictionary[code] ?? '');
    known.set(code, said);
  }
  return said === 'refund';
}

/** Rows that hold nothing at all are no rows. */
function markBlankRows(sheet: CleanedSheet, state: Uint8Array): void {
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== RowState.noCustomer) continue;
    if ((sheet.sheet.rows[sheet.firstRow + row] ?? []).every(isBlankCell)) state[row] = RowState.blankRow;
  }
}

function isBlankCell(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && outerTrimmed(cell) === '');
}

/** A line without amount or date belongs to its order when another line of the same order has them. */
function markDetails(orders: TextColumn, state: Uint8Array): void {
  const counted = new Uint8Array(orders.dictionary.length);
  let open = 0;
  for (let row = 0; row < state.length; row++) {
    const at = state[row] ?? 0;
    if (at === RowState.sale && (orders.codes[row] ?? -1) >= 0) counted[orders.codes[row] ?? 0] = 1;
    else if (at === RowState.noAmount || at === RowState.noDate) open++;
  }
  for (let row = 0; open > 0 && row < state.length; row++) {
    const at = state[row] ?? 0;
    if (at !== RowState.noAmount && at !== RowState.noDate) continue;
    open--;
    if ((orders.codes[row] ?? -1) >= 0 && counted[orders.codes[row] ?? 0] === 1) state[row] = RowState.detail;
  }
}
