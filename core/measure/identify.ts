import { Interner } from '../book/interner';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { Decision } from '../link/link';
import type { Recipe } from '../recipe/recipe';
import type { Role } from '../understand/meaning';
import { customerKeys, KEY_ROLES, keyRole, type CustomerKeys } from './customerKeys';
import type { IdPlan } from './givenIds';
import type { Identity } from './identity';
import { linkedIdentity } from './linkedIdentity';

/** Say who the customers are (requirements 47-52): by all keys, or by one key column where the recipe or the sheets allow no more. `plan` gives ids to those who have none. `null` when a sheet has no key column. */
export function identify(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  recipe: Recipe,
  decisions: readonly Decision[],
  plan: IdPlan | null = null,
): Identity | null {
  const main = orders ?? customers;
  const role = orders && customers ? sharedKeyRole(orders, customers) : main && keyRole(main);
  if (!role) return null;
  if (recipe.sameCustomer === 'strong' && role !== 'customerName') {
    const linked = linkedIdentity(orders, customers, role, decisions, plan, recipe.leadingZeros);
    if (linked) return linked;
  }
  return byOneKey(orders, customers, role);
}

const NO_IDS: Identity['ours'] = new Map();

function byOneKey(orders: CleanedSheet | null, customers: CleanedSheet | null, role: Role): Identity | null {
  const [first, second] = orders ? [orders, customers] : [customers, null];
  const keys = first && customerKeys(first, role);
  if (!keys) return null;
  const plain = {
    keyRole: keys.role,
    roleOf: () => keys.role,
    mergedInto: new Map<string, string>(),
    ours: NO_IDS,
    notices: [],
    linked: null,
  };
  const others = second && customerKeys(second, keys.role);
  if (!orders) return { ...plain, ids: keys.ids, orders: null, customers: keys.customer };
  if (!others) return { ...plain, ids: keys.ids, orders: keys.customer, customers: null };
  const { ids, customer } = joined(keys, others);
  return { ...plain, ids, orders: keys.customer, customers: customer };
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
