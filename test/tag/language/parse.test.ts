import type { CompareTest } from '../../../core/tag/condition';
import type { Expression } from '../../../core/tag/language/expression';
import type { Window } from '../../../core/tag/language/window';
import { read } from './read';

const last = (count: number, unit: 'day' | 'week' | 'month' | 'year'): Window => ({ kind: 'last', count, unit });
const compare = (field: string, test: CompareTest, value: number, window: Window | null = null): Expression => ({
  op: 'compare',
  subject: { field, window },
  test,
  value: { kind: 'number', value },
});
const texts = (...all: string[]) => all.map((text) => ({ kind: 'text' as const, text }));
const city = { field: 'city', window: null };
const R30 = compare('recency_days', '>', 30);
const F1 = compare('frequency', '=', 1);
const M200 = compare('monetary', '<', 200);

test('requirement 95: the definition of a high value customer is read as marketers write it, in both languages', () => {
  const highValue: Expression = {
    op: 'and',
    of: [compare('monetary', '>=', 100000, last(12, 'month')), compare('repurchase_rate', '>=', 0.6)],
  };
  expect(read('近12个月订单金额 >= 10万 且 复购率 >= 60%')).toEqual(highValue);
  expect(read('近12个月订单金额≥10万元，且复购率≥60%'.replace('，', ' '))).toEqual(highValue);
  expect(read('amount of last 12 months >= 100,000 and repurchase rate >= 60%')).toEqual(highValue);
  expect(read('last 12 months amount >= 100k AND [Repurchase Rate] >= 0.6')).toEqual(highValue);
  expect(read('近十二个月的订单金额达到10w且复购率不低于600‰')).toEqual(highValue);
});

test.each([
  ['R > 180', compare('recency_days', '>', 180)],
  ['Ｒ　＞　１８０', compare('recency_days', '>', 180)],
  ['r days is more than 180 days', compare('recency_days', '>', 180)],
  ['R 超过 180 天', compare('recency_days', '>', 180)],
  ['R >= 2 周', compare('recency_days', '>=', 14)],
  ['180 < R', compare('recency_days', '>', 180)],
  ['M <> 1,234,567.5', compare('monetary', '<>', 1234567.5)],
  ['M != ¥1.5k', compare('monetary', '<>', 1500)],
  ['M ≠ -3百万', compare('monetary', '<>', -3000000)],
  ['F == 3 次', compare('frequency', '=', 3)],
  ['退款率 ≤ 5%', compare('refund_rate', '<=', 0.05)],
  ['近30天访问 > 3', compare('visits', '>', 3)],
  ['amount (last 30 days) > 3', compare('monetary', '>', 3, last(30, 'day'))],
  ['近半年订单数 > 3', compare('frequency', '>', 3, last(6, 'month'))],
  ['本年订单数 > 3', compare('frequency', '>', 3, { kind: 'this', unit: 'year' })],
  ['orders this month > 3', compare('frequency', '>', 3, { kind: 'this', unit: 'month' })],
  ['[@monetary] > 3 # why: a note\n', compare('monetary', '>', 3)],
])('%s is one comparison', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['[城市] 属于 (北京, 上海)', false],
  ['[City] in (北京, "上海")', false],
  ['城市 在 北京、上海', false],
  ['【城市】属于（“北京”，“上海”）', false],
  ['City is not one of (北京; 上海)', true],
  ['城市 不属于 (北京、上海)', true],
])('%s is a list', (text, negated) => {
  expect(read(text)).toEqual({ op: 'in', subject: city, negated, values: texts('北京', '上海') });
});

test('in a list a comma parts numbers, outside it parts thousands', () => {
  expect(read('R 属于 (1,200)')).toMatchObject({ values: [{ value: 1 }, { value: 200 }] });
  expect(read('R = 1,200')).toMatchObject({ value: { value: 1200 } });
});

test.each([
  '最近购买 在 30 天内',
  '最近购买在近30天以内',
  'last purchase within 30 days',
  'last order in the last 30 days',
])('%s asks for a stretch of time', (text) => {
  const subject = { field: 'recency_days', window: null };
  expect(read(text)).toEqual({ op: 'within', subject, negated: false, window: last(30, 'day') });
});

test.each(['客单价 介于 100 和 500', '客单价 在 100 到 500 之间', 'AOV between 100 and 500', '客单价介于100~500'])(
  '%s is a range',
  (text) => {
    const subject = { field: 'average_order', window: null };
    const [from, to] = [100, 500].map((value) => ({ kind: 'number', value }));
    expect(read(text)).toEqual({ op: 'between', subject, negated: false, from, to });
  },
);

