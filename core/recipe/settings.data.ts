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

/** The recipe of a run for which nothing was set: the source's rules (requirements 116-121, C1, C5-C8). */
export const standardRecipe: Recipe = {
  lang: 'auto',
  window: 365,
  refunds: 'net',
  duplicates: 'drop',
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
};

const MOST_DAYS = 36_500;
const MOST_MONEY = 1_000_000_000_000;
const MOST_ORDERS = 1_000_000;
const MOST_CUTS = 8;

const days = (min: number): Accepts => ({ kind: 'whole', min, max: MOST_DAYS });
const rankScore: Accepts = { kind: 'number', min: 0, max: 100 };
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
      choices: [auto, { value: 'dmy', also: ['日月年'] }, { value: 'mdy', also: ['月日年'] }],
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
      choices: [auto, { value: 'point', also: ['点', '句点', 'dot'] }, { value: 'comma', also: ['逗号'] }],
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
};

/** Keys of all settings, in the order of the help. */
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly (keyof Recipe)[];
