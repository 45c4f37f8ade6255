import type { Bilingual } from '../words';
import type { Role } from './meaning';

/** What each role is called in sentences. */
export const ROLE_NAMES: Readonly<Record<Role, Bilingual>> = {
  customerId: { zh: '客户编号', en: 'customer id' },
  customerName: { zh: '客户名称', en: 'customer name' },
  phone: { zh: '手机', en: 'phone' },
  email: { zh: '邮箱', en: 'e-mail' },
  orderId: { zh: '订单编号', en: 'order id' },
  orderDate: { zh: '下单日期', en: 'order date' },
  amount: { zh: '金额', en: 'amount' },
  quantity: { zh: '数量', en: 'quantity' },
  unitPrice: { zh: '单价', en: 'unit price' },
  status: { zh: '订单状态', en: 'order status' },
  productId: { zh: '商品编号', en: 'product id' },
  product: { zh: '商品', en: 'product' },
  category: { zh: '品类', en: 'category' },
  region: { zh: '地区', en: 'region' },
  city: { zh: '城市', en: 'city' },
  channel: { zh: '渠道', en: 'channel' },
  lastOrderDate: { zh: '最近消费时间', en: 'last order date' },
  firstOrderDate: { zh: '首次消费时间', en: 'first order date' },
  orderCount: { zh: '订单数', en: 'order count' },
  totalAmount: { zh: '累计消费金额', en: 'total amount' },
  recencyDays: { zh: '距今天数', en: 'days since the last order' },
};
