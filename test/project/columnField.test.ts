import { columnField } from '../../core/project/privacy/columnField';
import type { Role } from '../../core/index';

const open = (role: Role | null, header: string) => columnField({ role, header });
const classOf = (header: string, framework: string, role: Role | null = null): string | undefined =>
  open(role, header).classes.find((one) => one.framework === framework)?.name.zh;

/** The same field in the frameworks of the sources, by hand from their tables. */
test.each([
  ['#77', '兴趣爱好', 's0', '偏好特征'],
  ['#78', '客户年龄', 's0_frame', '静态属性'],
  ['#79', '客户价值', 's2', '价值等级'],
  ['#102', '浏览次数', 's3_tracks', '行为轨迹'],
  ['#103', 'Payment', 's3_value', '购物习惯'],
  ['#104', '价值观', 's3_mind', '心理特征'],
  ['#105', '所在地', 's3_personal', '地理'],
  ['#113', '满意度', 'v2', undefined],
])('%s: a column "%s" without a role is known by its header (%s)', (_, header, framework, name) => {
  expect(classOf(header, framework)).toBe(name);
});

test('#77: a role wins over the header, and what no list has still has a class', () => {
  expect(classOf('兴趣爱好', 's0', 'orderDate')).toBe('行为特征');
  expect(classOf('随便', 's0', 'email')).toBe('基础属性');
  expect(open('note', '备注').classes).toEqual([]);
  expect(open(null, '谁也不认识的列').classes).toEqual([]);
});

test.each<[Role | null, string, string]>([
  [null, '身份证号', 'sensitive'],
  [null, '宗教信仰', 'sensitive'],
  // Not among the words of headers, but sensitive in the dictionary.
  [null, '学习成绩', 'sensitive'],
  [null, '收入水平', 'personal'],
  [null, '联系电话', 'personal'],
  [null, '年龄', 'open'],
  ['phone', '号码', 'personal'],
  ['idCard', '证件', 'sensitive'],
  // A member card is no bank card once its role is known.
  ['customerId', '会员卡号', 'open'],
])('#166: a column with role %s and header "%s" is %s', (role, header, privacy) => {
  expect(open(role, header).privacy).toBe(privacy);
});

test('#166: a column that only offers a sensitive role is as careful as that role', () => {
  expect(columnField({ role: null, offers: 'idCard', header: 'x' }).privacy).toBe('sensitive');
});
