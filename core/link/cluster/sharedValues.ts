import type { KeyKind } from '../kinds';
import type { LinkSettings } from '../settings';
import { namesApart } from './namesApart';
import { Shared, type RecordKeys } from './record';
import { PairTable } from './pairTable';

/** Mark the values of a strong kind that too many different people have (A18 C18), and phones of two people who are clearly two: different ids and names that are no spelling of each other. One `Shared` a value.
 *  People are told apart by name, company and id; a record without one of them adds nothing to that count. An id is the source's own word and is never shared. */
export function sharedValues(
  kind: KeyKind,
  keys: ReadonlyMap<KeyKind, RecordKeys>,
  count: number,
  { sharedNames, sharedCompanies, sharedRecords }: LinkSettings,
): Uint8Array {
  const column = keys.get(kind);
  const shared = new Uint8Array(column?.texts.length ?? 0);
  if (!column || kind === 'customerId') return shared;
  const limits = [
    { of: keys.get('name'), most: sharedNames },
    { of: keys.get('company'), most: sharedCompanies },
    { of: keys.get('customerId'), most: sharedRecords },
  ];
  for (const { of, most } of limits) {
    if (!of) continue;
    const people = distinctPerValue(column.codes, (record) => of.codes[record] ?? -1, count, shared.length);
    for (let code = 0; code < shared.length; code++) if ((people[code] ?? 0) > most) shared[code] = Shared.many;
  }
  if (kind === 'phone') markTwoPeople(shared, column, keys, count);
  return shared;
}

/** A wrong merge costs more than a question: of two people with one phone nobody is joined by it. */
function markTwoPeople(
  shared: Uint8Array,
  { codes }: RecordKeys,
  keys: ReadonlyMap<KeyKind, RecordKeys>,
  count: number,
): void {
  const [ids, names] = [keys.get('customerId'), keys.get('name')];
  if (!ids || !names) return;
  const people = new Map<number, { readonly id: number; readonly name: number }[]>();
  for (let record = 0; record < count; record++) {
    const [code, id, name] = [codes[record] ?? -1, ids.codes[record] ?? -1, names.codes[record] ?? -1];
    if (code < 0 || id < 0 || name < 0 || shared[code] !== Shared.no) continue;
    const others = people.get(code) ?? [];
    // A value that is not of many people has few of them, however many records they have.
    if (others.some((other) => other.id === id && other.name === name)) continue;
    const isApart = (other: { readonly id: number; readonly name: number }): boolean =>
      other.id !== id && namesApart(names.texts[other.name] ?? '', names.texts[name] ?? '');
    if (others.some(isApart)) shared[code] = Shared.two;
    others.push({ id, name });
    people.set(code, others);
  }
}

function distinctPerValue(
  codes: Int32Array,
  whoOf: (record: number) => number,
  count: number,
  values: number,
): Int32Array {
  const seen = new PairTable();
  const distinct = new Int32Array(values);
  for (let record = 0; record < count; record++) {
    const [code, who] = [codes[record] ?? -1, whoOf(record)];
    if (code < 0 || who < 0) continue;
    const before = seen.count;
    if (seen.code(code, who) === before) distinct[code] = (distinct[code] ?? 0) + 1;
  }
  return distinct;
}
