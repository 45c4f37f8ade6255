import type { Cell } from '../book/cell';
import type { CleanedSheet } from '../clean/cleanSheet';
import { textOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import { orderState, orderStates, type OrderState } from '../clean/status';
import { refundColumns } from './refundColumns';
import { RowState } from './rowState';

/** A negative row without a sign; pairing decides later. */
export const UNPAIRED = 255;

/** Look for refund and cancellation signs (A18 C14): the status column and columns of after-sales states on any row; on negative rows also credit-note ids, refund words in the product text, and any short cell that says refund (a column of kinds: "Credit Memo", "Gutschrift").
 *  Gives `RowState.sale`, `refund`, `cancelled` or `UNPAIRED` for a row whose amount is `cents`.
 *  Limit: a positive row with a refund status is read as the order that was given back, not as a second record of the refund. */
export function refundSigns(sheet: CleanedSheet, orders: TextColumn | null): (row: number, cents: number) => number {
  const status = textOf(sheet, 'status');
  const states = status ? orderStates(status.dictionary).map(stateCode) : [];
  const isCredit = creditNotes(orders?.dictionary ?? []);
  const isRefundProduct = refundProducts(textOf(sheet, 'product'));
  const saysRefund = refundWords();
  const wentBack = afterSales(sheet);
  return (row, cents) => {
    const said = states[status?.codes[row] ?? -1] ?? RowState.sale;
    if (said !== RowState.sale) return said;
    if (cents >= 0) return wentBack(row, cents) ? RowState.refund : RowState.sale;
    const isRefund = isCredit(orders?.codes[row] ?? -1) || isRefundProduct(row);
    return isRefund || saysRefund(sheet.sheet.rows[sheet.firstRow + row] ?? []) ? RowState.refund : UNPAIRED;
  };
}

/** Give a test for "this order number is a credit note" ("C536379" among "536365").
 *  A shop that numbers every order "C..." has no credit notes by that sign.
 *  @example creditNotes(['C536379', '536365'])(0) -> true */
export function creditNotes(ids: readonly string[]): (order: number) => boolean {
  let others: boolean | null = null;
  return (order) => isCreditNote(ids[order] ?? '') && (others ??= ids.some((id) => !isCreditNote(id)));
}

function isCreditNote(id: string): boolean {
  return /^C[-_ ]?\d+$/i.test(id);
}

function stateCode(said: OrderState): number {
  if (said === 'refund') return RowState.refund;
  return said === 'cancelled' ? RowState.cancelled : RowState.sale;
}

/** Tell which rows went back as a whole by a column beside the order states (订单状态 已完成, 售后状态 退款成功). Where a sum less than the amount is stated, only that went back: see `takeOffRefunds`. */
function afterSales(sheet: CleanedSheet): (row: number, cents: number) => boolean {
  const told = refundColumns(sheet);
  const said = told?.said;
  if (!told || !said) return () => false;
  return (row, cents) => said(row) === 'all' && !(told.sum(row) > 0 && told.sum(row) < cents);
}

/** Products are many and negative rows are few, so a product is read when a negative row first names it. */
function refundProducts(product: TextColumn | null): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const code = product?.codes[row] ?? -1;
    if (!product || code < 0) return false;
    const said = known.get(code) ?? orderState(product.dictionary[code] ?? '') === 'refund';
    known.set(code, said);
    return said;
  };
}

/** Longer texts are remarks, and what a remark says of a refund may be its refusal. */
const LONGEST_WORD = 24;

/** Tell whether a short text among the cells of a row says refund; each text is read once. */
function refundWords(): (cells: readonly Cell[]) => boolean {
  const known = new Map<string, boolean>();
  const isRefund = (cell: Cell): boolean => {
    if (typeof cell !== 'string' || cell.length < 2 || cell.length > LONGEST_WORD) return false;
    const said = known.get(cell) ?? orderState(cell) === 'refund';
    known.set(cell, said);
    return said;
  };
  return (cells) => cells.some(isRefund);
}
