import type { Bilingual } from '../../words';

export type TemplateId = 'shop' | 'business' | 'interview';

/** One column of a template: its header, what to write under it, and an example. */
export interface TemplateColumn {
  /** 字段分类. */
  readonly group: Bilingual;
  readonly header: Bilingual;
  readonly explanation: Bilingual;
  readonly example: Bilingual;
}

export interface HeaderTemplate {
  readonly id: TemplateId;
  readonly name: Bilingual;
  readonly columns: readonly TemplateColumn[];
}

/** Both languages with " / " between them; one text where they are the same. */
type Row = readonly [header: string, explanation: string, example: string];

function both(text: string): Bilingual {
  const [zh = '', en = zh] = text.split(' / ');
  return { zh, en };
}

function group(name: string, rows: readonly Row[]): readonly TemplateColumn[] {
  return rows.map(([header, explanation, example]) => ({
    group: both(name),
    header: both(header),
    explanation: both(explanation),
    example: both(example),
  }));
}

/** The three templates that people can insert (requirements 27-46). Names are masked in the examples, as in the sources. */
export const HEADER_TEMPLATES: readonly HeaderTemplate[] = [
  {
    id: 'shop',
    name: { zh: '电商C端客户', en: 'Online shop customers' },
    columns: [
      ...group('基础信息 / Basic information', [
        ['客户编号 / Customer ID', '系统唯一标识，一位客户一个 / One per customer, unique', 'C20240528001'],
        ['客户姓名 / Customer name', '可匿名 / May be masked', '*先生/女士 / *Smith'],
        ['手机 / Phone', '用于认出同一位客户 / Tells the same customer again', '138****0001'],
        ['邮箱 / Email', '用于认出同一位客户 / Tells the same customer again', 'a***@example.com'],
        ['性别 / Gender', '男、女，不知道就空着 / Male or female; leave blank when not known', '女 / Female'],
        ['年龄 / Age', '整数 / A whole number', '28'],
        ['省份 / Province', '省级行政区 / Province or state', '浙江省 / Zhejiang'],
        ['城市 / City', '地级市 / City', '杭州市 / Hangzhou'],
        ['职业 / Occupation', '不知道可写“未知” / May be "unknown"', '企业职员 / Office employee'],
        ['注册时间 / Registration date', '年-月-日 / Year-month-day', '2024-01-15'],
      ]),
      ...group('行为数据 / Behaviour data', [
        ['月浏览商品数 / Views per month', '近30天浏览商品的次数 / Products viewed in the last 30 days', '12'],
        ['最近登录时间 / Last login', '年-月-日 / Year-month-day', '2024-05-20'],
        ['平台 / Platform', '无线端或PC端 / Mobile or PC', '无线端 / Mobile'],
        ['优惠券使用次数 / Coupons used', '近一年 / In the last year', '3'],
      ]),
      ...group('消费数据 / Purchase data', [
        ['累计消费金额 / Total amount', '元，已减去退款 / Refunds taken off', '3680.00'],
        ['订单数 / Order count', '近一年成交订单 / Orders in the last year', '6'],
        ['最近消费时间 / Last order date', '年-月-日 / Year-month-day', '2024-05-18'],
        ['平均客单价 / Average order value', '累计消费金额 ÷ 订单数 / Total amount by order count', '613.33'],
        ['品类 / Category', '买得最多的品类 / Bought most', '美妆 / Beauty'],
        ['支付方式 / Payment method', '最常用的一种 / Used most', '微信支付 / WeChat Pay'],
        ['退货次数 / Returns', '近一年 / In the last year', '1'],
      ]),
      ...group('标签信息 / Tags', [
        ['渠道 / Channel', '客户从哪里来 / Where the customer came from', '直播 / Live stream'],
        ['客户等级 / Customer tier', '会员等级 / Membership level', 'VIP3'],
        ['问卷关注点 / What counts (survey)', '问卷原话 / In the words of the survey', '关注性价比 / Value for money'],
        ['备注 / Notes', '客服记录等，可留空 / Service log; may stay blank', '咨询课程退费政策 / Asked about the refund policy'],
      ]),
    ],
  },
  {
    id: 'business',
    name: { zh: 'B2B企业客户', en: 'Business customers' },
    columns: [
      ...group('基础信息 / Basic information', [
        ['客户编号 / Customer ID', '系统唯一标识，一家一个 / One per company, unique', 'C202405001'],
        ['客户名称 / Customer name', '企业全称，可用 * 代替名称 / Full company name; * may stand for it', '*某科技公司 / * Technology Ltd'],
        ['所属行业 / Industry', '国家标准行业分类 / National industry classification', '软件和信息技术服务业 / Software and IT services'],
        ['省份 / Province', '省级行政区 / Province or state', '北京市 / Beijing'],
        ['企业规模 / Company size', '员工数或年营收 / Staff or yearly revenue', '100-500人 / 100-500 staff'],
        ['企业类型 / Kind of enterprise', '国有、民营、外资、合资等 / State-owned, private, foreign-owned...', '民营企业 / Private'],
        ['发展阶段 / Stage of development', '初创、成长、成熟、转型 / Start-up, growth, mature, change', '成长期 / Growth'],
        ['业务情况 / Line of business', '主营业务一句话 / In one sentence', '企业管理软件 / Business software'],
        ['企业文化 / Company culture', '可留空 / May stay blank', '重视创新 / Values innovation'],
      ]),
      ...group('决策关键人 / People who decide', [
        ['联系人 / Contact', '可匿名 / May be masked', '*经理 / *Jones'],
        ['联系人角色 / Contact role', '决策层、采购部、技术部等 / Decision maker, purchasing, technology...', '采购部经理 / Purchasing manager'],
        ['手机 / Phone', '用于认出同一位客户 / Tells the same customer again', '138****0002'],
        ['邮箱 / Email', '用于认出同一位客户 / Tells the same customer again', 'b***@example.com'],
        ['要解决的主要问题 / Main problem', '联系人的原话 / In the contact\'s words', '降低人工成本 / Lower labour costs'],
        ['过往使用情况 / Earlier use', '用过、买过什么 / What was used or bought before', '用过两套同类软件 / Two similar products'],
        ['决策链 / Decision chain', '谁提出、谁评估、谁拍板 / Who asks, who evaluates, who decides', '技术部评估，总经理拍板 / Technology evaluates, the general manager decides'],
      ]),
      ...group('行为数据 / Behaviour data', [
        ['首次接触时间 / First contact', '年-月-日 / Year-month-day', '2023-11-06'],
        ['最近活跃时间 / Last activity', '年-月-日 / Year-month-day', '2024-05-20'],
        ['互动频次 / Interactions', '近30天 / In the last 30 days', '4'],
      ]),
      ...group('消费数据 / Purchase data', [
        ['累计消费金额 / Total amount', '元 / In your currency', '150000.00'],
        ['订单数 / Order count', '近一年采购次数 / Purchases in the last year', '3'],
        ['最近消费时间 / Last order date', '年-月-日 / Year-month-day', '2024-04-30'],
        ['平均客单价 / Average order value', '累计消费金额 ÷ 订单数 / Total amount by order count', '50000.00'],
        ['采购周期 / Purchase cycle', '天 / Days', '60'],
        ['品类 / Category', '偏好品类 / Preferred category', '办公设备 / Office equipment'],
        ['付款条件 / Payment terms', '如 月结、预付 / Such as on account, prepaid', '月结 / On account'],
      ]),
      ...group('标签信息 / Tags', [
        ['渠道 / Channel', '来源渠道 / Where the customer came from', '展会 / Exhibition'],
        ['客户等级 / Customer tier', '贵司自己的等级 / Your own tiers', 'VIP3级 / VIP 3'],
        ['特殊需求 / Special needs', '客户的原话 / In the customer\'s words', '设备维护服务 / Equipment maintenance'],
        ['核心痛点 / Pain points', '客户的原话 / In the customer\'s words', '交付周期长 / Slow delivery'],
        ['备注 / Notes', '可留空 / May stay blank', ''],
      ]),
    ],
  },
  {
    id: 'interview',
    name: { zh: '客户深访问卷', en: 'In-depth interviews' },
    columns: [
      ...group('基本信息 / Basic information', [
        ['客户编号 / Customer ID', '与客户表一致 / As in the customer sheet', 'C20240528001'],
        ['访谈日期 / Interview date', '年-月-日 / Year-month-day', '2024-06-01'],
        ['年龄 / Age', '整数 / A whole number', '36'],
        ['性别 / Gender', '男、女 / Male or female', '男 / Male'],
        ['学历 / Education', '最高学历 / Highest degree', '本科 / Bachelor\'s'],
        ['户口所在地 / Registered residence', '省、市 / Province and city', '江苏省南京市 / Nanjing, Jiangsu'],
        ['老家 / Home town', '省、市 / Province and city', '安徽省 / Anhui'],
        ['在本市工作时间 / Years in this city', '年 / Years', '8'],
        ['家庭人数 / Household size', '人 / Persons', '4'],
        ['家庭成员 / Family members', '与谁同住 / Who lives together', '配偶、两个子女 / Spouse and two children'],
        ['父母是否在身边 / Parents nearby', '是、否 / Yes or no', '否 / No'],
        ['子女是否在身边 / Children at home', '是、否 / Yes or no', '是 / Yes'],
        ['子女数量 / Number of children', '个 / Number', '2'],
        ['子女年龄段 / Age band of children', '只写年龄段；未满14岁的信息需监护人同意 / Bands only; a guardian must agree below 14', '学龄 / School age'],
        ['子女上学区域 / Area of the school', '到区为止，不写学校 / District only, no school', '鼓楼区 / Gulou district'],
      ]),
      ...group('职业信息 / Work', [
        ['企业类型 / Kind of enterprise', '国有、民营、个体等 / State-owned, private, sole trader...', '个体工商户 / Sole trader'],
        ['所处行业 / Industry', '国家标准行业分类 / National industry classification', '零售业 / Retail'],
        ['营业收入 / Revenue', '元/年 / A year', '800000'],
        ['营业支出 / Expenses', '元/年 / A year', '520000'],
        ['有无店铺 / Has a shop', '有、无 / Yes or no', '有 / Yes'],
        ['商圈/市场 / Shopping district', '名称 / Name', '新街口 / Xinjiekou'],
        ['店铺数量 / Number of shops', '家 / Number', '2'],
        ['营业面积 / Floor space', '平方米 / Square metres', '120'],
        ['店铺类型 / Kind of shop', '独立、加盟、专营、品牌 / Independent, franchise, exclusive dealer, brand', '加盟 / Franchise'],
        ['从业人员数量 / Staff', '人 / Persons', '6'],
      ]),
      ...group('兴趣爱好 / Interests', [
        ['闲暇时间 / Spare time', '每周小时 / Hours a week', '10'],
        ['时间分配 / How it is spent', '原话 / In their words', '多半陪家人 / Mostly with the family'],
        ['业余爱好 / Hobbies', '类型 / Kinds', '钓鱼 / Fishing'],
        ['爱好地点 / Where', '原话 / In their words', '郊区 / Outside the city'],
        ['爱好频次 / How often', '每月次数 / Times a month', '4'],
        ['自驾游 / Road trips', '有、无 / Yes or no', '有 / Yes'],
        ['自驾同行人 / Companions', '与谁 / With whom', '家人 / Family'],
        ['自驾人数 / Party size', '人 / Persons', '4'],
        ['自驾频次 / Trips a year', '每年次数 / Times a year', '3'],
        ['自驾时长 / Days a trip', '天 / Days', '3'],
      ]),
      ...group('媒介习惯 / Media', [
        ['电视 / Television', '频道与时段 / Channels and hours', '央视，晚间 / News, evenings'],
        ['户外广告 / Outdoor', '在哪里看到 / Where seen', '地铁 / Underground'],
        ['广播 / Radio', '频道与时段 / Stations and hours', '交通广播 / Traffic radio'],
        ['报纸杂志 / Newspapers and magazines', '名称 / Names', '无 / None'],
        ['互联网 / Internet', '常用网站 / Sites', '汽车论坛 / Car forums'],
        ['手机流量 / Mobile data', 'GB/月 / GB a month', '20'],
        ['微博 / Weibo', '是否使用、关注什么 / Used, and for what', '不用 / Not used'],
        ['微信 / WeChat', '常用功能 / What is used', '公众号 / Public accounts'],
      ]),
      ...group('车辆购买 / Buying the vehicle', [
        ['购车类型 / Car purchase', '首购、增购、换购 / First, additional, replacement', '换购 / Replacement'],
        ['购买车型 / Model bought', '品牌与型号 / Make and model', '轻型货车 / Light truck'],
        ['购车原因 / Reason to buy', '原话 / In their words', '旧车油耗高 / The old one used too much fuel'],
        ['选择理由 / Reason for the choice', '原话 / In their words', '性价比高 / Value for money'],
        ['关注项 / What counted', '原话 / In their words', '油耗、售后 / Fuel and service'],
        ['对比车型 / Models compared', '型号 / Models', '两款同级车 / Two of the same class'],
        ['淘汰原因 / Why not those', '原话 / In their words', '价格高 / Too expensive'],
      ]),
      ...group('车辆用途 / Using the vehicle', [
        ['载人拉货比例 / People to goods', '如 3:7 / Such as 3:7', '3:7'],
        ['货物类型 / Goods', '种类 / Kinds', '百货 / General goods'],
        ['单次载重 / Load', '公斤 / Kilograms', '800'],
        ['单次体积 / Volume', '立方米 / Cubic metres', '5'],
        ['乘员 / Passengers', '谁 / Who', '店员 / Shop staff'],
        ['乘员人数 / Number of passengers', '人 / Persons', '2'],
        ['载人频次 / How often with passengers', '每周次数 / Times a week', '5'],
        ['每日里程 / Daily distance', '公里 / Kilometres', '60'],
        ['移动范围 / Area driven', '只写区域，不写路线 / Area only, no routes', '市区 / City'],
      ]),
      ...group('车辆评价 / Judging the vehicle', [
        ['产品优点 / Strong points', '原话 / In their words', '省油 / Uses little fuel'],
        ['产品缺点 / Weak points', '原话 / In their words', '噪音大 / Noisy'],
        ['配置及车型建议 / Suggestions', '原话 / In their words', '加倒车影像 / A reversing camera'],
        ['厂家评价 / The maker', '原话 / In their words', '口碑好 / Good reputation'],
        ['经销商评价 / The dealer', '原话 / In their words', '服务周到 / Attentive'],
        ['售后评价 / After-sales service', '原话 / In their words', '售后响应慢 / Slow after-sales service'],
      ]),
    ],
  },
]; // prettier-ignore
