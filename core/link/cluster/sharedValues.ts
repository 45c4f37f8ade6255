import type { KeyKind } from '../kinds';
import type { LinkSettings } from '../settings';
import type { RecordKeys } from './record';
import { PairTable } from './pairTable';

/** Mark the values of a strong kind that too many different people have (A18 C18): one byte a value, 1 = shared.
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
    for (let code = 0; code < shared.length; code++) if ((people[code] ?? 0) > most) shared[code] = 1;
  }
  return shared;
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