test.each([
  ['备注 包含 "赠品"', 'contains', false],
  ['Remark contains ‘赠品’', 'contains', false],
  ['备注不含赠品', 'contains', true],
  ['备注 以「赠品」开头', 'starts', false],
  ['remark does not end with "赠品"', 'ends', true],
])('%s looks inside a text', (text, how, negated) => {
  expect(read(text)).toEqual({ op: 'match', subject: { field: 'remark', window: null }, negated, how, text: '赠品' });
});

test.each([
  ['邮箱 为空', false],
  ['e-mail is blank', false],
  ['邮箱非空', true],
  ['[E-MAIL] is not empty', true],
])('%s asks for blanks', (text, negated) => {
  expect(read(text)).toEqual({ op: 'blank', subject: { field: 'email', window: null }, negated });
});

test.each(['非 (F = 1 或 M < 200)', 'NOT (F = 1 OR M < 200)', '!(F=1||M<200)', '并非（F＝1 或者 M＜200）'])(
  '%s denies a choice',
  (text) => {
    expect(read(text)).toEqual({ op: 'not', of: { op: 'or', of: [F1, M200] } });
  },
);

test('not binds closer than and, and closer than or', () => {
  expect(read('非 F = 1 且 R > 30 或 M < 200')).toEqual({
    op: 'or',
    of: [{ op: 'and', of: [{ op: 'not', of: F1 }, R30] }, M200],
  });
  expect(read('M < 200 or F = 1 and R > 30')).toEqual({ op: 'or', of: [M200, { op: 'and', of: [F1, R30] }] });
  expect(read('(M < 200 or F = 1) and R > 30')).toEqual({ op: 'and', of: [{ op: 'or', of: [M200, F1] }, R30] });
});

test('a chain of one operator is flat, parentheses or not', () => {
  expect(read('(F = 1 且 R > 30) 且 (M < 200)')).toEqual({ op: 'and', of: [F1, R30, M200] });
  expect(read('F = 1 且 (R > 30 且 M < 200)')).toEqual({ op: 'and', of: [F1, R30, M200] });
});

test('a second bound may leave the column out, or stand on its other side', () => {
  const bounds: Expression = { op: 'and', of: [R30, compare('recency_days', '<=', 90)] };
  expect(read('R大于30且小于等于90')).toEqual(bounds);
  expect(read('30 < R <= 90')).toEqual(bounds);
  expect(read('R > 30 and <= 90')).toEqual(bounds);
});

test('a date is read in three forms, and a column of days gives its date when held against one', () => {
  const expected = { op: 'compare', subject: { field: 'last_order', window: null }, test: '>=', value: { kind: 'date', day: 45322 } }; // prettier-ignore
  // 45322 = 2024-01-31: 45306 is 2024-01-15 (A19), and sixteen days.
  for (const day of ['2024-01-31', '2024年1月31日', '2024/1/31']) expect(read(`最近购买 >= ${day}`)).toEqual(expected);
});

test('a bare text ends at and, at or, and at a sign, and keeps its spaces inside', () => {
  expect(read('城市=北京且R>30')).toEqual({ op: 'and', of: [{ op: 'compare', subject: city, test: '=', value: texts('北京')[0] }, R30] }); // prettier-ignore
  expect(read('City = New York and R > 30')).toMatchObject({ of: [{ value: { text: 'New York' } }, R30] });
  expect(read('城市 = 和平区 或 F = 1')).toMatchObject({ of: [{ value: { text: '和平区' } }, F1] });
  expect(read('remark = "say ""hi"" and go"')).toMatchObject({ value: { text: 'say "hi" and go' } });
});

test('a name in brackets may hold spaces, digits and brackets', () => {
  expect(read('[近30天 [特]]列] = a')).toMatchObject({ subject: { field: 'odd' } });
  expect(read('odd [1] name = a')).toMatchObject({ subject: { field: 'odd' } });
});

test('a value of a closed set is found by any of its names', () => {
  expect(read('RFM分层 = 高价值')).toMatchObject({ value: { text: 'high' } });
  expect(read('tier in ("high VALUE", 流失风险)'.replace('tier', '[RFM tier]'))).toMatchObject({ values: texts('high', 'atRisk') }); // prettier-ignore
});
