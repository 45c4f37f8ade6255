import { keyOf, Shared } from '../cluster/record';
import { KEY_KINDS, STRONG_KINDS } from '../kinds';
import type { Linked } from '../linkCustomers';

/** Give the keys by which customers are known again without an id, sorted: every phone, e-mail and device that is theirs alone; where all of theirs are shared, all keys of a record together.
 *  @example a customer of two rows with phones 1 and 2 -> ["1", "2"]; a switchboard and a name -> ["01062345678 王伟"] */
export function keysOfCustomers(
  { records, customerOfRecord }: Pick<Linked, 'records' | 'customerOfRecord'>,
  isWanted: (customer: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const own = new Map<number, Set<string>>();
  const together = new Map<number, Set<string>>();
  const put = (into: Map<number, Set<string>>, customer: number, key: string): void => {
    into.set(customer, (into.get(customer) ?? new Set()).add(key));
  };
  for (let record = 0; record < records.count; record++) {
    const customer = customerOfRecord[record] ?? -1;
    if (customer < 0 || !isWanted(customer)) continue;
    for (const kind of STRONG_KINDS) {
      const column = records.keys.get(kind);
      const code = column?.codes[record] ?? -1;
      const isAlone = (column?.shared[code] ?? Shared.no) === Shared.no;
      if (kind !== 'customerId' && code >= 0 && isAlone) put(own, customer, column?.texts[code] ?? '');
    }
    const all = KEY_KINDS.filter((kind) => kind !== 'customerId').flatMap((kind) => keyOf(records, record, kind) ?? []);
    if (all.length > 0) put(together, customer, all.join(' '));
  }
  return new Map([...together].map(([customer, keys]) => [customer, [...(own.get(customer) ?? keys)].sort()]));
}
