import type { Bilingual } from '../words';

/** What to do next for each value tier, by class id. Source: requirements 153-157. */
export const TIER_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
  [
    'high',
    { zh: '安排专属客户经理，提供定制化产品推荐', en: 'A personal account manager and tailored recommendations' },
  ],
  [
    'potential',
    { zh: '发优惠券或新品试用券，提升消费频次', en: 'Coupons or trial offers to bring them back more often' },
  ],
  ['atRisk', { zh: '发调研问卷了解流失原因，针对性挽回', en: 'Ask why they left and win them back for that reason' }],
  ['general', { zh: '折扣、促销等常规触达', en: 'Regular offers and promotions' }],
  ['noOrders', { zh: '引导首单', en: 'Lead them to a first order' }],
]);
