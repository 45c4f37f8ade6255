/** What an order's status says about money: a purchase, money given back, or nothing bought. */
export type OrderState = 'sale' | 'refund' | 'cancelled';

const NOT_REFUNDED = /无退款|未退款|没有退款|退款失败|退款关闭|拒绝退款|撤销退款|部分退|申请退|退款中|待退|no refund|not refunded|non-?refund|partial|refund (?:denied|rejected|requested|pending)/;
const REFUNDED = /退款|退货|退單|退单|已退|refund|return(?:ed)?\b|chargeback|credit note|reversed/;
const NOT_CANCELLED = /取消失败|未取消|not cancel/;
const CANCELLED = /取消|关闭|關閉|作废|作廢|未付款|待付款|未支付|待支付|付款失败|支付失败|cancel|closed|void|unpaid|awaiting payment|pending payment|payment failed|failed|expired|declined/;

/** Read an order status or remark (requirement 19; A18 C14). "部分退款" and refunds that did not happen stay sales: their amount is not known.
 *  Limit: "closed" is read as closed without payment, as Chinese shops mean 交易关闭.
 *  @example '已退款' -> 'refund'; 'Cancelled' -> 'cancelled'; '交易成功' -> 'sale' */
export function orderState(status: string): OrderState {
  const text = status.toLowerCase();
  if (REFUNDED.test(text) && !NOT_REFUNDED.test(text)) return 'refund';
  return CANCELLED.test(text) && !NOT_CANCELLED.test(text) ? 'cancelled' : 'sale';
}
