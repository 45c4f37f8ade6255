import type { Bilingual } from '../words';

/** Days, bound, and the setting that holds it. */
export function allNearer(days: number, bound: number, setting: string): Bilingual {
  return days < 0
    ? { zh: '没有客户有订单日期。', en: 'No customer has a date of an order.' }
    : {
        zh: `最久没买的客户是 ${days} 天前买的，没有超过 ${bound} 天。可调小 ${setting}。`,
        en: `The customer who bought longest ago did so ${days} days ago, which is not beyond ${bound}. Lower ${setting}.`,
      };
}

/** Cents, bound in units, and where the top fifth begins in cents. */
export function smallAmounts(cents: number, bound: number, top: number): Bilingual {
  return {
    zh: `窗口内金额最大的客户是 ${units(cents)}，不到 ${bound}；前 20% 的客户从 ${units(top)} 起。可调小 valueAmount，或用 valueRule=share。`,
    en: `The largest amount in the window is ${units(cents)}, below ${bound}; the top 20% of the customers begin at ${units(top)}. Lower valueAmount, or use valueRule=share.`,
  };
}

export function lowRates(rate: number, bound: number, setting: string): Bilingual {
  return {
    zh: `复购率最高的客户是 ${percent(rate)}，不到 ${bound}%。可调小 ${setting}。`,
    en: `The highest repurchase rate is ${percent(rate)}, below ${bound}%. Lower ${setting}.`,
  };
}

export function slow(pace: number, bound: number): Bilingual {
  return {
    zh: `买得最勤的客户平均每 30 天 ${rounded(pace)} 单，不到 ${bound} 单。可调小 frequencyHigh。`,
    en: `The most frequent customer has ${rounded(pace)} orders per 30 days, below ${bound}. Lower frequencyHigh.`,
  };
}

export function fewOrders(orders: number, bound: number): Bilingual {
  return {
    zh: `窗口内订单最多的客户有 ${orders} 单，不到 ${bound} 单。可调小 lifeRegular，或拉长 window。`,
    en: `The customer with most orders in the window has ${orders}, below ${bound}. Lower lifeRegular, or take a longer window.`,
  };
}

export function neverBelow(setting: string): Bilingual {
  return {
    zh: `${setting} 是 0，没有得分低于 0。请调大 ${setting}。`,
    en: `${setting} is 0, and no score is below 0. Raise ${setting}.`,
  };
}

export const TAKEN_BY_POTENTIAL: Bilingual = {
  zh: '凡符合的客户都先归入了潜力客户。请调小 tierRiskFmScore，或让 tierRiskR 大于 tierPotentialR。',
  en: 'Whoever fits is a potential customer first. Lower tierRiskFmScore, or raise tierRiskR above tierPotentialR.',
};

export const NO_SHARE: Bilingual = {
  zh: 'valueMiddleShare 是 0。请调大它。',
  en: 'valueMiddleShare is 0. Raise it.',
};

export const NO_RATES: Bilingual = {
  zh: '没有客户算得出复购率：repurchase=months 需要订单明细。可改用 repurchase=orders。',
  en: 'No customer has a repurchase rate: repurchase=months needs order rows. Use repurchase=orders.',
};

export const NOTHING_BEFORE: Bilingual = {
  zh: '窗口之前没有订单，无法比较客单价。可缩短 window。',
  en: 'There is no order before the window to compare with. Take a shorter window.',
};

function units(cents: number): string {
  return rounded(cents / 100);
}

function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
