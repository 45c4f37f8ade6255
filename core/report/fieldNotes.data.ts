import type { Bilingual } from '../words';

/** What the values of a field are, where no setting changes their meaning. */
export const FIELD_NOTES: ReadonlyMap<string, Bilingual> = new Map([
  [
    'manual_tags',
    {
      zh: '你填的标签：几个标签用；或、分开；前面写减号（如 -新客）就去掉规则给的标签。下次运行生效，并保留在这里。',
      en: 'Tags that you type: part several by ; and put a minus before a tag of a rule (-New customer) to take it off. They count from the next run on and stay here.',
    },
  ],
  [
    'segment_before',
    {
      zh: '数据或设置最近一次变化之前，这位客户在哪一层；空白 = 那时还没有，不明 = 那时的分层读不出。',
      en: 'The class of this customer before the data or the settings changed last; blank = not there then, unknown = the class could not be read.',
    },
  ],
  [
    'contacts',
    {
      zh: '互动记录里的次数（咨询、跟进、问卷等），不含浏览和下单；分析日之后的不计。',
      en: 'Contacts in the log: enquiries, follow-ups, answers; visits and orders are not among them, nor what is after the analysis date.',
    },
  ],
  ['last_contact', { zh: '互动记录里最近一次互动的日期。', en: 'The day of the last contact in the log.' }],
  [
    'profit_rate',
    {
      zh: '历史销售行的利润 ÷ 金额；利润取利润列，没有就用金额减成本。退款不计。',
      en: 'Profit over amounts of the sale lines in all history: by the profit column, else amount less cost. Refunds are left out.',
    },
  ],
  [
    'new_id',
    {
      zh: '原表没有编号的客户，由我们编的号；记在“画像_新编号”里，下次运行不变。',
      en: 'The ID that we gave to a customer without one; the sheet "New customer IDs" keeps it, so that it stays the same.',
    },
  ],
  [
    'visits_30d',
    {
      zh: '分析日前 30 天里的浏览次数（含当天和边界日）；空白 = 记录里没有这位客户的浏览。',
      en: 'Visits in the 30 days up to the analysis date, both ends included; blank = the log shows no visit of this customer.',
    },
  ],
  [
    'customer_id',
    {
      zh: '客户标识，按你的表里的写法（去掉首尾空格）。',
      en: 'What tells customers apart, as your sheet writes it (outer space removed).',
    },
  ],
  [
    'recency_days',
    {
      zh: 'R天数 = 最近一次下单到分析日的天数，越小越好。',
      en: 'R days = days from the last order to the analysis date; smaller is better.',
    },
  ],
  [
    'frequency',
    {
      zh: 'F次数 = 窗口内的订单数，同一订单号算一单；退款和取消不算。',
      en: 'F = orders within the window; one order id is one order; refunds and cancellations do not count.',
    },
  ],
  [
    'monetary',
    { zh: 'M金额 = 窗口内的净额，退款已扣除。', en: 'M = net amount within the window, refunds taken off.' },
  ],
  [
    'rfm_code',
    { zh: 'R、F、M 的档位，各一位数字，越大越好。', en: 'Bins of R, F and M, one digit each; larger is better.' },
  ],
  ['tags', { zh: '每类标签取第一条命中的规则。', en: 'Within a tag class the first rule that matches wins.' }],
  ['reason', { zh: '每个标签由哪些数值得来。', en: 'The values behind each tag.' }],
  [
    'first_order',
    {
      zh: '全部历史中第一单的日期；退款和取消不算。',
      en: 'Date of the first order in all history; refunds and cancellations do not count.',
    },
  ],
  [
    'last_order',
    {
      zh: '全部历史中最近一单的日期；退款和取消不算。',
      en: 'Date of the last order in all history; refunds and cancellations do not count.',
    },
  ],
  [
    'orders_all',
    { zh: '全部历史的订单数，同一订单号算一单。', en: 'Orders in all history; one order id is one order.' },
  ],
  ['monetary_all', { zh: '全部历史的净额，退款已扣除。', en: 'Net amount in all history, refunds taken off.' }],
  [
    'average_order',
    {
      zh: '平均客单价 = 窗口内净额 ÷ 窗口内订单数。',
      en: 'Average order = net amount within the window / orders within the window.',
    },
  ],
  [
    'cycle_days',
    {
      zh: '购买周期 = 首末两单相隔天数 ÷（有购买的天数 − 1）；不足两天则空白。',
      en: 'Cycle = days between first and last order / (days with a purchase - 1); blank below two.',
    },
  ],
  ['refunds', { zh: '全部历史的退款行数。', en: 'Refund rows in all history.' }],
  [
    'region',
    {
      zh: '客户表里的值；没有客户表时，取消费金额最大的那个值。',
      en: "From the customer sheet; without one, the value with the customer's largest sales.",
    },
  ],
  [
    'city',
    {
      zh: '客户表里的值；没有客户表时，取消费金额最大的那个值。',
      en: "From the customer sheet; without one, the value with the customer's largest sales.",
    },
  ],
  [
    'channel',
    {
      zh: '客户表里的值；没有客户表时，取消费金额最大的那个值。',
      en: "From the customer sheet; without one, the value with the customer's largest sales.",
    },
  ],
  [
    'category',
    {
      zh: '客户表里的值；没有客户表时，取消费金额最大的那个值。',
      en: "From the customer sheet; without one, the value with the customer's largest sales.",
    },
  ],
]);

/** What a shortened describing column is. */
export const TOP_NOTE: Bilingual = {
  zh: '客户最多的 30 个值，其余归为“其他”，供数据透视表使用。',
  en: 'The 30 values with most customers, the rest as "Other", for the pivots.',
};
