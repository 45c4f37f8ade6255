import type { CleanedSheet } from '../clean/cleanSheet';
import { customerKeys, KEY_ROLES } from './customerKeys';
import type { Identity } from './identity';

/** A row whose key nobody has. */
export const STRANGER = -1;
/** A row of somebody who asked to be forgotten. */
export const FORGOTTEN = -2;
/** A key that several customers have: nobody can tell which of them it was. */
const SEVERAL = -3;

/** Give each row of a log its customer, by the keys that log and sheets both have: id, phone, e-mail; by name only where the row has nothing stronger and one customer alone bears it.
 *  Negative = nobody's: `STRANGER` or `FORGOTTEN`. The key columns are compared as cleaned, and exactly.
 *  Limit: a gift's order bears the phone of another person; a log row with that phone alone is then taken for the buyer's. */
export function contactCustomers(
  log: CleanedSheet,
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  identity: Identity,
): Int32Array {
  const found = new Int32Array(log.rowCount).fill(STRANGER);
  const isKeyed = new Uint8Array(log.rowCount);
  for (const role of KEY_ROLES) {
    const keys = customerKeys(log, role);
    if (!keys) continue;
    const owners = new Map<string, number>();
    for (const [sheet, whose] of [
      [orders, identity.orders],
      [customers, identity.customers],
    ] as const) {
      const known = sheet && customerKeys(sheet, role);
      if (known && whose) addOwners(owners, known.ids, known.customer, whose);
    }
    const ownerOf = keys.ids.map((key) => owners.get(key) ?? STRANGER);
    for (let row = 0; row < log.rowCount; row++) {
      const key = keys.customer[row] ?? -1;
      if (key < 0 || found[row] !== STRANGER || (role === 'customerName' && isKeyed[row] === 1)) continue;
      isKeyed[row] = 1;
      found[row] = ownerOf[key] ?? STRANGER;
    }
  }
  return found.map((who) => (who === SEVERAL ? STRANGER : who));
}

function addOwners(owners: Map<string, number>, keys: readonly string[], codes: Int32Array, whose: Int32Array): void {
  const owner = new Int32Array(keys.length).fill(STRANGER);
  codes.forEach((code, row) => {
    if (code < 0) return;
    const who = (whose[row] ?? -1) < 0 ? FORGOTTEN : (whose[row] ?? -1);
    owner[code] = together(owner[code] ?? STRANGER, who);
  });
  keys.forEach((key, code) => {
    const who = owner[code] ?? STRANGER;
    if (who !== STRANGER) owners.set(key, together(owners.get(key) ?? STRANGER, who));
  });
}

function together(one: number, other: number): number {
  return one === STRANGER || one === other ? other : SEVERAL;
}
