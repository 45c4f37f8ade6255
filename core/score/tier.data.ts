import { NO_ORDERS } from './noOrders.data';
import type { SegmentClass } from './scores';

/** The value tiers in order of priority; the first whose rule holds wins, so every customer has exactly one.
 *  Source: requirements 119-122; 一般客户 is the catch-all of C7. */
export const TIERS = [
  { id: 'high', label: { zh: '高价值客户', en: 'High value' }, tone: 'best' },
  { id: 'potential', label: { zh: '潜力客户', en: 'Potential' }, tone: 'good' },
  { id: 'atRisk', label: { zh: '流失风险客户', en: 'At risk' }, tone: 'risk' },
  { id: 'general', label: { zh: '一般客户', en: 'General' }, tone: 'middle' },
  NO_ORDERS,
] as const satisfies readonly SegmentClass[];
