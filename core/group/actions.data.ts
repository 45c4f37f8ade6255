import type { Bilingual } from '../words';

const ACCOUNT_MANAGER = {
  zh: '安排专属客户经理，提供定制化产品推荐',
  en: 'A personal account manager and tailored recommendations',
};
const COUPONS = {
  zh: '发优惠券或新品试用券，提升消费频次',
  en: 'Coupons or trial offers to bring them back more often',
};
const SURVEY = {
  zh: '发调研问卷了解流失原因，针对性挽回',
  en: 'Ask why they left and win them back for that reason',
};
const RETENTION = {
  zh: '发专属挽留券，由专人回访',
  en: 'A retention coupon of their own and a personal call',
};
const PROMOTION = { zh: '折扣、促销等常规触达', en: 'Regular offers and promotions' };
const FIRST_ORDER = { zh: '引导首单', en: 'Lead them to a first order' };
const WELCOME = { zh: '欢迎礼与第二单优惠，养成复购', en: 'A welcome gift and an offer for the second order' };
const UPSELL = { zh: '推荐搭配与高单价新品，提升客单价', en: 'Bundles and premium novelties to raise the order value' };
const LOW_COST = { zh: '低成本群发触达，不单独投入', en: 'Low-cost bulk contact, no budget of their own' };

/** What to do next for a class, by field of the class set and id of the class.
 *  Source: requirements 153-157 (tiers), 124 and 156 (retention coupon); the eight types after the vendor manual's actions. */
export const CLASS_ACTIONS: ReadonlyMap<string, ReadonlyMap<string, Bilingual>> = new Map([
  [
    'rfm_tier',
    new Map<string, Bilingual>([
      ['high', ACCOUNT_MANAGER],
      ['potential', COUPONS],
      ['atRisk', SURVEY],
      ['general', PROMOTION],
      ['noOrders', FIRST_ORDER],
    ]),
  ],
  [
    'grid11',
    new Map<string, Bilingual>([
      ['champions', ACCOUNT_MANAGER],
      ['loyal', UPSELL],
      ['potentialLoyalist', COUPONS],
      ['newCustomers', WELCOME],
      ['promising', COUPONS],
      ['needAttention', COUPONS],
      ['aboutToSleep', SURVEY],
      ['atRisk', SURVEY],
      ['cantLose', RETENTION],
      ['hibernating', LOW_COST],
      ['lost', LOW_COST],
      ['others', PROMOTION],
      ['noOrders', FIRST_ORDER],
    ]),
  ],
  [
    'grid8',
    new Map<string, Bilingual>([
      ['importantValue', ACCOUNT_MANAGER],
      ['importantKeep', RETENTION],
      ['importantDevelop', COUPONS],
      ['importantWinBack', SURVEY],
      ['generalValue', UPSELL],
      ['generalKeep', PROMOTION],
      ['generalDevelop', WELCOME],
      ['generalWinBack', LOW_COST],
      ['noOrders', FIRST_ORDER],
    ]),
  ],
]);

/** What a word that is typical of a segment asks for: parts of the word, in lower case, and the action.
 *  Source: requirements 100 (buyer personas), 156 (practical functions, frequent questions), 159 (refunds and complaints
 *  are risk signs), 160 (scenes by industry). */
export const WORD_ACTIONS: readonly { readonly parts: readonly string[]; readonly action: Bilingual }[] = [
  {
    parts: ['价格敏感', '性价比', '实用', 'price', 'value for money', 'practical'],
    action: { zh: '页面突出性价比与组合优惠', en: 'Show value for money and bundle offers first' },
  },
  {
    parts: ['品质', '品牌', '时尚', 'quality', 'brand', 'fashion'],
    action: { zh: '强调品质与品牌，优先推新品', en: 'Speak of quality and brand; show novelties first' },
  },
  {
    parts: ['社交', '年轻', '短视频', 'social', 'young'],
    action: { zh: '用社交媒体与短视频触达', en: 'Reach them through social media and short videos' },
  },
  {
    parts: ['投诉', '退款', '退货', 'complain', 'refund', 'return'],
    action: { zh: '先解决售后问题，再谈营销', en: 'Settle complaints and refunds before any campaign' },
  },
  {
    parts: ['咨询', '售后', '维护', 'question', 'support', 'maintenance'],
    action: { zh: '配专属客服，主动跟进咨询', en: 'A service contact of their own who follows up questions' },
  },
  {
    parts: ['制造', 'manufactur'],
    action: { zh: '推荐轻量、易部署的企业方案', en: 'Offer light solutions that are easy to roll out' },
  },
  {
    parts: ['美妆', '护肤', 'beauty', 'cosmetic'],
    action: { zh: '发美妆新品券', en: 'Coupons for new beauty products' },
  },
];
