import { bytesOf } from '../../book/columnOf';
import { Shared, type RecordKeys, type Records } from '../cluster/record';
import { PairTable } from '../cluster/pairTable';
import type { KeyKind } from '../kinds';
import type { LinkRule, Matcher, Pairs } from './pairs';
import { PairWriter, Verdict } from './pairs';

/** Kinds that need a second agreement; strong ones are among them where their value is shared. */
const AGREEING: readonly KeyKind[] = ['company', 'name', 'address', 'phone', 'email', 'device'];

const TWO_AGREEMENTS: readonly LinkRule[] = AGREEING.flatMap((kind, at) =>
  AGREEING.slice(at + 1).map((other): LinkRule => ({ kind: 'agreement', kinds: [kind, other] })),
);

/** Join records that agree in two weak or shared keys, when nothing speaks against it: two different names, or two different companies, among those that agree make them a question (A18 C18).
 *  One company name alone is a question too; one person's name or address alone is nothing.
 *  Linear: records meet in the table of their two values, each is paired with the first. */
export const weakKeys: Matcher = {
  source: (records) => {
    const pairs = new PairWriter([...TWO_AGREEMENTS, { kind: 'agreement', kinds: ['company'] }]);
    TWO_AGREEMENTS.forEach(({ kinds: [one, other] }, rule) => {
      const [left, right] = [one && weakCodes(records, one), other && weakCodes(records, other)];
      if (left && right) addEqual(pairs, rule, records.count, left, right);
    });
    const company = weakCodes(records, 'company');
    if (company) addEqual(pairs, TWO_AGREEMENTS.length, records.count, company, company);
    return pairs.finish();
  },
  decide: (records, pairs) => ({
    verdict: verdicts(records, pairs),
    likeness: new Float64Array(pairs.count).fill(1),
  }),
};

type CodeOf = (record: number) => number;

function weakCodes({ keys }: Records, kind: KeyKind): CodeOf | null {
  const column = keys.get(kind);
  if (!column) return null;
  if (kind === 'company' || kind === 'name' || kind === 'address') return (record) => column.codes[record] ?? -1;
  return column.shared.some((one) => one !== Shared.no) ? (record) => sharedCode(column, record) : null;
}

function sharedCode({ codes, shared }: RecordKeys, record: number): number {
  const code = codes[record] ?? -1;
  return (shared[code] ?? Shared.no) === Shared.no ? -1 : code;
}

function addEqual(pairs: PairWriter, rule: number, count: number, left: CodeOf, right: CodeOf): void {
  const values = new PairTable();
  const first: number[] = [];
  for (let record = 0; record < count; record++) {
    const [one, other] = [left(record), right(record)];
    if (one < 0 || other < 0) continue;
    const code = values.code(one, other);
    const met = first[code];
    if (met === undefined) first.push(record);
    else pairs.add(met, record, rule);
  }
}

/** One verdict for all records that share two values, so that the order of rows decides nothing. */
function verdicts({ keys }: Records, { rules, count, left, right, rule }: Pairs): Uint8Array {
  const speaking = [keys.get('name'), keys.get('company')].flatMap((column) => (column ? [column.codes] : []));
  const parted = new Set<number>();
  const agreed = new Map<number, Int32Array>();
  for (let pair = 0; pair < count; pair++) {
    const group = groupOf(left[pair] ?? 0, rule[pair] ?? 0);
    const said = agreed.get(group) ?? Int32Array.from(speaking, (codes) => codes[left[pair] ?? 0] ?? -1);
    agreed.set(group, said);
    speaking.forEach((codes, at) => {
      const code = codes[right[pair] ?? 0] ?? -1;
      if (code >= 0 && (said[at] ?? -1) >= 0 && said[at] !== code) parted.add(group);
      if (code >= 0) said[at] = code;
    });
  }
  return bytesOf(count, (pair) => {
    const isAlone = (rules[rule[pair] ?? 0]?.kinds.length ?? 0) < 2;
    return isAlone || parted.has(groupOf(left[pair] ?? 0, rule[pair] ?? 0)) ? Verdict.ask : Verdict.same;
  });
}

/** Records that share two values have one first record a rule. */
function groupOf(left: number, rule: number): number {
  return left * 256 + rule;
}
