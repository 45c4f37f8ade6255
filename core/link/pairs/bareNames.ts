import { bytesOf } from '../../book/columnOf';
import { identities } from '../cluster/identities';
import { PairTable } from '../cluster/pairTable';
import { keyOf, type Records } from '../cluster/record';
import { KEY_KINDS } from '../kinds';
import type { LinkRule, Matcher } from './pairs';
import { PairWriter, Verdict } from './pairs';

const KINDS = ['company', 'name'] as const;
const RULES: readonly LinkRule[] = KINDS.map((kind) => ({ kind: 'agreement', kinds: [kind] }));

/** Join records that have a name and nothing else to the one customer of that name; where several customers have it, it is a question.
 *  Not among the exact matchers: for runs in which a sheet tells customers by name alone, where there is nothing better.
 *  Limit: two people of one name who stand in no other sheet become one customer. */
export const bareNames: Matcher = {
  source: (records) => {
    const pairs = new PairWriter(RULES);
    KINDS.forEach((kind, rule) => {
      const column = records.keys.get(kind);
      if (!column) return;
      const first = new Int32Array(column.texts.length).fill(-1);
      const bare = bareRecords(records, kind);
      for (const isBare of [0, 1])
        for (let record = 0; record < records.count; record++) {
          const code = column.codes[record] ?? -1;
          if (code < 0 || bare[record] !== isBare) continue;
          if (first[code] === -1) first[code] = record;
          else if (isBare === 1) pairs.add(first[code] ?? -1, record, rule);
        }
    });
    return pairs.finish();
  },
  decide: (records, { count, right, left, rule }) => {
    const several = KINDS.map((kind) => namesOfSeveral(records, kind));
    const verdict = bytesOf(count, (pair) => {
      const code = records.keys.get(KINDS[rule[pair] ?? 0] ?? 'name')?.codes[right[pair] ?? left[pair] ?? 0] ?? -1;
      return several[rule[pair] ?? 0]?.[code] === 1 ? Verdict.ask : Verdict.same;
    });
    return { verdict, likeness: new Float64Array(count).fill(1) };
  },
};

/** 1 for a record that has this kind of key and no other. */
function bareRecords(records: Records, kind: (typeof KINDS)[number]): Uint8Array {
  const others = KEY_KINDS.filter((other) => other !== kind);
  return bytesOf(records.count, (record) => (others.every((other) => keyOf(records, record, other) === null) ? 1 : 0));
}

/** By value: 1 where customers who have more than the name and are told apart have it. */
function namesOfSeveral(records: Records, kind: (typeof KINDS)[number]): Uint8Array {
  const column = records.keys.get(kind);
  const customers = new PairTable();
  const counts = new Int32Array(column?.texts.length ?? 0);
  const bare = bareRecords(records, kind);
  identities(records).forEach((identity, record) => {
    const code = column?.codes[record] ?? -1;
    if (code < 0 || bare[record] === 1) return;
    const before = customers.count;
    if (customers.code(code, identity) === before) counts[code] = (counts[code] ?? 0) + 1;
  });
  return Uint8Array.from(counts, (count) => (count > 1 ? 1 : 0));
}
