import type { FactLabel, Unit } from './facts';

const same = (text: string): Unit['one'] => ({ zh: text, en: text });

export const PLAIN: Unit = { decimals: 2, fixed: 0, times: 1, one: same(''), many: same('') };
const SCORE: Unit = { ...PLAIN, decimals: 1 };
const MONEY: Unit = { ...PLAIN, fixed: 2 };
export const SHARE: Unit = { ...PLAIN, decimals: 1, times: 100, one: same('%'), many: same('%') };
export const DAYS: Unit = { ...PLAIN, decimals: 1, one: { zh: ' 天', en: ' day' }, many: { zh: ' 天', en: ' days' } };
const ORDERS: Unit = { ...PLAIN, one: { zh: ' 单', en: ' order' }, many: { zh: ' 单', en: ' orders' } };
export const TIMES: Unit = { ...PLAIN, one: { zh: ' 次', en: '' }, many: { zh: ' 次', en: '' } };
const MONTHS: Unit = { ...PLAIN, one: { zh: ' 个月', en: ' month' }, many: { zh: ' 个月', en: ' months' } };
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
  rfm_score: {
    unit: SCORE,
    name: { zh: 'RFM综合得分', en: 'RFM score' },
    phrase: { zh: 'RFM综合得分 {value}', en: 'RFM score {value}' },
  },
  repurchase_rate: {
    unit: SHARE,
    name: { zh: '复购率', en: 'Repurchase rate' },
    phrase: { zh: '复购率 {value}', en: 'repurchase rate {value}' },
  },
  lifetime_value: {
    unit: MONEY,
    name: { zh: '生命周期价值', en: 'Lifetime value' },
    phrase: { zh: '生命周期价值 {value}', en: 'lifetime value {value}' },
  },
  purchase_months: {
    unit: MONTHS,
    name: { zh: '购买月份数', en: 'Months with a purchase' },
    phrase: { zh: '在 {value}里买过', en: 'purchases in {value}' },
  },
  orders_30d: {
    unit: ORDERS,
    name: { zh: '近30天订单数', en: 'Orders of the last 30 days' },
    phrase: { zh: '近30天 {value}', en: '{value} in the last 30 days' },
  },
  orders_90d: {
    unit: ORDERS,
    name: { zh: '近90天订单数', en: 'Orders of the last 90 days' },
    phrase: { zh: '近90天 {value}', en: '{value} in the last 90 days' },
  },
  orders_180d: {
    unit: ORDERS,
    name: { zh: '近180天订单数', en: 'Orders of the last 180 days' },
    phrase: { zh: '近180天 {value}', en: '{value} in the last 180 days' },
  },
  average_order_change: {
    unit: SHARE,
    name: { zh: '客单价变化', en: 'Change of the average order' },
    phrase: { zh: '客单价变化 {value}', en: 'average order changed by {value}' },
  },
  refund_share: {
    unit: SHARE,
    name: { zh: '退款金额占比', en: 'Share of money refunded' },
    phrase: { zh: '退款占购买金额 {value}', en: '{value} of the money went back' },
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
  value_level: {
    unit: PLAIN,
    name: { zh: '价值等级', en: 'value level' },
    phrase: { zh: '价值等级：{value}', en: 'value level: {value}' },
  },
  loyalty: {
    unit: PLAIN,
    name: { zh: '忠诚度', en: 'loyalty' },
    phrase: { zh: '忠诚度：{value}', en: 'loyalty: {value}' },
  },
  recency_band: {
    unit: PLAIN,
    name: { zh: '最近购买区间', en: 'last purchase' },
    phrase: { zh: '最近购买区间：{value}', en: 'last purchase: {value}' },
  },
  purchase_rate: {
    unit: PLAIN,
    name: { zh: '购买频次', en: 'purchase frequency' },
    phrase: { zh: '购买频次：{value}', en: 'purchase frequency: {value}' },
  },
  lifecycle: {
    unit: PLAIN,
    name: { zh: '生命周期', en: 'life cycle' },
    phrase: { zh: '生命周期：{value}', en: 'life cycle: {value}' },
  },
  value_risk: {
    unit: PLAIN,
    name: { zh: '高价值预警', en: 'high-value alert' },
    phrase: { zh: '高价值预警：{value}', en: 'high-value alert: {value}' },
  },
  persona: {
    unit: PLAIN,
    name: { zh: '买家人格', en: 'buyer persona' },
    phrase: { zh: '买家人格：{value}', en: 'buyer persona: {value}' },
  },
  user_group: {
    unit: PLAIN,
    name: { zh: '用户群', en: 'user group' },
    phrase: { zh: '用户群：{value}', en: 'user group: {value}' },
  },
  browsing: {
    unit: PLAIN,
    name: { zh: '浏览频次', en: 'browsing' },
    phrase: { zh: '浏览频次：{value}', en: 'browsing: {value}' },
  },
};
