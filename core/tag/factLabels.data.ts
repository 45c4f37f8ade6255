import type { FactLabel, Unit } from './facts';

const same = (text: string): Unit['one'] => ({ zh: text, en: text });

export const PLAIN: Unit = { decimals: 2, fixed: 0, times: 1, one: same(''), many: same('') };
const SCORE: Unit = { ...PLAIN, decimals: 1 };
const MONEY: Unit = { ...PLAIN, fixed: 2 };
const SHARE: Unit = { ...PLAIN, decimals: 1, times: 100, one: same('%'), many: same('%') };
const DAYS: Unit = { ...PLAIN, decimals: 1, one: { zh: ' 天', en: ' day' }, many: { zh: ' 天', en: ' days' } };
const ORDERS: Unit = { ...PLAIN, one: { zh: ' 单', en: ' order' }, many: { zh: ' 单', en: ' orders' } };
const REFUNDS: Unit = { ...PLAIN, one: { zh: ' 次', en: ' refund' }, many: { zh: ' 次', en: ' refunds' } };

/** How to speak of each standard fact, keyed by fact id. */
export const FACT_LABELS: Readonly<Record<string, FactLabel>> = {
  recency_days: {
    unit: DAYS,
    name: { zh: 'R天数', en: 'R days' },
    phrase: { zh: '最近购买距今 {value}', en: 'last order {value} ago' },
  },
  frequency: {
    unit: ORDERS,
    name: { zh: 'F订单数', en: 'F orders' },
    phrase: { zh: '时间窗内 {value}', en: '{value} in the window' },
  },
  monetary: {
    unit: MONEY,
    name: { zh: 'M金额', en: 'M amount' },
    phrase: { zh: '时间窗内金额 {value}', en: 'amount in the window {value}' },
  },
  r_rank: { unit: SCORE, name: { zh: 'R得分', en: 'R score' }, phrase: { zh: 'R得分 {value}', en: 'R score {value}' } },
  f_rank: { unit: SCORE, name: { zh: 'F得分', en: 'F score' }, phrase: { zh: 'F得分 {value}', en: 'F score {value}' } },
  m_rank: { unit: SCORE, name: { zh: 'M得分', en: 'M score' }, phrase: { zh: 'M得分 {value}', en: 'M score {value}' } },
  orders: {
    unit: ORDERS,
    name: { zh: '累计订单数', en: 'Orders in all' },
    phrase: { zh: '累计 {value}', en: '{value} in all' },
  },
  orders_per_30d: {
    unit: ORDERS,
    name: { zh: '每30天订单数', en: 'Orders per 30 days' },
    phrase: { zh: '每30天 {value}', en: '{value} per 30 days' },
  },
  first_order_days: {
    unit: DAYS,
    name: { zh: '首次购买距今天数', en: 'Days since the first order' },
    phrase: { zh: '首次购买距今 {value}', en: 'first order {value} ago' },
  },
  refunds: { unit: REFUNDS, name: { zh: '退款次数', en: 'Refunds' }, phrase: { zh: '退款 {value}', en: '{value}' } },
  refund_rate: {
    unit: SHARE,
    name: { zh: '退款率', en: 'Refund rate' },
    phrase: { zh: '退款次数占订单数 {value}', en: 'refunds are {value} of orders' },
  },
  average_order: {
    unit: MONEY,
    name: { zh: '平均订单金额', en: 'Average order' },
    phrase: { zh: '平均订单金额 {value}', en: 'average order {value}' },
  },
  cycle_days: {
    unit: DAYS,
    name: { zh: '平均购买间隔', en: 'Days between purchases' },
    phrase: { zh: '平均购买间隔 {value}', en: '{value} between purchases' },
  },
  activity: {
    unit: PLAIN,
    name: { zh: '活跃状态', en: 'activity' },
    phrase: { zh: '活跃状态：{value}', en: 'activity: {value}' },
  },
  tier: {
    unit: PLAIN,
    name: { zh: 'RFM分层', en: 'RFM tier' },
    phrase: { zh: 'RFM分层：{value}', en: 'RFM tier: {value}' },
  },
  grid8: {
    unit: PLAIN,
    name: { zh: '八类客户', en: 'eight types' },
    phrase: { zh: '八类客户：{value}', en: 'eight types: {value}' },
  },
  grid11: {
    unit: PLAIN,
    name: { zh: '细分客群', en: 'segment' },
    phrase: { zh: '细分客群：{value}', en: 'segment: {value}' },
  },
};
