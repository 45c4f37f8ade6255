import { existingIds, keysOfCustomers, newIds, type Linked } from '../link/link';
import type { Bilingual } from '../words';

/** How customers without an id get one, and what earlier runs gave (requirements 27, 33; A18 C20). */
export interface IdPlan {
  /** `auto`: where the sheets have a column of ids, whoever lacks one; `day`: whoever lacks one; `name`: the same, made of name and phone. */
  readonly rule: 'auto' | 'day' | 'name';
  /** Serial day of new ids. */
  readonly day: number;
  /** Ids of earlier runs by print; of several customers with one print each has one. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  /** Turn a key into what stands for it in our sheet. */
  readonly printOf: (key: string) => string;
}

/** The ids of a run: those of the sheets, and ours. */
export interface GivenIds {
  /** By customer; null for those who get none. */
  readonly ids: readonly (string | null)[];
  /** Our ids, with the keys that tell their customers. */
  readonly ours: ReadonlyMap<string, readonly string[]>;
  /** Ids of ours that customers had before the sheets gave them one, with that one. */
  readonly retired: ReadonlyMap<string, string>;
  readonly notices: readonly Bilingual[];
}

/** Give ids to customers who have none: first those of earlier runs, found by phone, e-mail or device, so that a person keeps an id however rows are sorted; then new ones.
 *  `isCustomer` leaves out those of whom nothing but a name is known. Null where the plan gives no ids to these sheets. */
export function givenIds(
  linked: Linked,
  isCustomer: (customer: number) => boolean,
  plan: IdPlan,
  days: Int32Array | null,
): GivenIds | null {
  // prettier-ignore
  if (plan.rule === 'auto' && !linked.table.columns.has('customerId')) return null;
  const existing = existingIds(linked, days);
  const lacks = (customer: number): boolean => existing[customer] === null && isCustomer(customer);
  const isAnyoneKnown = plan.earlier.size > 0;
  if (!isAnyoneKnown && !existing.some((_, customer) => lacks(customer))) return nobodyLacks(existing);
  const keys = keysOfCustomers(linked, (customer) => isCustomer(customer) && (isAnyoneKnown || lacks(customer)));
  const known = replayed(keys, plan);
  const kept = existing.map((id, customer) => (lacks(customer) ? null : (id ?? '')));
  const earlier = existing.map((_, customer) => (lacks(customer) ? (known.get(customer) ?? null) : null));
  const reserved = [...plan.earlier.values()].flat();
  const rule = plan.rule === 'name' ? ({ kind: 'name', reading: null } as const) : ({ kind: 'day' } as const);
  const made = newIds(linked, kept, earlier, rule, plan.day, reserved);
  const ours = made.ids.flatMap((id, customer) => (lacks(customer) ? [[id, keys.get(customer) ?? []] as const] : []));
  const retired = [...known].flatMap(([customer, id]) => {
    const own = existing[customer];
    return own !== null && own !== undefined && own !== id ? [[id, own] as const] : [];
  });
  const ids = made.ids.map((id) => (id === '' ? null : id));
  return { ids, ours: new Map(ours), retired: new Map(retired), notices: made.notices };
}

function nobodyLacks(ids: readonly (string | null)[]): GivenIds {
  return { ids, ours: new Map(), retired: new Map(), notices: [] };
}

/** Find the ids that earlier runs gave, customers in the order of their keys, each id once. */
function replayed(
  keys: ReadonlyMap<number, readonly string[]>,
  { earlier, printOf }: IdPlan,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (earlier.size === 0) return found;
  const used = new Set<string>();
  const ordered = [...keys].sort(([a, one], [b, other]) => compare(one.join('\n'), other.join('\n')) || a - b);
  for (const [customer, own] of ordered) {
    const id = own.flatMap((key) => earlier.get(printOf(key)) ?? []).find((one) => !used.has(one));
    if (id === undefined) continue;
    used.add(id);
    found.set(customer, id);
  }
  return found;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
