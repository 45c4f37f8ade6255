import type { Bilingual } from '../../words';
import type { FieldKind, RuleField } from './fields';

type More = Pick<RuleField, 'isWhole' | 'isWindowed' | 'dateTwin'>;

const field = (
  id: string,
  kind: FieldKind,
  name: Bilingual,
  synonyms: readonly string[],
  more: More = {},
): RuleField => ({ id, kind, name, synonyms, ...more });

const COUNTED: More = { isWhole: true, isWindowed: true };

/** The columns that every portrait has, by fact id. `frequency`, `monetary`, `average_order` and `repurchase_rate` may be
 *  asked over a stretch of time; without one, the first two are over the recipe's window. */
export const STANDARD_FIELDS: readonly RuleField[] = [
  field('recency_days', 'days', { zh: 'R天数', en: 'R days' }, ['R', '最近购买', '最近消费', '最近下单', '最近购买天数', '距今天数', '未购天数', 'last purchase', 'last order', 'recency', 'days since last order', 'days since last purchase'], { isWhole: true, dateTwin: 'last_order' }), // prettier-ignore
  field('frequency', 'number', { zh: '订单数', en: 'orders' }, ['F', 'F次数', 'F订单数', 'F orders', '购买次数', '消费次数', '消费频次', '下单次数', '订单量', 'frequency', 'order count', 'purchases', 'number of orders'], COUNTED), // prettier-ignore
  field('monetary', 'money', { zh: '订单金额', en: 'amount' }, ['M', 'M金额', 'M amount', '消费金额', '购买金额', '销售额', '成交金额', 'monetary', 'order amount', 'sales', 'spend', 'revenue'], { isWindowed: true }), // prettier-ignore
  field('average_order', 'money', { zh: '客单价', en: 'average order' }, ['平均客单价', '平均订单金额', 'average order value', 'AOV'], { isWindowed: true }), // prettier-ignore
  field('repurchase_rate', 'percent', { zh: '复购率', en: 'repurchase rate' }, ['回购率', 'repeat rate', 'repeat purchase rate'], { isWindowed: true }), // prettier-ignore
  field('r_rank', 'number', { zh: 'R得分', en: 'R score' }, ['R分', 'R 得分']),
  field('f_rank', 'number', { zh: 'F得分', en: 'F score' }, ['F分', 'F 得分']),
  field('m_rank', 'number', { zh: 'M得分', en: 'M score' }, ['M分', 'M 得分']),
  field('orders', 'number', { zh: '累计订单数', en: 'orders in all' }, ['历史订单数', '总订单数', '累计购买次数', 'orders, all history', 'total orders', 'all orders'], { isWhole: true }), // prettier-ignore
  field('monetary_all', 'money', { zh: '累计金额', en: 'amount in all' }, ['历史金额', '累计消费金额', '总消费金额', 'amount, all history', 'total amount', 'lifetime amount']), // prettier-ignore
  field('orders_per_30d', 'number', { zh: '每30天订单数', en: 'orders per 30 days' }, ['月均订单数', '月均购买次数', '购买频次', 'monthly orders', 'orders per month']), // prettier-ignore
  field('first_order_days', 'days', { zh: '首次购买距今天数', en: 'days since the first order' }, ['首次购买', '首购', 'first purchase', 'first order', 'days since first order'], { isWhole: true, dateTwin: 'first_order' }), // prettier-ignore
  field('last_order', 'date', { zh: '末单日期', en: 'last order date' }, ['最近购买日期', '最近消费时间', '末次购买日期', 'last purchase date']), // prettier-ignore
  field('first_order', 'date', { zh: '首单日期', en: 'first order date' }, ['首次购买日期', '首次消费时间', 'first purchase date']), // prettier-ignore
  field('cycle_days', 'days', { zh: '购买周期', en: 'purchase cycle' }, ['平均购买间隔', '消费周期', '复购周期', 'days between purchases', 'cycle', 'cycle (days)', '购买周期（天）']), // prettier-ignore
  field('refunds', 'number', { zh: '退款次数', en: 'refunds' }, ['退货次数', 'returns'], { isWhole: true }),
  field('refund_rate', 'percent', { zh: '退款率', en: 'refund rate' }, ['退货率', 'return rate']),
];

/** The columns of texts that a portrait may have; which of them there are, the sheet decides. */
export const ATTRIBUTE_RULE_FIELDS: readonly RuleField[] = [
  field('region', 'text', { zh: '地区', en: 'Region' }, ['地域', '省份', '区域', 'province']),
  field('city', 'text', { zh: '城市', en: 'City' }, ['所在城市']),
  field('channel', 'text', { zh: '渠道', en: 'Channel' }, ['来源渠道', '来源', 'source']),
  field('category', 'text', { zh: '品类', en: 'Category' }, ['偏好品类', '类目', 'favourite category']),
];

/** The classes that scoring gives, by fact id. */
export const CLASS_FIELD_NAMES: Readonly<
  Record<string, { readonly name: Bilingual; readonly synonyms: readonly string[] }>
> = {
  activity: { name: { zh: '活跃状态', en: 'activity' }, synonyms: ['活跃度', 'activity state'] },
  tier: { name: { zh: 'RFM分层', en: 'RFM tier' }, synonyms: ['客户分层', '分层', 'tier'] },
  grid8: { name: { zh: '八类客户', en: 'eight types' }, synonyms: ['Eight classes'] },
  grid11: { name: { zh: '十一类客户', en: 'eleven segments' }, synonyms: ['细分客群', 'segment'] },
  value_level: { name: { zh: '价值等级', en: 'value level' }, synonyms: ['客户价值等级'] },
  loyalty: { name: { zh: '忠诚度', en: 'loyalty' }, synonyms: [] },
  recency_band: { name: { zh: '最近购买区间', en: 'last purchase band' }, synonyms: [] },
  // 购买频次 asks for the number of orders per 30 days.
  purchase_rate: { name: { zh: '购买频次分档', en: 'purchase frequency class' }, synonyms: [] },
  lifecycle: { name: { zh: '生命周期', en: 'life cycle' }, synonyms: ['生命周期阶段'] },
  value_risk: { name: { zh: '高价值预警', en: 'high-value alert' }, synonyms: [] },
  persona: { name: { zh: '买家人格', en: 'buyer persona' }, synonyms: [] },
  user_group: { name: { zh: '用户群', en: 'user group' }, synonyms: [] },
  browsing: { name: { zh: '浏览频次', en: 'browsing' }, synonyms: [] },
};
