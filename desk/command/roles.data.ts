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
  region: { label: { zh: '地区', en: 'region' }, also: ['区域', '省份', '省', 'country'] },
  city: { label: { zh: '城市', en: 'city' }, also: ['市'] },
  channel: { label: { zh: '渠道', en: 'channel' }, also: ['来源渠道', '平台'] },
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
  gender: { label: { zh: '性别', en: 'gender' }, also: ['称谓', 'sex'] },
  age: { label: { zh: '年龄', en: 'age' }, also: ['周岁'] },
  birthDate: { label: { zh: '出生日期', en: 'birth date' }, also: ['生日', '出生年月', 'birthday', 'date of birth'] },
  idCard: { label: { zh: '身份证号', en: 'id card' }, also: ['身份证', '身份证号码', 'identity card'] },
  company: { label: { zh: '公司', en: 'company' }, also: ['公司名称', '企业名称', '工作单位', 'employer'] },
  companySize: { label: { zh: '企业规模', en: 'company size' }, also: ['公司规模', '员工数', 'employees'] },
  industry: { label: { zh: '行业', en: 'industry' }, also: ['所属行业', 'sector'] },
  contactRole: { label: { zh: '联系人角色', en: 'contact role' }, also: ['职位', '职务', 'job title'] },
  occupation: { label: { zh: '职业', en: 'occupation' }, also: ['profession'] },
  province: { label: { zh: '所在省', en: 'own province' }, also: ['省级'] },
  address: { label: { zh: '地址', en: 'address' }, also: ['收货地址', '联系地址', '详细地址'] },
  postcode: { label: { zh: '邮编', en: 'postcode' }, also: ['邮政编码', 'zip', 'zip code'] },
  device: { label: { zh: '设备号', en: 'device id' }, also: ['设备', '设备标识', 'imei'] },
  ip: { label: { zh: 'IP 地址', en: 'ip address' }, also: ['登录IP'] },
  platform: { label: { zh: '下单终端', en: 'device platform' }, also: ['终端', '设备类型', 'device type'] },
  source: { label: { zh: '客户来源', en: 'customer source' }, also: ['线索来源', 'lead source'] },
  payment: { label: { zh: '支付方式', en: 'payment method' }, also: ['付款方式'] },
  consent: {
    label: { zh: '营销同意', en: 'marketing consent' },
    also: ['是否接受营销', '退订', 'opt in', 'unsubscribed'],
  },
  need: { label: { zh: '需求', en: 'need' }, also: ['需求标签', '特殊需求', '痛点'] },
  note: { label: { zh: '备注', en: 'note' }, also: ['服务记录', '客服记录', '留言', 'notes', 'comment'] },
  browseCount: { label: { zh: '浏览次数', en: 'browse count' }, also: ['月浏览次数', '浏览量', 'page views'] },
  interactionCount: { label: { zh: '互动次数', en: 'interaction count' }, also: ['互动频次', 'interactions'] },
  satisfaction: { label: { zh: '满意度', en: 'satisfaction' }, also: ['评分', 'nps', 'rating'] },
  owner: { label: { zh: '负责人', en: 'owner' }, also: ['客户经理', '业务员', 'account manager'] },
  orderTime: { label: { zh: '下单时刻', en: 'order time of day' }, also: ['时刻', '小时', 'hour'] },
  eventDate: { label: { zh: '互动日期', en: 'event date' }, also: ['咨询时间', '跟进时间', '提交时间'] },
  eventKind: { label: { zh: '互动类型', en: 'event kind' }, also: ['事件类型', '咨询类型', 'event type'] },
  ignore: { label: { zh: '忽略', en: 'ignore' }, also: ['不用', '跳过', 'skip'] },
};

/** Every role and `ignore`, in the order of the help. */
export const ROLE_KEYS = Object.keys(ROLE_NAMES) as readonly (Role | 'ignore')[];
