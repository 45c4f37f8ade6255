import { serialOf } from '../../../core/book/serial';
import type { TagRule } from '../../../core/tag/condition';
import { evaluate, holds } from '../../../core/tag/evaluate';
import type { Facts } from '../../../core/tag/facts';
import { compileCondition } from '../../../core/tag/language/compile';
import { expressionOf } from '../../../core/tag/language/decompile';
import { hitReason } from '../../../core/tag/language/hitReason';
import { printCondition } from '../../../core/tag/language/print';
import { STANDARD_RULES } from '../../../core/tag/standardRules.data';
import { bareFacts, shopFacts } from '../shopFacts';
import { read } from './read';
import { TABLE } from './table';

const TODAY = serialOf(2026, 11, 1);
const bound = { table: TABLE, today: TODAY };
const compiled = (text: string) => compileCondition(read(text), bound);

function maskOf(text: string, facts: Facts): number[] {
  const evaluation = evaluate(compiled(text), facts);
  if (evaluation.kind === 'problems') throw new Error(JSON.stringify(evaluation.problems));
  evaluation.mask.forEach((held, row) => expect(holds(compiled(text), facts, row)).toBe(held === 1));
  return [...evaluation.mask];
}

test('A19: an amount of 100000 and a rate of 60% is high value, both bounds included', () => {
  const facts = bareFacts({ 'monetary@12m': [100000, 99999.99, 100000, NaN], repurchase_rate: [0.6, 0.6, 0.5999, 1] });
  expect(maskOf('近12个月订单金额 >= 10万 且 复购率 >= 60%', facts)).toEqual([1, 0, 0, 0]);
  expect(maskOf('amount of last 12 months >= 100,000 and repurchase rate >= 60%', facts)).toEqual([1, 0, 0, 0]);
});

test('requirement 89: within 30 days holds for day 30 and not for day 31 or for nobody knows', () => {
  expect(maskOf('最近购买 在 30 天内', bareFacts({ recency_days: [0, 30, 31, NaN] }))).toEqual([1, 1, 0, 0]);
  expect(maskOf('最近购买 不在 30 天内', bareFacts({ recency_days: [0, 30, 31, NaN] }))).toEqual([0, 0, 1, 0]);
});

test('months go back by the calendar from the day of the analysis', () => {
  // 2026-11-01 minus 6 months is 2026-05-01: 184 days.
  expect(maskOf('R <= 6 个月', bareFacts({ recency_days: [184, 185] }))).toEqual([1, 0]);
  const start = serialOf(2026, 5, 1);
  const birthday = bareFacts({ birthday: [start, start - 1, TODAY, TODAY + 1, NaN] });
  expect(maskOf('生日 在 6 个月内', birthday)).toEqual([1, 0, 1, 0, 0]);
  expect(maskOf('生日 超过 6 个月', birthday)).toEqual([0, 1, 0, 0, 0]);
  expect(maskOf('生日 在 本年内', bareFacts({ birthday: [serialOf(2026, 1, 1), serialOf(2025, 12, 31)] }))).toEqual([
    1, 0,
  ]);
});

const towns = bareFacts({ recency_days: [1, 2, 3, 4] }, ['北京', 'NEW  York', null, '上海']);

test.each([
  ['城市 = 北京', [1, 0, 0, 0]],
  ['城市 <> 北京', [0, 1, 0, 1]],
  ['非 (城市 = 北京)', [0, 1, 1, 1]],
  ['city in ("new york", 上海)', [0, 1, 0, 1]],
  ['城市 不属于 (北京, 上海)', [0, 1, 0, 0]],
  ['城市 包含 "ＹＯＲＫ"', [0, 1, 0, 0]],
  ['城市 不包含 "京"', [0, 1, 0, 1]],
  ['city starts with new', [0, 1, 0, 0]],
  ['city starts with york', [0, 0, 0, 0]],
  ['城市 = ""', [0, 0, 0, 0]],
  ['城市 以 "海" 结尾', [0, 0, 0, 1]],
  ['城市 为空', [0, 0, 1, 0]],
  ['城市 不为空', [1, 1, 0, 1]],
  ['R 不介于 2 和 3', [1, 0, 0, 1]],
  ['R 不属于 (1, 4)', [0, 1, 1, 0]],
  ['R 属于 (1, 4) 且 城市 不为空', [1, 0, 0, 1]],
])('%s: a blank answers no, and only not turns that round', (text, expected) => {
  expect(maskOf(text, towns)).toEqual(expected);
});

