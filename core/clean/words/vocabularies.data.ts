import type { Vocabulary, VocabularyEntry } from './vocabulary';

/** id, zh, en, then other spellings with commas between them. */
type Row = readonly [id: string, zh: string, en: string, synonyms: string];

function entries(rows: readonly Row[]): readonly VocabularyEntry[] {
  return rows.map(([id, zh, en, synonyms]) => ({
    id,
    name: { zh, en },
    synonyms: synonyms.split(', ').filter(Boolean),
  }));
}

function vocabulary(id: string, zh: string, en: string, how: 'whole' | 'inside', rows: readonly Row[]): Vocabulary {
  return { id, name: { zh, en }, entries: entries(rows), isOrdered: false, isFoundInside: how === 'inside' };
}

function ordered(id: string, zh: string, en: string, how: 'whole' | 'inside', rows: readonly Row[]): Vocabulary {
  return { ...vocabulary(id, zh, en, how, rows), isOrdered: true };
}

/** Education (教育程度, 学历; 112, 113). */
export const EDUCATION = ordered('education', '教育程度', 'Education', 'inside', [
  ['primary', '小学及以下', 'Primary school or less', '小学, 文盲, 小学毕业, 未上学, primary, primary school, elementary school'],
  ['junior', '初中', 'Junior secondary', '初中毕业, 初级中学, junior high, junior high school, middle school'],
  ['senior', '高中', 'Senior secondary', '高中毕业, 高级中学, senior high, high school, high school graduate, secondary school'],
  ['vocational', '中专', 'Vocational secondary', '中职, 技校, 职高, 职业高中, 中等专业学校, 中技, vocational, vocational school, technical school'],
  ['college', '大专', 'Junior college', '专科, 高职, 大学专科, 高等专科, 专科学历, associate, associate degree, college diploma, junior college'],
  ['bachelor', '本科', "Bachelor's", '大学本科, 大学, 学士, 本科学历, 统招本科, 专升本, bachelor, bachelors, bachelor degree, undergraduate, university, ba, bsc, bs'],
  ['master', '硕士', "Master's", '硕士研究生, 研究生, 硕士学位, mba, emba, master, masters, master degree, graduate school, postgraduate, ma, msc, ms'],
  ['doctor', '博士', 'Doctorate', '博士研究生, 博士后, 博士学位, phd, ph.d., doctor, doctoral, doctorate'],
]); // prettier-ignore

/** Occupation (职业; 112-114). */
export const OCCUPATION = vocabulary('occupation', '职业', 'Occupation', 'inside', [
  ['manager', '企业管理者', 'Business manager', '管理人员, 企业高管, 高管, 企业主, 老板, 总经理, 总监, 部门经理, 经理, 主管, 销售经理, 销售总监, 销售主管, 财务经理, 财务总监, 财务主管, 行政经理, 行政总监, 行政主管, manager, sales manager, executive, director, business owner'],
  ['employee', '企业职员', 'Office employee', '职员, 白领, 上班族, 公司职员, 公司员工, 员工, 文员, 行政, 会计, 财务, 销售, 市场专员, employee, office worker, clerk, white collar, accountant, sales'],
  ['professional', '专业技术人员', 'Professional', '工程师, 技术人员, 程序员, 设计师, 律师, 科研人员, 研究员, 建筑师, 专业人士, it, engineer, developer, programmer, designer, lawyer, scientist, architect'],
  ['public', '公务员/事业单位', 'Public servant', '公务员, 事业单位, 机关干部, 政府职员, 国家干部, 事业编, civil servant, government employee, public servant'],
  ['teacher', '教师', 'Teacher', '老师, 教授, 讲师, 教育工作者, 幼师, teacher, professor, lecturer'],
  ['medical', '医护人员', 'Medical staff', '医生, 护士, 医师, 药师, 医务人员, doctor, nurse, physician, pharmacist'],
  ['self_employed', '个体经营/自由职业', 'Self-employed', '个体户, 个体, 个体工商户, 自由职业, 自由职业者, 自主创业, 创业者, 自媒体, 主播, 网店店主, freelancer, freelance, self employed, entrepreneur'],
  ['service', '服务业人员', 'Service worker', '服务员, 外卖员, 快递员, 司机, 导购, 店员, 收银员, 保安, 厨师, 网约车司机, 美容师, driver, waiter, cashier, courier, shop assistant'],
  ['worker', '工人', 'Worker', '技工, 产业工人, 蓝领, 建筑工人, 普工, 操作工, worker, blue collar, factory worker, technician'],
  ['farmer', '农林牧渔从业者', 'Farmer', '农民, 务农, 渔民, 牧民, 种植户, 养殖户, farmer'],
  ['student', '学生', 'Student', '在校生, 大学生, 中学生, 研究生在读, 在读, student, undergraduate student'],
  ['retired', '离退休人员', 'Retired', '退休, 退休人员, 离休, 退休职工, retired, retiree, pensioner'],
  ['homemaker', '全职家庭', 'Homemaker', '家庭主妇, 全职妈妈, 全职太太, 全职爸爸, 宝妈, 家庭妇女, homemaker, housewife, stay-at-home'],
  ['soldier', '军人', 'Soldier', '现役军人, 武警, 士兵, soldier, military'],
  ['none', '无业/待业', 'Not working', '无业, 待业, 失业, 未就业, 下岗, unemployed, not working'],
]); // prettier-ignore

