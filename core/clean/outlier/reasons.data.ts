import type { Bilingual } from '../../words';

/** What the review list says about each kind of abnormal value; {places} are filled with the numbers of the row. */
export const OUTLIER_REASONS = {
  outsideRange: {
    zh: '{value} 不在有效范围 {least}–{most} 内',
    en: '{value} is outside the valid range {least}-{most}',
  },
  notWhole: { zh: '{value} 不是整数', en: '{value} is not a whole number' },
  farFromMean: {
    zh: '{value} 是全表其他金额均值 {mean} 的 {times} 倍，请核实后保留或修正',
    en: '{value} is {times} times the mean {mean} of all other amounts; verify it, then keep or correct it',
  },
  farFromMeanOfCustomer: {
    zh: '{value} 是该客户其他金额均值 {mean} 的 {times} 倍，请核实后保留或修正',
    en: '{value} is {times} times the mean {mean} of this customer’s other amounts; verify it, then keep or correct it',
  },
  farFromMedian: {
    zh: '{value} 远离中位数 {median}（修正 z 值 {score}，超过 {limit}）',
    en: '{value} is far from the median {median} (modified z-score {score}, beyond {limit})',
  },
  futureDay: { zh: '{value} 晚于分析日期 {day}', en: '{value} is after the analysis date {day}' },
} as const satisfies Readonly<Record<string, Bilingual>>;
