import { serialOf } from '../../core/book/serial';
import { compareRuns } from '../../core/project/history/compareRuns';
import {
  MOST_RUNS,
  NO_HISTORY,
  runsOf,
  withRow,
  type History,
  type HistoryRow,
} from '../../core/project/history/history';
import { readHistorySheet } from '../../core/project/history/readHistorySheet';
import { monthsAfter, reviewReminders } from '../../core/project/history/reviewReminders';
import { tagSets } from '../../core/project/tagSets';
import type { NamedSet } from '../../core/project/classSet';
import { actRow, classColumns, historySheet, runRow } from '../../core/report/project/historySheet';
import { ORDER_HEADER, PLAIN_ROWS } from '../run/generatedOrders';
import { bookOf, runBook } from '../run/runBook';
import { rowsOf, textsOf, typed } from './sheets';

const SETS: readonly NamedSet[] = [
  {
    id: 'tier',
    name: { zh: 'RFM分层', en: 'RFM tier' },
    classes: [
      { id: 'high', label: { zh: '高价值', en: 'High value' } },
      { id: 'other', label: { zh: '一般', en: 'General' } },
    ],
    codes: [0, 1, 1, -1],
  },
];
const COLUMNS = classColumns(SETS, 'zh');

function run(day: number, certificate: string, customers = 10, high = 2): HistoryRow {
  return {
    ...actRow('erase', '', day),
    event: 'run',
    who: '',
    certificate,
    rules: 'r1',
    figures: new Map([
      ['customers', customers],
      ['sales', 1234.56],
    ]),
    classes: new Map([['tier.high', high]]),
  };
}

function historyOf(...rows: readonly HistoryRow[]): History {
  return rows.reduce((all, row) => withRow(all, row, COLUMNS), NO_HISTORY);
}

test('#161: a run leaves counts and sums, and no value of any person', () => {
  const { portrait } = runBook(bookOf([ORDER_HEADER, ...PLAIN_ROWS]));
  const row = runRow(portrait, [...SETS, ...tagSets(portrait.tags)], {
    stamp: '2026-10-31 09:00',
    rules: 'abc',
    merged: 1,
  });
  const { rows, gathered } = portrait;
  expect(row.figures.get('customers')).toBe(gathered.ids.length);
  expect(row.figures.get('rowsRead')).toBe((row.figures.get('rowsKept') ?? 0) + (row.figures.get('rowsAside') ?? 0));
  expect(row.figures.get('rowsRead')).toBe(rows.read);
  expect([row.classes.get('tier.high'), row.classes.get('tier.other')]).toEqual([1, 2]);
  const tagged = [...row.classes].filter(([field]) => field.startsWith('tag:'));
  expect(tagged.length).toBeGreaterThan(0);
  const winners = portrait.tags.classes.flatMap((one) => [...one.winners]).filter((winner) => winner >= 0).length;
  expect(tagged.reduce((sum, [, count]) => sum + count, 0)).toBe(winners);
  const shown = textsOf(rowsOf(historySheet(withRow(NO_HISTORY, row, COLUMNS), portrait.today, 'zh')));
  for (const id of gathered.ids) expect(shown).not.toContain(id);
});

test('#161: the history is read back from its sheet, in both languages, with columns of people’s own', () => {
  const history = historyOf(run(46000, 'a'), run(46030, 'b', 12, 3), actRow('erase', '2026-01-05', 46031, 4));
  for (const lang of ['zh', 'en'] as const) {
    const read = readHistorySheet(rowsOf(historySheet(history, 46040, lang)), history.classColumns);
    expect(read).toEqual(history);
  }
  const rows = rowsOf(historySheet(history, 46040, 'zh'));
  const header = rows.findIndex((row) => row.includes('事项'));
  const width = rows[header]?.length ?? 0;
  const wider = rows.map((row, at) => (at === header ? [...row, '我的备注'] : row));
  const read = readHistorySheet(typed(wider, 'b', '我的备注', '促销月'), COLUMNS);
  expect(read.extraHeaders).toEqual(['我的备注']);
  expect(read.rows.map(({ extra }) => extra)).toEqual([[null], ['促销月'], [null]]);
  expect(rowsOf(historySheet(read, 46040, 'zh'))[header + 2]?.[width]).toBe('促销月');
});

test('C22: the same date and certificate is the same run, so running again on our own output changes nothing', () => {
  const history = historyOf({ ...run(46000, 'a'), stamp: '09:00' }, { ...run(46000, 'b'), stamp: '10:00' });
  const again = withRow(history, { ...run(46000, 'a'), stamp: '11:00' }, COLUMNS);
  expect(again).toEqual(history);
  expect(withRow(history, run(46001, 'a'), COLUMNS).rows).toHaveLength(3);
});

