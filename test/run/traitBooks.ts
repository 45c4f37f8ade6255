import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';

function book(customers: Parameters<typeof plainSheet>[1], orders?: Parameters<typeof plainSheet>[1]): Book {
  const sheets = [plainSheet('C', customers), ...(orders ? [plainSheet('O', orders)] : [])];
  return { title: 'test.xlsx', date1904: false, sheets, names: [] };
}

/** A shop of people: every column that tells of a person, dirty as people write. */
export const CONSUMERS = book(
  [
    ['客户编号', '姓名', '性别', '年龄', '出生日期', '省份', '城市', '详细地址', '邮编', '支付方式', '是否接受营销', '备注', '学历', '终端'],
    ['C1', '王先生', '先生', '28', null, '广东', '深圳', null, null, '微信支付', '是', '关注性价比，太贵了', '本科', 'iPhone'],
    ['C2', '李女士', 'F', '200', '1990-05-01', '江苏', null, '江苏省苏州市昆山市前进路1号', null, '花呗', '否', '投诉：交付周期长', '硕士', '电脑'],
    ['C3', '*先生/女士', null, 0, null, null, null, null, '518000', null, null, null, null, null],
    ['C4', '张小姐', '', '60岁', null, null, '朝阳区', null, null, '现金', '退订', '喜欢健身和旅游', '博士', null],
    ['C5', '赵六', '保密', null, null, '北京', '朝阳区', null, null, null, null, null, null, 'APP'],
  ],
  [
    ['订单号', '客户编号', '下单日期', '金额'],
    ['S1', 'C1', '2024-06-20', 100],
    ['S2', 'C2', '2024-05-20', 900],
    ['S3', 'C3', '2024-04-20', 50],
    ['S4', 'C4', '2023-01-20', 25],
    ['S5', 'C5', '2023-06-20', 35],
  ],
); // prettier-ignore

/** The same shop told in English. */
export const CONSUMERS_ENGLISH = book(
  [
    ['Customer ID', 'Name', 'Gender', 'Age', 'Date of birth', 'Province', 'City', 'Address', 'Postcode', 'Payment method', 'Accepts marketing', 'Notes', 'Education', 'Device type'],
    ['C1', 'Mr. Wang', 'Mr.', 28, null, 'Guangdong', 'Shenzhen', null, null, 'WeChat Pay', 'yes', 'value for money, too expensive', 'Bachelor', 'iPhone'],
    ['C2', 'Ms. Li', 'female', 200, '1990-05-01', 'Jiangsu', null, '江苏省苏州市昆山市前进路1号', null, 'instalments', 'no', 'complaint: slow delivery', 'Master', 'Desktop'],
    ['C3', 'Ann', null, 0, null, null, null, null, '518000', null, null, null, null, null],
    ['C4', 'Miss Zhang', '', '60', null, null, '朝阳区', null, null, 'cash', 'unsubscribed', 'gym and travel', 'PhD', null],
    ['C5', 'Zhao', 'prefer not to say', null, null, 'Beijing', '朝阳区', null, null, null, null, null, null, 'App'],
  ],
  [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['S1', 'C1', '2024-06-20', 100],
    ['S2', 'C2', '2024-05-20', 900],
    ['S3', 'C3', '2024-04-20', 50],
    ['S4', 'C4', '2023-01-20', 25],
    ['S5', 'C5', '2023-06-20', 35],
  ],
); // prettier-ignore

/** A seller to businesses; the first row is the sources' own example (requirements 29, 35, 97). */
export const BUSINESS = book([
  ['客户编号', '客户名称', '所属行业', '企业规模', '联系人角色', '客户类型', '所在区域', '特殊需求', '来源渠道', '最近活跃时间', '累计消费金额', '订单数', '企业性质', '联系电话'],
  ['TECH2024001', '*某科技公司', '软件和信息技术服务业', '100-500人', '采购部经理', 'B端', '北京市', '设备维护服务', '展会', '2024-05-02', 150000, 3, '民营', null],
  ['TECH2024002', '华星制造有限公司', '汽车制造', '50-100人', '采购决策者', null, '深圳', '降本增效', '官网', '2024-03-01', 20000, 2, '国企', null],
  ['TECH2024003', '李雷', '个人', null, null, '个人', '浙江杭州', null, '销售推荐', '2024-06-01', 500, 1, null, null],
  ['TECH2024004', '百川公司', 'IT互联网', 100, '技术总监', null, null, '需要定制开发', '展会', '2023-06-01', 900, 1, null, '0755-26001234'],
]); // prettier-ignore
