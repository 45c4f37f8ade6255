import type { CleanedSheet } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import { foldHeader, withoutBrackets } from '../understand/foldHeader';
import { readMoney } from '../understand/readMoney';
import type { Bilingual } from '../words';
import { RowState } from './rowState';

/** Headers of what went back of an order, known as a whole. */
const REFUNDED: ReadonlySet<string> = new Set(
  '退款金额, 订单退款金额, 已退款金额, 实际退款金额, 退款总金额, refunded amount, amount refunded, total refunded, refund amount, order refund amount'
    .split(',')
    .map(foldHeader),
);
/** Amounts from which a refund may have been taken already. */
const MAY_BE_NET = /net|净|實收|实收|收入|revenue|adjusted/i;

/** Rows as they were read. */
export interface RefundedLines {
  readonly cents: Float64Array;
  readonly state: Uint8Array;
}

/** Take off what a column says went back of each sale ("Refunded Amount", 退款金额). A sale that went back wholly becomes a refund in `state`.
 *  Left alone: a sheet with negative rows, which tell their refunds themselves; an amount that may be net already; refunds larger than the amount; and the
 *  whole column where lines of different amounts repeat one refund, as nobody can tell how often it was paid.
 *  Limit: the column is found by its header alone.
 *  @example amount 100, refunded 30 -> 70 */
export function takeOffRefunds(
  sheet: CleanedSheet,
  orders: TextColumn | null,
  lines: RefundedLines,
): { readonly cents: Float64Array; readonly notices: readonly Bilingual[] } {
  const { cents, state } = lines;
  const column = refundColumn(sheet);
  if (column === undefined || cents.some((amount) => amount < 0)) return { cents, notices: [] };
  const back = cents.map((amount, row) => {
    const cell = sheet.sheet.rows[sheet.firstRow + row]?.[column.column] ?? null;
    const said = state[row] === RowState.sale ? Math.round(readMoney(cell) * 100) : 0;
    return said > 0 && said <= amount ? said : 0;
  });
  if (orders && repeatsOnLines(orders, cents, back)) return { cents, notices: [] };
  back.forEach((said, row) => {
    if (said > 0 && said === cents[row]) state[row] = RowState.refund;
  });
  const parts = back.map((said, row) => (state[row] === RowState.sale ? said : 0));
  const count = parts.filter((said) => said > 0).length;
  if (count === 0) return { cents, notices: [] };
  return { cents: cents.map((amount, row) => amount - (parts[row] ?? 0)), notices: [text(column.header, count)] };
}

function refundColumn({ meaning, columns }: CleanedSheet): { column: number; header: string } | undefined {
  if (MAY_BE_NET.test(columns.get('amount')?.meaning.header ?? '')) return undefined;
  return meaning.columns.find(({ role, header }) => role === null && REFUNDED.has(foldHeader(withoutBrackets(header))));
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
