import type { CompareTest } from '../../condition';
import type { MatchHow } from '../expression';
import type { SpanUnit } from '../window';

/** What may stand after a column. `place` is a list, a range or a stretch of time: 在 / in; `list` only a list;
 *  `around` is 以 "…" 开头. */
export type Verb =
  | { readonly kind: 'test'; readonly test: CompareTest }
  | { readonly kind: 'place' | 'list' | 'between' | 'blank' | 'around'; readonly negated: boolean }
  | { readonly kind: 'within'; readonly negated: boolean }
  | { readonly kind: 'match'; readonly how: MatchHow; readonly negated: boolean };

const test = (sign: CompareTest): Verb => ({ kind: 'test', test: sign });
const isWith = (...words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `is ${word}`]);

/** Words that ask something of a column, in both languages. */
export const VERBS: readonly (readonly [Verb, readonly string[]])[] = [
  [
    test('>='),
    [
      '>=',
      '=>',
      '≥',
      '大于等于',
      '大于或等于',
      '不小于',
      '不低于',
      '不少于',
      '至少',
      '达到',
      ...isWith('at least', 'no less than', 'not less than', 'greater than or equal to'),
    ],
  ],
  [
    test('<='),
    [
      '<=',
      '=<',
      '≤',
      '小于等于',
      '小于或等于',
      '不大于',
      '不高于',
      '不超过',
      '不多于',
      '至多',
      '最多',
      ...isWith('at most', 'no more than', 'not more than', 'up to', 'less than or equal to'),
    ],
  ],
  [test('>'), ['>', '大于', '高于', '超过', '多于', ...isWith('greater than', 'more than', 'over', 'above')]],
  [test('<'), ['<', '小于', '低于', '少于', '不足', ...isWith('less than', 'fewer than', 'under', 'below')]],
  [test('='), ['=', '==', '等于', '是', '为', 'is', 'equals', ...isWith('equal to')]],
  [test('<>'), ['<>', '!=', '≠', '不等于', '不是', '不为', 'is not', "isn't", ...isWith('not equal to')]],
  [{ kind: 'place', negated: false }, ['在', ...isWith('in')]],
  [{ kind: 'place', negated: true }, ['不在', ...isWith('not in')]],
  [{ kind: 'list', negated: false }, ['属于', ...isWith('one of', 'any of')]],
  [{ kind: 'list', negated: true }, ['不属于', ...isWith('not one of', 'none of')]],
  [{ kind: 'between', negated: false }, ['介于', ...isWith('between')]],
  [{ kind: 'between', negated: true }, ['不介于', ...isWith('not between')]],
  [{ kind: 'within', negated: false }, isWith('within')],
  [{ kind: 'within', negated: true }, isWith('not within')],
  [{ kind: 'match', how: 'contains', negated: false }, ['包含', '含有', '含', 'contains', 'includes']],
  [
    { kind: 'match', how: 'contains', negated: true },
    ['不包含', '不含有', '不含', 'does not contain', "doesn't contain", 'not contains'],
  ],
  [{ kind: 'match', how: 'starts', negated: false }, ['starts with', 'begins with']],
  [{ kind: 'match', how: 'starts', negated: true }, ['does not start with', "doesn't start with"]],
  [{ kind: 'match', how: 'ends', negated: false }, ['ends with']],
  [{ kind: 'match', how: 'ends', negated: true }, ['does not end with', "doesn't end with"]],
  [{ kind: 'around', negated: false }, ['以']],
  [{ kind: 'around', negated: true }, ['不以']],
  [
    { kind: 'blank', negated: false },
    ['为空', '是空', '为空白', '空白', '缺失', ...isWith('blank', 'empty', 'missing')],
  ],
  [
    { kind: 'blank', negated: true },
    ['不为空', '不是空', '非空', '不空', '有值', ...isWith('not blank', 'not empty', 'not missing')],
  ],
];

/** Words between two conditions. */
export const JOINS: readonly (readonly ['and' | 'or', readonly string[]])[] = [
  ['and', ['且', '并且', '而且', '同时', '和', '并', 'and', '&&', '&']],
  ['or', ['或', '或者', '或是', 'or', '||', '|']],
];

/** Those joins that end a bare text even without a space: 城市=北京且R>30. */
export const TIGHT_JOINS: readonly string[] = ['且', '并且', '而且', '或', '或者'];

/** What may stand before a condition or a column. */
export type Lead = 'not' | 'last' | 'thisYear' | 'thisMonth';
export const LEADS: readonly (readonly [Lead, readonly string[]])[] = [
  ['not', ['非', '并非', 'not', '!']],
  ['last', ['近', '最近', '过去', 'last', 'past', 'the last', 'the past']],
  ['thisYear', ['本年', '今年', 'this year']],
  ['thisMonth', ['本月', '这个月', 'this month']],
];

/** What may stand between a column and the stretch of time that follows it. */
export const OVER: readonly string[] = ['of', 'in', 'over', 'during', 'for', 'of the', 'in the', 'over the'];
export const INSIDE: readonly string[] = ['内', '以内', '之内', '里', '中', '之中'];
export const BETWEEN_AND: readonly string[] = ['和', '与', '到', '至', 'and', 'to', '~', '-'];
export const BETWEEN_END: readonly string[] = ['之间', '间'];
export const AROUND_END: readonly (readonly ['starts' | 'ends', readonly string[]])[] = [
  ['starts', ['开头', '开始', '打头']],
  ['ends', ['结尾', '结束', '收尾']],
];

/** Times ten to this power. */
export const MULTIPLES: readonly (readonly [number, readonly string[]])[] = [
  [2, ['百']],
  [3, ['千', 'k', 'thousand']],
  [4, ['万', '萬', 'w']],
  [5, ['十万']],
  [6, ['百万', '百萬', 'million']],
  [7, ['千万', '千萬']],
  [8, ['亿', '億']],
  [9, ['billion', '十亿']],
  [12, ['万亿', '萬億', 'trillion']],
];

export type QuantityUnit = 'plain' | 'percent' | 'permille' | 'money' | 'count' | SpanUnit;
export const UNITS: readonly (readonly [QuantityUnit, readonly string[]])[] = [
  ['percent', ['%', 'percent', '个百分点']],
  ['permille', ['‰']],
  ['money', ['元', '块', '块钱', '圆', 'yuan', 'rmb', 'cny', 'usd', 'dollars', 'eur', 'euros', 'hkd', 'gbp', 'jpy']],
  ['count', ['次', '单', '笔', '个', '件', '人', '位', '分', 'times', 'time', 'orders', 'order', 'items', 'points']],
  ['day', ['天', '日', 'd', 'day', 'days']],
  ['week', ['周', '星期', '个星期', '礼拜', 'week', 'weeks']],
  ['month', ['个月', '月', 'month', 'months']],
  ['year', ['年', 'year', 'years']],
];

/** Numbers in words, only after 近 / last. */
export const NUMBER_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['一', 'one']],
  [2, ['二', '两', 'two']],
  [3, ['三', 'three']],
  [4, ['四', 'four']],
  [5, ['五', 'five']],
  [6, ['六', 'six']],
  [7, ['七', 'seven']],
  [8, ['八', 'eight']],
  [9, ['九', 'nine']],
  [10, ['十', 'ten']],
  [12, ['十二', 'twelve']],
];
export const HALF_YEAR: readonly string[] = ['半年', 'half year', 'half a year'];

/** Signs before an amount. */
export const CURRENCY_SIGNS = '¥￥$€£';
