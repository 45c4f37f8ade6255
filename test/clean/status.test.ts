import { orderState, orderStates, type OrderState } from '../../core/clean/status';

const states: Readonly<Record<OrderState, readonly string[]>> = {
  sale: [
    '交易成功',
    '已完成',
    '已发货',
    '待发货',
    '已付款',
    '买家已付款，等待卖家发货',
    '已签收',
    '',
    'Completed',
    'Shipped',
    'paid',
    'Delivered',
    'Returning customer',
    'Closed Won',
    'Terminée',
    'Bezahlt',
    '発送済',
    'Доставлен',
  ],
  refund: [
    '已退款',
    '退款成功',
    '已退货',
    '退货退款',
    '仅退款',
    '退單',
    'Refunded',
    'RETURNED',
    'Return',
    'Chargeback',
    'Credit note',
    '交易关闭（已退款）',
    '已退费',
    'Credit Memo',
    'Erstattet',
    'Rückerstattet',
    'Gutschrift',
    'Remboursée',
    'Reembolsado',
    'Rimborsato',
    '返金済み',
    '환불 완료',
    'Возврат',
  ],
  cancelled: [
    '已取消',
    '交易关闭',
    '交易關閉',
    '作废',
    '待付款',
    '未付款',
    '等待买家付款',
    '支付失败',
    'Cancelled',
    'canceled',
    'Closed',
    'VOID',
    'Voided',
    'Unpaid',
    'Awaiting payment',
    'Payment failed',
    'Expired',
    'Incomplete',
    'Closed Lost',
    '输单',
    '(删除)等待出库',
    'Storniert',
    'Annulé',
    'Annullato',
    'Pendiente de pago',
    'キャンセル確定',
    '入金待ち',
    '취소',
    'Отменён',
  ],
};

describe.each(Object.entries(states))('requirement 19: a %s is said by', (state, texts) => {
  test.each(texts)('%j', (text) => {
    expect(orderState(text)).toBe(state);
  });
});

describe('a refund that did not happen, or not wholly, stays a sale', () => {
  test.each([
    '部分退款',
    '退款中',
    '退货中',
    '申请退款',
    '退款申请中',
    '等待退款',
    '待退款',
    '退款失败',
    '退款关闭',
    '拒绝退款',
    '无退款',
    '未退款',
    '等待卖家同意退款',
    'Partially refunded',
    'No refund',
    'no returns',
    'Not returned',
    'Non-refundable',
    'Refund requested',
    'refund denied',
    'Return pending',
    'Teilweise erstattet',
    'Partiellement remboursée',
    'Reembolso parcial',
    '一部返金',
  ])('%j', (text) => {
    expect(orderState(text)).toBe('sale');
  });
});

describe('a cancellation that did not happen stays a sale', () => {
  test.each([
    '取消失败',
    '未取消',
    '申请取消',
    'Not cancelled',
    'Cancellation requested',
    'cancel denied',
    'Incomplete delivery',
  ])('%j', (text) => {
    expect(orderState(text)).toBe('sale');
  });
});

test('a word that only contains void is a sale', () => {
  expect(orderState('avoid delay')).toBe('sale');
});

test('where deals are won, stages that are still open have sold nothing', () => {
  expect(orderStates(['Closed Won', 'Prospecting', 'Closed Lost', 'Negotiation/Review'])).toEqual([
    'sale',
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
  expect(orderStates(['赢单', '谈判'])).toEqual(['sale', 'cancelled']);
});

test('without a won deal, words nobody knows stay sales', () => {
  expect(orderStates(['Prospecting', 'Shipped'])).toEqual(['sale', 'sale']);
});
