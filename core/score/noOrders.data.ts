import type { SegmentClass } from './scores';

/** The class of customers who never ordered, the last of every set. */
export const NO_ORDERS = {
  id: 'noOrders',
  label: { zh: '无订单', en: 'No orders' },
  tone: 'middle',
} as const satisfies SegmentClass;
