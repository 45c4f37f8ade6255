import type { Bilingual } from '../words';
import type { Recipe } from './recipe';

export type PresetName =
  'standard' | 'r-rfm' | 'quintile' | 'active30' | 'retail' | 'finance' | 'education' | 'b2b' | 'auto';

/** A named set of changes to the standard recipe. */
export interface Preset {
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly also: readonly string[];
  readonly changes: Partial<Recipe>;
}

/** Ready recipes. Those of an industry are where a business of its kind may begin: the sources name the scenes
 *  (requirement 160) and the rules (6, 88, 95, 116); how long a pause is normal in each is our reading, to be changed. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  standard: {
    label: { zh: '标准', en: 'standard' },
    help: {
      zh: '名次分 0-100，四层分级，近 365 天，十一类按 25 格划分。',
      en: 'Rank scores 0-100, the four tiers, the last 365 days, eleven segments over 25 cells.',
    },
    also: ['标准', 'default'],
    changes: {},
  },
  'r-rfm': {
    label: { zh: 'R 语言 rfm 包', en: "R's rfm package" },
    help: {
      zh: '与 R 语言 rfm 包的结果一致：全部历史、5 级分箱、它的十一类规则、重复行都算。',
      en: "Results equal to R's rfm package: all history, 5 bins, its eleven-segment rules, every row counts.",
    },
    also: ['rfm'],
    changes: {
      window: 'all',
      score: 'bins',
      bins: 5,
      binning: 'r-rfm',
      grid11: 'r-rfm',
      refunds: 'net',
      duplicates: 'keep',
    },
  },
  quintile: {
    label: { zh: '五分位', en: 'quintile' },
    help: {
      zh: '得分为 1-5 级（分位数第 7 类），其余同标准。',
      en: 'Scores are classes 1-5 (quantiles of type 7), everything else as standard.',
    },
    also: ['五分位', 'quintiles'],
    changes: { score: 'bins', bins: 5, binning: 'quantile' },
  },
  active30: {
    label: { zh: '近 30 天活跃', en: 'active within 30 days' },
    help: {
      zh: '最近 30 天买过为活跃，90 天内为沉睡，180 天内为预流失，其余同标准。',
      en: 'Active within 30 days, dormant within 90, about to churn within 180, everything else as standard.',
    },
    also: ['近30天活跃', '活跃30'],
    changes: { activeDays: 30, dormantDays: 90, churnDays: 180 },
  },
  retail: {
    label: { zh: '电商零售', en: 'retail' },
    help: {
      zh: '近一年金额前 20% 为高价值；加上高价值预警、买家人格、用户群；浏览按月 10 次。',
      en: 'Top value is the first 20% by amount of the last year; with the high-value alert, personas and user groups; browsing by 10 visits a month.',
    },
    also: ['电商', '零售', 'e-commerce', 'shop'],
    changes: {
      window: 365,
      valueRule: 'share',
      valueBy: 'amount',
      valueShare: 20,
      valueRisk: 'on',
      persona: 'on',
      userGroup: 'on',
      browsing: 'month',
    },
  },
  finance: {
    label: { zh: '金融', en: 'finance' },
    help: {
      zh: '交易间隔长：180/365/730 天为活跃、沉睡、预流失的界限；每月一次为高频；两个月份都有交易算复购；高价值按综合得分前 20%。',
      en: 'Long pauses: active, dormant and pre-churn end at 180, 365 and 730 days; one deal a month is frequent; deals in two months are a repurchase; top value is the first 20% by RFM score.',
    },
    also: ['银行', '保险', '理财', 'bank'],
    changes: {
      window: 365,
      activeDays: 180,
      dormantDays: 365,
      churnDays: 730,
      recencyBands: [90, 180, 365],
      loyalDays: 365,
      frequencyHigh: 1,
      frequencyMiddle: 0.25,
      repurchase: 'months',
      valueRule: 'share',
      valueBy: 'composite',
      valueShare: 20,
      valueRisk: 'on',
      ltvYears: 5,
      ageBands: '25-30',
    },
  },
  education: {
    label: { zh: '教育', en: 'education' },
    help: {
      zh: '按学期购课：看近两年，180/365/730 天为活跃、沉睡、预流失的界限；两门课即为常客；高价值看三个名次分。',
      en: 'Courses by term: the last two years; active, dormant and pre-churn end at 180, 365 and 730 days; two courses make a regular; top value by the three rank scores.',
    },
    also: ['培训', '课程', 'school', 'training'],
    changes: {
      window: 730,
      activeDays: 180,
      dormantDays: 365,
      churnDays: 730,
      recencyBands: [60, 180, 365],
      loyalDays: 365,
      frequencyHigh: 0.25,
      frequencyMiddle: 0.1,
      lifeRegular: 2,
      valueRule: 'rfm',
      ltvYears: 2,
      userGroup: 'on',
    },
  },
  b2b: {
    label: { zh: '企业服务', en: 'business services' },
    help: {
      zh: '近 12 个月金额不低于 10 万且复购率不低于 60% 为高价值；月均两单为高频；180/365/730 天为活跃、沉睡、预流失的界限。',
      en: 'Top value is an amount of at least 100,000 in 12 months with a repurchase rate of at least 60%; two orders a month are frequent; active, dormant and pre-churn end at 180, 365 and 730 days.',
    },
    also: ['企业', 'B端', 'toB', 'saas'],
    changes: {
      window: 365,
      activeDays: 180,
      dormantDays: 365,
      churnDays: 730,
      loyalDays: 365,
      valueRule: 'amount',
      valueAmount: 100_000,
      valueRepurchase: 60,
      repurchase: 'orders',
      frequencyHigh: 2,
      tierPotential: 'either',
      valueRisk: 'on',
    },
  },
  auto: {
    label: { zh: '汽车后市场', en: 'car aftermarket' },
    help: {
      zh: '按保养周期：看近两年，半年内来过为活跃，一年内为沉睡，两年内为预流失；金额前 20% 为高价值；年龄按 25–30 分段。',
      en: 'By service intervals: the last two years; active within half a year, dormant within a year, pre-churn within two; top value is the first 20% by amount; ages in bands of 25-30.',
    },
    also: ['汽车', '深访', 'car'],
    changes: {
      window: 730,
      activeDays: 180,
      dormantDays: 365,
      churnDays: 730,
      recencyBands: [90, 180, 365],
      loyalDays: 365,
      frequencyHigh: 0.25,
      frequencyMiddle: 0.1,
      repurchase: 'months',
      valueRule: 'share',
      valueShare: 20,
      valueRisk: 'on',
      userGroup: 'on',
      ltvYears: 5,
      ageBands: '25-30',
    },
  },
};

/** Names of all presets, in the order of the help. */
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];
