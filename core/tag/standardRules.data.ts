import type { Condition, CompareTest, TagRule } from './condition';

const is = (fact: string, test: CompareTest, value: number): Condition => ({ op: 'compare', fact, test, value });
const all = (...of: readonly Condition[]): Condition => ({ op: 'and', of });

const LAST_PURCHASE = { zh: '最近购买', en: 'Last purchase' };
const PURCHASE_RATE = { zh: '购买频次', en: 'Purchase frequency' };
const VALUE_ALERT = { zh: '价值预警', en: 'Value alert' };
const LIFE_STAGE = { zh: '生命阶段', en: 'Life stage' };
const REPURCHASE = { zh: '复购', en: 'Repurchase' };
const REFUNDS = { zh: '退款', en: 'Refunds' };

/** The rules every run starts with. Sources: requirement 89 with C1 (last purchase, exclusive windows), requirement 88
 *  (two orders a month and more is frequent), requirement 124 with C3 (high value at risk, any F), C14 (refunds). */
export const STANDARD_RULES: readonly TagRule[] = [
  {
    id: 'lastPurchase30',
    tagClass: LAST_PURCHASE,
    tag: { zh: '近30天', en: 'Last 30 days' },
    when: is('recency_days', '<=', 30),
    weight: 4,
    order: 1,
    definition: { zh: '最近一次购买距今不超过30天', en: 'The last order is at most 30 days ago' },
  },
  {
    id: 'lastPurchase90',
    tagClass: LAST_PURCHASE,
    tag: { zh: '31–90天', en: '31–90 days' },
    when: all(is('recency_days', '>', 30), is('recency_days', '<=', 90)),
    weight: 3,
    order: 2,
    definition: { zh: '最近一次购买距今31至90天', en: 'The last order is 31 to 90 days ago' },
  },
  {
    id: 'lastPurchase180',
    tagClass: LAST_PURCHASE,
    tag: { zh: '91–180天', en: '91–180 days' },
    when: all(is('recency_days', '>', 90), is('recency_days', '<=', 180)),
    weight: 2,
    order: 3,
    definition: { zh: '最近一次购买距今91至180天', en: 'The last order is 91 to 180 days ago' },
  },
  {
    id: 'lastPurchaseOver180',
    tagClass: LAST_PURCHASE,
    tag: { zh: '180天以上', en: 'Over 180 days' },
    when: is('recency_days', '>', 180),
    weight: 1,
    order: 4,
    definition: { zh: '最近一次购买距今超过180天', en: 'The last order is more than 180 days ago' },
  },
  {
    id: 'frequencyHigh',
    tagClass: PURCHASE_RATE,
    tag: { zh: '高频', en: 'High frequency' },
    when: is('orders_per_30d', '>=', 2),
    weight: 3,
    order: 1,
    definition: { zh: '时间窗内平均每30天至少2单', en: 'At least 2 orders per 30 days on average in the window' },
  },
  {
    id: 'frequencyMiddle',
    tagClass: PURCHASE_RATE,
    tag: { zh: '中频', en: 'Medium frequency' },
    when: all(is('orders_per_30d', '>=', 0.5), is('orders_per_30d', '<', 2)),
    weight: 2,
    order: 2,
    definition: {
      zh: '时间窗内平均每30天至少0.5单、不足2单',
      en: 'At least 0.5 and fewer than 2 orders per 30 days on average in the window',
    },
  },
  {
    id: 'frequencyLow',
    tagClass: PURCHASE_RATE,
    tag: { zh: '低频', en: 'Low frequency' },
    when: is('orders_per_30d', '<', 0.5),
    weight: 1,
    order: 3,
    definition: { zh: '时间窗内平均每30天不足0.5单', en: 'Fewer than 0.5 orders per 30 days on average in the window' },
  },
  {
    id: 'highValueAtRisk',
    tagClass: VALUE_ALERT,
    tag: { zh: '高价值流失风险', en: 'High value at risk' },
    when: all(is('m_rank', '>=', 80), is('r_rank', '<', 40)),
    weight: 5,
    order: 1,
    definition: {
      zh: 'M得分不低于80且R得分低于40，不看F得分',
      en: 'M score at least 80 and R score below 40, whatever the F score',
    },
  },
  {
    id: 'newCustomer',
    tagClass: LIFE_STAGE,
    tag: { zh: '新客', en: 'New customer' },
    when: is('first_order_days', '<=', 30),
    weight: 2,
    order: 1,
    definition: { zh: '首次购买距今不超过30天', en: 'The first order is at most 30 days ago' },
  },
  {
    id: 'repeatCustomer',
    tagClass: REPURCHASE,
    tag: { zh: '回头客', en: 'Repeat customer' },
    when: is('orders', '>=', 2),
    weight: 3,
    order: 1,
    definition: { zh: '累计至少2单', en: 'At least 2 orders in all' },
  },
  {
    id: 'oneTimeCustomer',
    tagClass: REPURCHASE,
    tag: { zh: '一次性客户', en: 'One-time customer' },
    when: is('orders', '=', 1),
    weight: 1,
    order: 2,
    definition: { zh: '累计只有1单', en: 'Exactly 1 order in all' },
  },
  {
    id: 'manyRefunds',
    tagClass: REFUNDS,
    tag: { zh: '退款较多', en: 'Many refunds' },
    when: all(is('refund_rate', '>=', 0.3), is('refunds', '>=', 2)),
    weight: 1,
    order: 1,
    definition: {
      zh: '退款至少2次，且退款次数达到订单数的30%',
      en: 'At least 2 refunds, and refunds are at least 30% of orders',
    },
  },
];
