import type { Cell } from '../../core/book/cell';
import { parseDecisions, readReference, withDecision, writeDecisions, writeReference } from '../../core/link/link';
import type { Decision } from '../../core/link/link';
import { merge, never } from './tableOf';

const HEADER = ['决定', '客户A', '客户B', '决定日期', '备注'];

test('a row is a decision: verdict, two customers, day and note', () => {
  // 46326 is 2026-10-31.
  expect(parseDecisions([HEADER, ['合并', 'C001', '#00ff00ff00ff', '2026-10-31', '电话确认']]).decisions).toEqual([
    {
      verdict: 'same',
      left: { kind: 'id', id: 'C001' },
      right: { kind: 'record', key: '00ff00ff00ff' },
      day: 46326,
      note: '电话确认',
    },
  ]);
});

test.each([
  ['合并', 'same'],
  [' 同一人 ', 'same'],
  ['Merge', 'same'],
  ['不合并', 'different'],
  ['不是同一人', 'different'],
  ['NEVER MERGE', 'different'],
] as const)('"%s" means %s', (word, verdict) => {
  expect(parseDecisions([HEADER, [word, 'A', 'B']]).decisions).toMatchObject([{ verdict }]);
});

test('columns are found by header in either language and any order; number ids keep their digits', () => {
  const rows: Cell[][] = [
    ['Note', 'Customer B', 'Decision', 'Customer A', 'Decided on'],
    [null, 17850, 'merge', '007', 46326],
  ];
  expect(parseDecisions(rows)).toMatchObject({
    decisions: [{ ...merge('007', '17850', 46326), note: '' }],
    rows: [1],
    errors: [],
  });
});

test('blank rows are passed over', () => {
  expect(parseDecisions([HEADER, [], [null, ' '], ['合并', 'A', 'B']])).toMatchObject({ rows: [3], errors: [] });
  expect(parseDecisions([])).toEqual({ decisions: [], rows: [], errors: [], unread: [] });
});

test.each([
  ['verdict', ['也许', 'A', 'B'], 0, '“也许”', '"也许"'],
  ['blank verdict', [null, 'A', 'B'], 0, '空白', 'a blank cell'],
  ['blank customer', ['合并', '', 'B'], 1, '空白', 'a blank cell'],
  ['broken record', ['合并', 'A', '#12'], 2, '“#12”', '"#12"'],
  ['one customer twice', ['合并', 'A', 'A'], 2, '“A”', '"A"'],
  ['day', ['合并', 'A', 'B', '03/04/2026'], 3, '“03/04/2026”', '"03/04/2026"'],
  ['error value', [{ error: '#REF!' }, 'A', 'B'], 0, '“#REF!”', '"#REF!"'],
] as const)('an error names its cell: %s', (_, cells, column, zh, en) => {
  const parsed = parseDecisions([HEADER, ['合并', 'X', 'Y'], [...cells]]);
  expect(parsed.decisions).toHaveLength(1);
  expect(parsed.errors).toHaveLength(1);
  expect(parsed.errors[0]).toMatchObject({ row: 2, column });
  expect(parsed.errors[0]?.message.zh).toContain(`第 3 行“${HEADER[column] ?? ''}”：应为`);
  expect(parsed.errors[0]?.message.zh).toContain(zh);
  expect(parsed.errors[0]?.message.en).toMatch(/^Row 3, .*expected .*, got .*; please correct it and run again\.$/);
  expect(parsed.errors[0]?.message.en).toContain(en);
});

test('a missing header is said, and nothing is decided', () => {
  const parsed = parseDecisions([
    ['决定', '甲', '客户B'],
    ['合并', 'A', 'B'],
  ]);
  expect(parsed.decisions).toEqual([]);
  expect(parsed.errors.map(({ message }) => message.en)).toEqual([
    'Row 1 should have the header "Customer A", which was not found. No merge decision has any effect; please add the header and run again.',
  ]);
});

test('what is written is read again, in both languages', () => {
  const decisions: readonly Decision[] = [
    { ...merge('007', '=1+1', 46326), note: '备注' },
    never('#12', '##'),
    { ...merge('A', ''), right: { kind: 'record', key: '0123456789ab' } },
  ];
  for (const lang of ['zh', 'en'] as const) {
    const rows = writeDecisions(decisions, [], lang);
    expect(rows.flat().every((cell) => cell === null || typeof cell === 'string')).toBe(true);
    expect(parseDecisions(rows)).toMatchObject({ decisions, errors: [] });
  }
});

test('rows that cannot be read survive writing, and are written once', () => {
  const first = parseDecisions([HEADER, ['也许', 'A', 'B', null, '问一下'], ['合并', 'C', 'D']]);
  const again = parseDecisions(writeDecisions(first.decisions, first.unread, 'zh'));
  expect(again.decisions).toEqual(first.decisions);
  expect(again.unread).toEqual([['也许', 'A', 'B', null, '问一下']]);
});

test('a sheet without its headers is kept as it is', () => {
  const parsed = parseDecisions([['甲'], ['合并', 'A', 'B']]);
  expect(parsed.unread).toEqual([['合并', 'A', 'B']]);
});

test.each(['C001', '#', '#12', '##', '#00ff00ff00ff', '=1', '客户!5'])(
  'an id "%s" is never taken for a record',
  (id) => {
    expect(readReference(writeReference({ kind: 'id', id }))).toEqual({ kind: 'id', id });
  },
);

test('a new decision about the same two takes the place of the earlier one, in either order', () => {
  const before = [merge('A', 'B'), merge('A', 'C')];
  expect(withDecision(before, never('B', 'A'))).toEqual([merge('A', 'C'), never('B', 'A')]);
  expect(before).toHaveLength(2);
});