/** Marital status (婚姻状况; 112-114). */
export const MARITAL_STATUS = vocabulary('marital_status', '婚姻状况', 'Marital status', 'whole', [
  ['single', '未婚', 'Single', '单身, 未婚单身, 恋爱中, 否, never married, unmarried, s'],
  ['married', '已婚', 'Married', '结婚, 已婚已育, 已婚未育, 已结婚, 再婚, 复婚, 是, wed, remarried, m'],
  ['divorced', '离异', 'Divorced', '离婚, 已离婚, 离婚未再婚, separated, 分居, d'],
  ['widowed', '丧偶', 'Widowed', '寡居, 鳏寡, widow, widower, w'],
]); // prettier-ignore

/** Children (子女状况; 112, 113; 40). */
export const CHILDREN = vocabulary('children', '子女状况', 'Children', 'whole', [
  ['none', '无子女', 'No children', '无孩, 没有孩子, 未育, 已婚未育, 丁克, 0, 0个, no, no kids, childless'],
  ['expecting', '备孕/孕期', 'Expecting', '备孕, 孕期, 怀孕, 孕妇, 准妈妈, 孕中, expecting, pregnant'],
  ['one', '一个子女', 'One child', '有子女, 已育, 已婚已育, 一孩, 独生子女, 有一个孩子, 1, 1个, 一个, 1孩, 一子, 一女, one, one kid'],
  ['more', '两个及以上子女', 'Two or more children', '二孩, 三孩, 两个孩子, 多孩, 两孩, 2, 2个, 两个, 3, 3个, 三个, 儿女双全, two children, two kids, three children, two, three'],
]); // prettier-ignore

/** Housing (住房状况, 房产情况; 113, 114). */
export const HOUSING = vocabulary('housing', '住房状况', 'Housing', 'inside', [
  ['owned', '自有住房', 'Owns a home', '有房, 自有, 自有房, 自购房, 已购房, 全款房, 商品房, 自建房, own, owned, homeowner, home owner'],
  ['mortgaged', '按揭住房', 'Owns with a mortgage', '按揭, 房贷, 按揭房, 贷款购房, 有房有贷, mortgage, mortgaged'],
  ['rented', '租房', 'Rents', '租住, 租赁, 出租房, 合租, 整租, 公租房, rent, renting, rented, tenant'],
  ['family', '与家人同住', 'With family', '父母家, 与父母同住, 住父母家, 亲友家, with parents, with family'],
  ['provided', '单位宿舍', 'Provided housing', '宿舍, 员工宿舍, 集体宿舍, 单位住房, dormitory, dorm'],
  ['none', '无房', 'Owns none', '没有房, 无自有住房, 没房, no home'],
]); // prettier-ignore

