import { isoDate } from '../../../core/book/serial';
import { idCleaner } from '../../../core/clean/id';
import {
  birthOfIdCard,
  genderOfIdCard,
  idCardRule,
  isIdCard,
  regionCodeOfIdCard,
} from '../../../core/clean/people/idCard';
import { withRule } from '../../../core/clean/ruledText';
import { afterOf, cleanColumn, rulesOf } from '../cleanColumn';
import { readBy } from './readTexts';

/** The two examples of GB 11643-1999. */
const MALE_NONE = '11010519491231002X';
const MALE = '440524188001010014';

describe('changes', () => {
  test.each(['11010519491231002x', '110105 19491231 002X', '110105-19491231-002X'])('%s is spelt as issued', (text) =>
    expect(readBy(idCardRule, text)).toEqual([MALE_NONE, 'idCardSpelling']),
  );
});

test.each([MALE_NONE, '110105491231002', '110***********002X'])('%s is left as it is', (text) =>
  expect(readBy(idCardRule, text)).toEqual([text, '']),
);

describe('refuses and never repairs', () => {
  test.each([
    ['a wrong check digit', '110105194912310021'],
    ['two digits swapped', '11010519941231002X'],
    ['a day that no calendar has', '110105194913310029'],
    ['a region that does not exist', '990105194912310023'],
    ['a digit too few', '1101051949123100'],
    ['a digit too many', '11010519491231002X1'],
    ['an X in the middle', '1101051949123X0021'],
    ['a phone number', '13800138000'],
    ['15 digits without a day', '110105491331002'],
    ['a word', '见附件'],
  ])('%s', (_what, text) => expect(readBy(idCardRule, text)).toEqual([text, 'idCardOdd']));

  test('digits that a number cell or a scientific text has lost', () => {
    const cells = [110105194912310021, '1.10105194912310E+17', MALE_NONE, null, '无'];
    const column = cleanColumn((source) => withRule(idCleaner(source), idCardRule), cells);
    expect(rulesOf(column)).toEqual(['digitsLost', 'digitsLost', '', '', 'blankMark']);
    expect(afterOf(column, cells).slice(1)).toEqual(['1.10105194912310E+17', MALE_NONE, '', '']);
  });
});

test('the check digit is that of ISO 7064 MOD 11-2: exactly one of eleven fits', () => {
  const ends = Array.from('0123456789X').filter((end) => isIdCard(`11010519491231002`.concat(end)));
  expect(ends).toEqual(['X']);
});

test('birth, gender and region come from a valid number only', () => {
  expect(isoDate(birthOfIdCard(MALE_NONE))).toBe('1949-12-31');
  expect(genderOfIdCard(MALE_NONE)).toBe('女');
  expect(regionCodeOfIdCard(MALE_NONE)).toBe('110105');
  expect(isoDate(birthOfIdCard('110105491231001'))).toBe('1949-12-31');
  expect(genderOfIdCard('110105491231001')).toBe('男');
  expect([birthOfIdCard(MALE), genderOfIdCard(MALE), regionCodeOfIdCard(MALE)]).toEqual([NaN, '不明', null]);
  expect(genderOfIdCard('110105194912310021')).toBe('不明');
});
