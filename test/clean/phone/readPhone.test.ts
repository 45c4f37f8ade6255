import { readFileSync } from 'node:fs';
import type { Cell } from '../../../core/book/cell';
import { phoneCleaner } from '../../../core/clean/phone';
import { international } from '../../../core/clean/phone/international';
import { landlineOf } from '../../../core/clean/phone/landline';
import { mobileOf } from '../../../core/clean/phone/mobile';
import { readPhone } from '../../../core/clean/phone/readPhone';
import { describeWithSharedData, sharedData } from '../../reference/sharedData';
import { afterOf, cleanColumn, rulesOf } from '../cleanColumn';
import { csvRecords } from '../value/csvRecords';

const others = (cells: readonly Cell[]): readonly string[] => {
  const { codes, dictionary } = cleanColumn(phoneCleaner, cells).others;
  return cells.map((_, row) => dictionary[codes[row] ?? -1] ?? '');
};

describeWithSharedData('1,500 mobile numbers in seven spellings', () => {
  const cases = csvRecords(readFileSync(sharedData('cn/ref_phone_lookup_dev.csv'), 'utf8')).slice(1);

  test('all 1,500 are normalised as three look-ups have them', () => {
    expect(cases).toHaveLength(1500);
    const wrong = cases.filter(([input = '', normalised]) => String(mobileOf(input)) !== normalised);
    expect(wrong).toEqual([]);
  });
});

describe('a landline is compared one way, and its cell left as it is', () => {
  test.each([
    ['转', '010-62345678转801', '010-62345678x801'],
    ['a dash before the extension', '010-62345678-801', '010-62345678x801'],
    ['brackets, a space and an extension', '(0755)8888 9999-12', '0755-88889999x12'],
    ['ext.', '021 6234 5678 ext. 5', '021-62345678x5'],
    ['seven digits', '0411-1234567', '0411-1234567'],
    ['seven digits and an extension of one', '0411-1234567-8', '0411-1234567x8'],
    ['four and four digits, no extension', '0755-8888-9999', '0755-88889999'],
    ['+86 and no trunk zero', '+86 10 6234 5678', '010-62345678'],
    ['+86 and a trunk zero in brackets', '+86 (0755) 1234 5678', '0755-12345678'],
    ['0086', '0086-10-62345678', '010-62345678'],
    ['a service number', '400 800 1234', '400-800-1234'],
    ['a service number with extension', '800-810-1234转2', '800-810-1234x2'],
    ['a service number from abroad', '+86 400 800 1234', '400-800-1234'],
  ])('%s', (_, text, number) => {
    expect(landlineOf(text)).toBe(number);
    expect(others([text])).toEqual([number]);
    expect(afterOf(cleanColumn(phoneCleaner, [text]), [text])).toEqual([text]);
  });

  test('full-width digits are folded', () => {
    expect(others(['０１０－６２３４５６７８', '（０７５５）８８８８９９９９'])).toEqual([
      '010-62345678',
      '0755-88889999',
    ]);
  });

  test.each(['62345678', '0123-1234567', '010-6234567', '0755-123456789', '+1 010 6234 5678', '010-62345678转1234567'])(
    '%s is none',
    (text) => expect(landlineOf(text)).toBe(''),
  );

  test('twice equals once', () => {
    for (const text of ['010-62345678x801', '400-800-1234', '0411-1234567']) expect(landlineOf(text)).toBe(text);
  });
});

describe('a number of another country becomes E.164', () => {
  test.each([
    ['0044 20 7946 0958', '+442079460958'],
    ['+1 (202) 456-1111', '+12024561111'],
    ['+852 2123 4567', '+85221234567'],
    ['+81 3-3210-7000', '+81332107000'],
  ])('%s', (text, e164) => {
    expect(international(text)).toEqual({ e164, isPossible: true });
    expect(others([text])).toEqual([e164]);
  });

  test('a number that its country has no use for is kept, not flagged and not compared', () => {
    expect(international('+1 123 456 7890')).toEqual({ e164: '', isPossible: true });
    const cells = ['+1 123 456 7890', '13900139000'];
    expect(rulesOf(cleanColumn(phoneCleaner, cells))).toEqual(['', '']);
    expect(others(cells)).toEqual(['', '']);
  });

  test('a number too short for its country is flagged among mainland numbers', () => {
    const column = cleanColumn(phoneCleaner, ['+1 202', '13900139000', '13900139001']);
    expect(rulesOf(column)).toEqual(['phoneOdd', '', '']);
  });

  test('+86 is not another country, and neither is a number without its code', () => {
    expect(international('+86 10 6234 5678')).toBeNull();
    expect(international('020 7946 0958')).toBeNull();
  });
});

describe('a number that lost digits is flagged and never completed', () => {
  const mainland = ['13900139000', '13900139001', '13900139002'];

  test.each<[string, Cell, string]>([
    ['scientific notation', '1.38E+10', '1.38E+10'],
    ['a mobile of ten digits', '1380013800', '1380013800'],
    ['a number cell of ten digits', 1380013800, '1380013800'],
    ['a rounded number cell', 1.38e10, '13800000000'],
    ['a landline without its zero', '1062345678', '1062345678'],
    ['a number cell of a landline', 75588889999, '75588889999'],
  ])('%s', (_, cell, after) => {
    const column = cleanColumn(phoneCleaner, [cell, ...mainland]);
    expect(rulesOf(column)[0]).toBe('phoneDigitsLost');
    expect(column.mobiles[0]).toBeNaN();
    expect(afterOf(column, [cell])).toEqual([after]);
  });

  test('scientific notation with all eleven digits is read', () => {
    expect(readPhone('1.3800138001E+10')).toEqual({
      kind: 'phone',
      after: '13800138001',
      mobile: 13800138001,
      other: '',
    });
    expect(readPhone('1.380013800E+10').kind).toBe('digitsLost');
  });
});

test('two numbers in a cell: the first valid one is compared, both stay, and it is said', () => {
  const cells = ['010-62345678/13800138000', '1234567;400-800-1234', '13900139000'];
  const column = cleanColumn(phoneCleaner, cells);
  expect(others(cells)).toEqual(['010-62345678', '400-800-1234', '']);
  expect(rulesOf(column)).toEqual(['twoPhones', 'twoPhones', '']);
  expect(afterOf(column, cells)).toEqual(cells);
});

test('a column of plain mobiles keeps no table of other numbers', () => {
  expect(cleanColumn(phoneCleaner, ['13800138000', '+86 139 0013 9000']).others.codes).toHaveLength(0);
});
