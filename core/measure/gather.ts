import { lazily } from '../book/lazily';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { Recipe } from '../recipe/recipe';
import type { Role } from '../understand/meaning';
import type { Bilingual } from '../words';
import { customerAttributes, orderAttributes, type Attribute } from './attributes';
import { contactsOf, type Contacts } from './contacts';
import type { CustomerKeys } from './customerKeys';
import type { Identity } from './identity';
import { customerRowStates, measureCustomers } from './measureCustomers';
import { leadingZeroNotice } from './leadingZeros';
import { emptyMeasures, measureOrders } from './measureOrders';
import type { Measures } from './measures';
import { readOrderRows, type OrderRows } from './orderRows';
import { pairRefunds } from './pairRefunds';

/** The customers of a run, measured, and which of them every source row belongs to. */
export interface Gathered {
  /** Who the customers are, and how rows were joined to them. */
  readonly identity: Identity;
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
  /** The service log, survey or browsing log; null where the book has none. */
  readonly contacts: Contacts | null;
  /** Customers with orders who are missing from the customer sheet; 0 without such a sheet. */
  readonly unlisted: number;
  /** How amounts were read, where that was a decision. */
  readonly notices: readonly Bilingual[];
}

/** Measure the customers of a cleaned order sheet, a customer sheet with totals, or both; a log of contacts is read beside them. */
export function gather(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  identity: Identity,
  recipe: Recipe,
  today: number,
  log: CleanedSheet | null = null,
): Gathered {
  const base = baseOf(identity, recipe, log && contactsOf(log, { orders, customers }, identity, today));
  if (orders) return gatherOrders(orders, customers, identity, recipe, today, base);
  return gatherTotals(customers, identity, today, base);
}

function gatherTotals(sheet: CleanedSheet | null, identity: Identity, today: number, base: Base): Gathered {
  if (!sheet) return { ...base, measures: emptyMeasures(0), attributes: [], orders: null, customers: null };
  const keys = keysOf(identity, identity.customers);
  const { measures, state } = measureCustomers(sheet, keys, today);
  const attributes = lazily(() => customerAttributes(sheet, keys, keys.ids.length));
  return {
    ...base,
    measures,
    get attributes() {
      return attributes();
    },
    orders: null,
    customers: { sheet, customer: keys.customer, state },
    notices: [...totalsNotices(sheet), ...base.notices],
  };
}

/** What is known before anything is measured. */
type Base = Omit<Gathered, 'measures' | 'attributes' | 'orders' | 'customers'>;

function baseOf(identity: Identity, recipe: Recipe, contacts: Contacts | null): Base {
  const { keyRole, ids } = identity;
  const notices = [...idNotices(identity, recipe), ...identity.notices, ...(contacts?.notices ?? [])];
  return { identity, keyRole, ids, contacts, unlisted: 0, notices };
}

function keysOf({ keyRole: role, ids }: Identity, customer: Int32Array | null): CustomerKeys {
  return { role, ids, customer: customer ?? new Int32Array(0) };
}

/** Where customers are told by all keys, ids without their zeros are a question. */
function idNotices({ keyRole, ids, linked }: Identity, { leadingZeros }: Recipe): readonly Bilingual[] {
  const isSaid = keyRole === 'customerId' && linked === null && leadingZeros !== 'different';
  const notice = isSaid ? leadingZeroNotice(ids) : null;
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
  identity: Identity,
  recipe: Recipe,
  today: number,
  base: Base,
): Gathered {
  const { ids } = identity;
  const rows = readOrderRows(sheet, keysOf(identity, identity.orders), recipe, today);
  pairRefunds(rows);
  const measures = measureOrders(rows, ids.length, recipe, today);
  const bought = lazily(() => orderAttributes(sheet, rows, ids.length));
  const notices = [...rows.notices, ...base.notices];
  const keys = keysOf(identity, identity.customers);
  if (!listed || !identity.customers) {
    return {
      ...base,
      measures,
      get attributes() {
        return bought();
      },
      orders: { sheet, rows },
      customers: null,
      notices,
    };
  }
  const attributes = lazily(() => {
    const own = customerAttributes(listed, keys, ids.length);
    return [...own, ...bought().filter((one) => !own.some((other) => other.role === one.role))];
  });
  return {
    ...base,
    measures,
    get attributes() {
      return attributes();
    },
    orders: { sheet, rows },
    customers: { sheet: listed, customer: keys.customer, state: customerRowStates(listed, keys) },
    unlisted: countUnlisted(ids.length, rows.customer, keys.customer),
    notices,
  };
}

function countUnlisted(customers: number, orders: Int32Array, listed: Int32Array): number {
  const seen = new Uint8Array(customers);
  for (const who of orders) if (who >= 0) seen[who] = 1;
  for (const who of listed) if (who >= 0) seen[who] = 0;
  return seen.reduce((sum, one) => sum + one, 0);
}

/** Give the newest day of an order sheet that is not after `today`, or NaN. */
export function newestDay(days: Int32Array, today: number): number {
  let newest = NaN;
  for (const day of days) if (day > 0 && day <= today && !(newest >= day)) newest = day;
  return newest;
}
