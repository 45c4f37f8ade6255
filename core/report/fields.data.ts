import type { StyleName } from '../patch/styles.data';
import type { ClassSet } from '../score/scores';
import type { Role } from '../understand/meaning';
import type { Bilingual } from '../words';

/** A column of the portrait table as people read it. The id is the same in every language and host. */
export interface Field {
  readonly id: string;
  readonly header: Bilingual;
  readonly style: StyleName;
  readonly width: number;
}

const field = (id: string, zh: string, en: string, style: StyleName, width: number): Field => ({
  id,
  header: { zh, en },
  style,
  width,
});

export const FIELDS = {
  customerId: field('customer_id', '客户编号', 'Customer ID', 'text', 18),
  recencyDays: field('recency_days', 'R天数', 'R days', 'int', 9),
  frequency: field('frequency', 'F次数', 'F orders', 'int', 9),
  monetary: field('monetary', 'M金额', 'M amount', 'money', 14),
  rScore: field('r_score', 'R得分', 'R score', 'decimal', 9),
  fScore: field('f_score', 'F得分', 'F score', 'decimal', 9),
  mScore: field('m_score', 'M得分', 'M score', 'decimal', 9),
  rfmCode: field('rfm_code', 'RFM代码', 'RFM code', 'code', 10),
  activity: field('activity', '活跃状态', 'Activity', 'text', 18),
  tier: field('rfm_tier', 'RFM分层', 'RFM tier', 'text', 14),
  grid8: field('grid8', '八类客户', 'Eight classes', 'text', 18),
  grid11: field('grid11', '十一类客户', 'Eleven segments', 'text', 22),
  valueLevel: field('value_level', '价值等级', 'Value level', 'text', 12),
  loyalty: field('loyalty', '忠诚度', 'Loyalty', 'text', 16),
  recencyBand: field('recency_band', '最近购买区间', 'Last purchase', 'text', 16),
  purchaseRate: field('purchase_rate', '购买频次', 'Purchase frequency', 'text', 18),
  lifecycle: field('lifecycle', '生命周期', 'Life cycle', 'text', 14),
  valueRisk: field('value_risk', '高价值预警', 'High-value alert', 'text', 18),
  persona: field('persona', '买家人格', 'Buyer persona', 'text', 24),
  userGroup: field('user_group', '用户群', 'User group', 'text', 16),
  browsing: field('browsing', '浏览频次', 'Browsing', 'text', 16),
  tags: field('tags', '标签', 'Tags', 'text', 36),
  segmentBefore: field('segment_before', '上次分层', 'Class before', 'text', 18),
  manualTags: field('manual_tags', '手工标签', 'Manual tags', 'text', 20),
  reason: field('reason', '理由', 'Why', 'text', 60),
  firstOrder: field('first_order', '首单日期', 'First order', 'date', 12),
  lastOrder: field('last_order', '末单日期', 'Last order', 'date', 12),
  ordersAll: field('orders_all', '历史订单数', 'Orders, all history', 'int', 12),
  monetaryAll: field('monetary_all', '历史金额', 'Amount, all history', 'money', 14),
  averageOrder: field('average_order', '平均客单价', 'Average order', 'money', 12),
  cycleDays: field('cycle_days', '购买周期（天）', 'Cycle (days)', 'decimal', 12),
  refunds: field('refunds', '退款次数', 'Refunds', 'int', 10),
  contacts: field('contacts', '互动次数', 'Contacts', 'int', 10),
  lastContact: field('last_contact', '最近互动', 'Last contact', 'date', 12),
  profitRate: field('profit_rate', '利润率', 'Profit rate', 'percent', 10),
  newId: field('new_id', '新客户编号', 'New customer ID', 'text', 18),
  visits: field('visits_30d', '近30天浏览', 'Visits, 30 days', 'int', 12),
} as const satisfies Readonly<Record<string, Field>>;

/** The field that shows each class set. */
export const CLASS_FIELDS: Readonly<Record<ClassSet['id'], Field>> = {
  activity: FIELDS.activity,
  tier: FIELDS.tier,
  grid8: FIELDS.grid8,
  grid11: FIELDS.grid11,
  value_level: FIELDS.valueLevel,
  loyalty: FIELDS.loyalty,
  recency_band: FIELDS.recencyBand,
  purchase_rate: FIELDS.purchaseRate,
  lifecycle: FIELDS.lifecycle,
  value_risk: FIELDS.valueRisk,
  persona: FIELDS.persona,
  user_group: FIELDS.userGroup,
  browsing: FIELDS.browsing,
};

/** Describing words of a customer, by the role they come from. */
export const ATTRIBUTE_FIELDS = {
  region: field('region', '地区', 'Region', 'text', 12),
  city: field('city', '城市', 'City', 'text', 12),
  channel: field('channel', '渠道', 'Channel', 'text', 12),
  category: field('category', '品类', 'Category', 'text', 16),
} as const satisfies Readonly<Record<string, Field>>;

/** What the key column is called when customers are not told apart by an id. */
export const KEY_HEADERS: Partial<Readonly<Record<Role, Bilingual>>> = {
  customerId: FIELDS.customerId.header,
  phone: { zh: '手机', en: 'Phone' },
  email: { zh: '邮箱', en: 'E-mail' },
  customerName: { zh: '客户名称', en: 'Customer name' },
};

/** Our sheets' names. A name that the user's own sheet already has gets a number. */
export const SHEET_NAMES = {
  portrait: { zh: '客户画像', en: 'Customer portrait' },
  pivots: { zh: '分层透视', en: 'Segment pivots' },
  report: { zh: '画像报告', en: 'Portrait report' },
  insight: { zh: '交叉分析', en: 'Cross analysis' },
  questions: { zh: '待确认', en: 'To confirm' },
  worklist: { zh: '待补充', en: 'To complete' },
  merges: { zh: '合并记录', en: 'Merge log' },
  changes: { zh: '清洗记录', en: 'Cleaning log' },
  rules: { zh: '画像_规则', en: 'Portrait rules' },
  dictionary: { zh: '画像_词典', en: 'Portrait dictionary' },
  decisions: { zh: '画像_合并决定', en: 'Merge decisions' },
  settings: { zh: '画像_设置', en: 'Portrait settings' },
  history: { zh: '画像_历史', en: 'Portrait history' },
  ids: { zh: '画像_新编号', en: 'New customer IDs' },
  campaigns: { zh: '画像_活动', en: 'Campaigns' },
  list1: { zh: '活动名单1', en: 'Campaign list 1' },
  list2: { zh: '活动名单2', en: 'Campaign list 2' },
  list3: { zh: '活动名单3', en: 'Campaign list 3' },
  list4: { zh: '活动名单4', en: 'Campaign list 4' },
  list5: { zh: '活动名单5', en: 'Campaign list 5' },
  ledger: { zh: '_customer_portrait', en: '_customer_portrait' },
} as const satisfies Readonly<Record<string, Bilingual>>;