test('a column that the facts lack is told, not guessed', () => {
  expect(evaluate(compiled('近3个月订单数 > 1'), towns)).toEqual({
    kind: 'problems',
    problems: [{ fact: 'frequency@3m', problem: 'unknown' }],
  });
});

test('a text question about a number is told, not guessed', () => {
  expect(evaluate({ op: 'text', fact: 'recency_days', how: 'contains', values: ['1'] }, towns)).toEqual({
    kind: 'problems',
    problems: [{ fact: 'recency_days', problem: 'notAText' }],
  });
});

test('every standard rule can be written, read and compiled to ask the same', () => {
  const facts = shopFacts([{ days: 10, firstDays: 20, orders: 9, amount: 9e5, refunds: 3 }, { days: 200, firstDays: 300, orders: 1, amount: 5 }, {}]); // prettier-ignore
  for (const rule of STANDARD_RULES) {
    const expression = expressionOf(rule.when, TABLE);
    if (!expression) throw new Error(rule.id);
    for (const lang of ['zh', 'en'] as const) {
      const again = compileCondition(read(printCondition(expression, TABLE, lang)), bound);
      expect(again).toEqual(rule.when);
      expect(evaluate(again, facts)).toEqual(evaluate(rule.when, facts));
    }
  }
});

test('a hit tells its value, its bound and the tag, in both languages', () => {
  const facts = shopFacts([{ days: 212, firstDays: 400, orders: 3, amount: 100 }, {}]);
  const rule: TagRule = {
    id: 'r',
    tagClass: { zh: '活跃', en: 'Activity' },
    tag: { zh: '预流失', en: 'Pre-churn' },
    when: compiled('R > 180'),
    weight: 1,
    order: 1,
    definition: { zh: '', en: '' },
  };
  expect(hitReason(rule, facts, 0, 'zh')).toBe('最近购买距今 212 天 > 180 天 → 预流失');
  expect(hitReason(rule, facts, 0, 'en')).toBe('last order 212 days ago > 180 days → Pre-churn');
  expect(hitReason(rule, facts, 1, 'zh')).toBe('');
});

test('a hit on a text tells what was looked for, held or denied', () => {
  const rule = (text: string): TagRule => ({ id: 'r', tagClass: { zh: '', en: '' }, tag: { zh: '标', en: 'tag' }, when: compiled(text), weight: 1, order: 1, definition: { zh: '', en: '' } }); // prettier-ignore
  expect(hitReason(rule('城市 包含 "海"'), towns, 3, 'zh')).toBe('city包含“海” → 标');
  expect(hitReason(rule('非 (city starts with New)'), towns, 0, 'en')).toBe('city does not start with "New" → tag');
});

test('conditions that are data are written as people would', () => {
  const written = (text: string) => {
    const expression = expressionOf(compiled(text), TABLE);
    return expression && printCondition(expression, TABLE, 'zh');
  };
  expect(written('城市 不为空')).toBe('城市 不为空');
  expect(written('近12个月订单数 > 3')).toBe('近12个月订单数 > 3');
  expect(written('RFM分层 属于 (高价值)')).toBe('RFM分层 = 高价值客户');
  expect(written('末单日期 >= 2024-01-31')).toBe('末单日期 ≥ 2024-01-31');
  expect(written('城市 包含 "a"')).toBe('城市 包含 "a"');
  expect(expressionOf({ op: 'and', of: [] }, TABLE)).toBeNull();
});
