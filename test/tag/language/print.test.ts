import fc from 'fast-check';
import { fieldTable } from '../../../core/tag/language/fields';
import { groupedDigits, plainDecimal } from '../../../core/tag/language/decimal';
import { printCondition } from '../../../core/tag/language/print';
import { anyExpression } from './anyExpression';
import { read } from './read';
import { TABLE } from './table';

test.each([
  [
    'F>=3 && 近12个月M>=100000',
    '订单数 ≥ 3 且 近12个月订单金额 ≥ 10万',
    'orders ≥ 3 and amount of last 12 months ≥ 100,000',
  ],
  ['M > 12345.5', '订单金额 > 12,345.5', 'amount > 12,345.5'],
  ['复购率 >= 0.6', '复购率 ≥ 60%', 'repurchase rate ≥ 60%'],
  ['(F=1 or M<200) and not R>30', '(订单数 = 1 或 订单金额 < 200) 且 非 (R天数 > 30)', '(orders = 1 or amount < 200) and not (R days > 30)'], // prettier-ignore
  ['city in (北京, "New York")', '城市 属于 (北京, "New York")', 'City in (北京, "New York")'],
  ['M in (10000, 25)', '订单金额 属于 (1万, 25)', 'amount in (10000, 25)'],
  ['[RFM tier] is at risk', 'RFM分层 = 流失风险客户', 'RFM tier = "At risk"'],
  ['R > 6 months', 'R天数 > 6个月', 'R days > 6 months'],
  ['R within 1 month', 'R天数 在 近1个月内', 'R days within last 1 month'],
  ['备注 以 A 结尾', '备注 以 "A" 结尾', 'Remark ends with "A"'],
])('%s is written in its canonical form', (text, zh, en) => {
  expect(printCondition(read(text), TABLE, 'zh')).toBe(zh);
  expect(printCondition(read(text), TABLE, 'en')).toBe(en);
});

test('any condition is read back as it was, from Chinese and from English', () => {
  fc.assert(
    fc.property(anyExpression, fc.constantFrom('zh' as const, 'en' as const), (expression, lang) => {
      expect(read(printCondition(expression, TABLE, lang))).toEqual(expression);
    }),
    { seed: 20261122, numRuns: 1500 },
  );
});

const AWKWARD = ['近', '近12个月', '近12个月订单金额', '非', 'not', 'last 12 months amount', '的金额', '且', '(x)', 'a]b', '[c]', '为空', '3', 'or', ' spaced  name ', 'amount of last 12 months']; // prettier-ignore

test.each(AWKWARD)('a column called "%s" is written so that it is read back', (name) => {
  const more = { id: 'more', name: { zh: name, en: name }, synonyms: [], kind: 'money' as const, isWindowed: true };
  const table = fieldTable([...TABLE.fields, more]);
  for (const lang of ['zh', 'en'] as const) {
    for (const field of ['more', 'monetary', 'repurchase_rate']) {
      for (const window of [null, { kind: 'last', count: 12, unit: 'month' } as const]) {
        const expression = { op: 'compare', subject: { field, window }, test: '>', value: { kind: 'number', value: 0.5 } } as const; // prettier-ignore
        expect(read(printCondition(expression, table, lang), table)).toEqual(expression);
      }
    }
  }
});

test('numbers are written exactly, without an exponent', () => {
  expect(plainDecimal(0.6, 2)).toBe('60');
  expect(plainDecimal(123000, -4)).toBe('12.3');
  expect(plainDecimal(1e21)).toBe('1000000000000000000000');
  expect(plainDecimal(-1.5e-7)).toBe('-0.00000015');
  expect(groupedDigits('-1234567.25')).toBe('-1,234,567.25');
});

test.each([
  ['amount between', 'monetary between 1 and 2'],
  ['订单金额 介于', 'monetary between 1 and 2'],
  ['R days within', 'R within 3 days'],
  ['City is', 'city is blank'],
])('beside a column called "%s", the shorter name goes in brackets where it would be swallowed', (name, text) => {
  const expression = read(text);
  const table = fieldTable([
    ...TABLE.fields,
    { id: 'more', name: { zh: name, en: name }, synonyms: [], kind: 'number' },
  ]);
  for (const lang of ['zh', 'en'] as const)
    expect(read(printCondition(expression, table, lang), table)).toEqual(expression);
  expect(printCondition(read('F > 1'), table, 'en')).toBe('orders > 1');
});