/** Car (购车状况; 113). */
export const CAR = vocabulary('car', '购车状况', 'Car', 'whole', [
  ['owned', '有车', 'Owns a car', '已购车, 有私家车, 自有车, 已购, 有, 是, yes, own, owned, car owner'],
  ['planned', '计划购车', 'Plans to buy', '拟购车, 准备买车, 近期购车, 打算买车, 想买车, planned, planning, intends to buy'],
  ['none', '无车', 'No car', '没有车, 未购车, 没车, 未购, 否, no'],
]); // prettier-ignore

/** Which car it is (车辆购买: 首购/增购/换购; 44). */
export const CAR_PURCHASE = vocabulary('car_purchase', '购车类型', 'Car purchase', 'inside', [
  ['first', '首购', 'First car', '首次购车, 首次购买, 第一辆车, 第一台车, first purchase, first car'],
  ['additional', '增购', 'Additional car', '加购, 再购, 第二辆车, 第二台车, additional, second car'],
  ['replacement', '换购', 'Replacement', '置换, 换车, 以旧换新, replacement, trade in, trade-in'],
]); // prettier-ignore

/** Family life cycle (家庭生命周期; 112). Source: Wells and Gubar 1966, shortened. */
export const FAMILY_STAGE = ordered('family_stage', '家庭生命周期', 'Family life cycle', 'inside', [
  ['single', '单身期', 'Single', '单身, 单身阶段, 独居, bachelor stage'],
  ['couple', '新婚期', 'Newly married', '新婚, 二人世界, 家庭形成期, 夫妻二人, newlywed, newly married couple, young couple'],
  ['young_children', '满巢期（幼儿）', 'Young children', '满巢一期, 满巢1期, 育儿期, 学龄前, 家庭成长期, full nest, full nest i, preschool children'],
  ['school_children', '满巢期（学龄）', 'School-age children', '满巢二期, 满巢2期, 学龄期, 子女教育期, full nest ii, school children'],
  ['grown_children', '满巢期（成年子女）', 'Grown children at home', '满巢三期, 满巢3期, 家庭成熟期, full nest iii, grown children'],
  ['empty_nest', '空巢期', 'Empty nest', '空巢, 子女离家, 空巢一期, 空巢二期, empty nesters'],
  ['alone', '鳏寡期', 'Solitary survivor', '家庭解体期, 孤独期, solitary, survivor'],
]); // prettier-ignore

/** How people pay (支付方式; 112; 14, 19). */
export const PAYMENT_METHOD = vocabulary('payment_method', '支付方式', 'Payment method', 'inside', [
  ['wechat', '微信支付', 'WeChat Pay', '微信, 微信付款, 微信钱包, 微信扫码, 财付通, wechat, wxpay, weixin, weixin pay, wechatpay'],
  ['alipay', '支付宝', 'Alipay', '支付宝付款, 支付宝支付, 支付宝扫码, 阿里支付, ali pay'],
  ['credit_card', '信用卡', 'Credit card', '贷记卡, visa, mastercard, amex, american express, credit'],
  ['debit_card', '银行卡', 'Bank card', '储蓄卡, 借记卡, 银联, 云闪付, 网银, 网上银行, 刷卡, pos, unionpay, union pay, debit, debit card, card'],
  ['instalment', '分期/先享后付', 'Instalments', '分期, 分期付款, 花呗, 白条, 京东白条, 月付, 先用后付, 消费贷, 信用付, installment, installments, instalment, bnpl, klarna, afterpay, buy now pay later'],
  ['transfer', '银行转账', 'Bank transfer', '转账, 汇款, 电汇, 对公转账, 对公, 公对公, bank transfer, wire, wire transfer, remittance, ach, sepa, transfer'],
  ['credit_terms', '账期/月结', 'On account', '月结, 账期, 赊账, 挂账, 赊销, 季结, 应收, on account, credit terms, net 30, net 60, invoice'],
  ['bill', '承兑汇票/支票', 'Bill or cheque', '承兑, 承兑汇票, 银行承兑, 商业汇票, 支票, cheque, check, bill of exchange'],
  ['cod', '货到付款', 'Cash on delivery', '到付, 代收货款, cod, pay on delivery'],
  ['cash', '现金', 'Cash', '现金支付, 付现, 现付, 现金付款, cash payment'],
  ['balance', '余额/储值', 'Stored value', '余额, 余额支付, 储值卡, 会员卡, 预付卡, 礼品卡, 购物卡, 充值卡, 积分抵扣, gift card, wallet, store credit, balance, voucher'],
  ['digital_yuan', '数字人民币', 'Digital yuan', '数币, 数字货币, e-cny, ecny, dcep'],
  ['paypal', 'PayPal', 'PayPal', '贝宝, pay pal'],
  ['phone_wallet', '手机钱包', 'Phone wallet', 'apple pay, google pay, samsung pay, 苹果支付, 华为支付, 小米支付, 抖音支付, 美团支付'],
]); // prettier-ignore

