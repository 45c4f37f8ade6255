import type { Bilingual } from '../../words';

interface ProblemText {
  /** What came, and why it cannot be. */
  readonly message: Bilingual;
  /** What would be right in this place. */
  readonly expected: Bilingual;
}

const text = (zh: string, en: string, expectedZh: string, expectedEn: string): ProblemText => ({
  message: { zh, en },
  expected: { zh: expectedZh, en: expectedEn },
});

/** Everything that can be wrong with a condition. */
export const PROBLEMS = {
  empty: text('条件是空的。', 'The condition is empty.', '一个条件，例如 R > 180', 'a condition, for example R > 180'),
  expectedField: text(
    '这里应是一个列名，却是“{found}”。',
    'Expected a column name here, found "{found}".',
    '列名',
    'a column name',
  ),
  unknownField: text(
    '没有叫“{name}”的列。',
    'There is no column "{name}".',
    '已有的列名',
    'the name of a known column',
  ),
  heldBack: text(
    '“{name}”是敏感列，规则不用它；确实要用，请先把它写进“画像_设置”的“允许的敏感列”。',
    '"{name}" is a sensitive column, which rules do not use; name it under "sensitive columns allowed" in "Portrait settings" first if it has to be.',
    '不敏感的列',
    'a column that is not sensitive',
  ),
  expectedVerb: text(
    '“{field}”后面应是比较，例如 >=、属于、包含、为空，却是“{found}”。',
    'After "{field}" a comparison was expected, such as >=, in, contains, is blank; found "{found}".',
    '比较：>= <= > < = <> 属于 介于 包含 为空 在…内',
    'a comparison: >= <= > < = <> in, between, contains, is blank, within',
  ),
  expectedNumber: text(
    '“{field}”要与{kind}比较，这里却是“{found}”。',
    '"{field}" is compared with {kind}, found "{found}".',
    '{kind}',
    '{kind}',
  ),
  columnAgainstColumn: text(
    '“{found}”是另一列；目前只能与写出的值比较，不能列与列比较。',
    '"{found}" is another column; a column can only be compared with a written value.',
    '写出的值',
    'a written value',
  ),
  expectedText: text(
    '“{field}”要与文字比较，这里却是“{found}”。',
    '"{field}" is compared with a text, found "{found}".',
    '文字，例如 北京 或 "北京"',
    'a text, for example Beijing or "New York"',
  ),
  orderOfText: text(
    '“{field}”是文字，不能与 {found} 比较大小。',
    '"{field}" is a text, it cannot be larger or smaller than {found}.',
    '= <> 属于 包含 为空',
    '=, <>, in, contains, is blank',
  ),
  textOnly: text(
    '“{field}”是{kind}，不是文字，不能用“包含”“开头”“结尾”。',
    '"{field}" holds {kind}, not texts: contains, starts with and ends with do not apply.',
    '= >= 介于 属于 为空',
    '=, >=, between, in, is blank',
  ),
  wrongUnit: text(
    '“{field}”以{kind}计，不能与“{found}”比较。',
    '"{field}" is counted in {kind}, it cannot be compared with "{found}".',
    '{kind}',
    '{kind}',
  ),
  shareNeeded: text(
    '“{field}”是比率，{found} 不清楚是百分之几，请写上 %。',
    '"{field}" is a share; {found} does not tell the percent, write it with %.',
    '百分数，例如 60%，或 0 到 1 的小数',
    'a percentage such as 60%, or a decimal from 0 to 1',
  ),
  badGrouping: text(
    '“{found}”里的千位分隔符后面应是三位数字。',
    'In "{found}" the thousands separator must be followed by three digits.',
    '例如 100,000',
    'for example 100,000',
  ),
  tooLarge: text('“{found}”太大。', '"{found}" is too large.', '小一些的数', 'a smaller number'),
  noSuchDay: text('没有“{found}”这一天。', 'There is no day {found}.', '存在的日期', 'a day that exists'),
  partialDate: text('日期“{found}”没有写到日。', 'The date "{found}" lacks its day.', '年-月-日', 'year-month-day'),
  unclosedQuote: text(
    '这个引号没有配对的结束引号。',
    'This quotation mark is never closed.',
    '结束的引号',
    'a closing quotation mark',
  ),
  unclosedBracket: text('列名的“[”没有配对的“]”。', 'The "[" of the column name is never closed.', ']', ']'),
  unclosedParen: text('“(”没有配对的“)”，到“{found}”仍未结束。', 'The "(" is not closed before "{found}".', ')', ')'),
  extraParen: text(
    '这个“)”前面没有配对的“(”。',
    'This ")" has no "(" before it.',
    '且、或，或者条件结束',
    'and, or, or the end',
  ),
  expectedJoin: text(
    '条件到这里应已结束，或接“且”“或”，却是“{found}”。',
    'Expected "and", "or" or the end of the condition, found "{found}".',
    '且、或，或者条件结束',
    'and, or, or the end',
  ),
  tooDeep: text(
    '括号和“非”套得太深（最多 64 层）。',
    'Parentheses and "not" are nested too deeply (64 at most).',
    '少一些括号',
    'fewer parentheses',
  ),
  expectedSpan: text(
    '这里应是一段时间，例如 30 天、12 个月，却是“{found}”。',
    'Expected a length of time such as 30 days or 12 months, found "{found}".',
    '整数加 天、周、个月、年',
    'a whole number and days, weeks, months or years',
  ),
  vagueWindow: text(
    '“{found}”不清楚是上一个日历期还是到今天为止，请写明数字，例如 last 12 months。',
    '"{found}" may mean the calendar period or the time up to today; write the number, for example last 12 months.',
    '数字和单位',
    'a number and a unit',
  ),
  notWindowed: text(
    '“{field}”不能按时间段统计，去掉“{window}”。',
    '"{field}" cannot be counted over a stretch of time, take "{window}" away.',
    '能按时间段统计的列：订单数、订单金额、客单价、复购率',
    'a column that can: orders, amount, average order, repurchase rate',
  ),
  noTime: text(
    '“{field}”是{kind}，不能问“在多少天内”。',
    '"{field}" holds {kind}: "within so many days" does not apply.',
    '日期列，或以天计的列',
    'a column of dates or of days',
  ),
  expectedPlace: text(
    '“在”后面应是 (…)、30 天内 或 100 到 500 之间，却是“{found}”。',
    'After "in" a list (…), a stretch of time or a range was expected, found "{found}".',
    '(…)、… 天内、… 到 … 之间',
    '(…), last 30 days, or 100 to 500',
  ),
  expectedRange: text(
    '范围缺第二个值，这里应是“和”或“到”，却是“{found}”。',
    'The range lacks its second value: expected "and", found "{found}".',
    '和、到、~',
    'and, to or ~',
  ),
  reversed: text(
    '范围写反了：{from} 大于 {to}，没有值能满足。',
    'The range is reversed: {from} is more than {to}, nothing can lie between.',
    '先小后大',
    'the smaller value first',
  ),
  emptyList: text('列表里缺一个值，却是“{found}”。', 'The list lacks a value before "{found}".', '一个值', 'a value'),
  unknownValue: text('“{field}”没有“{found}”这个值。', '"{field}" has no value "{found}".', '{values}', '{values}'),
  expectedEnding: text(
    '“以 … ”后面应是“开头”或“结尾”，却是“{found}”。',
    'Expected 开头 (starts) or 结尾 (ends), found "{found}".',
    '开头、结尾',
    '开头 or 结尾',
  ),
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What each kind of column holds, in sentences. */
export const KIND_NAMES = {
  number: { zh: '数字', en: 'numbers' },
  money: { zh: '金额', en: 'amounts' },
  percent: { zh: '百分数', en: 'percentages' },
  days: { zh: '天数', en: 'days' },
  date: { zh: '日期', en: 'dates' },
  text: { zh: '文字', en: 'texts' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const END_OF_TEXT: Bilingual = { zh: '条件结尾', en: 'the end' };
