import { Interner } from '../book/interner';
import { lazily } from '../book/lazily';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { Recipe } from '../recipe/recipe';
import type { Role } from '../understand/meaning';
import type { Bilingual } from '../words';
import { customerAttributes, orderAttributes, type Attribute } from './attributes';
import { customerKeys, KEY_ROLES, keyRole, type CustomerKeys } from './customerKeys';
import { customerRowStates, measureCustomers } from './measureCustomers';
import { leadingZeroNotice } from './leadingZeros';
import { measureOrders } from './measureOrders';
import type { Measures } from './measures';
import { readOrderRows, type OrderRows } from './orderRows';
import { pairRefunds } from './pairRefunds';

/** The customers of a run, measured, and which of them every source row belongs to. */
export interface Gathered {
  /** What tells customers apart. */
  readonly keyRole: Role;
  /** One key text a customer. */
  readonly ids: readonly string[];
  readonly measures: Measures;
  /** Describing words, made when first asked for: a run that writes no pivots needs none. */
  readonly attributes: readonly Attribute[];
  readonly orders: { readonly sheet: CleanedSheet; readonly rows: OrderRows } | null;
  readonly customers: {
    readonly sheet: CleanedSheet;
    readonly customer: Int32Array;
    readonly state: Uint8Array;
  } | null;
  /** Customers with orders who are missing from the customer sheet; 0 without such a sheet. */
  readonly unlisted: number;
  /** How amounts were read, where that was a decision. */
  readonly notices: readonly Bilingual[];
}

/** Measure the customers of a cleaned order sheet, a customer sheet with totals, or both joined by their key. `null` when a sheet has no key column. */
export function gather(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  recipe: Recipe,
  today: number,
): Gathered | null {
  if (orders) return gatherOrders(orders, customers, recipe, today);
  return customers ? gatherTotals(customers, today) : null;
}

function gatherTotals(sheet: CleanedSheet, today: number): Gathered | null {
  const role = keyRole(sheet);
  const keys = role && customerKeys(sheet, role);
  if (!keys) return null;
  const { measures, state } = measureCustomers(sheet, keys, today);
  const attributes = lazily(() => customerAttributes(sheet, keys, keys.ids.length));
  return {
    keyRole: keys.role,
    ids: keys.ids,
    measures,
    get attributes() {
      return attributes();
    },
    orders: null,
    customers: { sheet, customer: keys.customer, state },
    unlisted: 0,
    notices: [...totalsNotices(sheet), ...idNotices(keys.role, keys.ids)],
  };
}

function idNotices(role: Role, ids: readonly string[]): readonly Bilingual[] {
  const notice = role === 'customerId' ? leadingZeroNotice(ids) : null;
  return notice ? [notice] : [];
}

/** Say what a table of totals cannot tell. */
function totalsNotices(sheet: CleanedSheet): readonly Bilingual[] {
  const notices: Bilingual[] = [
    {
      zh: '客户表里的次数和金额按原样使用，统计窗口对它们不起作用。',
      en: 'Orders and amounts are taken from the customer sheet as they stand; the window does not apply to them.',
    },
  ];
  const lacks = (roles: readonly Role[]): boolean => !roles.some((role) => sheet.columns.has(role));
  const missing: readonly [lack: boolean, zh: string, en: string][] = [
    [lacks(['lastOrderDate', 'recencyDays']), '最近购买日期（R）', 'the last order date (R)'],
    [lacks(['orderCount']), '订单次数（F）', 'the number of orders (F)'],
    [lacks(['totalAmount']), '累计金额（M）', 'the total amount (M)'],
  ];
  const said = missing.filter(([lack]) => lack);
  if (said.length === 0) return notices;
  return [
    ...notices,
    {
      zh: `客户表没有${said.map(([, zh]) => zh).join('、')}，相应的得分和分层不可靠。如果有这一列，请用 --map 指明。`,
      en: `The customer sheet lacks ${said.map(([, , en]) => en).join(', ')}; scores and segments that need it cannot be trusted. If it has such a column, name it with --map.`,
    },
  ];
}

