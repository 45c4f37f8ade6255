import type { Bilingual, Role } from '../../core/index';

/** A role as people name it in `--map`. */
export interface RoleName {
  readonly label: Bilingual;
  /** Other Chinese and English names that are understood. */
  readonly also: readonly string[];
}

/** Every role that a column can be given, in the order of the help. */
export const ROLE_NAMES: Readonly<Record<Role | 'ignore', RoleName>> = {
  customerId: {
    label: { zh: '客户编号', en: 'customer id' },
    also: ['会员编号', '会员号', '客户号', '客户id', '会员id', 'customer'],
  },
  customerName: { label: { zh: '客户名称', en: 'customer name' }, also: ['姓名', '客户姓名', '会员姓名', 'name'] },
  phone: { label: { zh: '手机', en: 'phone' }, also: ['手机号', '电话', '联系电话', 'mobile'] },
  email: { label: { zh: '邮箱', en: 'email' }, also: ['电子邮箱', '邮件', 'e-mail'] },
  orderId: { label: { zh: '订单编号', en: 'order id' }, also: ['订单号', '订单id', 'invoice', 'order'] },
  orderDate: {
    label: { zh: '下单日期', en: 'order date' },
    also: ['订单日期', '下单时间', '订单时间', '日期', 'date'],
  },
  amount: { label: { zh: '金额', en: 'amount' }, also: ['订单金额', '实付金额', 'revenue'] },
  quantity: { label: { zh: '数量', en: 'quantity' }, also: ['件数', 'qty'] },
  unitPrice: { label: { zh: '单价', en: 'unit price' }, also: ['价格', 'price'] },
  status: { label: { zh: '订单状态', en: 'status' }, also: ['状态', 'order status'] },
  productId: { label: { zh: '商品编号', en: 'product id' }, also: ['货号', 'sku', 'stock code'] },
  product: { label: { zh: '商品', en: 'product' }, also: ['商品名称', '产品', 'product name'] },
  category: { label: { zh: '品类', en: 'category' }, also: ['类目', '商品类别', '分类'] },
  region: { label: { zh: '地区', en: 'region' }, also: ['区域', '省份', '省', 'country', 'province'] },
  city: { label: { zh: '城市', en: 'city' }, also: ['市'] },
  channel: { label: { zh: '渠道', en: 'channel' }, also: ['来源渠道', '平台', 'platform', 'source'] },
  lastOrderDate: {
    label: { zh: '最近下单日期', en: 'last order date' },
    also: ['最近购买日期', '最后购买日期', '最近消费时间'],
  },
  firstOrderDate: { label: { zh: '首次下单日期', en: 'first order date' }, also: ['首次购买日期', '首单日期'] },
  recencyDays: {
    label: { zh: '最近消费天数', en: 'recency days' },
    also: ['R天数', '距今天数', '未购买天数', 'recency'],
  },
  orderCount: { label: { zh: '订单数', en: 'order count' }, also: ['购买次数', '消费次数', 'orders'] },
  totalAmount: { label: { zh: '累计金额', en: 'total amount' }, also: ['累计消费金额', '消费总额', 'total'] },
  ignore: { label: { zh: '忽略', en: 'ignore' }, also: ['不用', '跳过', 'skip'] },
};

/** Every role and `ignore`, in the order of the help. */
export const ROLE_KEYS = Object.keys(ROLE_NAMES) as readonly (Role | 'ignore')[];