/** Where customers come from or like to buy (渠道偏好, 购买渠道, 客户获取渠道; 90, 108, 112, 113). */
export const CHANNEL = vocabulary('channel', '渠道偏好', 'Channel preference', 'inside', [
  ['website', '官网', 'Website', '官方网站, 网站, 公司网站, 官方商城, 自营商城, 独立站, 自建商城, official website, official site, web, website, online store, site, shopify'],
  ['exhibition', '展会', 'Exhibition', '展览, 展览会, 博览会, 行业展会, 广交会, 交易会, 会展, expo, trade show, trade fair, fair, exhibition'],
  ['sales', '销售推荐', 'Sales representative', '销售, 业务员, 销售人员, 销售拜访, 客户经理推荐, 地推, 陌拜, 直销, sales, sales rep, sales recommendation, direct sales, field sales'],
  ['referral', '转介绍', 'Referral', '老客户介绍, 老带新, 朋友推荐, 朋友介绍, 熟人介绍, 口碑, 客户推荐, 亲友推荐, 裂变, referral, word of mouth, friend, recommended'],
  ['marketplace', '电商平台', 'Marketplace', '天猫, 淘宝, 京东, 拼多多, 唯品会, 苏宁, 1688, 阿里巴巴, 亚马逊, 网购平台, 网店, 电商, taobao, tmall, jd, pinduoduo, amazon, ebay, aliexpress, lazada, shopee, marketplace'],
  ['live', '直播', 'Live stream', '直播间, 直播带货, 抖音直播, 快手直播, 淘宝直播, live, live stream, livestream, live streaming'],
  ['social', '社交媒体', 'Social media', '社媒, 小红书, 抖音, 快手, 微博, 知乎, b站, 哔哩哔哩, 视频号, 朋友圈, 公众号, 自媒体, 短视频, tiktok, facebook, instagram, twitter, linkedin, youtube, social'],
  ['private', '私域/社群', 'Community', '社群, 私域, 企业微信, 微信群, 粉丝群, qq群, 团购群, 社区团购, community, wechat group'],
  ['app', 'APP', 'App', '手机app, 客户端, 移动端app, 应用, mobile app, ios, android'],
  ['mini_program', '小程序', 'Mini program', '微信小程序, 支付宝小程序, 小程序商城, mini app, wechat mini program'],
  ['store', '线下门店', 'Store', '门店, 实体店, 线下, 专卖店, 直营店, 商超, 超市, 商场, 柜台, 店铺, 旗舰店门店, store, shop, retail store, offline, in store, in-store, walk-in, walk in'],
  ['dealer', '经销/代理', 'Dealer', '经销商, 代理商, 分销, 分销商, 代理, 渠道商, 合作伙伴, 加盟商, 4s店, dealer, distributor, reseller, agent, partner, wholesale'],
  ['search', '搜索引擎', 'Search engine', '百度, 搜索, 谷歌, 搜狗, 自然搜索, seo, sem, google, baidu, bing, search, organic search'],
  ['ads', '广告投放', 'Advertising', '广告, 信息流, 信息流广告, 户外广告, 电视广告, 竞价, ads, ad, advertisement, paid, ppc, cpc, display'],
  ['event', '线下活动', 'Event', '活动, 会议, 沙龙, 发布会, 讲座, 研讨会, 市场活动, event, seminar, webinar, conference, workshop'],
  ['phone', '电话', 'Telephone', '热线, 400电话, 呼叫中心, 电话销售, 电销, 电话咨询, 来电, telephone, phone, call, call center, hotline, telesales, telemarketing'],
  ['email', '邮件', 'E-mail', '邮箱, 电子邮件, edm, 邮件营销, email, e-mail, newsletter'],
]); // prettier-ignore

