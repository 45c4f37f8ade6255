import type { CleanedSheet } from '../clean/cleanSheet';
import { moneyOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { Role } from '../understand/meaning';
import type { Bilingual } from '../words';
import { productCents } from './lineAmounts';
import { RowState } from './rowState';

/** Orders of several lines that are needed before a column is read as order totals, and the share of them that must agree. */
const LEAST_ORDERS = 10;
const LEAST_SHARE = 0.95;
/** Fewer orders, all of them agreeing, are worth a word to the user. */
const WORTH_A_WORD = 3;

/** Headers that say that an amount belongs to the line. */
const LINE_HEADER = /小计|小計|单品|單品|商品|产品|產品|明细|明細|行金额|line|item|product|subtotal/i;
const ORDER_HEADER = /订单|訂單|order/i;

/** Columns in which lines of one order differ from each other. */
const LINE_ROLES: readonly Role[] = ['productId', 'product', 'quantity', 'unitPrice', 'category'];

/** What amounts are judged and shared by. */
export interface PricedLines {
  readonly customer: Int32Array;
  readonly cents: Float64Array;
  readonly state: Uint8Array;
}

/** Whether an amount column holds order totals, with what to tell the user. */
export interface AmountVerdict {
  readonly perOrder: boolean;
  readonly notices: readonly Bilingual[];
}

/** Decide whether an amount column repeats the order's total on each line. It does when at least 10 orders have several lines, at least 95% of them
 *  have one amount on lines whose product, quantity or price differ, and nothing speaks against it: a header that names the line, amounts that are
 *  quantity x unit price (or the unit price), or one amount that most of these orders share, as in a one-price shop.
 *  From 3 to 9 such orders, all of them agreeing, the lines are summed and a notice says so.
 *  Limit: a shop whose order lines always cost the same within an order looks alike; `amountPer=line` settles it. */
export function judgeAmounts(sheet: CleanedSheet, orders: TextColumn, lines: PricedLines): AmountVerdict {
  const many = severalLines(orders, lines);
  const needed = Math.ceil(many.orders * LEAST_SHARE);
  const isRare = many.orders < LEAST_ORDERS;
  const nothing = { perOrder: false, notices: [] };
  if (many.orders < WORTH_A_WORD || many.agreeing < (isRare ? many.orders : needed)) return nothing;
  const agreeing = agreeingRows(orders, lines, many);
  if (differing(sheet, orders, agreeing, many.first) < (isRare ? many.orders : needed)) return nothing;
  if (speaksOfLines(sheet, orders, lines, agreeing, many)) return nothing;
  const header = sheet.columns.get('amount')?.meaning.header ?? '';
  return isRare
    ? { perOrder: false, notices: [perhapsText(header, many.orders)] }
    : { perOrder: true, notices: [repeatedText(header, many.orders, many.agreeing)] };
}

interface SeveralLines {
  /** Orders with two or more sale lines, and those of them with one amount on all lines. */
  readonly orders: number;
  readonly agreeing: number;
  /** First sale row per order, -1 = none. */
  readonly first: Int32Array;
  /** Per order: 1 = several lines, one amount. */
  readonly agrees: Uint8Array;
}

function severalLines(orders: TextColumn, { cents, state }: PricedLines): SeveralLines {
  const first = new Int32Array(orders.dictionary.length).fill(-1);
  /** 0 = one line, 1 = several that agree, 2 = several that differ. */
  const kind = new Uint8Array(first.length);
  for (let row = 0; row < state.length; row++) {
    const order = orders.codes[row] ?? -1;
    if (order < 0 || state[row] !== RowState.sale) continue;
    const before = first[order] ?? -1;
    if (before < 0) first[order] = row;
    else if (cents[before] !== cents[row]) kind[order] = 2;
    else if (kind[order] === 0) kind[order] = 1;
  }
  const agrees = kind.map((one) => (one === 1 ? 1 : 0));
  return { orders: count(kind, (one) => one > 0), agreeing: count(agrees, (one) => one === 1), first, agrees };
}

function agreeingRows(orders: TextColumn, { state }: PricedLines, many: SeveralLines): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < state.length; row++) {
    if (state[row] === RowState.sale && many.agrees[orders.codes[row] ?? -1] === 1) rows.push(row);
  }
  return rows;
}

/** Count the orders that have a line which differs from the first in product, quantity or price. */
function differing(sheet: CleanedSheet, orders: TextColumn, rows: readonly number[], first: Int32Array): number {
  const columns = LINE_ROLES.flatMap((role) => sheet.columns.get(role)?.meaning.column ?? []);
  const cellOf = (row: number, column: number): unknown => sheet.sheet.rows[sheet.firstRow + row]?.[column] ?? null;
  const found = new Set<number>();
  for (const row of rows) {
    const order = orders.codes[row] ?? -1;
    const before = first[order] ?? row;
    if (columns.some((column) => cellOf(row, column) !== cellOf(before, column))) found.add(order);
  }
  return found.size;
}

function speaksOfLines(
  sheet: CleanedSheet,
  orders: TextColumn,
  lines: PricedLines,
  rows: readonly number[],
  many: SeveralLines,
): boolean {
  const header = sheet.columns.get('amount')?.meaning.header ?? '';
  if (LINE_HEADER.test(header) && !ORDER_HEADER.test(header)) return true;
  return isPriceOfLines(sheet, lines, rows) || isOnePrice(orders, lines, many);
}

/** Most amounts are quantity x unit price; without quantities, the unit price itself. */
function isPriceOfLines(sheet: CleanedSheet, { cents }: PricedLines, rows: readonly number[]): boolean {
  const price = moneyOf(sheet, 'unitPrice');
  if (!price) return false;
  const quantity = moneyOf(sheet, 'quantity');
  const fits = rows.filter((row) => cents[row] === productCents(price.units[row] ?? NaN, quantity?.units[row] ?? 100));
  return fits.length * 2 > rows.length;
}

/** One amount stands on more than half of the orders. */
function isOnePrice(orders: TextColumn, { cents }: PricedLines, { agrees, first, agreeing }: SeveralLines): boolean {
  const times = new Map<number, number>();
  for (let order = 0; order < orders.dictionary.length; order++) {
    const amount = cents[first[order] ?? -1] ?? NaN;
    if (agrees[order] === 1) times.set(amount, (times.get(amount) ?? 0) + 1);
  }
  return [...times.values()].some((number) => number * 2 > agreeing);
}

function count(values: Uint8Array, test: (value: number) => boolean): number {
  return values.reduce((found, value) => found + (test(value) ? 1 : 0), 0);
}

function repeatedText(header: string, orders: number, agreeing: number): Bilingual {
  return {
    zh: `列“${header}”在同一订单的每一行上重复整单金额（${orders} 个多行订单中有 ${agreeing} 个如此），因此每个订单只计一次。如果它其实是每行的金额，请用 --set amountPer=line。`,
    en: `Column "${header}" repeats the order's total on every line (${agreeing} of ${orders} orders with several lines), so each order is counted once. If it is the amount of each line, use --set amountPer=line.`,
  };
}

function perhapsText(header: string, orders: number): Bilingual {
  return {
    zh: `列“${header}”在全部 ${orders} 个多行订单中每行金额都相同，可能是整单金额；订单太少，无法断定，现按行相加。如果它是整单金额，请用 --set amountPer=order。`,
    en: `Column "${header}" has one amount on all lines of each of the ${orders} orders with several lines, so it may be the order's total; these are too few to tell, and lines are summed. If it is the order's total, use --set amountPer=order.`,
  };
}
