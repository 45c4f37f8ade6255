import type { Bilingual } from '../../words';

/** What the log says about one abnormal value; {places} are filled with the numbers of the row. */
export const OUTLIER_REASONS = {
  outsideRange: {
    zh: '{value} 不在有效范围 {least}–{most} 内',
    en: '{value} is outside the valid range {least}-{most}',
  },
  farFromMean: {
    zh: '{value} 是其他订单均值 {mean} 的 {times} 倍，请核实后保留或修正',
    en: '{value} is {times} times the mean {mean} of all other orders; verify it, then keep or correct it',
  },
  farFromMeanOfCustomer: {
    zh: '{value} 是该客户其他订单均值 {mean} 的 {times} 倍，请核实后保留或修正',
    en: '{value} is {times} times the mean {mean} of this customer’s other orders; verify it, then keep or correct it',
  },
  farFromMedian: {
    zh: '{value} 远离中位数 {median}（修正 z 值 {score}，超过 {limit}）',
    en: '{value} is far from the median {median} (modified z-score {score}, beyond {limit})',
  },
  futureDay: {
    zh: '{value} 晚于分析日期 {day}，按空白处理，请核实',
    en: '{value} is after the analysis date {day}; it counts as blank, please verify',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OutlierRule = keyof typeof OUTLIER_REASONS;

/** What each kind is called, and what is said of all its cells together. */
export const OUTLIER_RULES: Readonly<Record<OutlierRule, { readonly name: Bilingual; readonly reason: Bilingual }>> = {
  outsideRange: {
    name: { zh: '金额超出范围', en: 'Amount out of range' },
    reason: {
      zh: '单笔金额不在设置的有效范围内，请核实；照原值计算',
      en: 'the order is outside the valid range of the settings; it counts as it stands, please verify',
    },
  },
  farFromMean: {
    name: { zh: '金额异常大', en: 'Unusually large order' },
    reason: {
      zh: '比其他订单的均值大很多倍，请核实；照原值计算',
      en: 'many times the mean of the other orders; it counts as it stands, please verify',
    },
  },
  farFromMeanOfCustomer: {
    name: { zh: '对该客户异常大', en: 'Unusual for the customer' },
    reason: {
      zh: '比该客户其他订单的均值大很多倍，请核实；照原值计算',
      en: 'many times the mean of the customer’s other orders; it counts as it stands, please verify',
    },
  },
  farFromMedian: {
    name: { zh: '金额远离中位数', en: 'Far from the median' },
    reason: {
      zh: '离订单金额的中位数很远，请核实；照原值计算',
      en: 'far from the median order; it counts as it stands, please verify',
    },
  },
  futureDay: {
    name: { zh: '日期在将来', en: 'Date in the future' },
    reason: { zh: '晚于分析日期，按空白处理，请核实', en: 'after the analysis date; counts as blank, please verify' },
  },
};
