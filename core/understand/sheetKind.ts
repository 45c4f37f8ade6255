import type { Sheet } from '../book/book';
import type { Layout } from './layout';
import { isBlankCell } from './cellText';
import type { ColumnMeaning, Role, SheetKind } from './meaning';
import type { ReadColumn } from './readColumn';

export interface SheetEvidence {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly columns: readonly ReadColumn[];
  /** Roles when the sheet is read as orders, and as customers. */
  readonly orders: readonly ColumnMeaning[];
  readonly customers: readonly ColumnMeaning[];
  /** Headers speak of service logs or surveys. */
  readonly isLog: boolean;
  /** A column beside the key tells a gender, an age, a company or an industry. */
  readonly hasTraits: boolean;
}

/** What a sheet is. */
export interface Verdict {
  readonly kind: SheetKind;
  readonly confidence: number;
  readonly columns: readonly ColumnMeaning[];
  /** Roles that carry the verdict. */
  readonly needed: ReadonlySet<Role>;
  /** What keeps it from being an order sheet; empty for orders. */
  readonly lacks: readonly Lack[];
  /** Only for customers: it says when, how often or how much each one bought. */
  readonly hasTotals: boolean;
}

export type Lack = 'customer' | 'date' | 'amount' | 'rows';

export const KEY_ROLES: readonly Role[] = ['customerId', 'phone', 'email', 'customerName'];
const TOTAL_ROLES: readonly Role[] = ['lastOrderDate', 'orderCount', 'totalAmount', 'recencyDays'];
const TRAIT_ROLES: readonly Role[] = ['customerName', 'phone', 'email', 'region', 'city', 'channel', 'category'];
const ORDER_ONLY: readonly Role[] = ['orderId', 'orderDate', 'amount', 'quantity', 'unitPrice', 'productId', 'product'];
const MOSTLY = 0.7;
const UNIQUE_ROWS = 20000;

/** Decide whether a sheet holds orders (customer, date, money), customers (a mostly unique key) or something else.
 *  When both readings hold, two or more customer totals under their own headers and no order id make it customers; the user's mapping outweighs that. */
export function judgeSheet(evidence: SheetEvidence): Verdict {
  const orders = pickedRoles(evidence.orders);
  const customers = pickedRoles(evidence.customers);
  const lacks = lacksOf(orders);
  const isOrders = lacks.length === 0;
  const key = KEY_ROLES.find((role) => customers.has(role));
  const totals = TOTAL_ROLES.filter((role) => customers.has(role));
  const mayPreferCustomers = !saysOrders(evidence.columns) && customerTotalsPrevail(evidence, orders, totals);
  if (isOrders && !mayPreferCustomers) return ordersVerdict(evidence, orders);
  const isUnique = key !== undefined && uniqueShare(evidence, customers.get(key)?.column ?? 0) >= MOSTLY;
  if (isOrders && !isUnique) return ordersVerdict(evidence, orders);
  if (isUnique && totals.length > 0) return customersVerdict(evidence, customers, key, totals, lacks);
  const hasTraits = evidence.hasTraits || TRAIT_ROLES.some((role) => role !== key && customers.has(role));
  const isPeople = isUnique && hasTraits && !evidence.isLog && !orders.has('orderId') && !hasOrderWords(orders);
  if (isPeople) return customersVerdict(evidence, customers, key, [], lacks);
  return { kind: 'other', confidence: 0, columns: evidence.orders, needed: new Set(), lacks, hasTotals: false };
}

/** Share of different values among the filled cells of a column, over its first 20,000 rows. */
export function uniqueShare(evidence: Pick<SheetEvidence, 'sheet' | 'layout'>, column: number): number {
  const seen = new Set<unknown>();
  let filled = 0;
  const last = Math.min(evidence.layout.lastRow, evidence.layout.firstRow + UNIQUE_ROWS);
  for (let row = evidence.layout.firstRow; row <= last; row += 1) {
    const cell = evidence.sheet.rows[row]?.[column];
    if (isBlankCell(cell)) continue;
    filled += 1;
    seen.add(cell);
  }
  return filled === 0 ? 1 : seen.size / filled;
}

function pickedRoles(columns: readonly ColumnMeaning[]): ReadonlyMap<Role, ColumnMeaning> {
  return new Map(columns.flatMap((column) => (column.role === null ? [] : [[column.role, column] as const])));
}

function lacksOf(orders: ReadonlyMap<Role, ColumnMeaning>): readonly Lack[] {
  const lacks: Lack[] = [];
  if (!KEY_ROLES.some((role) => orders.has(role))) lacks.push('customer');
  if (!orders.has('orderDate')) lacks.push('date');
  if (!orders.has('amount') && !(orders.has('quantity') && orders.has('unitPrice'))) lacks.push('amount');
  return lacks;
}

function saysOrders(columns: readonly ReadColumn[]): boolean {
  return columns.some((column) => column.said !== null && column.said !== 'ignore' && ORDER_ONLY.includes(column.said));
}

function customerTotalsPrevail(
  evidence: SheetEvidence,
  orders: ReadonlyMap<Role, ColumnMeaning>,
  totals: readonly Role[],
): boolean {
  if ((orders.get('orderId')?.confidence ?? 0) >= 0.6) return false;
  const own = evidence.columns.filter(
    (column) =>
      (column.said !== null && totals.some((role) => role === column.said)) ||
      column.words.hits.some((hit) => hit.lens === null && totals.includes(hit.role)),
  );
  return own.length >= 2;
}

function hasOrderWords(orders: ReadonlyMap<Role, ColumnMeaning>): boolean {
  return orders.has('orderDate') && (orders.has('product') || orders.has('productId') || orders.has('quantity'));
}

function ordersVerdict(evidence: SheetEvidence, roles: ReadonlyMap<Role, ColumnMeaning>): Verdict {
  const key = KEY_ROLES.find((role) => roles.has(role)) ?? 'customerId';
  const money: readonly Role[] = roles.has('amount') ? ['amount'] : ['quantity', 'unitPrice'];
  const needed = new Set<Role>([key, 'orderDate', ...money]);
  return {
    kind: 'orders',
    confidence: meanConfidence(roles, needed),
    columns: evidence.orders,
    needed,
    lacks: [],
    hasTotals: false,
  };
}

function customersVerdict(
  evidence: SheetEvidence,
  roles: ReadonlyMap<Role, ColumnMeaning>,
  key: Role,
  totals: readonly Role[],
  lacks: readonly Lack[],
): Verdict {
  const needed = new Set<Role>([key, ...totals]);
  return {
    kind: 'customers',
    confidence: meanConfidence(roles, needed),
    columns: evidence.customers,
    needed,
    lacks,
    hasTotals: totals.length > 0,
  };
}

function meanConfidence(roles: ReadonlyMap<Role, ColumnMeaning>, needed: ReadonlySet<Role>): number {
  let sum = 0;
  for (const role of needed) sum += roles.get(role)?.confidence ?? 0;
  return sum / Math.max(1, needed.size);
}
