import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import type { PhoneColumn } from '../../core/clean/column';
import { phoneCleaner } from '../../core/clean/phone';
import { mobileOf } from '../../core/clean/phone/mobile';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const clean = (cells: readonly Cell[]): PhoneColumn => cleanColumn(phoneCleaner, cells);

/** Read a phone in a column of mainland mobiles. */
function read(cell: Cell): { mobile: number; rule: string; after: string } {
  const cells = [cell, '13900139000', '13900139001'];
  const column = clean(cells);
  return { mobile: column.mobiles[0] ?? 0, rule: rulesOf(column)[0] ?? '', after: afterOf(column, cells)[0] ?? '' };
}

describe('a mobile number is rewritten as eleven digits', () => {
  test.each<[string, string]>([
    ['case 12: with country code and dashes', '+86 138-0013-8000'],
    ['case 13: with 0086', '008613800138000'],
    ['with 86 and no plus', '8613800138000'],
    ['with a country code in brackets', '(+86) 13800138000'],
    ['case 14: in full-width digits', '１３８００１３８０００'],
    ['in full-width digits with a full-width plus', '＋８６１３８００１３８０００'],
    ['with spaces', '138 0013 8000'],
    ['with points', '138.0013.8000'],
    ['with long dashes', '138–0013—8000'],
    ['with no-break and zero-width spaces', '\u200b138\u00a00013\u00a08000'],
    ['case 20: with the trunk zero', '013800138000'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ mobile: 13800138000, rule: 'phoneSpelling', after: '13800138000' });
  });

  test('case 11: stored as a number', () => {
    expect(read(13800138000)).toEqual({ mobile: 13800138000, rule: 'phoneNumber', after: '13800138000' });
  });

  test('case 18: shown as 1.38E+10 but stored exactly', () => {
    expect(read(1.3800138e10)).toEqual({ mobile: 13800138000, rule: 'phoneNumber', after: '13800138000' });
  });
});

describe('a phone is left as it is', () => {
  test('as eleven digits', () => {
    expect(read('13800138000')).toEqual({ mobile: 13800138000, rule: '', after: '13800138000' });
  });

  test.each([
    ['case 16: a landline with extension', '010-62345678-801'],
    ['a landline with 转', '010-62345678转801'],
    ['a landline', '0755-12345678'],
    ['a landline from abroad', '+86 10 6234 5678'],
    ['a landline from abroad with its zero', '+86 (0755) 1234 5678'],
    ['a service number', '400-800-1234'],
    ['a number of another country', '+1 380 013 8000'],
    ['a number of another country with 00', '0044 20 7946 0958'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ mobile: NaN, rule: '', after: text });
  });

  test('outer space and full-width characters of a landline go', () => {
    expect(read(' ０１０-62345678')).toEqual({ mobile: NaN, rule: 'phoneSpelling', after: '010-62345678' });
  });
});

describe('a phone is kept and flagged', () => {
  test.each<[string, Cell, string]>([
    ['case 17: twelve digits', '138001380001', 'phoneOdd'],
    ['ten digits', '1380013800', 'phoneDigitsLost'],
    ['a prefix that no mobile has', '12800138000', 'phoneOdd'],
    ['case 18: the text 1.38E+10', '1.38E+10', 'phoneDigitsLost'],
    ['case 19: a negative text', '-13800138000', 'phoneOdd'],
    ['case 19: a negative text with a long dash', '–13800138000', 'phoneOdd'],
    ['case 19: a negative number', -13800138000, 'phoneOdd'],
    ['more zeros than a trunk zero', '00013800138000', 'phoneOdd'],
    ['a plus and zeros before the country code', '+008613800138000', 'phoneOdd'],
    ['one zero before the country code', '08613800138000', 'phoneOdd'],
    ['a plus inside', '138+00138000', 'phoneOdd'],
    ['words', '电话不详', 'phoneOdd'],
    ['a logical value', true, 'phoneOdd'],
  ])('%s', (_, cell, rule) => {
    const after = typeof cell === 'boolean' ? '' : String(cell);
    expect(read(cell)).toEqual({ mobile: NaN, rule, after });
  });
});

test.each<[string, Cell]>([
  ['case 15: two mobiles', '138 0013 8000/13900139000'],
  ['case 15: a mobile and the end of another', '13800138000/139'],
  ['two mobiles on two lines', '13800138000\n13900139000'],
  ['two mobiles and 或', '13800138000或13900139000'],
  ['two mobiles and a space', '13800138000 13900139000'],
  ['the second alone is a number', '1280013/13800138000'],
])('%s are both kept and flagged, and the first valid one is read', (_, cell) => {
  expect(read(cell)).toEqual({ mobile: 13800138000, rule: 'twoPhones', after: cell });
});

test('in a column of other countries odd numbers are nobody’s fault', () => {
  expect(rulesOf(clean(['(020) 7946 0958', '555-0100', '13800138000']))).toEqual(['', '', '']);
});

test.each(['-', 'N/A', '无', 'Ｎ／Ａ', '\u200b'])('%j is blank, and said', (mark) => {
  expect(read(mark)).toEqual({ mobile: NaN, rule: 'blankMark', after: '' });
});

test('empty cells and ordinary space say nothing', () => {
  for (const cell of [null, '', '  ']) expect(read(cell)).toEqual({ mobile: NaN, rule: '', after: '' });
});

test('a text of more than 64 characters is no phone', () => {
  expect(read(`010-6234${' '.repeat(52)}5678`).rule).toBe('');
  expect(read(`010-6234${' '.repeat(53)}5678`).rule).toBe('phoneOdd');
});

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const spelledPhone = fc
  .tuple(
    fc.constantFrom('', '+86', '86', '0086', '(+86)', '0', '00', '+', '+0086', '-', '+1'),
    fc.array(fc.constantFrom('1', '3', '8', '0', '9', '5', ' ', '-', '.', '\u00a0', '(', ')'), {
      minLength: 8,
      maxLength: 18,
    }),
  )
  .map(([code, parts]) => code + parts.join(''));

test('digits are never lost or invented: a mobile is the text’s digits without a country code or trunk zero', () => {
  let mobiles = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        spelledPhone,
        fc.constantFrom('+86 ', '0086-', '0', '').map((code) => `${code}138 0013 8000`),
      ),
      (text) => {
        const mobile = mobileOf(text);
        if (Number.isNaN(mobile)) return;
        mobiles++;
        const written = digitsOf(text);
        expect(['', '0', '86', '0086'].map((code) => `${code}${mobile}`)).toContain(written);
        expect(String(mobile)).toMatch(/^1[3-9]\d{9}$/);
        expect(clean([text]).after(text, 0)).toBe(String(mobile));
      },
    ),
    { seed: 71, numRuns: 3000 },
  );
  expect(mobiles).toBeGreaterThan(500);
});

test('what is no mobile keeps all its digits', () => {
  fc.assert(
    fc.property(spelledPhone, (text) => {
      if (!Number.isNaN(mobileOf(text))) return;
      expect(digitsOf(clean([text]).after(text, 0))).toBe(digitsOf(text));
    }),
    { seed: 72, numRuns: 1500 },
  );
});
