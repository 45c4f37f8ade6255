import { wholesOf } from '../book/columnOf';
import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf } from '../clean/cleanSheet';
import {
  exactMatchers,
  existingIds,
  isRecipientPhone,
  keySource,
  keyTable,
  linkCustomers,
  mergedIds,
  moreColumns,
  standardLink,
  STRONG_KINDS,
  type Decision,
  type KeySource,
  type Linked,
  type StrongKind,
} from '../link/link';
import type { Recipe } from '../recipe/recipe';
import type { Role } from '../understand/meaning';
import { givenIds, type GivenIds, type IdPlan } from './givenIds';
import type { Identity } from './identity';

/** Tell customers by all the keys that the sheets have (requirements 47-52, A18 C18); `null` when there is no key but one, so that nothing could be joined.
 *  Rows are linked orders first, so customers are numbered by their first order row. Rows that bear a name and nothing stronger stay nobody's.
 *  A customer is shown by the id that survives, by the one that `plan` gives, else by phone, e-mail or device.
 *  Orders beside a customer sheet that has phones or e-mails are read by id first: a gift bears the phone of the one who gets it. */
export function linkedIdentity(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  role: Role,
  decisions: readonly Decision[],
  plan: IdPlan | null = null,
  zeros: Recipe['leadingZeros'] = 'ask',
): Identity | null {
  if (!canJoin(orders, customers) && !isAskedFor(plan) && zeros !== 'same') return null;
  const sources = sourcesOf(orders, customers, role);
  const linked = linkCustomers(keyTable(sources), decisions, standardLink, exactMatchers(zeros));
  const { numberOf, count } = numbered(linked);
  const orderDays = (orders && daysOf(orders, 'orderDate')?.days) ?? null;
  const days = orderDays && padded(orderDays, linked.table.rowCount);
  const given = plan && givenIds(linked, (customer) => (numberOf[customer] ?? -1) >= 0, plan, days);
  const shown = shownIds(linked, numberOf, count, { days, given });
  const rowsOf = (sheet: CleanedSheet | null, from: number): Int32Array | null =>
    sheet && wholesOf(sheet.rowCount, (row) => numberOf[linked.customerOfRow[from + row] ?? -1] ?? -1);
  const main = STRONG_KINDS.findIndex((_, kind) => shown.kinds.includes(kind));
  return {
    keyRole: ROLE_OF[STRONG_KINDS[main] ?? 'customerId'],
    ids: shown.ids,
    roleOf: (customer) => ROLE_OF[STRONG_KINDS[shown.kinds[customer] ?? 0] ?? 'customerId'],
    orders: rowsOf(orders, 0),
    customers: rowsOf(customers, orders?.rowCount ?? 0),
    mergedInto: given ? new Map([...shown.mergedInto, ...given.retired]) : shown.mergedInto,
    ours: given?.ours ?? new Map<string, readonly string[]>(),
    notices: given?.notices ?? [],
    linked: { linked, decisions, numberOf },
  };
}

/** With one key alone nothing can be joined but ids without their zeros, but who asks for ids gets them. */
function isAskedFor(plan: IdPlan | null): boolean {
  return plan !== null && plan.rule !== 'auto';
}

/** Ids and names alone join nobody, so reading them costs nothing but time. A customer sheet of companies may: two agreements. */
function canJoin(orders: CleanedSheet | null, customers: CleanedSheet | null): boolean {
  const kinds = new Set<string>();
  for (const sheet of [orders, customers]) {
    if (!sheet) continue;
    for (const role of ['customerId', 'phone', 'email'] as const) if (sheet.columns.has(role)) kinds.add(role);
    const more = moreColumns(sheet);
    if (more.has('device')) kinds.add('device');
    if (sheet === customers && more.has('company')) kinds.add('company');
  }
  return kinds.size > 1;
}

const ROLE_OF: Readonly<Record<StrongKind, Role>> = {
  customerId: 'customerId',
  email: 'email',
  phone: 'phone',
  device: 'customerId',
};

