import type { Cell } from '../../core/book/cell';
import { amountCleaner } from '../../core/clean/amount';
import type { MoneyColumn } from '../../core/clean/column';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const clean = (cells: readonly Cell[], decimal: 'auto' | 'point' | 'comma' = 'auto', places = 2): MoneyColumn =>
  cleanColumn((source) => amountCleaner(source, decimal, places), cells);
const cents = (column: MoneyColumn): readonly number[] => [...column.units];

test('case 47: a column with 1,234.56 reads 1,234 as thousands', () => {
  const column = clean(['1,234', '1,234.56']);
  expect(cents(column)).toEqual([123400, 123456]);
  expect(column.decision).toBeNull();
});

test('case 47: a column with 1.234,56 reads 1.234 as thousands and 1,5 as one and a half', () => {
  const cells = ['1.234', '1.234,56', '1,5'];
  const column = clean(cells);
  expect(cents(column)).toEqual([123400, 123456, 150]);
  expect(column.decision).toEqual({ zh: '2 个金额用逗号作小数点', en: '2 amounts use a decimal comma' });
  expect(afterOf(column, cells)).toEqual(['1234.00', '1234.56', '1.50']);
});

test('an amount that proves its own mark keeps it in a column of the other mark', () => {
  expect(cents(clean(['1.234,56', '12.50']))).toEqual([123456, 1250]);
});

test('case 47: where both marks are proven, 1,234 is a question and everything else is read', () => {
  const column = clean(['1.234,56', '12.50', '1,234']);
  expect(cents(column)).toEqual([123456, 1250, NaN]);
  expect(rulesOf(column)).toEqual(['amountSpelling', '', 'ambiguousAmount']);
  expect(afterOf(column, ['1,234'])).toEqual(['']);
  expect(column.questions).toHaveLength(1);
  expect(column.questions[0]?.en).toMatch(/^1 amounts \(such as 1,234\).*decimal=comma/);
  expect(column.questions[0]?.zh).toMatch(/^1 个金额（如 1,234）.*decimal=comma/);
});

test('nothing proven: 1,234 is thousands', () => {
  const column = clean(['1,234', '2,500', 80]);
  expect(cents(column)).toEqual([123400, 250000, 8000]);
  expect(column.questions).toEqual([]);
});

test('nothing proven: 1.234 is a question, not one yuan twenty-three', () => {
  const column = clean(['1.234', '2.500', '80']);
  expect(cents(column)).toEqual([NaN, NaN, 8000]);
  expect(column.questions[0]?.en).toContain('such as 1.234');
});

test('1.234 beside 1,234 is a question', () => {
  expect(cents(clean(['1.234', '1,234']))).toEqual([NaN, NaN]);
});

test('a unit price has up to four decimals, so 1.234 is one price', () => {
  expect(cents(clean(['1.234', '2.5'], 'auto', 4))).toEqual([12340, 25000]);
  expect(cents(clean(['1.234'], 'auto', 4))).toEqual([12340]);
});

test('the setting wins where both can be meant', () => {
  expect(cents(clean(['1.234', '1,234'], 'point'))).toEqual([123, 123400]);
  expect(cents(clean(['1.234', '1,234'], 'comma'))).toEqual([123400, 123]);
});

test('0,125 and 1234,567 can only be decimals, 1.234.567 only thousands', () => {
  expect(cents(clean(['0,125', '1234,567', '1.234.567']))).toEqual([13, 123457, 123456700]);
  for (const [text, expected] of [
    ['0,125', 13],
    ['0.125', 13],
    ['1234,567', 123457],
    ['1234.567', 123457],
  ] as const) {
    expect(cents(clean([text]))).toEqual([expected]);
  }
});
