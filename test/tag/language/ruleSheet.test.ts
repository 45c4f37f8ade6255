import fc from 'fast-check';
import type { Cell } from '../../../core/book/cell';
import { fieldTable } from '../../../core/tag/language/fields';
import { readRuleSheet } from '../../../core/tag/language/sheet/readRuleSheet';
import { lintRulesOf, sheetRulesOf, tagRulesOf } from '../../../core/tag/language/sheet/tagRules';
import { newLayout, writeRuleSheet } from '../../../core/tag/language/sheet/writeRuleSheet';
import { STANDARD_RULES } from '../../../core/tag/standardRules.data';
import { TABLE } from './table';

const HEADER = ['标签类', '标签', '条件', '权重', '顺序', '生效日期', '失效日期', '启用', '说明'];
const TODAY = 46327; // 2026-11-01
const bound = { table: TABLE, today: TODAY };
const sheet = (...rows: readonly (readonly Cell[])[]) => readRuleSheet([HEADER, ...rows], TABLE);

test('requirement 95: a rule is a row: class, tag, condition, weight, order, time, on, definition', () => {
  const { rules, problems } = sheet(['价值', '高价值', '近12个月订单金额 >= 10万 且 复购率 >= 60%', 5, 1, '2026-01-01', 46387, '是', '有明确定义']); // prettier-ignore
  expect(problems).toEqual([]);
  expect(rules).toMatchObject([{ row: 1, tagClass: '价值', tag: '高价值', weight: 5, order: 1, from: 46023, to: 46387, on: true, definition: '有明确定义' }]); // prettier-ignore
});

test('headers are found in any order, in either language, by their synonyms; blanks have usual values', () => {
  const { rules, layout } = readRuleSheet([['Priority', 'Owner', 'CLASS', ' tag name', '规则'], [null, 'Ann', 'Value', 'High', 'M > 5'], [null, null, '', null, null]], TABLE); // prettier-ignore
  expect(layout.map(({ id }) => id)).toEqual(['order', null, 'tagClass', 'tag', 'condition']);
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({ tag: 'High', weight: 1, order: null, from: null, on: true, definition: '' });
  expect([...(rules[0]?.others ?? [])]).toEqual([[1, 'Ann']]);
});

test('what is wrong is told at its cell, inside a condition at its character, and other rows count', () => {
  const { rules, unread, problems } = sheet(
    ['价值', '高', 'M > 5', '很多', 1, null, null, null, null],
    ['价值', '', '金颜 > 5', 1, 1, '明天', null, '也许', null],
    ['价值', '低', 'M <= 5', null, null, 46327, 46300, null, null],
    ['价值', { error: '#REF!' }, 'M <= 5', null, null, null, null, null, null],
    ['价值', '好', 'M <= 5', null, null, null, null, null, null],
  );
  expect(rules.map(({ tag }) => tag)).toEqual(['好']);
  expect(unread.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [1, 3, 'notANumber'],
    [2, 1, 'missing'],
    [2, 2, 'condition'],
    [2, 5, 'notADate'],
    [2, 7, 'notOnOff'],
    [3, 6, 'reversedDates'],
    [4, 1, 'errorValue'],
  ]);
  expect(problems[2]?.problem).toMatchObject({ at: 0, length: 2, code: 'unknownField' });
  expect(problems[0]?.zh).toBe('“权重”应是数字，却是“很多”。');
  expect(problems[0]?.en).toBe('"Weight" must be a number, found "很多".');
});

test('a sheet without a needed header says which, and nothing is lost', () => {
  const found = readRuleSheet([['标签', '条件'], ['高', 'M > 5']], TABLE); // prettier-ignore
  expect(found.problems).toMatchObject([{ row: 0, code: 'noHeader', zh: '第一行缺少表头“标签类”。' }]);
  expect(found.unread).toHaveLength(1);
});

test('rules are in force when they are on and the day lies within their time, both ends included', () => {
  const row = (tag: string, from: Cell, to: Cell, on: Cell): readonly Cell[] => ['c', tag, 'R > 1', 1, 1, from, to, on, null]; // prettier-ignore
  const { rules } = sheet(row('off', null, null, '否'), row('first', TODAY, null, 1), row('last', null, TODAY, true), row('over', null, TODAY - 1, null), row('soon', TODAY + 1, null, 'Yes')); // prettier-ignore
  expect(tagRulesOf(rules, bound).map(({ id }) => id)).toEqual(['c/first', 'c/last']);
  expect(lintRulesOf(rules, bound).map(({ number }) => number)).toEqual([3, 4]);
});

