import {
  bareNames,
  EXACT_MATCHERS,
  evidenceText,
  keyOf,
  mergeLog,
  PairWriter,
  reviewQueue,
  Verdict,
  type Matcher,
} from '../../core/link/link';
import { customersOf, linkRows, never } from './tableOf';

/** A matcher as a later one may be: names of one first character, likeness by hand. */
const sameSurname = (likeness: number): Matcher => ({
  source: (records) => {
    const pairs = new PairWriter([{ kind: 'likeness', kinds: ['name'] }]);
    for (let left = 0; left < records.count; left++)
      for (let right = left + 1; right < records.count; right++)
        if (keyOf(records, left, 'name')?.charAt(0) === keyOf(records, right, 'name')?.charAt(0))
          pairs.add(left, right, 0);
    return pairs.finish();
  },
  decide: (_, { count }) => ({
    verdict: new Uint8Array(count).fill(likeness > 0.8 ? Verdict.same : Verdict.ask),
    likeness: new Float64Array(count).fill(likeness),
  }),
});

const ROWS = [
  { customerId: 'A', name: '王伟' },
  { customerId: 'B', name: '王小伟' },
  { customerId: 'C', name: '李娜' },
];

describe('a further matcher', () => {
  test('joins what it holds to be the same, and its likeness is the evidence', () => {
    const linked = linkRows(ROWS, { matchers: [...EXACT_MATCHERS, sameSurname(0.93)] });
    expect([...linked.customerOfRow]).toEqual([0, 0, 1]);
    const text = evidenceText(mergeLog(linked).evidence(1), linked.table, 'zh', (_, key) => key);
    expect(text).toBe('与“客户”第 2 行是同一客户：姓名相近（93%）（王小伟）');
  });

  test('asks about what it is not sure of', () => {
    const linked = linkRows(ROWS, { matchers: [...EXACT_MATCHERS, sameSurname(0.6)] });
    expect(linked.count).toBe(3);
    expect(reviewQueue(linked, [])).toMatchObject([{ kind: 'pair', customers: [0, 1], likeness: 0.6 }]);
  });

  test('a person\'s "never merge" wins over it', () => {
    const matchers = [...EXACT_MATCHERS, sameSurname(0.93)];
    expect(customersOf(ROWS, { matchers, decisions: [never('A', 'B')] })).toEqual([0, 1, 2]);
  });
});

describe('sheets that tell customers by name alone', () => {
  const matchers = [...EXACT_MATCHERS, bareNames];

  test('a name and nothing else joins the one customer of that name, whatever the order of rows', () => {
    const rows = [
      { name: '王伟' },
      { customerId: 'A', name: '王伟' },
      { name: '李娜' },
      { name: '王伟' },
      { name: '李娜' },
    ];
    expect(customersOf(rows, { matchers })).toEqual([0, 0, 1, 0, 1]);
    expect(customersOf(rows)).toEqual([0, 1, 2, 3, 4]);
  });

  test('a name of several customers is a question', () => {
    const linked = linkRows([{ customerId: 'A', name: '王伟' }, { customerId: 'B', name: '王伟' }, { name: '王伟' }], {
      matchers,
    });
    expect(linked.count).toBe(3);
    expect(reviewQueue(linked, [])).toMatchObject([{ kind: 'pair', customers: [0, 2] }]);
  });

  test('one customer of many orders counts once', () => {
    const rows = [{ customerId: 'A', name: '王伟' }, { customerId: 'A', name: '王伟', phone: '1' }, { name: '王伟' }];
    expect(customersOf(rows, { matchers })).toEqual([0, 0, 0]);
  });
});
