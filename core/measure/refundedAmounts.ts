import type { CleanedSheet } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { Bilingual } from '../words';
import { refundColumns } from './refundColumns';
import { RowState } from './rowState';

/** Rows as they were read. */
export interface RefundedLines {
  readonly cents: Float64Array;
  readonly state: Uint8Array;
}

/** Take off what a column says went back of each sale ("Refunded Amount", 退款金额). A sale that went back wholly becomes a refund in `state`.
 *  Left alone: a sheet with negative rows, which tell their refunds themselves; an amount that may be net already; rows whose after-sales state says that nothing went back; refunds larger than the amount; and the
 *  whole column where lines of different amounts repeat one refund, as nobody can tell how often it was paid.
 *  @example amount 100, refunded 30 -> 70 */
export function takeOffRefunds(
  sheet: CleanedSheet,
  orders: TextColumn | null,
  lines: RefundedLines,
): { readonly cents: Float64Array; readonly notices: readonly Bilingual[] } {
  const { cents, state } = lines;
  const told = refundColumns(sheet);
  if (told === null || told.header === null || cents.some((amount) => amount < 0)) return { cents, notices: [] };
  const back = cents.map((amount, row) => {
    const isOpen = state[row] === RowState.sale && told.said?.(row) !== 'none';
    const sum = isOpen ? told.sum(row) : 0;
    return sum > 0 && sum <= amount ? sum : 0;
  });
  if (orders && repeatsOnLines(orders, cents, back)) return { cents, notices: [] };
  back.forEach((said, row) => {
    if (said > 0 && said === cents[row]) state[row] = RowState.refund;
  });
  const parts = back.map((said, row) => (state[row] === RowState.sale ? said : 0));
  const count = parts.filter((said) => said > 0).length;
  if (count === 0) return { cents, notices: [] };
  return { cents: cents.map((amount, row) => amount - (parts[row] ?? 0)), notices: [text(told.header, count)] };
}

function repeatsOnLines(orders: TextColumn, cents: Float64Array, back: Float64Array): boolean {
  const first = new Map<number, number>();
  return back.some((said, row) => {
    const order = orders.codes[row] ?? -1;
    if (said === 0 || order < 0) return false;
    const before = first.get(order);
    if (before === undefined) first.set(order, row);
    return before !== undefined && back[before] === said && cents[before] !== cents[row];
  });
}

function text(header: string, count: number): Bilingual {
  return {
    zh: `列“${header}”写明 ${count} 行退了一部分，已从这些行的金额中扣除。`,
    en: `Column "${header}" says that part of ${count} row(s) went back; it was taken off their amounts.`,
  };
}