/** Where people shop (购物方式; 112, 113). */
export const SHOPPING_MODE = vocabulary('shopping_mode', '购物方式', 'Way of shopping', 'inside', [
  ['online', '线上', 'Online', '线上购物, 网购, 网上购物, 网上, 电商, 在线, online, internet, e-commerce'],
  ['offline', '线下', 'Offline', '线下购物, 实体店, 门店, 到店, 商场, 超市, offline, in store, store'],
  ['both', '线上线下结合', 'Online and offline', '线上线下, 线上+线下, 线上及线下, 线下线上, 全渠道, 都有, 两者都有, o2o, omnichannel, both'],
]); // prettier-ignore

/** How a person decides to buy (购物决策方式, 决策过程; 112, 114). */
export const DECISION_STYLE = vocabulary('decision_style', '购物决策方式', 'Way of deciding', 'inside', [
  ['rational', '理性比较', 'Compares', '理性, 理性型, 货比三家, 反复比较, 计划型, 计划购买, 按需购买, rational, planned, compares'],
  ['impulse', '冲动购买', 'Impulse', '冲动, 冲动型, 冲动消费, 随性, 随机购买, 种草, impulse, impulsive'],
  ['habit', '习惯复购', 'Habit', '习惯, 习惯型, 习惯购买, 固定品牌, 老牌子, habit, habitual'],
  ['advice', '听取建议', 'Follows advice', '听推荐, 参考评价, 看评价, 家人意见, 朋友意见, 专家推荐, kol推荐, advice, recommendation, reviews'],
]); // prettier-ignore

/** What content people like (内容偏好; 83). */
export const CONTENT = vocabulary('content', '内容偏好', 'Content preference', 'inside', [
  ['short_video', '短视频', 'Short video', '短视频教程, 小视频, 视频, 视频教程, 抖音视频, short video, video, video tutorial, reels'],
  ['live', '直播', 'Live stream', '看直播, 直播课, live, live stream, livestream'],
  ['article', '图文', 'Articles', '文章, 图文教程, 公众号文章, 干货文章, 攻略, 博客, article, articles, blog'],
  ['audio', '音频', 'Audio', '播客, 有声书, 电台, podcast, podcasts, audio'],
  ['case', '案例/白皮书', 'Cases and papers', '案例, 客户案例, 白皮书, 行业报告, 研究报告, case study, case studies, white paper, whitepaper, report'],
]); // prettier-ignore

