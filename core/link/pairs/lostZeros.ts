import type { Recipe } from '../../recipe/recipe';
import type { LinkRule, Matcher } from './pairs';
import { PairWriter, Verdict } from './pairs';

const RULES: readonly LinkRule[] = [{ kind: 'zeros', kinds: ['customerId'] }];

const VERDICTS: Readonly<Record<Recipe['leadingZeros'], number>> = {
  ask: Verdict.ask,
  each: Verdict.ask,
  same: Verdict.same,
  different: Verdict.no,
};

/** Find ids that differ in leading zeros only (198 beside 00000198): a cell stored as a number lost them, or they are two customers.
 *  Ids are never repaired (A18 C20), so nothing is joined without a person's word: the setting, or a decision about one pair.
 *  Limit: two padded ids are compared only where the bare one is there too (0198 and 00198 beside 198). */
export function lostZeros(setting: Recipe['leadingZeros']): Matcher {
  return {
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
      verdict: new Uint8Array(count).fill(VERDICTS[setting]),
      likeness: new Float64Array(count).fill(1),
    }),
  };
}
