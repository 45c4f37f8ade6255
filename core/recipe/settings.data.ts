import type { Bilingual } from '../words';
import type { Recipe } from './recipe';

/** One allowed value of a choice, with the other spellings people use. */
export interface Choice {
  readonly value: string;
  readonly also: readonly string[];
}

/** What a setting accepts; both ends of a range are allowed. */
export type Accepts =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'daysOrAll'; readonly min: number; readonly max: number }
  /** Ascending cuts; one cut more than this is one class more. */
  | {
      readonly kind: 'cuts';
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
      readonly mostCuts: number;
    };

/** One setting as people see it. */
export interface Setting {
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly accepts: Accepts;
}

/** The recipe of a run for which nothing was set: the source's rules (requirements 81-128, C1, C3, C5-C12). */
export const standardRecipe: Recipe = {
  lang: 'auto',
  window: 365,
  refunds: 'net',
  duplicates: 'drop',
  sameCustomer: 'strong',
  leadingZeros: 'ask',
  newIds: 'auto',
  amountPer: 'auto',
  dateOrder: 'auto',
  decimal: 'auto',
  score: 'rank',
  bins: 5,
  binning: 'quantile',
  rCuts: [30, 90, 180, 360],
  fCuts: [2, 3, 5, 10],
  mCuts: [100, 500, 2000, 10000],
  activeDays: 90,
  dormantDays: 180,
  churnDays: 360,
  tierHigh: 80,
  tierPotential: 'both',
  tierPotentialR: 60,
  tierRiskR: 40,
  tierRiskFm: 'below',
  tierRiskFmScore: 60,
  grid8: 'median',
  grid8R: 90,
  grid8F: 2,
  grid8M: 1000,
  grid11: 'putler',
  nesting: 'independent',
  composite: 'rank',
  weights: 'equal',
  weightR: 3,
  weightF: 2,
  weightM: 1,
  repurchase: 'orders',
  valueRule: 'amount',
  valueAmount: 100_000,
  valueRepurchase: 60,
  valueScore: 80,
  valueMiddleScore: 50,
  valueBy: 'amount',
  valueShare: 20,
  valueMiddleShare: 30,
  loyalRepurchase: 60,
  loyalDays: 180,
  recencyBands: [30, 90, 180],
  frequencyHigh: 2,
  frequencyMiddle: 0.5,
  lifeRegular: 3,
  lifeUpgrade: 20,
  ltvYears: 3,
  valueRisk: 'off',
  valueRiskM: 80,
  valueRiskR: 40,
  persona: 'off',
  userGroup: 'off',
  nicheShare: 5,
  negativeRefunds: 30,
  browsing: 'auto',
  browseMonth: 10,
  browseWeek: 5,
  ageBands: '25-29',
  genderCodes: 'ask',
  ageLeast: 1,
  ageMost: 119,
  outliers: 'mean',
  outlierTimes: 10,
  amountLeast: 0,
  amountMost: 1_000_000_000_000,
  wordChecks: 'on',
};

const MOST_DAYS = 36_500;
const MOST_MONEY = 1_000_000_000_000;
const MOST_ORDERS = 1_000_000;
const MOST_CUTS = 8;

const days = (min: number): Accepts => ({ kind: 'whole', min, max: MOST_DAYS });
const rankScore: Accepts = { kind: 'number', min: 0, max: 100 };
const percent: Accepts = { kind: 'number', min: 0, max: 100 };
const weight: Accepts = { kind: 'number', min: 0, max: 1000 };
const rate: Accepts = { kind: 'number', min: 0, max: 1000 };
const offOrOn: Accepts = {
  kind: 'choice',
  choices: [
    { value: 'off', also: ['关', '关闭', '否', 'no'] },
    { value: 'on', also: ['开', '打开', '是', 'yes'] },
  ],
};
const auto: Choice = { value: 'auto', also: ['自动'] };