test('at most 120 runs are kept, the oldest go; what people did stays', () => {
  const many = historyOf(
    actRow('erase', '', 1, 3),
    ...Array.from({ length: 130 }, (_, at) => run(46000 + at, `c${at}`)),
  );
  expect(runsOf(many)).toHaveLength(MOST_RUNS);
  expect(runsOf(many)[0]?.certificate).toBe('c10');
  expect(many.rows[0]?.event).toBe('erase');
});

test('classes of an older run keep their column', () => {
  const old = historyOf(run(46000, 'a'));
  const next = withRow(old, { ...run(46001, 'b'), classes: new Map([['x.y', 1]]) }, [{ field: 'x.y', header: 'X Y' }]);
  expect(next.classColumns.map(({ field }) => field)).toEqual(['x.y', 'tier.high', 'tier.other']);
});

test.each([
  [[]],
  [[['a']]],
  [
    [
      ['事项', '结果指纹'],
      [{ error: '#REF!' }, null],
      ['__proto__', ''],
    ],
  ],
])('a broken history sheet is an empty history', (rows) => expect(readHistorySheet(rows, COLUMNS).rows).toEqual([]));

test('two runs are compared figure by figure and class by class', () => {
  const compared = compareRuns(run(46000, 'a', 10, 2), run(46030, 'b', 20, 5));
  expect(compared).toMatchObject({ days: 30, sameRules: true });
  expect(compared.figures[0]).toEqual({ figure: 'customers', before: 10, after: 20, difference: 10, change: 1 });
  expect(compared.classes).toEqual([{ field: 'tier.high', before: 2, after: 5, beforeShare: 0.2, afterShare: 0.25, points: expect.closeTo(0.05, 12) as number }]); // prettier-ignore
  const other = { ...run(46030, 'b'), rules: 'r2', classes: new Map<string, number>() };
  expect(compareRuns(run(46000, 'a'), other).sameRules).toBe(false);
  expect(compareRuns(run(46000, 'a'), { ...other, rules: '' }).sameRules).toBeNull();
  expect(compareRuns(run(46000, 'a'), other).classes[0]).toMatchObject({ before: 2, after: null, points: null });
});

test('#161 #162 C22: strategy is reviewed every month, the portrait every quarter, counted from the last review', () => {
  const first = serialOf(2026, 1, 31);
  const history = historyOf(run(first, 'a'), run(serialOf(2026, 2, 20), 'b'));
  const due = (today: number, from: History = history): readonly boolean[] =>
    reviewReminders(from, today).map((one) => one.isDue);
  expect(due(serialOf(2026, 2, 27))).toEqual([false, false]);
  expect(due(serialOf(2026, 2, 28))).toEqual([true, false]);
  expect(due(serialOf(2026, 4, 29))).toEqual([true, false]);
  expect(due(serialOf(2026, 4, 30))).toEqual([true, true]);
  const reviewed = withRow(history, actRow('strategyReview', '', serialOf(2026, 4, 30)), COLUMNS);
  expect(due(serialOf(2026, 5, 1), reviewed)).toEqual([false, true]);
  expect(reviewReminders(reviewed, serialOf(2026, 5, 1))[0]?.zh).toContain('上次 2026-04-30，下次 2026-05-30');
  expect(reviewReminders(NO_HISTORY, first)).toEqual([]);
});

test('a month after the 31st ends on the last day of the shorter month', () => {
  expect(monthsAfter(serialOf(2024, 1, 31), 1)).toBe(serialOf(2024, 2, 29));
  expect(monthsAfter(serialOf(2026, 11, 30), 3)).toBe(serialOf(2027, 2, 28));
  expect(monthsAfter(serialOf(2026, 12, 15), 1)).toBe(serialOf(2027, 1, 15));
});

test('#161: what people compare stands first: day, what, customers, orders, sales, then the classes; what is for the record stands last', () => {
  const rows = rowsOf(historySheet(historyOf(run(45_000, 'c1')), 45_000, 'zh'));
  const header = rows.find((row) => row[0] === '分析日') ?? [];
  expect(header.slice(0, 7)).toEqual([
    '分析日',
    '事项',
    '客户数',
    '订单数',
    '销售额',
    'RFM分层 高价值',
    'RFM分层 一般',
  ]);
  expect(header.slice(7)).toEqual(expect.arrayContaining(['时间', '结果指纹', '规则指纹', '读入行']));
});
