import { isoDate } from '../../book/serial';
import type { Bilingual } from '../../words';
import { keyOf } from '../cluster/record';
import { KEY_KINDS } from '../kinds';
import type { Linked } from '../linkCustomers';
import type { ReadCharacter } from './nameIds';
import { nameId } from './nameIds';

/** How customers without an id get one. `day`: C, the day and a number of the day (requirement 27). `name`: by name and phone, or by company (requirement 33). */
export type NewIdRule = { readonly kind: 'day' } | { readonly kind: 'name'; readonly reading: ReadCharacter | null };

export interface NewIds {
  /** One id a customer, all different. */
  readonly ids: readonly string[];
  /** Customers who got a new one. */
  readonly added: readonly number[];
  readonly notices: readonly Bilingual[];
}

/** Said whenever ids are made of names and phones (A18 C20). */
const PERSONAL: Bilingual = {
  zh: '新编号由姓名和手机号组成，属于个人信息：对外分享前请脱敏；改名或换号后编号不会跟着变。',
  en: 'New ids are made of names and phones, which is personal data: mask them before you share. They do not follow when a name or phone changes.',
};

/** Give every customer without an id a new one; ids that are there stay untouched (requirement 27, A18 C20).
 *  `existing`: the ids that customers keep; `earlier`: those that an earlier run gave, which stay too. `day` is the serial day of the new ids.
 *  `reserved`: ids that nobody may get, such as those of customers who are not here today.
 *  Numbers follow the customers' keys in the order of text, not the rows: sorting a sheet changes nothing. Customers with equal keys follow their rows.
 *  No id of the table is given again. Past 999 the number grows to four digits.
 *  @example C20240528001, C20240528002 */
export function newIds(
  linked: Linked,
  existing: readonly (string | null)[],
  earlier: readonly (string | null)[],
  rule: NewIdRule,
  day: number,
  reserved: readonly string[] = [],
): NewIds {
  const ids = existing.map((id, customer) => id ?? earlier[customer] ?? null);
  const waiting = byKey(
    linked,
    ids.flatMap((id, customer) => (id === null ? [customer] : [])),
  );
  const start = `C${isoDate(day).replace(/-/g, '')}`;
  const there = [reserved, linked.table.columns.get('customerId')?.texts ?? [], ids.filter((id) => id !== null)];
  const taken = new Set(there.flatMap((some) => (rule.kind === 'name' ? some : some.filter((id) => id.startsWith(start))))); // prettier-ignore
  let number = 0;
  let named = 0;
  for (const { customer, record } of waiting) {
    const name = rule.kind === 'name' ? nameId(linked.records, record, rule.reading) : null;
    if (name !== null) named++;
    const id = name === null ? numbered() : unused(name, taken);
    taken.add(id);
    ids[customer] = id;
  }
  const added = waiting.map(({ customer }) => customer).sort((a, b) => a - b);
  return { ids: ids.map((id) => id ?? ''), added, notices: named > 0 ? [PERSONAL] : [] };

  function numbered(): string {
    for (;;) {
      number++;
      const id = start + String(number).padStart(3, '0');
      if (!taken.has(id)) return id;
    }
  }
}

interface Waiting {
  readonly customer: number;
  /** The customer's record whose keys are smallest. */
  readonly record: number;
}

/** Each customer with its smallest record, in the order of keys. */
function byKey({ records, customerOfRecord }: Linked, customers: readonly number[]): readonly Waiting[] {
  const wanted = new Set(customers);
  const smallest = new Map<number, { record: number; key: readonly string[] }>();
  for (let record = 0; record < records.count; record++) {
    const customer = customerOfRecord[record] ?? -1;
    if (!wanted.has(customer)) continue;
    const key = KEY_KINDS.map((kind) => keyOf(records, record, kind) ?? '');
    const before = smallest.get(customer);
    if (!before || compareKeys(key, before.key) < 0) smallest.set(customer, { record, key });
  }
  return [...smallest]
    .sort(([a, one], [b, other]) => compareKeys(one.key, other.key) || a - b)
    .map(([customer, { record }]) => ({ customer, record }));
}

/** Kind by kind; a record that has the stronger key comes first. */
function compareKeys(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < one.length; at++) {
    const [a = '', b = ''] = [one[at], other[at]];
    if (a === b) continue;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}