/** Every setting of a recipe, in the order of the help. */
export const SETTINGS: Readonly<Record<keyof Recipe, Setting>> = {
  lang: {
    label: { zh: '输出语言', en: 'language of the output' },
    help: { zh: 'auto 按表头的语言。', en: 'auto follows the language of the headers.' },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'zh', also: ['中文', 'zh-cn', 'chinese'] },
        { value: 'en', also: ['英文', 'en-us', 'english'] },
      ],
    },
  },
  window: {
    label: { zh: '统计窗口', en: 'window' },
    help: {
      zh: 'F（次数）和 M（金额）统计最近多少天，含分析日和边界日；all 为全部历史。R（天数）始终看全部历史。',
      en: 'Days of history that F (orders) and M (amount) count, today and the boundary day included; all takes all history. R (days) always looks at all history.',
    },
    accepts: { kind: 'daysOrAll', min: 1, max: MOST_DAYS },
  },
  refunds: {
    label: { zh: '退款', en: 'refunds' },
    help: {
      zh: 'net：退款从金额中冲减，不计次数；drop：退款行不计入。',
      en: 'net takes refunds off the amount and never counts them as orders; drop leaves refund rows out.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'net', also: ['冲减', '冲抵', '净额'] },
        { value: 'drop', also: ['剔除', '不计'] },
      ],
    },
  },
  duplicates: {
    label: { zh: '重复行', en: 'duplicate rows' },
    help: {
      zh: 'drop：完全相同的行只算一次；keep：每行都算。原表都不改动。',
      en: 'drop counts rows that are wholly equal once; keep counts every row. Your sheet is not changed either way.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'drop', also: ['去重'] },
        { value: 'keep', also: ['保留'] },
      ],
    },
  },
  sameCustomer: {
    label: { zh: '同一客户的认定', en: 'who is one customer' },
    help: {
      zh: 'strong：编号、手机、邮箱、设备任一相同即为同一客户，企业名称、姓名、地址要两项相同；key：只看一个标识列。',
      en: 'strong: equal id, phone, e-mail or device, or two of company, name and address; key: by one key column alone.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'strong', also: ['合并', 'link'] },
        { value: 'key', also: ['单列', '不合并', 'column'] },
      ],
    },
  },
  leadingZeros: {
    label: { zh: '只差前导零的编号', en: 'ids that differ in leading zeros' },
    help: {
      zh: '如 198 和 00000198。ask：只问一次，回答之前不合并；same：每一对都是同一客户，合并；different：每一对都是不同客户；each：逐对问。在“画像_合并决定”里单独决定过的，以那里为准；sameCustomer=key 时不起作用。',
      en: 'Such as 198 and 00000198. ask: one question for all, and nobody is merged before it is answered; same: each pair is one customer and is merged; different: each pair is two customers; each: a question a pair. Pairs decided in the sheet "Merge decisions" keep their decision; without effect with sameCustomer=key.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'ask', also: ['询问', '先问'] },
        { value: 'same', also: ['同一客户', '合并', 'same customer', 'merge'] },
        { value: 'different', also: ['不同客户', '不合并', 'different customers', 'never merge'] },
        { value: 'each', also: ['逐对决定', '逐对', 'one by one', 'decide one by one'] },
      ],
    },
  },
  newIds: {
    label: { zh: '新客户编号', en: 'new customer ids' },
    help: {
      zh: 'auto：表里有编号列时，给没有编号的客户编号，如 C20240528001；day：只要没有编号就编；name：用姓名加手机后四位或企业简称编号，其中含个人信息；off：不编。已有的编号不动，编过的记在“画像_新编号”里，下次不变。',
      en: 'auto: where there is a column of ids, customers without one get one such as C20240528001; day: everybody without one does; name: ids of the name and the last four digits of the phone, or of the company, which is personal data; off: none. Ids that are there stay, and those given are kept in a sheet, so that they stay the same.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'day', also: ['日期', '按日期'] },
        { value: 'name', also: ['姓名', '按姓名'] },
        { value: 'off', also: ['关', '关闭', '否', 'no'] },
      ],
    },
  },
  amountPer: {
    label: { zh: '金额归属', en: 'what an amount belongs to' },
    help: {
      zh: '同一订单占多行时：line 每行金额相加；order 各行重复的整单金额只计一次；auto 由整列数据判断，并说明判断结果。',
      en: "When an order takes several lines: line sums the lines' amounts; order counts an amount that they repeat once; auto decides by the whole column and says so.",
    },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'line', also: ['每行', '逐行', 'lines'] },
        { value: 'order', also: ['整单', '订单', 'orders'] },
      ],
    },
  },
  dateOrder: {
    label: { zh: '日月顺序', en: 'order of day and month' },
    help: {
      zh: '03/04/2021 这类日期：dmy 为 4 月 3 日，mdy 为 3 月 4 日；auto 由整列数据判断，判断不了会提问。',
      en: 'For dates such as 03/04/2021: dmy is 3 April, mdy is March 4; auto decides by the whole column, and asks when it cannot.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'dmy', also: ['日月年', '日/月/年', 'day/month/year', 'day first'] },
        { value: 'mdy', also: ['月日年', '月/日/年', 'month/day/year', 'month first'] },
      ],
    },
  },
  decimal: {
    label: { zh: '小数点', en: 'decimal sign' },
    help: {
      zh: 'point：1,234.56；comma：1.234,56；auto 由整列数据判断。',
      en: 'point reads 1,234.56; comma reads 1.234,56; auto decides by the whole column.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'point', also: ['点', '句点', '小数点是点', 'dot', 'decimal point'] },
        { value: 'comma', also: ['逗号', '小数点是逗号', 'decimal comma'] },
      ],
    },
  },
  score: {
    label: { zh: '得分方式', en: 'kind of score' },
    help: {
      zh: 'R、F、M 三列得分显示什么：rank 为名次分 0-100；bins 为分位分箱；thresholds 为按固定界限分级。',
      en: 'What the three score columns show: rank is 0-100 by rank, bins are quantile bins, thresholds are classes by fixed cuts.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'rank', also: ['名次', '排名'] },
        { value: 'bins', also: ['分箱', '分位'] },
        { value: 'thresholds', also: ['threshold', '界限', '阈值'] },
      ],
    },
  },
  bins: {
    label: { zh: '分箱数', en: 'number of bins' },
    help: { zh: '分位分箱把客户分成几级。', en: 'How many classes quantile bins make.' },
    accepts: { kind: 'whole', min: 2, max: 9 },
  },
  binning: {
    label: { zh: '分箱规则', en: 'rule of the bins' },
    help: {
      zh: 'quantile：分位数（第 7 类），等于界限的值归下一级；r-rfm：与 R 语言 rfm 包相同（分位数加一，左闭右开）。',
      en: "quantile: type 7, a value on a cut belongs to the lower bin; r-rfm: as R's rfm package (quantile plus one, half-open).",
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'quantile', also: ['分位数', 'type7'] },
        { value: 'r-rfm', also: ['rfm'] },
      ],
    },
  },
  rCuts: {
    label: { zh: 'R 界限', en: 'cuts of R' },
    help: {
      zh: '按界限分级时的天数，升序；等于界限的天数算已达到（30 天属于“30 天以内”）。',
      en: 'Days for classes by cuts, ascending; a value on a cut has reached it (30 days is "within 30 days").',
    },
    accepts: { kind: 'cuts', whole: true, min: 0, max: MOST_DAYS, mostCuts: MOST_CUTS },
  },
  fCuts: {
    label: { zh: 'F 界限', en: 'cuts of F' },
    help: {
      zh: '按界限分级时的次数，升序；等于界限的次数算已达到（5 次属于“5 次及以上”）。',
      en: 'Orders for classes by cuts, ascending; a value on a cut has reached it (5 orders is "5 or more").',
    },
    accepts: { kind: 'cuts', whole: true, min: 0, max: MOST_ORDERS, mostCuts: MOST_CUTS },
  },
  mCuts: {
    label: { zh: 'M 界限', en: 'cuts of M' },
    help: {
      zh: '按界限分级时的金额（元，或表中的货币单位），升序；等于界限的金额算已达到。',
      en: 'Amounts for classes by cuts in units of your currency, ascending; a value on a cut has reached it.',
    },
    accepts: { kind: 'cuts', whole: false, min: 0, max: MOST_MONEY, mostCuts: MOST_CUTS },
  },
  activeDays: {
    label: { zh: '活跃天数', en: 'days of active' },
    help: { zh: 'R 不超过这个天数为活跃客户。', en: 'R up to this many days is an active customer.' },
    accepts: days(1),
  },
  dormantDays: {
    label: { zh: '沉睡天数', en: 'days of dormant' },
    help: {
      zh: 'R 超过活跃天数、不超过这个天数为沉睡客户；须大于活跃天数。',
      en: 'R past the days of active and up to this is a dormant customer; must be above the days of active.',
    },
    accepts: days(2),
  },
  churnDays: {
    label: { zh: '流失天数', en: 'days of churn' },
    help: {
      zh: 'R 超过沉睡天数、不超过这个天数为预流失客户，再久为流失客户；须大于沉睡天数。',
      en: 'R past the days of dormant and up to this is about to churn, beyond it churned; must be above the days of dormant.',
    },
    accepts: days(3),
  },
  tierHigh: {
    label: { zh: '高分线', en: 'high score' },
    help: {
      zh: '高价值：R、F、M 名次分都不低于此分；潜力：F、M 不低于此分。',
      en: 'High value: rank scores of R, F and M all at least this; potential: F and M at least this.',
    },
    accepts: rankScore,
  },
  tierPotential: {
    label: { zh: '潜力条件', en: 'condition of potential' },
    help: {
      zh: 'both：F 和 M 都达到高分线；either：任一达到即可。',
      en: 'both: F and M both reach the high score; either: one of them is enough.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'both', also: ['都', '均'] },
        { value: 'either', also: ['任一', '或'] },
      ],
    },
  },
  tierPotentialR: {
    label: { zh: '潜力的 R 分', en: 'R score of potential' },
    help: { zh: '潜力客户的 R 名次分低于此分。', en: 'Potential customers have an R rank score below this.' },
    accepts: rankScore,
  },
  tierRiskR: {
    label: { zh: '流失风险的 R 分', en: 'R score of risk' },
    help: { zh: '流失风险客户的 R 名次分低于此分。', en: 'Customers at risk have an R rank score below this.' },
    accepts: rankScore,
  },
  tierRiskFm: {
    label: { zh: '流失风险的 F、M 条件', en: 'F and M condition of risk' },
    help: {
      zh: 'below：F、M 名次分都低于下一项的分数；atLeast：都不低于它（曾经好、现在走了）。',
      en: 'below: F and M rank scores both below the next setting; atLeast: both at least that (was good, now gone).',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'below', also: ['低于'] },
        { value: 'atLeast', also: ['不低于', '至少'] },
      ],
    },
  },
  tierRiskFmScore: {
    label: { zh: '流失风险的 F、M 分', en: 'F and M score of risk' },
    help: { zh: '上一项比较的名次分。', en: 'The rank score that the setting above compares with.' },
    accepts: rankScore,
  },
  grid8: {
    label: { zh: '八类的分界', en: 'centres of the eight types' },
    help: {
      zh: 'R 近远、F 高低、M 高低以什么为界：median 中位数，mean 平均数，values 下面三项的固定值。',
      en: 'What parts near and far, often and seldom, large and small: median, mean, or values (the three settings below).',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'median', also: ['中位数'] },
        { value: 'mean', also: ['平均', '平均数', '均值', 'average'] },
        { value: 'values', also: ['固定值', 'value'] },
      ],
    },
  },
  grid8R: {
    label: { zh: '八类的 R 界', en: 'R of the eight types' },
    help: {
      zh: 'R 不超过这个天数为“近”；仅在 grid8=values 时使用。',
      en: 'R up to this many days is near; used with grid8=values only.',
    },
    accepts: days(0),
  },
  grid8F: {
    label: { zh: '八类的 F 界', en: 'F of the eight types' },
    help: {
      zh: 'F 不少于这个次数为“高”；仅在 grid8=values 时使用。',
      en: 'F of at least this many orders is often; used with grid8=values only.',
    },
    accepts: { kind: 'whole', min: 1, max: MOST_ORDERS },
  },
  grid8M: {
    label: { zh: '八类的 M 界', en: 'M of the eight types' },
    help: {
      zh: 'M 不少于这个金额（表中的货币单位）为“高”；仅在 grid8=values 时使用。',
      en: 'M of at least this amount, in units of your currency, is large; used with grid8=values only.',
    },
    accepts: { kind: 'number', min: 0, max: MOST_MONEY },
  },
  grid11: {
    label: { zh: '十一类的划分', en: 'partition of the eleven segments' },
    help: {
      zh: 'putler：25 格，R 分 × F、M 平均分；r-rfm：与 R 语言 rfm 包相同的规则，其余归 Others。',
      en: "putler: 25 cells of R score by mean of F and M scores; r-rfm: the rules of R's rfm package, the rest is Others.",
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'putler', also: [] },
        { value: 'r-rfm', also: ['rfm'] },
      ],
    },
  },
  nesting: {
    label: { zh: '分箱嵌套', en: 'nesting of the bins' },
    help: {
      zh: 'independent：R、F、M 各自在全部客户中分箱；nested：先分 R，再在每个 R 箱内分 F，在每个 R×F 格内分 M（SPSS 的做法，格子更均匀，但不同 R 箱的 F 不能直接比较）。',
      en: 'independent bins R, F and M each over all customers; nested bins F within each R bin and M within each cell of R and F (as SPSS does: more even cells, but F of two R bins cannot be compared).',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'independent', also: ['独立', '各自'] },
        { value: 'nested', also: ['嵌套'] },
      ],
    },
  },
  composite: {
    label: { zh: '综合得分', en: 'composite score' },
    help: {
      zh: 'rank：三个名次分的加权平均，0-100；bins：三个分箱级别乘权重相加（权重 100/10/1 就是三位代码）。',
      en: 'rank is the weighted mean of the three rank scores, 0-100; bins adds the three bins times their weights (100/10/1 gives the code of three digits).',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'rank', also: ['名次', '排名'] },
        { value: 'bins', also: ['分箱', '分位'] },
      ],
    },
  },
  weights: {
    label: { zh: 'R、F、M 权重', en: 'weights of R, F and M' },
    help: {
      zh: '综合得分里 R、F、M 各占多少：equal 同权；100/10/1（SPSS）；3/2/1（直邮）；9.9/6.6/3.3（五级分箱时满分 99）；own 用下面三项。',
      en: 'How much R, F and M count in the composite: equal; 100/10/1 (SPSS); 3/2/1 (direct mail); 9.9/6.6/3.3 (99 at most with five bins); own takes the next three settings.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'equal', also: ['同权', '相等'] },
        { value: '100/10/1', also: ['spss'] },
        { value: '3/2/1', also: ['直邮'] },
        { value: '9.9/6.6/3.3', also: ['百分'] },
        { value: 'own', also: ['自定', '自定义'] },
      ],
    },
  },
  weightR: {
    label: { zh: 'R 权重', en: 'weight of R' },
    help: {
      zh: 'weights=own 时 R 的权重，最多三位小数。',
      en: 'Weight of R with weights=own; three decimals count.',
    },
    accepts: weight,
  },
  weightF: {
    label: { zh: 'F 权重', en: 'weight of F' },
    help: {
      zh: 'weights=own 时 F 的权重，最多三位小数。',
      en: 'Weight of F with weights=own; three decimals count.',
    },
    accepts: weight,
  },
  weightM: {
    label: { zh: 'M 权重', en: 'weight of M' },
    help: {
      zh: 'weights=own 时 M 的权重，最多三位小数。',
      en: 'Weight of M with weights=own; three decimals count.',
    },
    accepts: weight,
  },
  repurchase: {
    label: { zh: '复购率的算法', en: 'what a repurchase rate is' },
    help: {
      zh: 'orders：（历史订单数 − 1）÷ 历史订单数；months：在两个及以上自然月买过为 100%，否则为 0（要有订单明细）。',
      en: 'orders: (orders in all - 1) / orders in all; months: 100% with purchases in two or more calendar months, else 0 (needs order rows).',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'orders', also: ['订单', '订单数'] },
        { value: 'months', also: ['月份', '购买月份'] },
      ],
    },
  },
  valueRule: {
    label: { zh: '价值等级的规则', en: 'rule of the value level' },
    help: {
      zh: 'amount：窗口内金额和复购率都达标为高，只达标一项为中；rfm：R、F、M 名次分都达标为高，综合得分达标为中；share：按名次取前百分之几为高。',
      en: 'amount: high when amount in the window and repurchase rate both reach their bounds, middle with one of them; rfm: high by the three rank scores, middle by the composite; share: high is the top share of the customers.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'amount', also: ['金额与复购', '金额', 's2'] },
        { value: 'rfm', also: ['名次分'] },
        { value: 'share', also: ['占比', '目标占比', '前百分之'] },
      ],
    },
  },
  valueAmount: {
    label: { zh: '高价值金额', en: 'amount of high value' },
    help: {
      zh: '窗口内金额（表中的货币单位）不低于此数，含本数；valueRule=amount 时使用，请按你的规模调整。',
      en: 'The amount in the window, in units of your currency, is at least this; used with valueRule=amount. Set it to the size of your business.',
    },
    accepts: { kind: 'number', min: 0, max: MOST_MONEY },
  },
  valueRepurchase: {
    label: { zh: '高价值复购率', en: 'repurchase rate of high value' },
    help: {
      zh: '复购率不低于此百分数，含本数；valueRule=amount 时使用。',
      en: 'The repurchase rate is at least this percentage; used with valueRule=amount.',
    },
    accepts: percent,
  },
  valueScore: {
    label: { zh: '高价值名次分', en: 'rank score of high value' },
    help: {
      zh: 'R、F、M 名次分都不低于此分为高；valueRule=rfm 时使用。',
      en: 'High when the rank scores of R, F and M are all at least this; used with valueRule=rfm.',
    },
    accepts: rankScore,
  },
  valueMiddleScore: {
    label: { zh: '中价值综合分', en: 'composite of middle value' },
    help: {
      zh: '三个名次分按权重平均不低于此分为中；须小于高价值名次分；valueRule=rfm 时使用。',
      en: 'Middle when the weighted mean of the rank scores is at least this; must be below the rank score of high value; used with valueRule=rfm.',
    },
    accepts: rankScore,
  },
  valueBy: {
    label: { zh: '目标占比的依据', en: 'what the target share ranks by' },
    help: {
      zh: 'amount：按窗口内金额；composite：按综合得分；valueRule=share 时使用。',
      en: 'amount: the amount in the window; composite: the composite score; used with valueRule=share.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'amount', also: ['金额'] },
        { value: 'composite', also: ['综合得分', '综合分'] },
      ],
    },
  },
  valueShare: {
    label: { zh: '高价值占比', en: 'share of high value' },
    help: {
      zh: '有订单的客户中名次在前百分之几的为高；与最后一名并列的也算；valueRule=share 时使用。',
      en: 'High is this percentage of the customers with orders, from the top; those who tie with the last one count too; used with valueRule=share.',
    },
    accepts: { kind: 'number', min: 0.1, max: 100 },
  },
  valueMiddleShare: {
    label: { zh: '中价值占比', en: 'share of middle value' },
    help: {
      zh: '其后百分之几的为中，再往后为低；两个占比之和不超过 100；valueRule=share 时使用。',
      en: 'The next percentage is middle, the rest low; the two shares add up to at most 100; used with valueRule=share.',
    },
    accepts: percent,
  },
  loyalRepurchase: {
    label: { zh: '忠诚的复购率', en: 'repurchase rate of loyalty' },
    help: {
      zh: '忠诚：复购率不低于此百分数，且最近买过（见下一项）。',
      en: 'Loyal: the repurchase rate is at least this percentage and the last order is near (see the next setting).',
    },
    accepts: percent,
  },
  loyalDays: {
    label: { zh: '忠诚的天数', en: 'days of loyalty' },
    help: {
      zh: 'R 不超过这个天数算最近买过；超过的回头客为流失风险。',
      en: 'R up to this many days is near; a repeat customer beyond it is at risk.',
    },
    accepts: days(1),
  },
  recencyBands: {
    label: { zh: '最近购买区间', en: 'bands of the last purchase' },
    help: {
      zh: '天数界限，升序；等于界限的天数归前一段（30 天属于 0–30 天）。',
      en: 'Days, ascending; a value on a bound belongs to the nearer band (30 days is in 0-30).',
    },
    accepts: { kind: 'cuts', whole: true, min: 0, max: MOST_DAYS, mostCuts: MOST_CUTS },
  },
  frequencyHigh: {
    label: { zh: '高频的次数', en: 'orders of high frequency' },
    help: {
      zh: '窗口内平均每 30 天不少于这个订单数为高频。',
      en: 'At least this many orders per 30 days of the window is high frequency.',
    },
    accepts: rate,
  },
  frequencyMiddle: {
    label: { zh: '中频的次数', en: 'orders of medium frequency' },
    help: {
      zh: '窗口内平均每 30 天不少于这个订单数为中频，再少为低频；须小于高频的次数。',
      en: 'At least this many orders per 30 days of the window is medium frequency, fewer is low; must be below the orders of high frequency.',
    },
    accepts: rate,
  },
  lifeRegular: {
    label: { zh: '常客的订单数', en: 'orders of a regular' },
    help: {
      zh: '生命周期的转化期：窗口内不少于这个订单数。',
      en: 'Life cycle, converted: at least this many orders in the window.',
    },
    accepts: { kind: 'whole', min: 2, max: MOST_ORDERS },
  },
  lifeUpgrade: {
    label: { zh: '升级的涨幅', en: 'rise of an upgrade' },
    help: {
      zh: '生命周期的升级期：窗口内客单价比窗口之前高出至少这个百分数。',
      en: 'Life cycle, upgraded: the average order in the window is above the one before it by at least this percentage.',
    },
    accepts: rate,
  },
  ltvYears: {
    label: { zh: '生命周期价值的年数', en: 'years of the lifetime value' },
    help: {
      zh: '生命周期价值 = 平均客单价 × 每年订单数 × 这个年数；只是按现有节奏推算，不是预测。',
      en: 'Lifetime value = average order x orders per year x this many years; it carries the present pace on and predicts nothing.',
    },
    accepts: { kind: 'number', min: 0.1, max: 100 },
  },
  valueRisk: {
    label: { zh: '高价值流失风险', en: 'high value at risk' },
    help: {
      zh: 'on：另加一组分类，找出 M 得分高而 R 得分低的客户。',
      en: 'on adds a class set that finds customers with a high M score and a low R score.',
    },
    accepts: offOrOn,
  },
  valueRiskM: {
    label: { zh: '流失风险预警的 M 分', en: 'M score of the alert' },
    help: {
      zh: 'M 名次分不低于此分。',
      en: 'The M rank score is at least this.',
    },
    accepts: rankScore,
  },
  valueRiskR: {
    label: { zh: '流失风险预警的 R 分', en: 'R score of the alert' },
    help: {
      zh: 'R 名次分低于此分。',
      en: 'The R rank score is below this.',
    },
    accepts: rankScore,
  },
  persona: {
    label: { zh: '买家人格', en: 'buyer persona' },
    help: {
      zh: 'on：按渠道、品类和客单价推断实用型、时尚型、年轻型；表里没有渠道和品类时不推断。',
      en: 'on derives practical, fashionable and young buyers from channel, category and average order; without channel and category nothing is derived.',
    },
    accepts: offOrOn,
  },
  userGroup: {
    label: { zh: '用户群', en: 'user group' },
    help: {
      zh: 'on：分核心、次要、小众、负面四个用户群。',
      en: 'on parts customers into core, secondary, niche and negative groups.',
    },
    accepts: offOrOn,
  },
  nicheShare: {
    label: { zh: '小众占比', en: 'share of a niche' },
    help: {
      zh: '主要购买的品类只有不到这个百分数的客户时，为小众用户。',
      en: 'A customer whose main category has less than this percentage of the customers is of a niche.',
    },
    accepts: percent,
  },
  negativeRefunds: {
    label: { zh: '负面的退款率', en: 'refund rate of negative users' },
    help: {
      zh: '退款至少两次，且退款次数不低于订单数的这个百分数，为负面用户。',
      en: 'At least two refunds, and refunds at least this percentage of the orders, is a negative user.',
    },
    accepts: percent,
  },
  browsing: {
    label: { zh: '浏览频次', en: 'browsing' },
    help: {
      zh: 'auto：有浏览数据就按月分；month：每 30 天浏览达到月次数为高；week：达到周次数为高；off：不分。没有浏览数据时不推断。',
      en: 'auto: by the month where visits are known; month: high with the visits of a month per 30 days; week: high with the visits of a week per 7 days; off: none. Without visits nothing is derived.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        auto,
        { value: 'off', also: ['关', '关闭', '否', 'no'] },
        { value: 'month', also: ['月', '每月'] },
        { value: 'week', also: ['周', '每周'] },
      ],
    },
  },
  browseMonth: {
    label: { zh: '高浏览的月次数', en: 'visits of a month' },
    help: {
      zh: 'browsing=auto 或 month 时，每 30 天不少于这个次数为高。',
      en: 'With browsing=auto or month, at least this many visits per 30 days is high.',
    },
    accepts: rate,
  },
  browseWeek: {
    label: { zh: '高浏览的周次数', en: 'visits of a week' },
    help: {
      zh: 'browsing=week 时，每 7 天不少于这个次数为高。',
      en: 'With browsing=week, at least this many visits per 7 days is high.',
    },
    accepts: rate,
  },
  ageBands: {
    label: { zh: '年龄分段', en: 'bands of ages' },
    help: {
      zh: '25-29：18岁以下、18–24、25–29、30–34……；25-30：每段 25–30、31–35 的写法。',
      en: '25-29: under 18, 18-24, 25-29, 30-34 and so on; 25-30: bands written 25-30, 31-35.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: '25-29', also: ['标准'] },
        { value: '25-30', also: ['五岁'] },
      ],
    },
  },
  genderCodes: {
    label: { zh: '性别代码', en: 'gender codes' },
    help: {
      zh: '性别列里的数字：ask 不猜，按不明；gb 按国标 GB/T 2261.1（1 男 2 女）；oneIsMale 1 男 0 女；oneIsFemale 1 女 0 男。',
      en: 'Numbers in a gender column: ask guesses nothing; gb reads GB/T 2261.1 (1 male, 2 female); oneIsMale 1 male, 0 female; oneIsFemale the other way round.',
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'ask', also: ['询问', '不猜'] },
        { value: 'gb', also: ['国标', '1男2女', '1 male, 2 female'] },
        { value: 'oneIsMale', also: ['1男0女', '1 male, 0 female'] },
        { value: 'oneIsFemale', also: ['1女0男', '1 female, 0 male'] },
      ],
    },
  },
  ageLeast: {
    label: { zh: '最小年龄', en: 'least age' },
    help: { zh: '小于它的年龄不可信，按不明处理。', en: 'Younger ages are not believed and count as not known.' },
    accepts: { kind: 'whole', min: 0, max: 150 },
  },
  ageMost: {
    label: { zh: '最大年龄', en: 'greatest age' },
    help: { zh: '大于它的年龄不可信，按不明处理。', en: 'Older ages are not believed and count as not known.' },
    accepts: { kind: 'whole', min: 0, max: 150 },
  },
  outliers: {
    label: { zh: '异常金额', en: 'unusual amounts' },
    help: {
      zh: '哪些订单列出来请人核实（照原值计算）。mean：金额达到其他订单均值的若干倍，或同一客户其他订单均值的若干倍（均须有 11 单以上）；median：离中位数很远（修正 z 值超过 3.5），列出的更多；off：不列。',
      en: "Which orders are listed for a person to verify; they count as they stand. mean: many times the mean of the other orders, or of the same customer's other orders (each with 11 orders or more); median: far from the median (modified z-score beyond 3.5), which lists more; off: none.",
    },
    accepts: {
      kind: 'choice',
      choices: [
        { value: 'mean', also: ['均值', '平均', '平均数', 'average'] },
        { value: 'median', also: ['中位数', 'mad'] },
        { value: 'off', also: ['关', '关闭', '否', 'no'] },
      ],
    },
  },
  outlierTimes: {
    label: { zh: '异常金额的倍数', en: 'times of an unusual amount' },
    help: {
      zh: '达到均值的多少倍算异常，含本数；outliers=mean 时使用。',
      en: 'From how many times the mean an order is unusual, that many included; used with outliers=mean.',
    },
    accepts: { kind: 'number', min: 2, max: 1000 },
  },
  amountLeast: {
    label: { zh: '单笔最小金额', en: 'least amount of an order' },
    help: {
      zh: '低于它的订单列出来请人核实，照原值计算。',
      en: 'Orders below it are listed for a person to verify; they count as they stand.',
    },
    accepts: { kind: 'number', min: 0, max: MOST_MONEY },
  },
  amountMost: {
    label: { zh: '单笔最大金额', en: 'greatest amount of an order' },
    help: {
      zh: '高于它的订单列出来请人核实，照原值计算。',
      en: 'Orders above it are listed for a person to verify; they count as they stand.',
    },
    accepts: { kind: 'number', min: 0, max: MOST_MONEY },
  },
  wordChecks: {
    label: { zh: '查错字和前后不一', en: 'check words for slips' },
    help: {
      zh: 'on：在清洗记录里列出疑似错字、写法不一、与同类行矛盾的单元格，并给出建议，不改动；off：不查。',
      en: 'on lists cells that look misspelt, are spelled in another way or contradict like rows in the cleaning log, with a proposal, and changes nothing; off looks for none.',
    },
    accepts: offOrOn,
  },
};

/** Keys of all settings, in the order of the help. */
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly (keyof Recipe)[];
