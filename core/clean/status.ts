/** What an order's status says about money: a purchase, money given back, or nothing bought. */
export type OrderState = 'sale' | 'refund' | 'cancelled';

const NOT_REFUNDED = anyOf([
  '无退款',
  '未退款',
  '没有退款',
  '部分退',
  '申请退',
  '退款申请',
  '退款中',
  '退货中',
  '退款处理',
  '退款审核',
  '待退',
  '同意退',
  '退款(?:失败|失敗|关闭|關閉)',
  '(?:拒绝|拒絕|撤销|撤銷)退',
  'no refund',
  'no returns?\\b',
  'not (?:refunded|returned)',
  'non-?refund',
  'non-?return',
  'partial',
  '(?:refund|return) (?:denied|rejected|requested|pending)',
]);
const REFUNDED = anyOf([
  '退款',
  '退货',
  '退貨',
  '退單',
  '退单',
  '已退',
  'refund',
  'return(?:ed)?\\b',
  'chargeback',
  'credit note',
  'reversed',
]);
const NOT_CANCELLED = anyOf([
  '取消失败',
  '取消失敗',
  '未取消',
  '申请取消',
  '取消申请',
  '退款(?:关闭|關閉)',
  'not cancel',
  'cancel(?:lation)? (?:requested|denied|rejected|pending)',
]);
const CANCELLED = anyOf([
  '取消',
  '关闭',
  '關閉',
  '作废',
  '作廢',
  '[未待](?:付款|支付)',
  '等待买家付款',
  '(?:付款|支付)(?:失败|失敗)',
  'cancel',
  'closed',
  '\\bvoid',
  'unpaid',
  'awaiting payment',
  'pending payment',
  'payment failed',
  'failed',
  'expired',
  'declined',
]);

/** Read an order status or remark (requirement 19; A18 C14). "部分退款" and refunds that did not happen stay sales: their amount is not known.
 *  Limit: "closed" is read as closed without payment, as Chinese shops mean 交易关闭.
 *  @example '已退款' -> 'refund'; 'Cancelled' -> 'cancelled'; '交易成功' -> 'sale' */
export function orderState(status: string): OrderState {
  const text = status.toLowerCase();
  if (REFUNDED.test(text) && !NOT_REFUNDED.test(text)) return 'refund';
  return CANCELLED.test(text) && !NOT_CANCELLED.test(text) ? 'cancelled' : 'sale';
}

function anyOf(spellings: readonly string[]): RegExp {
  return new RegExp(spellings.join('|'));
}
