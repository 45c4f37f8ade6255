import { STRONG_KINDS } from '../kinds';
import { Shared } from '../cluster/record';
import type { LinkRule, Matcher } from './pairs';
import { PairWriter, Verdict } from './pairs';

const AGREEMENTS: readonly LinkRule[] = STRONG_KINDS.map((kind) => ({ kind: 'agreement', kinds: [kind] }));
/** Each kind again, for values of two people who are clearly two: these pairs are questions. */
const RULES: readonly LinkRule[] = [...AGREEMENTS, ...AGREEMENTS];
const ASKED = AGREEMENTS.length;

/** Join records that have a strong key in common: id, e-mail, phone, device (requirements 47-49). Values of many people are left to `weakKeys`; a value of two people who are clearly two is a question.
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
        if (code < 0 || column.shared[code] === Shared.many) continue;
        if (first[code] === -1) first[code] = record;
        else pairs.add(first[code] ?? -1, record, column.shared[code] === Shared.two ? rule + ASKED : rule);
      }
    });
    return pairs.finish();
  },
  decide: (_, { count, rule }) => ({
    verdict: Uint8Array.from({ length: count }, (_, pair) => ((rule[pair] ?? 0) < ASKED ? Verdict.same : Verdict.ask)),
    likeness: new Float64Array(count).fill(1),
  }),
};
