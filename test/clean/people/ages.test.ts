import { serialOf } from '../../../core/book/serial';
import { ageAt, ageOn, ageRange, ageRule } from '../../../core/clean/people/age';
import { bandOfAge, bandOfCleaned } from '../../../core/clean/people/ageBands';
import { AGE_BANDS, type AgeBandPreset } from '../../../core/clean/people/ageBands.data';
import { rulesOf } from '../cleanColumn';
import { readBy, ruledColumn, wordsOf } from './readTexts';

const TODAY = serialOf(2026, 6, 30);

describe('changes', () => {
  test.each([
    ['28岁', '28'],
    ['２８', '28'],
    ['28周岁', '28'],
    ['28 岁', '28'],
    ['28.0', '28'],
    ['28.6', '28'],
    ['028', '28'],
    ['28 years old', '28'],
    ['28 yrs', '28'],
  ])('#68: %s is the number %s', (text, age) => expect(readBy(ageRule(), text)).toEqual([age, 'ageSpelling']));

  test.each([
    ['1990', '1990'],
    ['1990年', '1990'],
    ['1990年生', '1990'],
    ['2004.0', '2004'],
  ])('C13: %s is the birth year %s', (text, year) => expect(readBy(ageRule(), text)).toEqual([year, 'birthYear']));
});

test.each(['1', '28', '119', '25-30岁', '18~24', '60岁以上', '18岁以下', '60+', 'under 18'])('%s is left', (text) =>
  expect(readBy(ageRule(), text)).toEqual([text, '']),
);

describe('refuses', () => {
  test.each(['0', '200', '120', '-3', '0.5', '999999999'])('#59, #60, #63: the age %s is flagged and kept', (text) => {
    expect(readBy(ageRule(), text)).toEqual([text, 'ageImpossible']);
    expect(ageAt(text, TODAY)).toBeNaN();
  });

  test.each(['三十', '90后', 'abc', '28,5', '1850', '30-25', '12345678901'])('%s is flagged and kept', (text) => {
    expect(readBy(ageRule(), text)[0]).toBe(text);
    expect(readBy(ageRule(), text)[1]).toMatch(/^age(?:Odd|Impossible)$/);
    expect(bandName(text, '25-29')).toBe('不明');
  });
});

test('C13: the limits are a setting', () => {
  expect(readBy(ageRule({ least: 18, most: 200 }), '200')).toEqual(['200', '']);
  expect(readBy(ageRule({ least: 18, most: 200 }), '17')).toEqual(['17', 'ageImpossible']);
  expect(ageAt('17', TODAY, { least: 18, most: 200 })).toBeNaN();
});

test('#68: number cells and texts of one age are one word', () => {
  const column = ruledColumn(ageRule(), [28, '28岁', ' 28 ', 200, null, '未知']);
  expect(wordsOf(column)).toEqual(['28', '28', '28', '200', '', '']);
  expect(rulesOf(column)).toEqual(['', 'ageSpelling', 'outerSpace', 'ageImpossible', '', 'blankMark']);
});

test('twice equals once', () => {
  for (const text of ['28岁', '28.6', '1990年', '25-30岁', '200', 'x']) {
    const once = ageRule().read(text).text;
    expect(ageRule().read(once).text).toBe(once);
  }
});

describe('ages at a day', () => {
  test.each([
    ['28', 28],
    ['1990', 36],
    ['2026', NaN],
    ['2030', NaN],
    ['25-30岁', NaN],
  ])('the cleaned age %s is %d in 2026', (cleaned, age) => expect(ageAt(cleaned, TODAY)).toBe(age));

  test.each([
    [[1990, 6, 30], [2026, 6, 30], 36],
    [[1990, 7, 1], [2026, 6, 30], 35],
    [[2000, 2, 29], [2026, 2, 28], 25],
    [[2000, 2, 29], [2026, 3, 1], 26],
    [[2026, 6, 30], [2026, 6, 30], 0],
    [[2026, 7, 1], [2026, 6, 30], NaN],
  ])('born on %j, on %j one is %s years old', (birth, today, age) =>
    expect(ageOn(dayOf(birth as readonly number[]), dayOf(today as readonly number[]))).toBe(age),
  );

  test('a blank or unreadable day of birth gives no age', () => {
    expect(ageOn(0, TODAY)).toBeNaN();
    expect(ageOn(-1, TODAY)).toBeNaN();
  });
});

describe('bands', () => {
  test.each([
    [1, '18岁以下'],
    [17, '18岁以下'],
    [18, '18-24'],
    [24, '18-24'],
    [25, '25-29'],
    [28, '25-29'],
    [29, '25-29'],
    [30, '30-34'],
    [34, '30-34'],
    [35, '35-39'],
    [40, '40-49'],
    [50, '50-59'],
    [59, '50-59'],
    [60, '60岁及以上'],
    [119, '60岁及以上'],
    [NaN, '不明'],
  ])('#110, C12: age %d is in %s', (age, name) =>
    expect(AGE_BANDS['25-29'][bandOfAge(age, '25-29')]?.name.zh).toBe(name),
  );

  test.each([
    [28, '25-30岁'],
    [30, '25-30岁'],
    [31, '31-35岁'],
    [24, '18-24岁'],
    [60, '51-60岁'],
    [61, '61岁及以上'],
  ])('#80: age %d is in %s of the other preset', (age, name) =>
    expect(AGE_BANDS['25-30'][bandOfAge(age, '25-30')]?.name.zh).toBe(name),
  );

  test.each(['25-29', '25-30'] as const)('C12: the bands of %s leave no gap and share no age', (preset) => {
    const bands = AGE_BANDS[preset].slice(0, -1);
    expect(bands[0]?.from).toBe(0);
    expect(bands.slice(1).map((band) => band.from)).toEqual(bands.slice(0, -1).map((band) => band.end));
    expect(bands[bands.length - 1]?.end).toBe(Infinity);
  });

  test.each([
    ['28', '25-29', '25-29'],
    ['1990', '25-29', '35-39'],
    ['25-29', '25-29', '25-29'],
    ['25-30岁', '25-29', '不明'],
    ['25-30岁', '25-30', '25-30岁'],
    ['18岁以下', '25-29', '18岁以下'],
    ['60岁以上', '25-29', '60岁及以上'],
    ['60岁以上', '25-30', '不明'],
    ['200', '25-29', '不明'],
    ['', '25-29', '不明'],
  ] as const)('#80, #110: the cleaned cell "%s" is in the band of %s that is called %s', (cleaned, preset, name) =>
    expect(bandName(cleaned, preset)).toBe(name),
  );
});

test.each([
  ['25-30岁', [25, 30]],
  ['18 ~ 24', [18, 24]],
  ['30岁至35岁', [30, 35]],
  ['under 18', [0, 17]],
  ['18岁以下', [0, 17]],
  ['18岁及以下', [0, 18]],
  ['60岁以上', [60, Infinity]],
  ['60+', [60, Infinity]],
  ['28', null],
  ['35-30', null],
  ['2024-01-05', null],
])('the range %s is %j', (text, range) => expect(ageRange(text)).toEqual(range));

function bandName(cleaned: string, preset: AgeBandPreset): string {
  return AGE_BANDS[preset][bandOfCleaned(cleaned, preset, TODAY)]?.name.zh ?? '?';
}

function dayOf([year = NaN, month = NaN, day = NaN]: readonly number[]): number {
  return serialOf(year, month, day);
}
