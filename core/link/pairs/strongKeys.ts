import { STRONG_KINDS } from '../kinds';
import type { LinkRule, Matcher } from './pairs';
import { PairWriter, Verdict } from './pairs';

const RULES: readonly LinkRule[] = STRONG_KINDS.map((kind) => ({ kind: 'agreement', kinds: [kind] }));

/** Join records that have a strong key in common: id, e-mail, phone, device (requirements 47-49). Values that are shared are left to `weakKeys`.
 *  Each record is paired with the first one of its value, so there are at most four pairs a record. */
export const strongKeys: Matcher = {
  source: ({ keys, count }) => {
    const pairs = new PairWriter(RULES);
    STRONG_KINDS.forEach((kind, rule) => {
      const column = keys.get(kind);
      if (!column) return;
      const first = new Int32Array(column.texts.length).fill(-1);
      for (let record = 0; record < count; record++) {
        const code = column.codes[record] ?? -1;
        if (code < 0 || column.shared[code] === 1) continue;
        if (first[code] === -1) first[code] = record;
        else pairs.add(first[code] ?? -1, record, rule);
      }
    });
    return pairs.finish();
  },
  decide: (_, { count }) => ({
    verdict: new Uint8Array(count).fill(Verdict.same),
    likeness: new Float64Array(count).fill(1),
  }),
};
