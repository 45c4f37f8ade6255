import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import { amountCleaner, unitsOfNumber } from '../../core/clean/amount';
import { CURRENCIES, readAmount } from '../../core/clean/amountText';
import type { MoneyColumn } from '../../core/clean/column';
import { PlainAmount } from '../../core/clean/plainAmount';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const clean = (cells: readonly Cell[], decimal: 'auto' | 'point' | 'comma' = 'auto', places = 2): MoneyColumn =>
  cleanColumn((source) => amountCleaner(source, decimal, places), cells);

function read(cell: Cell): { cents: number; currency: string; rule: string; after: string } {
  const column = clean([cell]);
  return {
    cents: column.units[0] ?? 0,
    currency: CURRENCIES[column.currency[0] ?? 0] ?? '',
    rule: rulesOf(column)[0] ?? '',
    after: afterOf(column, [cell])[0] ?? '',
  };
}

describe('an amount text is read to exact cents', () => {
  test.each<[string, string, number, string]>([
    ['case 48: with a yuan sign and thousands', '¥1,200.00', 120000, 'CNY'],
    ['with a full-width yuan sign', '￥1200', 120000, 'CNY'],
    ['with 元', '1200元', 120000, 'CNY'],
    ['with a sign and 元', '¥1200.5元', 120050, 'CNY'],
    ['with RMB and a space', 'RMB 1,200.00', 120000, 'CNY'],
    ['with CNY behind', '1200 CNY', 120000, 'CNY'],
    ['case 48: in 万', '1.2万', 1200000, ''],
    ['in 万元', '1.2万元', 1200000, 'CNY'],
    ['in 万 with three decimals', '1.234万', 1234000, ''],
    ['in 亿', '1.5亿', 15000000000, ''],
    ['in k', '1.2k', 120000, ''],
    ['in w', '3w', 3000000, ''],
    ['case 48: negative in brackets', '(300)', -30000, ''],
    ['negative in full-width brackets', '（300.00）', -30000, ''],
    ['negative with the sign behind', '300-', -30000, ''],
    ['negative with the sign before the currency', '-¥300', -30000, 'CNY'],
    ['negative with the sign behind the currency', '¥-300', -30000, 'CNY'],
    ['negative with a mathematical minus', '−300', -30000, ''],
    ['with a plus', '+300', 30000, ''],
    ['in full-width digits', '１２３４．５０', 123450, ''],
    ['with a decimal comma and points between thousands', '1.234,56', 123456, ''],
    ['with a decimal comma and spaces between thousands', '12 000,5', 1200050, ''],
    ['with narrow no-break spaces between thousands', '12\u202f000,50 €', 1200050, 'EUR'],
    ['with apostrophes between thousands', "1'234.50", 123450, ''],
    ['with Indian groups', '1,23,456.00', 12345600, ''],
    ['with groups of 万', '12,3456.00', 12345600, ''],
    ['in dollars', '$5', 500, 'USD'],
    ['in pounds', '£5.25', 525, 'GBP'],
    ['in Hong Kong dollars', 'HK$5', 500, 'HKD'],
    ['without a digit before the point', '￥.5', 50, 'CNY'],
    ['between no-break spaces', '\u00a012.50\u00a0', 1250, ''],
  ])('%s', (_, text, cents, currency) => {
    const after = `${(cents / 100).toFixed(2)}${currency === '' ? '' : ` ${currency}`}`;
    expect(read(text)).toEqual({ cents, currency, rule: 'amountSpelling', after });
  });
});

describe('an amount is left as it is', () => {
  test.each<[string, Cell, number]>([
    ['as a number', 1200.5, 120050],
    ['as a negative number', -100, -10000],
    ['as a plain text', '1200.50', 120050],
    ['as a plain text without decimals', '1200', 120000],
    ['as a negative text', '-3.5', -350],
    ['with leading zeros', '0012.50', 1250],
  ])('%s', (_, cell, cents) => {
    expect(read(cell)).toMatchObject({ cents, currency: '', rule: '' });
  });

  test('with its currency code, as the change list writes it', () => {
    expect(read('1234.50 CNY')).toEqual({ cents: 123450, currency: 'CNY', rule: '', after: '1234.50 CNY' });
  });
});

