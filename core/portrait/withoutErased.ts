import type { Gathered } from '../measure/gather';
import type { Identity, LinkedRows } from '../measure/identity';
import { RowState } from '../measure/rowState';
import { erasedCustomers, erasedHash, type ErasedKey } from '../project/privacy/erasedKeys';

/** Customers without those who asked to be forgotten, and whose rows those were. */
export interface Remaining {
  readonly identity: Identity;
  /** One byte a data row of each sheet: 1 = of a forgotten person. Null where nobody is forgotten. */
  readonly erased: { readonly orders: Uint8Array | null; readonly customers: Uint8Array | null } | null;
}

/** Take the people who asked to be forgotten out of a run (requirement 170): known again by any of their keys, whatever they are shown by.
 *  The user's own cells stay: they are the user's to delete.
 *  Limit: where customers are told apart by one column, only that key and ids merged into it are compared. */
export function withoutErased(identity: Identity, erased: readonly ErasedKey[]): Remaining {
  const marks = erased.length === 0 ? null : marked(identity, erased);
  if (!marks?.includes(1)) return { identity, erased: null };
  const { ids, orders, customers, linked } = identity;
  const left = ids.flatMap((_, customer) => (marks[customer] === 1 ? [] : [customer]));
  const renamed = new Int32Array(ids.length).fill(-1);
  left.forEach((before, now) => (renamed[before] = now));
  const moved = (rows: Int32Array | null): Int32Array | null => rows && rows.map((who) => (who < 0 ? -1 : (renamed[who] ?? -1))); // prettier-ignore
  const gone = (rows: Int32Array | null): Uint8Array | null => rows && Uint8Array.from(rows, (who) => marks[who] ?? 0);
  const names = new Set(left.map((customer) => ids[customer] ?? ''));
  return {
    identity: {
      ...identity,
      ids: [...names],
      roleOf: (customer) => identity.roleOf(left[customer] ?? -1),
      orders: moved(orders),
      customers: moved(customers),
      ours: new Map([...identity.ours].filter(([id]) => names.has(id))),
      mergedInto: new Map([...identity.mergedInto].filter(([, into]) => names.has(into))),
      linked: linked && { ...linked, numberOf: moved(linked.numberOf) ?? linked.numberOf },
    },
    erased: { orders: gone(orders), customers: gone(customers) },
  };
}

/** Mark the rows of forgotten people, so that no list shows them and no count counts them. */
export function markErased({ orders, customers }: Gathered, { erased }: Remaining): void {
  mark(orders?.rows.state, erased?.orders);
  mark(customers?.state, erased?.customers);
}

function mark(state: Uint8Array | undefined, erased: Uint8Array | null | undefined): void {
  erased?.forEach((one, row) => {
    if (one === 1 && state) state[row] = RowState.erased;
  });
}

function marked({ ids, mergedInto, linked }: Identity, erased: readonly ErasedKey[]): Uint8Array {
  const marks = erasedCustomers([ids], erased);
  const hashes = new Set(erased.map(({ hash }) => hash));
  const places = new Map(ids.map((id, customer) => [id, customer]));
  for (const [id, into] of mergedInto) {
    const customer = places.get(into);
    if (customer !== undefined && hashes.has(erasedHash(id))) marks[customer] = 1;
  }
  if (linked) markLinked(linked, hashes, marks);
  return marks;
}

/** Names, companies and addresses are no keys: others have them too. */
function markLinked({ linked, numberOf }: LinkedRows, hashes: ReadonlySet<string>, marks: Uint8Array): void {
  for (const kind of ['customerId', 'phone', 'email', 'device'] as const) {
    const column = linked.table.columns.get(kind);
    if (!column) continue;
    const isGone = column.texts.map((text) => hashes.has(erasedHash(text)));
    column.codes.forEach((code, row) => {
      if (code < 0 || isGone[code] !== true) return;
      const customer = numberOf[linked.customerOfRow[row] ?? -1] ?? -1;
      if (customer >= 0) marks[customer] = 1;
    });
  }
}
