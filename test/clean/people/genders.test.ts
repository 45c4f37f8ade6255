import { GENDER_CODES, genderOf, genderQuestion, genderRule } from '../../../core/clean/people/gender';
import { genderHint, isMaskedName } from '../../../core/clean/people/title';
import { textCleaner } from '../../../core/clean/text';
import { isBlankName } from '../../../core/clean/blank';
import { cleanColumn } from '../cleanColumn';
import { readBy, ruledColumn } from './readTexts';

describe('changes', () => {
  test.each([
    ['先生', '男'],
    ['女士', '女'],
    ['小姐', '女'],
    ['太太', '女'],
    ['M', '男'],
    ['f', '女'],
    ['Male', '男'],
    ['FEMALE', '女'],
    ['男 性', '男'],
    ['Ｆ', '女'],
    ['Mr.', '男'],
    ['♀', '女'],
    ['保密', '不明'],
    ['other', '不明'],
    ['先生/女士', '不明'],
  ])('#67: %s is %s', (text, gender) => expect(readBy(genderRule('ask'), text)).toEqual([gender, 'genderWord']));
});

test.each(['男', '女', '不明'])('#109: %s is left as it is', (text) =>
  expect(readBy(genderRule('ask'), text)).toEqual([text, '']),
);

describe('refuses', () => {
  test.each(['0', '1', '2', '9'])('C21: the code %s is never guessed', (text) => {
    expect(readBy(genderRule('ask'), text)).toEqual([text, 'genderCodeOpen']);
    expect(genderOf(text)).toBe('不明');
  });

  test.each(['男女', '阿明', '12', 'fm', '女（已婚）', 'men'])('%s is kept and counts as not known', (text) => {
    expect(readBy(genderRule('ask'), text)).toEqual([text, 'genderOdd']);
    expect(genderOf(text)).toBe('不明');
  });
});

describe('codes that somebody has settled', () => {
  test.each([
    ['gb', '1', '男'],
    ['gb', '2', '女'],
    ['gb', '0', '不明'],
    ['gb', '9', '不明'],
    ['oneIsMale', '1', '男'],
    ['oneIsMale', '0', '女'],
    ['oneIsFemale', '1', '女'],
    ['oneIsFemale', '0', '男'],
  ] as const)('C21: under %s the code %s is %s', (codes, text, gender) =>
    expect(readBy(genderRule(codes), text)).toEqual([gender, 'genderCode']),
  );

  test.each([
    ['gb', '3'],
    ['oneIsMale', '2'],
    ['oneIsFemale', '9'],
  ] as const)('under %s the code %s stays open', (codes, text) =>
    expect(readBy(genderRule(codes), text)).toEqual([text, 'genderCodeOpen']),
  );
});

test('C21: the question names every open code with its rows, in order', () => {
  const column = ruledColumn(genderRule('ask'), [1, 0, '女', 1, null, '1', '男']);
  const question = genderQuestion(column, '性别');
  expect(question?.zh).toContain('“性别”用数字代码表示性别：0 有 1 行，1 有 3 行。');
  expect(question?.en).toContain('0 in 1 rows, 1 in 3 rows');
});

test('no question is asked about words, nor about settled codes', () => {
  expect(genderQuestion(ruledColumn(genderRule('ask'), ['先生', '女', 'x?']), '性别')).toBeNull();
  expect(genderQuestion(ruledColumn(genderRule('oneIsMale'), [1, 0]), '性别')).toBeNull();
});

test('twice equals once, and a trait is never a fourth word', () => {
  const texts = ['先生', 'F', '0', '1', 'odd', '保密', '男'];
  for (const codes of GENDER_CODES)
    for (const text of texts) {
      const once = genderRule(codes).read(text).text;
      expect(genderRule(codes).read(once).text).toBe(once);
      expect(['男', '女', '不明']).toContain(genderOf(once));
    }
});

describe('titles in names', () => {
  test.each([
    ['张先生', '男'],
    ['李女士', '女'],
    ['王小姐', '女'],
    ['赵太太', '女'],
    ['*先生', '男'],
    ['*女士', '女'],
    ['Mr. Smith', '男'],
    ['Ms Lee', '女'],
    [' 陈先生 ', '男'],
  ])('#27: %s hints at %s', (name, gender) => expect(genderHint(name)).toBe(gender));

  test.each(['*先生/女士', '先生', '张伟', '先生路店', 'Mrittika Sen', 'Missy Bell', '张先生/李女士', '王老师', ''])(
    '#171: %s hints at nothing',
    (name) => expect(genderHint(name)).toBeNull(),
  );

  test('#27, #171: masked names and titles stay as they are', () => {
    const names = ['*先生/女士', '*先生', '张**', '张先生', '*某科技公司'];
    expect(cleanColumn((source) => textCleaner(source, isBlankName), names).dictionary).toEqual(names);
  });

  test.each([
    ['*先生', true],
    ['张**', true],
    ['＊女士', true],
    ['张先生', false],
    ['Max', false],
  ])('#171: %s is masked: %s', (name, masked) => expect(isMaskedName(name)).toBe(masked));
});