test('further rules of one tag have ids of their own, and rules without an order come last', () => {
  const { rules } = sheet(['c', 'a', 'R > 1'], ['c', 'a', 'R > 2', 1, 7], ['c', 'b', 'R > 3']);
  const made = tagRulesOf(rules, bound);
  expect(made.map(({ id }) => id)).toEqual(['c/a', 'c/a#2', 'c/b']);
  expect([...made].sort((a, b) => a.order - b.order).map(({ id }) => id)).toEqual(['c/a#2', 'c/a', 'c/b']);
});

test.each(['zh', 'en'] as const)(
  'the standard rules can be written as a sheet (%s), read, and are the same rules',
  (lang) => {
    const rows = writeRuleSheet(sheetRulesOf(STANDARD_RULES, TABLE, lang), newLayout(lang), lang);
    const { rules, problems } = readRuleSheet(rows, TABLE);
    expect(problems).toEqual([]);
    expect(tagRulesOf(rules, bound).map(({ when, weight, order, tag }) => [when, weight, order, tag[lang]])).toEqual(
      STANDARD_RULES.map(({ when, weight, order, tag }) => [when, weight, order, tag[lang]]),
    );
  },
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(null), fc.string({ maxLength: 5 }), fc.integer({ min: 1, max: 60000 }), fc.boolean(), fc.constant({ error: '#N/A' })); // prettier-ignore
const anyRow = fc.tuple(
  fc.constantFrom<Cell>('价值', 'Value', null),
  fc.constantFrom<Cell>('高', 'x', 7),
  fc.constantFrom<Cell>('R > 1', '城市 = "a"', 'oops'),
  fc.constantFrom<Cell>(null, 2, '3', 'x'),
  anyCell,
  fc.constantFrom<Cell>(null, 46000, '2026-01-01'),
  fc.constantFrom<Cell>(null, '否', true, 'maybe'),
);

test('any sheet, written back, is read as the same rules, unread rows and cells of other columns included', () => {
  const header = ['标签类', 'Tag', '条件', '权重', 'Owner', 'from', '启用'];
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
      const first = readRuleSheet([header, ...rows], TABLE);
      const written = writeRuleSheet(first.rules, first.layout, 'zh', first.unread);
      const second = readRuleSheet(written, TABLE);
      const rest = ({ row: _row, ...rule }: (typeof first.rules)[number]) => rule;
      expect(second.rules.map(rest)).toEqual(first.rules.map(rest));
      expect(second.unread.map(({ cells }) => cells)).toEqual(first.unread.map(({ cells }) => cells));
      expect(writeRuleSheet(second.rules, second.layout, 'zh', second.unread)).toEqual(written);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('a column that the sheet lacks is added at the right only where a rule needs it', () => {
  const { rules, layout } = readRuleSheet([['类别', '标签', '条件'], ['c', 'a', 'R > 1']], TABLE); // prettier-ignore
  expect(writeRuleSheet(rules, layout, 'zh')).toEqual([['类别', '标签', '条件'], ['c', 'a', 'R > 1']]); // prettier-ignore
  expect(writeRuleSheet(rules.map((rule) => ({ ...rule, weight: 3 })), layout, 'zh')[0]).toEqual(['类别', '标签', '条件', '权重']); // prettier-ignore
  expect(fieldTable([]).fields).toEqual([]);
});

test('of two columns with one meaning the left is read, and the sheet says so', () => {
  const found = readRuleSheet([['标签类', '标签', '条件', '规则'], ['c', 'a', 'R > 1', 'R > 2']], TABLE); // prettier-ignore
  expect(found.problems).toMatchObject([{ row: 0, column: 3, code: 'twiceHeader' }]);
  expect(found.rules).toMatchObject([{ condition: 'R > 1' }]);
  expect([...(found.rules[0]?.others ?? [])]).toEqual([[3, 'R > 2']]);
});

test('a date with anything after it is no date', () => {
  expect(sheet(['c', 'a', 'R > 1', 1, 1, '2026-01-01 x']).problems).toMatchObject([{ code: 'notADate' }]);
});

test('a row that could not be read is written back between those around it', () => {
  const { rules, layout, unread } = sheet(['c', 'a', 'R > 1'], ['c', 'b', 'oops'], ['c', 'd', 'R > 3']);
  const written = writeRuleSheet(rules, layout, 'zh', unread);
  expect(written.map((cells) => cells[1])).toEqual(['标签', 'a', 'b', 'd']);
});
