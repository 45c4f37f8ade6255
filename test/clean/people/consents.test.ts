import { consentOf, consentRule, headerRefuses } from '../../../core/clean/people/consent';
import { platformOf, platformRule } from '../../../core/clean/people/platform';
import { readBy, ruledColumn, wordsOf } from './readTexts';

describe('consent', () => {
  test.each([
    '拒绝',
    '不同意',
    '退订',
    '已退订',
    '否',
    'no',
    'No',
    'FALSE',
    '0',
    'n',
    'unsubscribed',
    'Opt-Out',
    'Ｎｏ',
  ])('#167: %s refuses', (text) => expect(consentRule(false).read(text).text).toBe('拒绝'));

  test.each(['同意', '是', 'yes', 'TRUE', '1', 'Y', 'subscribed', '已订阅', 'opt-in'])('#167: %s agrees', (text) =>
    expect(consentRule(false).read(text).text).toBe('同意'),
  );

  test('#167: under a header that asks about the refusal, yes refuses; words that say it themselves keep their meaning', () => {
    const rule = consentRule(true);
    expect(['是', 'yes', '1', '否', 'no', '退订', '同意'].map((text) => rule.read(text).text)).toEqual([
      '拒绝',
      '拒绝',
      '拒绝',
      '同意',
      '同意',
      '拒绝',
      '同意',
    ]);
  });

  test.each([
    ['营销同意', false],
    ['Accepts Marketing', false],
    ['subscribed', false],
    ['是否拒绝营销', true],
    ['是否退订', true],
    ['免打扰', true],
    ['Unsubscribed', true],
    ['Opt out', true],
    ['opted_out', true],
    ['Do not contact', true],
  ])('the header %s asks about the refusal: %s', (header, refuses) => expect(headerRefuses(header)).toBe(refuses));

  test.each(['pending', '看情况', '2'])('#167: %s is kept and is no agreement', (text) => {
    expect(readBy(consentRule(false), text)).toEqual([text, 'consentOdd']);
    expect(consentOf(text)).toBe('不明');
  });

  test('#167: truth values are read, and blank is no agreement', () => {
    const column = ruledColumn(consentRule(false), [true, false, null, '未知', '同意']);
    expect(wordsOf(column)).toEqual(['同意', '拒绝', '', '', '同意']);
    expect(wordsOf(column).map(consentOf)).toEqual(['同意', '拒绝', '不明', '不明', '同意']);
  });

  test('twice equals once under both kinds of header', () => {
    for (const refuses of [true, false])
      for (const text of ['是', '否', '退订', 'x']) {
        const once = consentRule(refuses).read(text).text;
        expect(consentRule(refuses).read(once)).toEqual({ text: once, outcome: text === 'x' ? 2 : 0 });
      }
  });
});

describe('platform', () => {
  test.each([
    '手机',
    '手机淘宝',
    '移动端',
    'APP',
    'iPhone 13',
    'iOS',
    'Android',
    '微信小程序',
    'H5',
    'Mobile Web',
    '平板',
  ])('#111: %s is 无线端', (text) => expect(readBy(platformRule, text)).toEqual(['无线端', 'platformWord']));

  test.each(['pc', '电脑', '台式机', '笔记本', 'Desktop', 'Windows 11', 'MacBook', 'ＰＣ'])(
    '#111: %s is PC端',
    (text) => expect(readBy(platformRule, text)).toEqual(['PC端', 'platformWord']),
  );

  test.each(['无线端', 'PC端', '京东', '天猫', 'web', '手机/电脑', 'happy'])('#111: %s is left as it is', (text) =>
    expect(readBy(platformRule, text)).toEqual([text, '']),
  );

  test('#54: what is neither is 不明 as a trait', () =>
    expect(['无线端', 'PC端', '京东', ''].map(platformOf)).toEqual(['无线端', 'PC端', '不明', '不明']));
});
