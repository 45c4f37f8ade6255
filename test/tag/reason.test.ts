import type { Lang } from '../../core/words';
import type { CompareTest, Condition, TagRule } from '../../core/tag/condition';
import { figure } from '../../core/tag/figures';
import { FACT_LABELS } from '../../core/tag/factLabels.data';
import { reasonOf, sentence } from '../../core/tag/reason';
import { bareFacts, shopFacts } from './shopFacts';

const compare = (fact: string, test: CompareTest, value: number): Condition => ({ op: 'compare', fact, test, value });
const asRule = (when: Condition): TagRule => ({
  id: 'r',
  tagClass: { zh: '类', en: 'class' },
  tag: { zh: '标', en: 'tag' },
  when,
  weight: 1,
  order: 1,
  definition: { zh: '', en: '' },
});

const facts = shopFacts([
  { days: 212, firstDays: 400, orders: 3, amount: 12345.5, refunds: 1 },
  { days: 1, firstDays: 1, orders: 1, amount: 20 },
  {},
]);
const why = (when: Condition, customer: number, lang: Lang): string =>
  sentence(reasonOf(asRule(when), facts, customer), lang);

test('a reason states the value, its unit, the test and the bound', () => {
  expect(why(compare('recency_days', '>', 180), 0, 'zh')).toBe('最近购买距今 212 天 > 180 天');
  expect(why(compare('recency_days', '>', 180), 0, 'en')).toBe('last order 212 days ago > 180 days');
});

test('one day and one order are singular in English', () => {
  expect(why(compare('recency_days', '<=', 30), 1, 'en')).toBe('last order 1 day ago ≤ 30 days');
  expect(why(compare('orders', '=', 1), 1, 'en')).toBe('1 order in all = 1 order');
});

test('money is in currency units with thousands separators', () => {
  expect(why(compare('monetary', '>=', 10000), 0, 'zh')).toBe('时间窗内金额 12,345.50 ≥ 10,000.00');
  expect(why(compare('average_order', '<', 1e6), 0, 'en')).toBe('average order 4,115.17 < 1,000,000.00');
});

test('two bounds on one fact name it once', () => {
  const between: Condition = { op: 'and', of: [compare('recency_days', '>', 180), compare('recency_days', '<=', 360)] };
  expect(why(between, 0, 'zh')).toBe('最近购买距今 212 天 > 180 天，≤ 360 天');
  expect(why(between, 0, 'en')).toBe('last order 212 days ago > 180 days, ≤ 360 days');
});

test('of an or only the parts that hold are told', () => {
  const either: Condition = { op: 'or', of: [compare('orders', '>=', 100), compare('refund_rate', '>=', 0.3)] };
  expect(why(either, 0, 'zh')).toBe('退款次数占订单数 33.3% ≥ 30%');
});

test('under not a comparison is turned round', () => {
  expect(why({ op: 'not', of: compare('recency_days', '>', 180) }, 1, 'en')).toBe('last order 1 day ago ≤ 180 days');
  const neither: Condition = {
    op: 'not',
    of: { op: 'or', of: [compare('orders', '>', 9), compare('refunds', '>', 9)] },
  };
  expect(why(neither, 0, 'en')).toBe('3 orders in all ≤ 9 orders, 1 refund ≤ 9 refunds');
});

test('under not a blank is told as a blank', () => {
  expect(why({ op: 'not', of: compare('recency_days', '>', 180) }, 2, 'zh')).toBe('R天数为空');
  expect(why({ op: 'not', of: { op: 'blank', fact: 'recency_days' } }, 0, 'en')).toBe('R days is not blank');
});

test('a class is told by its label, and a class that was ruled out too', () => {
  expect(why({ op: 'is', fact: 'activity', values: ['preChurn', 'churned'] }, 0, 'zh')).toBe(
    '活跃状态：预流失(181–360天)',
  );
  expect(why({ op: 'not', of: { op: 'is', fact: 'activity', values: ['active', 'dormant'] } }, 0, 'en')).toBe(
    'activity is not Active (≤90 days) or Dormant (91–180 days)',
  );
});

test('the parts carry codes and values, for whoever wants to say it otherwise', () => {
  const [part] = reasonOf(asRule(compare('recency_days', '>', 180)), facts, 0);
  expect(part).toMatchObject({ kind: 'compare', fact: 'recency_days', value: 212, test: '>', bound: 180 });
});

test('a rule that does not hold has no reason', () => {
  expect(reasonOf(asRule(compare('recency_days', '>', 180)), facts, 1)).toEqual([]);
});

test('rounding never makes a value look like the bound it missed', () => {
  const near = bareFacts({ rate: [1.9999] });
  expect(sentence(reasonOf(asRule(compare('rate', '<', 2)), near, 0), 'en')).toBe('rate 1.9999 < 2');
});

test('figures: separators, fixed decimals, percent, no negative zero', () => {
  const unitOf = (fact: string) =>
    FACT_LABELS[fact]?.unit ?? { decimals: 0, fixed: 0, times: 1, one: { zh: '', en: '' }, many: { zh: '', en: '' } };
  expect(figure(1234567.891, unitOf('monetary'), 'en')).toBe('1,234,567.89');
  expect(figure(-1000, unitOf('monetary'), 'zh')).toBe('-1,000.00');
  expect(figure(-0.001, unitOf('monetary'), 'zh')).toBe('0.00');
  expect(figure(0.29, unitOf('refund_rate'), 'zh')).toBe('29%');
  expect(figure(79.9, unitOf('r_rank'), 'zh')).toBe('79.9');
  expect(figure(999, unitOf('orders'), 'en')).toBe('999 orders');
  expect(figure(1000, unitOf('recency_days'), 'zh')).toBe('1,000 天');
});
