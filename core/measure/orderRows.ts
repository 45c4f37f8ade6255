import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf, textOf } from '../clean/cleanSheet';
import { DayCode } from '../clean/dateText';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import type { CustomerKeys } from './customerKeys';
import { markDuplicates } from './duplicates';
import { continuedLinesNotice } from './continuedLines';
import { lineAmounts, mainCurrency, type LineAmounts } from './lineAmounts';
import { namedOnlyNotice } from './namedOnly';
import { lineDays, markBlankRows, markDetails } from './orderLines';
import { shareOrderTotals } from './orderTotals';
import { pipelineNotice } from './pipeline';
import { takeOffRefunds } from './refundedAmounts';
import { refundSigns } from './refundSigns';
import { repeatedIds } from './repeatedIds';
import { RowState } from './rowState';

/** Order rows as measures need them; entry i is data row i of the cleaned sheet. */
export interface OrderRows {
  readonly count: number;
  /** Customer number, -1 = none. */
  readonly customer: Int32Array;
  /** Serial day; 0 or negative when there is none. */
  readonly day: Int32Array;
  /** Line amount in cents; NaN when there is none. An amount that repeats its order's total is shared among the lines. */
  readonly cents: Float64Array;
  /** Order number by first appearance, -1 = none; null when the sheet has no order ids. */
  readonly order: Int32Array | null;
  /** True when no order id stands on two rows: every sale row is an order. */
  readonly isOrderPerRow: boolean;
  /** Order ids by order number; empty without order ids. */
  readonly orderIds: readonly string[];
  /** `RowState` per row; `UNPAIRED` until `pairRefunds` has settled it. */
  readonly state: Uint8Array;
  /** Rows that equal an earlier row of their order in every cell, whatever else is wrong with them. */
  readonly duplicates: number;
  /** Index in CURRENCIES of the run's one currency; 0 = nothing said. */
  readonly currency: number;
  readonly notices: readonly Bilingual[];
}

/** Say what every data row of an order sheet counts as (requirements 59-61, A18 C14, C31).
 *  Nothing is deleted: rows that cannot count are set aside with the first reason that applies: no customer, date, future, amount, currency; then duplicates. */
export function readOrderRows(sheet: CleanedSheet, keys: CustomerKeys, recipe: Recipe, today: number): OrderRows {
  const orders = textOf(sheet, 'orderId');
  const amounts = lineAmounts(sheet);
  const repeated = repeatedIds(orders);
  const day = lineDays(daysOf(sheet, 'orderDate'), repeated, sheet.rowCount);
  const currency = mainCurrency(amounts.source);
  const { customer } = keys;
  const state = statesOf(sheet, { customer, day, amounts, currency, today });
  markBlankRows(sheet, state);
  const duplicates = repeated ? markDuplicates(sheet, repeated, amounts.cents, state, recipe.duplicates === 'drop') : 0;
  if (repeated) markDetails(repeated, amounts.cents, state);
  const kept = { cents: amounts.cents, state };
  const net = recipe.refunds === 'net' ? takeOffRefunds(sheet, orders, kept) : { cents: kept.cents, notices: [] };
  const lines = { customer, cents: net.cents, state };
  const { cents, notices } = repeated ? shareOrderTotals(sheet, lines, recipe.amountPer) : { ...net, notices: [] };
  return {
    count: sheet.rowCount,
    customer,
    day,
    cents,
    order: orders?.codes ?? null,
    isOrderPerRow: repeated === null,
    orderIds: orders?.dictionary ?? [],
    state,
    duplicates,
    currency,
    notices: [
      ...pipelineNotice(sheet, state),
      ...continuedLinesNotice(sheet, { cents, day, state }),
      ...namedOnlyNotice(sheet, { cents, day, state }),
      ...net.notices,
      ...notices,
    ],
  };
}

interface Lines {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amounts: LineAmounts;
  readonly currency: number;
  readonly today: number;
}

function statesOf(sheet: CleanedSheet, lines: Lines): Uint8Array {
  const state = new Uint8Array(sheet.rowCount);
  for (const row of sheet.meaning.totalRows) state[row - sheet.firstRow] = RowState.totalRow;
  const signs = refundSigns(sheet, textOf(sheet, 'orderId'));
  for (let row = 0; row < state.length; row++) {
    if (state[row] === RowState.totalRow) continue;
    const lack = lackOf(row, lines);
    state[row] = lack === RowState.sale ? signs(row, lines.amounts.cents[row] ?? 0) : lack;
  }
  return state;
}

function lackOf(row: number, { customer, day, amounts, currency, today }: Lines): number {
  if ((customer[row] ?? -1) < 0) return RowState.noCustomer;
  const when = day[row] ?? 0;
  if (when <= 0) return dayLack(when);
  if (when > today) return RowState.futureDate;
  if (Number.isNaN(amounts.cents[row])) return amounts.isBlank(row) ? RowState.noAmount : RowState.badAmount;
  const said = amounts.source?.currency[row] ?? 0;
  return said !== 0 && said !== currency ? RowState.otherCurrency : RowState.sale;
}

function dayLack(code: number): number {
  if (code === 0) return RowState.noDate;
  return code === DayCode.ambiguous ? RowState.ambiguousDate : RowState.badDate;
}
