import { DateStyle } from '../../core/book/book';
import {
  looksLikeDate,
  looksLikeEmail,
  looksLikeId,
  looksLikeMoney,
  looksLikePhone,
  looksLikeSerialDay,
  unwrapped,
} from '../../core/understand/lookAlike';
import { readMoney } from '../../core/understand/readMoney';

describe('a date', () => {
  test.each([
    '2024-01-05',
    '2024/1/5',
    '2024.1.15',
    '2024年1月5日',
    '2024年1月5日 10:30',
    '2024-01-05 10:22:33 +0800',
    '2024-01-15T10:22:33+00:00',
    '15/01/2024',
    '1/15/24',
    '15-Jan-2024',
    'Jan 15, 2024',
    '15 January 2024',
    'Mon, 15 Jan 2024',
    '20240115',
    '２０２４－０１－０５',
    '民国115年1月2日',
    '二〇二六年一月一日',
  ])('is seen in %s', (text) => expect(looksLikeDate(text)).toBe(true));
  test.each([
    '138-0013-8000',
    '08:26',
    '2024-01',
    '99991',
    '20241350',
    '1.2.3',
    'May flowers',
    'marble 5',
    '2024',
    '12.50',
    '',
    'D20240115',
    '春节',
  ])('is not seen in %s', (text) => expect(looksLikeDate(text)).toBe(false));
  test('is a number only when its style says so', () => {
    expect(looksLikeDate(45306)).toBe(false);
    expect(looksLikeDate(45306, DateStyle.date)).toBe(true);
    expect(looksLikeDate(0.5, DateStyle.time)).toBe(false);
    expect(looksLikeSerialDay(45306)).toBe(true);
    expect(looksLikeSerialDay(300)).toBe(false);
  });
});

describe('money', () => {
  test.each<[string, number]>([
    ['¥1,200.00', 1200],
    ['(300)', -300],
    ['1.2万', 12000],
    ['1.234,56', 1234.56],
    ['-5', -5],
    ['￥１２．５', 12.5],
    ['USD 12', 12],
    ['$-3.50', -3.5],
    ['12.00 EUR', 12],
    ['100元', 100],
    ['12,5', 12.5],
    ['1,234', 1234],
  ])('is read from %s', (text, value) => expect(readMoney(text)).toBeCloseTo(value, 6));
  test.each(['12.0 oz', 'abc', '', '-', '1.2.3', '2024-01-05', '12:30', 'C536365', '1e309', 'NaN', 'Infinity'])(
    'is not read from %s',
    (text) => expect(looksLikeMoney(text)).toBe(false),
  );
  test('is never an endless number, a truth value or an error', () => {
    expect([Infinity, NaN, true, null, { error: '#REF!' }].map(looksLikeMoney)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a phone number', () => {
  test.each([
    '13800138000',
    '+86 138-0013-8000',
    '0086-13002971234',
    '１３８００１３８０００',
    '010-62345678',
    '138****8000',
    '+1 512-555-0101',
    '(212) 555-0103',
    '（+86）13009211234',
  ])('is seen in %s', (text) => expect(looksLikePhone(text)).toBe(true));
  test.each(['2024-01-05', '20240115', '2053258100', '12.50', 'D1', '110101199003078515', '-5'])(
    'is not seen in %s',
    (text) => expect(looksLikePhone(text)).toBe(false),
  );
  test('may be a number of eleven digits', () =>
    expect([looksLikePhone(13800138000), looksLikePhone(12800138000)]).toEqual([true, false]));
});

describe('an e-mail address', () => {
  test.each(["abbey_o'reilly@example.com", ' ann@shop.cn ', 'a＠b.co'])('is seen in %s', (text) =>
    expect(looksLikeEmail(text)).toBe(true),
  );
  test.each(['@ann', 'ann@', 'ann@shop', 'a@b@c.d', 'ann lee@shop.cn', 'ann@shop.'])('is not seen in %s', (text) =>
    expect(looksLikeEmail(text)).toBe(false),
  );
});

describe('an identifier', () => {
  test.each(['C20240528001', '="0012"', "'0012", '#1001', '79323P', 'CA-2016-1'])('is seen in %s', (text) =>
    expect(looksLikeId(text)).toBe(true),
  );
  test.each(['12.50', 'Ann Lee', '王芳', '', 'a b1', 'x'.repeat(41)])('is not seen in %s', (text) =>
    expect(looksLikeId(text)).toBe(false),
  );
  test('comes out of what exports wrap around it', () =>
    expect([unwrapped('="00123"'), unwrapped("'007"), unwrapped(' C1 ')]).toEqual(['00123', '007', 'C1']));
});
