import type { CleanedSheet } from '../clean/cleanSheet';
import { moneyOf, textOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import { compareLines } from './compareLines';
import { UNPAIRED } from './refundSigns';
import { judgeAmounts, type PricedLines } from './repeatedTotals';
import { RowState } from './rowState';

/** Count an amount that every line of an order repeats (订单实付金额 beside each product) once: it is shared equally among the lines, to the cent, so that sums over lines are sums over orders.
 *  `auto` shares only on the evidence that `judgeAmounts` asks for; `order` shares wherever an order's lines agree; `line` never.
 *  Lines of one order that belong to two customers, or of different sign, are shared apart. Orders whose lines differ are left as lines.
 *  The odd cents go to the first lines by their own content, so row order changes nothing. */
export function shareOrderTotals(
  sheet: CleanedSheet,
  lines: PricedLines,
  per: Recipe['amountPer'],
): { readonly cents: Float64Array; readonly notices: readonly Bilingual[] } {
  const orders = textOf(sheet, 'orderId');
  if (per === 'line' || !orders || !moneyOf(sheet, 'amount')) return { cents: lines.cents, notices: [] };
  const verdict = per === 'order' ? { perOrder: true, notices: [] } : judgeAmounts(sheet, orders, lines);
  if (!verdict.perOrder) return { cents: lines.cents, notices: verdict.notices };
  const cents = lines.cents.slice();
  for (const group of linesOfOrders(orders, lines).values()) {
    if (group.length > 1 && group.every((row) => cents[row] === cents[group[0] ?? 0])) share(sheet, group, cents);
  }
  return { cents, notices: verdict.notices };
}

/** Rows that count money, by order, customer and sign. */
function linesOfOrders(orders: TextColumn, { customer, cents, state }: PricedLines): ReadonlyMap<number, number[]> {
  const customers = customer.reduce((most, who) => Math.max(most, who), 0) + 1;
  const groups = new Map<number, number[]>();
  for (let row = 0; row < state.length; row++) {
    const order = orders.codes[row] ?? -1;
    const counts = state[row] === RowState.sale || state[row] === RowState.refund || state[row] === UNPAIRED;
    if (order < 0 || !counts) continue;
    const key = (order * customers + (customer[row] ?? 0)) * 2 + ((cents[row] ?? 0) < 0 ? 1 : 0);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function share(sheet: CleanedSheet, group: number[], cents: Float64Array): void {
  const total = cents[group[0] ?? 0] ?? 0;
  const least = Math.trunc(total / group.length);
  const odd = Math.abs(total - least * group.length);
  group.sort((a, b) => compareLines(sheet, a, b));
  group.forEach((row, place) => {
    cents[row] = least + (place < odd ? Math.sign(total) : 0);
  });
}