/** Kind of enterprise (企业类型; 36, 41). */
export const ENTERPRISE_TYPE = vocabulary('enterprise_type', '企业类型', 'Kind of enterprise', 'inside', [
  ['state', '国有企业', 'State-owned', '国企, 央企, 国有, 国有独资, 国有控股, 全民所有制, 中央企业, state owned, state-owned enterprise, soe'],
  ['joint', '合资企业', 'Joint venture', '合资, 中外合资, 中外合作, joint venture, jv'],
  ['foreign', '外资企业', 'Foreign-owned', '外企, 外资, 外商独资, 外商投资, 港澳台资, 台资, 港资, foreign, foreign owned, wfoe'],
  ['private', '民营企业', 'Private', '民企, 民营, 私营, 私营企业, 私企, 民营股份, private, private company, privately owned'],
  ['listed', '上市公司', 'Listed', '上市, 上市企业, 新三板, 主板, 创业板, listed, public company'],
  ['sole', '个体工商户', 'Sole trader', '个体户, 个体, 个体经营, 夫妻店, sole trader, sole proprietor, self employed'],
  ['collective', '集体/合作社', 'Collective', '集体企业, 集体所有制, 合作社, 农民专业合作社, cooperative, co-op, collective'],
  ['public', '政府/事业单位', 'Public body', '政府, 政府机关, 机关, 事业单位, 行政单位, 公立, government, public sector, public institution'],
  ['social', '社会组织', 'Non-profit', '社会团体, 协会, 商会, 基金会, 民办非企业, ngo, npo, non-profit, nonprofit, association, charity'],
]); // prettier-ignore

/** Stage of an enterprise (发展阶段; 36). */
export const ENTERPRISE_STAGE = ordered('enterprise_stage', '发展阶段', 'Stage of development', 'inside', [
  ['seed', '初创期', 'Start-up', '初创, 创业期, 起步期, 种子期, 天使轮, 初创企业, startup, start up, seed, early stage'],
  ['growth', '成长期', 'Growth', '成长, 发展期, 扩张期, 快速发展, a轮, b轮, growth stage, scale-up, expansion'],
  ['mature', '成熟期', 'Mature', '成熟, 稳定期, 成熟企业, mature stage, established'],
  ['decline', '衰退/转型期', 'Decline or change', '衰退, 衰退期, 转型, 转型期, 收缩期, decline, declining, transition, turnaround'],
]); // prettier-ignore

/** Kind of shop (店铺类型 独立/加盟/专营/品牌; 41). */
export const STORE_TYPE = vocabulary('store_type', '店铺类型', 'Kind of shop', 'inside', [
  ['independent', '独立店', 'Independent', '独立, 自营店, 自有店铺, 单店, 独立门店, independent'],
  ['franchise', '加盟店', 'Franchise', '加盟, 加盟连锁, 特许经营, franchised'],
  ['exclusive', '专营店', 'Exclusive dealer', '专营, 专卖, 专卖店, exclusive, specialty'],
  ['brand', '品牌店', 'Brand shop', '品牌, 品牌直营, 直营, 直营店, 旗舰店, 品牌连锁, brand, flagship, brand store'],
]); // prettier-ignore

/** Business or consumer customer, as a column says it (客户类型 B端/C端; 86). */
export const CUSTOMER_TYPE = vocabulary('customer_type', '客户类型', 'Customer type', 'whole', [
  ['business', 'B端', 'Business', 'b端客户, b, 2b, tob, b2b, 企业, 企业客户, 公司, 公司客户, 机构, 机构客户, 单位, 团体, 对公, 对公客户, 政企, 商家, 商户, 企业用户, business customer, company, corporate, enterprise, organization, organisation'],
  ['consumer', 'C端', 'Consumer', 'c端客户, c, 2c, toc, b2c, 个人, 个人客户, 个人用户, 消费者, 散客, 零售客户, 会员, 自然人, 家庭, consumer, individual, personal, person, private customer, home'],
]); // prettier-ignore

/** Every closed list, each of which is a kind of the dictionary sheet too. Nationality groups, belief and health are not here: they are not derived (A16). */
export const VOCABULARIES: readonly Vocabulary[] = [
  CUSTOMER_TYPE,
  EDUCATION,
  OCCUPATION,
  MARITAL_STATUS,
  CHILDREN,
  FAMILY_STAGE,
  HOUSING,
  CAR,
  CAR_PURCHASE,
  PAYMENT_METHOD,
  CHANNEL,
  SHOPPING_MODE,
  DECISION_STYLE,
  CONTENT,
  ENTERPRISE_TYPE,
  ENTERPRISE_STAGE,
  STORE_TYPE,
];
