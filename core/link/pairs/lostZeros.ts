import type { LinkRule, Matcher } from './pairs';
import { PairWriter, Verdict } from './pairs';

const RULES: readonly LinkRule[] = [{ kind: 'zeros', kinds: ['customerId'] }];

/** Ask about ids that differ in leading zeros only (198 beside 00000198): a cell stored as a number lost them, or they are two customers.
 *  Ids are never repaired (A18 C20), so nothing is joined without a person's word. */
export const lostZeros: Matcher = {
  source: ({ keys, count }) => {
    const pairs = new PairWriter(RULES);
    const column = keys.get('customerId');
    if (!column?.texts.some((id) => id.charCodeAt(0) === 48)) return pairs.finish();
    const first = new Int32Array(column.texts.length).fill(-1);
    for (let record = count - 1; record >= 0; record--) {
      const code = column.codes[record] ?? -1;
      if (code >= 0) first[code] = record;
    }
    const codes = new Map(column.texts.map((id, code) => [id, code]));
    column.texts.forEach((id, code) => {
      if (id.charCodeAt(0) !== 48 || !/^0+\d+$/.test(id)) return;
      const short = codes.get(id.replace(/^0+(?=\d)/, ''));
      const [one, other] = [first[code] ?? -1, short === undefined ? -1 : (first[short] ?? -1)];
      if (one >= 0 && other >= 0) pairs.add(one, other, 0);
    });
    return pairs.finish();
  },
  decide: (_, { count }) => ({
    verdict: new Uint8Array(count).fill(Verdict.ask),
    likeness: new Float64Array(count).fill(1),
  }),
};
