/** Words of the invented customers of `dirtyCustomers`. All people and companies are made up. */

/** Province as people write it, city, two districts, first four digits of the postcode. */
export const PLACES: readonly (readonly [
  province: string,
  city: string,
  districts: readonly string[],
  post: string,
])[] = [
  ['浙江省', '杭州市', ['西湖区', '滨江区'], '3100'],
  ['江苏省', '南京市', ['鼓楼区', '玄武区'], '2100'],
  ['江苏省', '苏州市', ['姑苏区', '吴中区'], '2150'],
  ['广东省', '深圳市', ['南山区', '福田区'], '5180'],
  ['广东省', '广州市', ['天河区', '越秀区'], '5100'],
  ['四川省', '成都市', ['锦江区', '武侯区'], '6100'],
  ['湖北省', '武汉市', ['江汉区', '洪山区'], '4300'],
  ['山东省', '青岛市', ['市南区', '崂山区'], '2660'],
  ['陕西省', '西安市', ['雁塔区', '碑林区'], '7100'],
  ['湖南省', '长沙市', ['岳麓区', '芙蓉区'], '4100'],
  ['河南省', '郑州市', ['金水区', '二七区'], '4500'],
  ['辽宁省', '沈阳市', ['和平区', '沈河区'], '1100'],
];

export const FAMILY = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗'.split('');
export const GIVEN = '伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚梅建国文华志红玉兰云'.split('');
export const STREETS = '中山路 人民路 解放路 文三路 延安路 建设路 和平路 长江路 学院路 幸福里'.split(' ');
export const BRANDS = '恒信 远航 金桥 瑞丰 海川 天成 博雅 明德 华宇 新锐 卓越 东升 宏图 佳和 盛世 凯乐'.split(' ');
export const TRADES = '科技 贸易 餐饮 教育 物流 装饰 服饰 医药 农业 机械'.split(' ');
export const FORMS = '有限公司 有限责任公司 股份有限公司 （集团）有限公司 (中国)有限公司'.split(' ');

/** Spelling and the word that it stands for; null where it stands for nothing known. */
export const GENDERS: readonly (readonly [string | null, string | null])[] = [
  ['男', '男'], ['女', '女'], ['先生', '男'], ['女士', '女'], ['M', '男'], ['F', '女'], ['female', '女'], ['男性', '男'],
  [' 女 ', '女'], [null, null], ['保密', '不明'], ['-', null],
]; // prettier-ignore
export const CONSENTS: readonly (readonly [string | boolean | null, string | null])[] = [
  ['是', '同意'], ['否', '拒绝'], ['同意', '同意'], ['退订', '拒绝'], ['yes', '同意'], ['N', '拒绝'], [null, null], ['已订阅 ', '同意'],
]; // prettier-ignore
export const DEVICES: readonly (readonly [string | null, string | null])[] = [
  ['iPhone', '无线端'], ['安卓', '无线端'], ['微信小程序', '无线端'], ['APP', '无线端'], ['PC', 'PC端'], ['电脑', 'PC端'],
  ['Windows', 'PC端'], ['门店', '门店'], [null, null],
]; // prettier-ignore

export const INDUSTRIES =
  '教育 软件和信息技术服务业 零售业 餐饮 金融 医药制造业 物流 房地产 建筑业 农业 互联网 制造业'.split(' ');
export const SIZES = '1-19人 20-99人 100-499人 500-999人 1000人以上 50人 300 小微企业'.split(' ');
export const POSITIONS = '总经理 采购部经理 采购员 财务总监 IT主管 行政助理 销售经理 技术总监 老板 店长'.split(' ');
export const OCCUPATIONS = '教师 医生 工程师 自由职业 学生 公务员 企业职员 个体户 退休 程序员'.split(' ');
export const SOURCES = '官网 天猫 京东 抖音 门店 老客推荐 百度搜索 展会'.split(' ');
export const PAYMENTS = '支付宝 微信支付 银行卡 信用卡 货到付款 花呗 对公转账'.split(' ');
export const CATEGORIES = '美妆 家居 数码 食品 服饰 母婴 图书 运动'.split(' ');
export const NEEDS = '性价比高 售后及时 包装精美 送货快 质量稳定 可以开票 支持定制 环保材料'.split(' ');
export const REMARKS =
  '工作日送货 希望便宜一点 对售后不满意 喜欢新品 投诉过物流 要开增值税发票 周末联系 质量很好会回购'.split(' ');
export const LEVELS = '普通 银卡 金卡 黑金'.split(' ');