function sourcesOf(orders: CleanedSheet | null, customers: CleanedSheet | null, role: Role): readonly KeySource[] {
  const sources: KeySource[] = [];
  if (orders) {
    const isKnownElsewhere = customers !== null && (customers.columns.has('phone') || customers.columns.has('email'));
    const isForeign = customers !== null && role !== 'customerId';
    const idFirst = !isForeign && (isKnownElsewhere || isRecipientPhone(orders));
    const source = keySource(orders, { more: moreColumns(orders), idFirst });
    // Ids that the customer sheet does not know are another system's; they tell nothing here.
    sources.push(isForeign && customers.columns.has('customerId') ? withoutIds(source) : source);
  }
  if (customers) sources.push(keySource(customers, { more: moreColumns(customers), idFirst: false }));
  return sources;
}

function withoutIds(source: KeySource): KeySource {
  return { ...source, columns: new Map([...source.columns].filter(([kind]) => kind !== 'customerId')) };
}

/** Number the customers who have a strong key, in the order of `linked`. */
function numbered({ table, customerOfRow, count }: Linked): { numberOf: Int32Array; count: number } {
  const hasKey = new Uint8Array(count);
  for (const kind of STRONG_KINDS) {
    const codes = table.columns.get(kind)?.codes;
    if (!codes) continue;
    for (let row = 0; row < codes.length; row++) if ((codes[row] ?? -1) >= 0) hasKey[customerOfRow[row] ?? -1] = 1;
  }
  let next = 0;
  const numberOf = wholesOf(count, (who) => (hasKey[who] === 1 ? next++ : -1));
  return { numberOf, count: next };
}

interface Shown {
  readonly ids: readonly string[];
  /** Place in `STRONG_KINDS` by customer. */
  readonly kinds: Uint8Array;
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** The order in which customers without an id are shown. */
const SHOWN_BY: readonly StrongKind[] = ['customerId', 'phone', 'email', 'device'];

interface ShownBy {
  readonly days: Int32Array | null;
  readonly given: GivenIds | null;
}

function shownIds(linked: Linked, numberOf: Int32Array, count: number, { days, given }: ShownBy): Shown {
  const texts: (string | null)[] = new Array<string | null>(count).fill(null);
  const kinds = new Uint8Array(count);
  let mergedInto: ReadonlyMap<string, string> = new Map();
  for (const kind of SHOWN_BY) {
    if (kind !== 'customerId' && !texts.includes(null)) break;
    const kept = kind === 'customerId' && given ? given.ids : existingIds(linked, days, kind);
    if (kind === 'customerId') mergedInto = mergedIds(linked, kept);
    const place = STRONG_KINDS.indexOf(kind);
    for (let customer = 0; customer < kept.length; customer++) {
      const [number, text] = [numberOf[customer] ?? -1, kept[customer] ?? null];
      if (number < 0 || text === null || texts[number] !== null) continue;
      texts[number] = text;
      kinds[number] = place;
    }
  }
  return { ids: allDifferent(texts, kinds), kinds, mergedInto };
}

function padded(days: Int32Array, length: number): Int32Array {
  const all = new Int32Array(length);
  all.set(days.subarray(0, length));
  return all;
}

/** Two customers with one shared phone and nothing else to show get a number; ids are different anyhow. */
function allDifferent(texts: readonly (string | null)[], kinds: Uint8Array): readonly string[] {
  const isId = (customer: number): boolean => kinds[customer] === 0;
  const others = new Set<string>();
  texts.forEach((text, customer) => {
    if (!isId(customer) && text !== null) others.add(text);
  });
  if (others.size === 0) return texts.map((text) => text ?? '');
  const taken = new Set<string>();
  texts.forEach((text, customer) => {
    if (isId(customer) && text !== null && others.has(text)) taken.add(text);
  });
  return texts.map((text, customer) => {
    if (isId(customer)) return text ?? '';
    let shown = text ?? '';
    for (let number = 2; taken.has(shown); number++) shown = `${text ?? ''} (${number})`;
    taken.add(shown);
    return shown;
  });
}