describe('an amount is refused', () => {
  test.each<[string, Cell]>([
    ['case 49: with an exponent beyond all numbers', '1e309'],
    ['with any exponent', '1.5e3'],
    ['case 49: as the word Infinity', 'Infinity'],
    ['case 49: as an infinite number', Infinity],
    ['case 49: as no number', NaN],
    ['case 64: as an error value', { error: '#REF!' }],
    ['as a logical value', true],
    ['as words', '免费'],
    ['with an unknown currency', 'CAD 300'],
    ['with two currencies', '$300元'],
    ['with a word behind', '300左右'],
    ['as two amounts', '100/200'],
    ['as a range', '100-200'],
    ['as a percentage', '12%'],
    ['with two minus signs', '--300'],
    ['with brackets and a minus', '(-300)'],
    ['with two decimal points', '1.2.3'],
    ['with uneven groups', '1,234,56'],
    ['with uneven groups before a point', '1,23.45'],
    ['with a lone group of two', '12 34'],
    ['with Indian groups that end in two', '1,23,45'],
    ['with more than fifteen digits in its decimals', '123456789.1234567'],
    ['with two kinds of group marks', "1,234'567.00"],
    ['with more than fifteen digits', '1234567890123456'],
    ['with more than fifteen digits in groups', '¥1,234,567,890,123,456.00'],
    ['of ten trillion as a text', '10000000000000.00'],
    ['of ten trillion as a number', 1e13],
    ['of ten trillion in 亿', '100000亿'],
    ['as a date', '2024-01-15'],
  ])('%s', (_, cell) => {
    expect(read(cell)).toMatchObject({ cents: NaN, rule: 'notAnAmount' });
  });
});

test('the last amount below ten trillion keeps its cents, as number and as text', () => {
  expect(read(9999999999999.99).cents).toBe(999999999999999);
  expect(read('9999999999999.99').cents).toBe(999999999999999);
  expect(read('¥9,999,999,999,999.99').cents).toBe(999999999999999);
});

describe('a blank among amounts', () => {
  test('that is empty or ordinary space says nothing', () => {
    for (const cell of [null, '', ' \t']) expect(read(cell)).toEqual({ cents: NaN, currency: '', rule: '', after: '' });
  });

  test.each(['-', '—', '－', 'N/A', 'nan', '无', '\u200b'])('%j is blank, and said', (mark) => {
    expect(read(mark)).toEqual({ cents: NaN, currency: '', rule: 'blankMark', after: '' });
  });
});

describe('half a cent', () => {
  test.each<[Cell, number]>([
    ['1.005', 101],
    [1.005, 101],
    ['-1.005', -101],
    [-1.005, -101],
    ['(1.005)', -101],
    ['1.0049', 100],
    [1.0049, 100],
    [8.345, 835],
    [2.675, 268],
    ['2.675', 268],
    [1.115, 112],
    ['0.005', 1],
    [0.005, 1],
    [0.0049999, 0],
  ])('%j is %d cents: away from zero, by its decimal writing', (cell, cents) => {
    expect(clean([cell], 'point').units[0]).toBe(cents);
  });

  test('of four decimals: a unit price rounds at the fifth', () => {
    expect(unitsOfNumber(0.00005, 4)).toBe(1);
    expect(clean(['0.00005', '1.23456'], 'auto', 4).units).toEqual(Float64Array.of(1, 12346));
  });
});

test('case 50: 0.1 and 0.2 add up to 30 cents', () => {
  const { units } = clean([0.1, '0.2']);
  expect((units[0] ?? 0) + (units[1] ?? 0)).toBe(30);
});

test('case 51: minus zero is zero, as number and as text', () => {
  for (const cell of [-0, '-0', '-0.00', '(0)', -0.001]) expect(Object.is(read(cell).cents, 0)).toBe(true);
});

test('an amount of more than 64 characters is refused', () => {
  expect(read(`${'0'.repeat(60)}12.5`).cents).toBe(1250);
  expect(read(`${'0'.repeat(61)}12.5`)).toMatchObject({ cents: NaN, rule: 'notAnAmount' });
});

const amountLike = fc.oneof(
  fc
    .array(
      fc.constantFrom('0', '1', '5', '9', '00', ',', '.', '-', '¥', '￥', '$', '元', '€', '000', '123', ' ', '(', ')'),
      { maxLength: 9 },
    )
    .map((parts) => parts.join('')),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map(String),
);

test('the quick reader agrees with the full one wherever it reads', () => {
  fc.assert(
    fc.property(
      amountLike,
      fc.constantFrom(2, 4),
      fc.constantFrom('point' as const, 'comma' as const),
      (text, places, mark) => {
        const plain = new PlainAmount(places);
        if (!plain.read(text)) return;
        const full = readAmount(text, mark, places);
        expect({ units: plain.units, currency: plain.currency }).toEqual({
          units: full.units,
          currency: full.currency,
        });
        expect(plain.provesPoint).toBe(full.proof === 'point');
        expect(full.open).toBeNull();
      },
    ),
    { seed: 61, numRuns: 4000 },
  );
});

test('cents written as text come back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (cents) => {
      const whole = Math.floor(Math.abs(cents) / 100);
      const text = `${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
      expect(clean([text, Number(text)]).units).toEqual(Float64Array.of(cents, cents));
    }),
    { seed: 62, numRuns: 500 },
  );
});
