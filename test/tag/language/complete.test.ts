import { completeCondition } from '../../../core/tag/language/complete';
import { TABLE } from './table';

const labels = (before: string, lang: 'zh' | 'en' = 'zh'): readonly string[] =>
  completeCondition(before, TABLE, lang).map(({ label }) => label);
const written = (before: string, lang: 'zh' | 'en' = 'zh'): string => {
  const [first] = completeCondition(before, TABLE, lang);
  return first ? before.slice(0, first.from) + first.text : before;
};

test.each([
  ['订单金', 'zh', '订单金额 '],
  ['R > 30 且 复购', 'zh', 'R > 30 且 复购率 '],
  ['R>30且客单', 'zh', 'R>30且客单价 '],
  ['repur', 'en', 'repurchase rate '],
  ['not (amou', 'en', 'not (amount '],
  ['[城', 'zh', '城市 '],
  ['RFM分层 = 高', 'zh', 'RFM分层 = 高价值客户'],
  ['RFM tier in (At', 'en', 'RFM tier in ("At risk"'],
  ['城市 不属', 'zh', '城市 不属于 '],
] as const)('#95: what was begun is completed: %s (%s)', (before, lang, after) => {
  expect(written(before, lang)).toBe(after);
});

test('#95: units follow a number, by what the column holds', () => {
  expect(labels('订单金额 >= 10')).toEqual(['万', '元', '亿', '且', '或']);
  expect(labels('复购率 >= 60')).toEqual(['%']);
  expect(labels('R > 30')).toEqual(['天', '个月', '年', '且', '或']);
  expect(labels('最近购买 在 30')).toEqual(['天', '个月', '周', '年']);
  expect(labels('amount >= 10', 'en')).toEqual(['k', 'million', 'and', 'or']);
  expect(written('复购率 >= 60')).toBe('复购率 >= 60%');
});

test('#95: after a column come the comparisons of its kind, after a condition and / or', () => {
  expect(labels('订单金额 ').slice(0, 3)).toEqual(['>=', '>', '<=']);
  expect(labels('城市 ')).toContain('包含');
  expect(labels('城市 ')).not.toContain('>=');
  expect(labels('R > 30 天 ')).toEqual(['且', '或']);
  expect(labels('').length).toBeGreaterThan(3);
});

test.each(['R > 30 # 订单', '备注 包含 "订单', '))', '订单金额 > M'])(
  '#95: nothing is proposed where nothing can follow: %s',
  (before) => {
    expect(labels(before)).toEqual([]);
  },
);