function gatherOrders(
  sheet: CleanedSheet,
  listed: CleanedSheet | null,
  recipe: Recipe,
  today: number,
): Gathered | null {
  const role = listed ? sharedKeyRole(sheet, listed) : keyRole(sheet);
  const keys = role && customerKeys(sheet, role);
  if (!keys) return null;
  const listedKeys = listed && customerKeys(listed, keys.role);
  const { ids, customer } = listedKeys ? joined(keys, listedKeys) : { ids: keys.ids, customer: null };
  const rows = readOrderRows(sheet, keys, recipe, today);
  pairRefunds(rows);
  const measures = measureOrders(rows, ids.length, recipe, today);
  const bought = lazily(() => orderAttributes(sheet, rows, ids.length));
  if (!listed || !customer || !listedKeys) {
    return {
      keyRole: keys.role,
      ids,
      measures,
      get attributes() {
        return bought();
      },
      orders: { sheet, rows },
      customers: null,
      unlisted: 0,
      notices: [...rows.notices, ...idNotices(keys.role, ids)],
    };
  }
  const attributes = lazily(() => {
    const own = customerAttributes(listed, { role: keys.role, customer, ids }, ids.length);
    return [...own, ...bought().filter((one) => !own.some((other) => other.role === one.role))];
  });
  return {
    keyRole: keys.role,
    ids,
    measures,
    get attributes() {
      return attributes();
    },
    orders: { sheet, rows },
    customers: { sheet: listed, customer, state: customerRowStates(listed, listedKeys) },
    unlisted: countUnlisted(keys.ids.length, customer),
    notices: [...rows.notices, ...idNotices(keys.role, ids)],
  };
}

/** Share of the order sheet's customers that the customer sheet must know by a key; below it a better key is looked for. */
const ENOUGH = 0.2;

/** Both sheets must be told apart by the same kind of key: the best kind that finds enough of the customers, else the one that finds most. */
function sharedKeyRole(orders: CleanedSheet, listed: CleanedSheet): Role | null {
  const shared = KEY_ROLES.filter((role) => orders.columns.has(role) && listed.columns.has(role));
  if (shared.length < 2) return shared[0] ?? keyRole(orders);
  let best: { role: Role; share: number } | null = null;
  for (const role of shared) {
    const share = foundShare(customerKeys(orders, role), customerKeys(listed, role));
    if (share >= ENOUGH) return role;
    if (!best || share > best.share) best = { role, share };
  }
  return best?.role ?? null;
}

function foundShare(orders: CustomerKeys | null, listed: CustomerKeys | null): number {
  if (!orders || !listed || orders.ids.length === 0) return 0;
  const known = new Set(listed.ids);
  return orders.ids.reduce((found, id) => found + (known.has(id) ? 1 : 0), 0) / orders.ids.length;
}

function joined(orders: CustomerKeys, listed: CustomerKeys): { ids: readonly string[]; customer: Int32Array } {
  const all = new Interner();
  for (const id of orders.ids) all.code(id);
  const codes = listed.ids.map((id) => all.code(id));
  return { ids: all.texts, customer: listed.customer.map((code) => (code < 0 ? -1 : (codes[code] ?? -1))) };
}

function countUnlisted(withOrders: number, listed: Int32Array): number {
  const seen = new Uint8Array(withOrders);
  for (const who of listed) if (who >= 0 && who < withOrders) seen[who] = 1;
  return seen.reduce((missing, one) => missing + (one === 0 ? 1 : 0), 0);
}

/** Give the newest day of an order sheet that is not after `today`, or NaN. */
export function newestDay(days: Int32Array, today: number): number {
  let newest = NaN;
  for (const day of days) if (day > 0 && day <= today && !(newest >= day)) newest = day;
  return newest;
}
