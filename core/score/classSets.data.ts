import { NO_ORDERS } from './noOrders.data';
import type { SegmentClass } from './scores';

/** Value level, best first. Source: requirement 93. */
export const VALUE_LEVELS = [
  { id: 'high', label: { zh: '高价值', en: 'Top value' }, tone: 'best' },
  { id: 'middle', label: { zh: '中价值', en: 'Middle value' }, tone: 'good' },
  { id: 'low', label: { zh: '低价值', en: 'Low value' }, tone: 'middle' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** Loyalty, best first. Source: requirement 94; 偶然购买 is who bought once, long ago, and can be none of its three. */
export const LOYALTY = [
  { id: 'loyal', label: { zh: '忠诚', en: 'Loyal' }, tone: 'best' },
  { id: 'potential', label: { zh: '潜力', en: 'Loyalty potential' }, tone: 'good' },
  { id: 'atRisk', label: { zh: '流失风险', en: 'Loyalty at risk' }, tone: 'risk' },
  { id: 'oneOff', label: { zh: '偶然购买', en: 'One-off' }, tone: 'lost' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** Purchase frequency. Source: requirement 88. `unknown`: all history is looked at and nobody knows since when. */
export const PURCHASE_RATES = [
  { id: 'high', label: { zh: '高频', en: 'High frequency' }, tone: 'best' },
  { id: 'medium', label: { zh: '中频', en: 'Medium frequency' }, tone: 'good' },
  { id: 'low', label: { zh: '低频', en: 'Low frequency' }, tone: 'watch' },
  { id: 'unknown', label: { zh: '频次不明', en: 'Frequency unknown' }, tone: 'middle' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** Stages of the life cycle, furthest first. Source: requirement 128. The labels end in 期, so that 流失期 is not the 流失
 *  of the activity states. `unknown`: orders without any date. */
export const LIFE_STAGES = [
  { id: 'upgraded', label: { zh: '升级期', en: 'Upgraded' }, tone: 'best' },
  { id: 'converted', label: { zh: '转化期', en: 'Converted' }, tone: 'good' },
  { id: 'retained', label: { zh: '留存期', en: 'Retained' }, tone: 'good' },
  { id: 'activated', label: { zh: '激活期', en: 'Activated' }, tone: 'watch' },
  { id: 'acquired', label: { zh: '获取期', en: 'Acquired' }, tone: 'middle' },
  { id: 'lapsed', label: { zh: '流失期', en: 'Lapsed' }, tone: 'lost' },
  { id: 'unknown', label: { zh: '阶段不明', en: 'Stage unknown' }, tone: 'middle' },
] as const satisfies readonly SegmentClass[];

/** High value at risk beside its opposite. Source: requirement 124 with C3. */
export const VALUE_RISKS = [
  { id: 'atRisk', label: { zh: '高价值流失风险', en: 'High value at risk' }, tone: 'risk' },
  { id: 'safe', label: { zh: '高价值稳定', en: 'High value, steady' }, tone: 'best' },
  { id: 'notHigh', label: { zh: '非高价值', en: 'Not high value' }, tone: 'middle' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** Buyer personas. Source: requirement 100. */
export const PERSONAS = [
  { id: 'practical', label: { zh: '关注价格的实用型', en: 'Practical, minds the price' }, tone: 'good' },
  { id: 'fashionable', label: { zh: '注重品牌形象的时尚型', en: 'Fashionable, minds the brand' }, tone: 'best' },
  { id: 'young', label: { zh: '重视社交媒体的年轻型', en: 'Young, at home in social media' }, tone: 'watch' },
  { id: 'unclear', label: { zh: '人格不明', en: 'Persona unclear' }, tone: 'middle' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** User groups. Source: requirement 101. */
export const USER_GROUPS = [
  { id: 'core', label: { zh: '核心用户', en: 'Core users' }, tone: 'best' },
  { id: 'secondary', label: { zh: '次要用户', en: 'Secondary users' }, tone: 'good' },
  { id: 'niche', label: { zh: '小众用户', en: 'Niche users' }, tone: 'watch' },
  { id: 'negative', label: { zh: '负面用户', en: 'Negative users' }, tone: 'risk' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];

/** Browsing. Sources: requirements 81 and 82 with C9. */
export const BROWSING = [
  { id: 'high', label: { zh: '高浏览', en: 'Browses often' }, tone: 'best' },
  { id: 'low', label: { zh: '低浏览', en: 'Browses seldom' }, tone: 'middle' },
  { id: 'unknown', label: { zh: '浏览不明', en: 'Browsing unknown' }, tone: 'middle' },
] as const satisfies readonly SegmentClass[];
