import { problemsOf } from './read';

const first = (text: string) => problemsOf(text)[0];

test.each([
  ['订单金颜 >= 10', 'unknownField', '订单金颜', '订单金额'],
  ['最近够买 > 30', 'unknownField', '最近够买', '最近购买'],
  ['订单金额合计 > 3', 'unknownField', '订单金额合计', '订单金额'],
  ['R > 1 且 [城是] = 3', 'unknownField', '[城是]', '[城市]'],
  ['refund raet > 5%', 'unknownField', 'refund raet', 'refund rate'],
  ['复购率 >= 60', 'shareNeeded', '60', '60%'],
  ['RFM分层 = 高价植', 'unknownValue', '高价植', '高价值'],
] as const)('%s: the wrong word is marked and the nearest is suggested', (text, code, marked, suggestion) => {
  const problem = first(text);
  expect(problem).toMatchObject({ code, suggestion });
  expect(text.slice(problem?.at, (problem?.at ?? 0) + (problem?.length ?? 0))).toBe(marked);
  expect(problem?.zh).toContain(`你是想写“${suggestion}”吗？`);
  expect(problem?.en).toContain(`Did you mean "${suggestion}"?`);
});

test.each([
  ['城市 > 100', 'orderOfText', 5, 3],
  ['城市 介于 1 和 2', 'orderOfText', 6, 0],
  ['R > 50%', 'wrongUnit', 4, 3],
  ['M > 30 天', 'wrongUnit', 4, 4],
  ['F > 5 元', 'wrongUnit', 4, 3],
  ['R >', 'expectedNumber', 3, 0],
  ['R > abc', 'expectedNumber', 4, 3],
  ['R > "abc"', 'expectedNumber', 4, 5],
  ['R > M', 'columnAgainstColumn', 4, 1],
  ['城市 北京', 'expectedVerb', 3, 2],
  ['R > 3 M > 4', 'expectedJoin', 6, 1],
  ['R > 3 且', 'expectedField', 7, 0],
  ['(R > 1', 'unclosedParen', 0, 1],
  ['R > 1)', 'extraParen', 5, 1],
  ['城市 属于 (北京', 'unclosedParen', 6, 1],
  ['城市 属于 (北京,)', 'emptyList', 10, 1],
  ['[城市 = 3', 'unclosedBracket', 0, 1],
  ['备注 = "abc', 'unclosedQuote', 5, 1],
  ['备注 = ', 'expectedText', 5, 0],
  ['备注 以 "A"', 'expectedEnding', 8, 0],
  ['R 包含 "3"', 'textOnly', 5, 3],
  ['M > 1,00', 'badGrouping', 4, 4],
  ['生日 > 2024-02-30', 'noSuchDay', 5, 10],
  ['生日 > 2024年2月', 'partialDate', 5, 7],
  ['客单价 介于 500 和 100', 'reversed', 7, 9],
  ['客单价 介于 500', 'expectedRange', 10, 0],
  ['客单价 在 北京', 'expectedPlace', 6, 2],
  ['客单价 在 30 天内', 'noTime', 0, 3],
  ['近12个月城市 = 3', 'notWindowed', 5, 2],
  ['last year amount > 3', 'vagueWindow', 0, 9],
  ['近12订单数 > 3', 'expectedSpan', 1, 2],
  ['近1.5个月订单数 > 3', 'expectedSpan', 1, 5],
  ['R > 1.5 年', 'wrongUnit', 4, 5],
  ['', 'empty', 0, 0],
  ['  # only a note', 'empty', 15, 0],
] as const)('%s is refused as %s at the character', (text, code, at, length) => {
  expect(first(text)).toMatchObject({ code, at, length });
});

test('a text is not larger than a number: the sentence says so in both languages', () => {
  expect(first('城市 > 100')?.zh).toBe('“城市”是文字，不能与 100 比较大小。');
  expect(first('City > 100')?.en).toBe('"City" is a text, it cannot be larger or smaller than 100.');
});

test('what was expected is told in both languages, whatever is wrong', () => {
  for (const text of ['R >', '(R > 1', '城市 北京', 'x > 1', 'R > 1 2', '近12订单数 > 3']) {
    const problem = first(text);
    expect(problem?.expected.zh).not.toBe('');
    expect(problem?.expected.en).not.toMatch(/[\u4e00-\u9fff]/u);
    expect((problem?.zh ?? '') + (problem?.en ?? '')).not.toMatch(/\{\w+\}/);
  }
});

test('all names and values that do not fit are told at once, in the order of the text', () => {
  expect(problemsOf('甲 > 1 且 R > 5% 或 乙 为空').map(({ code, at }) => [code, at])).toEqual([
    ['unknownField', 0],
    ['wrongUnit', 12],
    ['unknownField', 17],
  ]);
});

test('places count UTF-16 units, as editors do', () => {
  expect(first('备注 = "😀😀" 且 甲 > 1')).toMatchObject({ code: 'unknownField', at: 14, length: 1 });
});

test('64 levels are read and the 65th is refused where it begins', () => {
  const nested = (levels: number): string => '('.repeat(levels) + 'R > 1' + ')'.repeat(levels);
  expect(() => problemsOf(nested(64))).toThrow('was read');
  expect(first(nested(65))).toMatchObject({ code: 'tooDeep' });
});

test('the first twenty problems are told, however many there are', () => {
  expect(problemsOf('甲 > 1 且 '.repeat(500) + 'R > 1')).toHaveLength(20);
  expect(problemsOf('RFM分层 = 高价植 且 '.repeat(500) + 'R > 1')).toHaveLength(20);
});
