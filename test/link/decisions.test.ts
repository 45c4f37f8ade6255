import { decisionIssueText } from '../../core/link/link';
import { recordReferences } from './recordReferences';
import { customersOf, linkRows, merge, never, type KeyRow } from './tableOf';

const PHONE: readonly KeyRow[] = [
  { customerId: 'A', phone: '1' },
  { customerId: 'B', phone: '1' },
  { customerId: 'C', phone: '2' },
];

test('a merge joins customers who have nothing in common', () => {
  expect(customersOf(PHONE, { decisions: [merge('A', 'C')] })).toEqual([0, 0, 0]);
});

test('"never merge" wins over a strong key', () => {
  const linked = linkRows(PHONE, { decisions: [never('B', 'A')] });
  expect([...linked.customerOfRow]).toEqual([0, 1, 2]);
  expect(linked.cuts).toMatchObject([{ left: 0, right: 1, decision: 0 }]);
  expect(linked.issues).toEqual([]);
});

test('"never merge" is honoured through a chain: of its links the weakest goes', () => {
  // A - B by e-mail (stronger), B - C by phone.
  const rows = [
    { customerId: 'A', email: 'e' },
    { customerId: 'B', email: 'e', phone: '1' },
    { customerId: 'C', phone: '1' },
  ];
  expect(customersOf(rows)).toEqual([0, 0, 0]);
  expect(customersOf(rows, { decisions: [never('A', 'C')] })).toEqual([0, 0, 1]);
});

test('of equally strong links the latest goes', () => {
  const rows = [
    { customerId: 'A', phone: '1' },
    { customerId: 'B', phone: '1' },
    { customerId: 'C', phone: '1' },
  ];
  expect(customersOf(rows, { decisions: [never('A', 'C')] })).toEqual([0, 0, 1]);
});

test('who was cut off from one still joins the others of the key', () => {
  const rows = ['A', 'B', 'C', 'D'].map((customerId) => ({ customerId, phone: '1' }));
  expect(customersOf(rows, { decisions: [never('A', 'C'), never('A', 'D')] })).toEqual([0, 0, 1, 1]);
});

test('"never merge" holds for every row of both ids', () => {
  const rows = [
    { customerId: 'A', phone: '1' },
    { customerId: 'B', phone: '2' },
    { customerId: 'A', phone: '3' },
    { customerId: 'B', phone: '3' },
  ];
  expect(customersOf(rows, { decisions: [never('A', 'B')] })).toEqual([0, 1, 0, 1]);
});

test('a long chain cannot get round it', () => {
  const rows = Array.from({ length: 9 }, (_, at) => ({
    customerId: `C${at}`,
    phone: `p${at >> 1}`,
    email: `e${(at + 1) >> 1}`,
  }));
  const customers = customersOf(rows, { decisions: [never('C0', 'C8'), never('C0', 'C4')] });
  expect(customers[0]).not.toBe(customers[8]);
  expect(customers[0]).not.toBe(customers[4]);
  expect(new Set(customers).size).toBe(2);
});

test('contradictions: the later decision about two customers holds and the earlier is listed', () => {
  for (const decisions of [
    [merge('A', 'B', 46000), never('B', 'A', 46001)],
    [never('B', 'A', 46001), merge('A', 'B', 46000)],
  ]) {
    const linked = linkRows(PHONE, { decisions });
    expect([...linked.customerOfRow]).toEqual([0, 1, 2]);
    const earlier = decisions.findIndex(({ verdict }) => verdict === 'same');
    expect(linked.issues).toEqual([{ kind: 'overruled', decision: earlier, by: 1 - earlier }]);
  }
});

test('of the same day the lower row of the sheet holds', () => {
  expect(customersOf(PHONE, { decisions: [never('A', 'B'), merge('A', 'B')] })).toEqual([0, 0, 1]);
});

test('contradictions: merges that would bring the parted together are cut, the latest first, and listed', () => {
  const decisions = [merge('A', 'C', 1), merge('C', 'B', 2), never('A', 'B', 3)];
  const linked = linkRows(PHONE, { decisions });
  expect([...linked.customerOfRow]).toEqual([0, 1, 0]);
  expect(linked.issues).toEqual([{ kind: 'chain', decision: 1, by: 2 }]);
});

test('decisions about nobody, about oneself and about two alike are listed and do nothing', () => {
  const rows = [...PHONE, { name: '王伟' }, { name: '王伟' }];
  const twin = recordReferences(rows)[3];
  if (!twin) throw new Error('no record');
  const decisions = [merge('A', 'X'), merge('A', 'A'), { ...merge('A', 'B'), right: twin }];
  const linked = linkRows(rows, { decisions });
  expect(linked.count).toBe(4);
  expect(linked.issues).toEqual([
    { kind: 'nobody', decision: 0, side: 'right' },
    { kind: 'itself', decision: 1 },
    { kind: 'several', decision: 2, side: 'right' },
  ]);
});

test('records without an id are decided by the key of their contents, wherever they stand', () => {
  const rows = [{ phone: '1', name: '王伟' }, { customerId: 'A' }, { phone: '2' }];
  const [first, , third] = recordReferences(rows);
  if (!first || !third) throw new Error('no record');
  expect(first.kind).toBe('record');
  const decisions = [{ ...merge('', ''), left: first, right: third }];
  expect(customersOf(rows, { decisions })).toEqual([0, 1, 0]);
  expect(customersOf([...rows].reverse(), { decisions })).toEqual([0, 1, 0]);
});

test('a large cluster is joined as far as a person says', () => {
  const rows = Array.from({ length: 11 }, (_, at) => ({
    customerId: `C${at}`,
    phone: `p${at >> 1}`,
    email: `e${(at + 1) >> 1}`,
  }));
  const customers = customersOf(rows, { decisions: [merge('C2', 'C7')] });
  expect(new Set(customers).size).toBe(10);
  expect(customers[2]).toBe(customers[7]);
});

test.each([
  ['nobody', 'zh', '合并决定“合并 A、X”：客户B“X”在表中找不到。这条决定没有生效；请更正编号，或删去这一行。'],
  [
    'nobody',
    'en',
    'Merge decision "merge A, X": Customer B "X" is not in the sheets. The decision has no effect; please correct it or delete the row.',
  ],
] as const)('an issue of kind %s is said in %s with both decisions', (kind, lang, text) => {
  expect(decisionIssueText({ kind, decision: 0, side: 'right' }, [merge('A', 'X')], lang)).toBe(text);
});

test('a contradiction names both decisions', () => {
  const decisions = [merge('A', 'B'), never('A', 'B')];
  const text = decisionIssueText({ kind: 'overruled', decision: 0, by: 1 }, decisions, 'zh');
  expect(text).toContain('合并 A、B');
  expect(text).toContain('不合并 A、B');
});
