import type { TraitClass } from '../measure/trait';
import type { Bilingual } from '../words';

/** What a field is about; the class frameworks of the sources differ by it. */
export type FieldTopic =
  | 'person' | 'place' | 'family' | 'assets' | 'health' | 'purchase' | 'habit' | 'taste' | 'usage'
  | 'mind' | 'interest' | 'social' | 'worth' | 'loyalty' | 'feedback'; // prettier-ignore

/** One field of a portrait, known to at least one of the three lists that circulate as "四类43项" (A18 C23). */
export interface PortraitField {
  readonly id: string;
  readonly name: Bilingual;
  /** Class among the four that the product shows (requirement 77). */
  readonly traitClass: TraitClass;
  readonly topic: FieldTopic;
  /** Number in V1 (53 items, requirement 112), V2 (43, 113), V3 (41, 114); null = not in that list. */
  readonly v1: number | null;
  readonly v2: number | null;
  readonly v3: number | null;
  /** `sensitive` fields are never derived and left out of shared outputs (A16). */
  readonly privacy: 'open' | 'personal' | 'sensitive';
  /** Other headers for the same field. */
  readonly synonyms: readonly string[];
}

type Row = readonly [
  id: string, zh: string, en: string, traitClass: TraitClass, topic: FieldTopic,
  v1: number, v2: number, v3: number, privacy: 'o' | 'p' | 's', synonyms: string,
]; // prettier-ignore

const PRIVACY = { o: 'open', p: 'personal', s: 'sensitive' } as const;

/** The union of the three lists; 0 in a row = not in that list. */
const ROWS: readonly Row[] = [
  ['name', '姓名', 'Name', 'basic', 'person', 0, 0, 1, 'p', '客户姓名, 称呼, full name'],
  ['age', '年龄', 'Age', 'basic', 'person', 1, 1, 2, 'o', '岁数, 年龄段, age group'],
  ['gender', '性别', 'Gender', 'basic', 'person', 2, 2, 3, 'o', 'sex'],
  ['region', '地域', 'Region', 'basic', 'place', 3, 0, 0, 'o', '地区, 区域, 所在地, 省市, province, city, location'],
  ['education', '教育程度', 'Education', 'basic', 'person', 4, 3, 5, 'o', '学历, 文化程度, 受教育程度, education level, degree'],
  ['occupation', '职业', 'Occupation', 'basic', 'person', 5, 4, 4, 'o', '工作, 职务, 岗位, 职位, job, profession, job title'],
  ['income', '收入水平', 'Income', 'basic', 'person', 6, 5, 0, 'p', '收入, 月收入, 年收入, 个人收入, salary, income level'],
  ['marital_status', '婚姻状况', 'Marital status', 'basic', 'family', 7, 6, 6, 'o', '婚姻, 婚否, 婚姻状态, marriage, married'],
  ['children', '子女状况', 'Children', 'basic', 'family', 8, 7, 0, 'p', '子女, 孩子数, 子女数量, 有无子女, kids, number of children'],
  ['family_size', '家庭规模', 'Household size', 'basic', 'family', 9, 0, 0, 'o', '家庭人数, 家庭人口, family size'],
  ['family_stage', '家庭生命周期', 'Family life cycle', 'basic', 'family', 10, 0, 0, 'o', '家庭阶段, family stage'],
  ['ethnicity', '民族', 'Ethnic group', 'basic', 'person', 11, 0, 0, 's', 'ethnicity, ethnic group'],
  ['religion', '宗教信仰', 'Religion', 'basic', 'person', 12, 0, 0, 's', '宗教, religious belief'],
  ['nationality', '国籍', 'Nationality', 'basic', 'person', 13, 0, 0, 'o', '国家, citizenship'],
  ['family_members', '家庭成员', 'Family members', 'basic', 'family', 0, 0, 7, 'p', '家人, family'],
  ['family_income', '家庭收入', 'Household income', 'basic', 'family', 0, 0, 8, 'p', '家庭年收入, household income'],
  ['home_address', '家庭住址', 'Home address', 'basic', 'place', 0, 0, 9, 's', '住址, 家庭地址, 居住地址, home address'],
  ['housing', '住房状况', 'Housing', 'basic', 'assets', 0, 8, 10, 'p', '房产情况, 住房, 房产, housing status'],
  ['car', '购车状况', 'Car', 'basic', 'assets', 0, 9, 0, 'o', '有无车, 车辆, 是否有车, car ownership'],
  ['family_situation', '家庭状况', 'Family situation', 'basic', 'family', 44, 0, 0, 'p', '家庭情况, family situation'],
  ['school', '学校', 'School', 'basic', 'person', 0, 0, 27, 'p', '毕业院校, 就读学校, university'],
  ['grades', '学习成绩', 'Grades', 'basic', 'person', 0, 0, 28, 's', '成绩, exam results'],
  ['academic_interest', '学术兴趣', 'Academic interest', 'preference', 'interest', 0, 0, 29, 'o', '专业兴趣, field of study'],
  ['further_education', '继续教育', 'Further education', 'basic', 'person', 0, 0, 30, 'o', '进修, 培训经历, continuing education'],
  ['body', '身体状况', 'Physical condition', 'basic', 'health', 0, 0, 23, 's', '健康状况, 身体, health'],
  ['diet', '饮食习惯', 'Diet', 'basic', 'health', 0, 0, 24, 's', '饮食, 忌口, eating habits'],
  ['exercise', '运动习惯', 'Exercise', 'behaviour', 'interest', 0, 0, 25, 'o', '锻炼习惯, exercise habits'],
  ['mental_health', '心理健康', 'Mental health', 'basic', 'health', 0, 0, 26, 's', 'mental health'],
  ['purchase_habit', '消费习惯', 'Buying habits', 'behaviour', 'habit', 14, 11, 0, 'o', '购买习惯, 购物习惯, shopping habits'],
  ['purchase_taste', '消费偏好', 'Buying preferences', 'preference', 'taste', 15, 0, 15, 'o', '购买偏好, 偏好品类, 产品偏好, preferred category'],
  ['purchase_frequency', '消费频次', 'Purchase frequency', 'behaviour', 'purchase', 16, 14, 16, 'o', '购物频率, 消费频率, 购买频次, 购买次数, order count, frequency'],
  ['purchase_amount', '消费金额', 'Amount spent', 'value', 'purchase', 17, 0, 18, 'o', '累计消费金额, 购买金额, 消费总额, total amount, monetary'],
  ['spending_level', '消费水平', 'Spending level', 'value', 'worth', 0, 10, 0, 'o', '消费能力, 消费层次, 客单价, spending power'],
  ['purchase_channel', '购买渠道', 'Purchase channel', 'behaviour', 'habit', 18, 0, 17, 'o', '消费渠道, 渠道偏好, 下单渠道, sales channel'],
  ['purchase_time', '购买时间', 'Purchase time', 'behaviour', 'purchase', 19, 15, 0, 'o', '购物时间, 下单时间, 消费时间, order time'],
  ['purchase_cycle', '购买周期', 'Purchase cycle', 'behaviour', 'purchase', 20, 0, 0, 'o', '消费周期, 复购周期, 采购周期, repurchase cycle'],
  ['payment_method', '支付方式', 'Payment method', 'behaviour', 'habit', 21, 0, 0, 'o', '付款方式, 结算方式, payment'],
  ['shopping_mode', '购物方式', 'Way of shopping', 'behaviour', 'habit', 22, 13, 0, 'o', '购买方式, 线上线下, shopping mode'],
  ['brand_loyalty', '品牌忠诚度', 'Brand loyalty', 'preference', 'loyalty', 23, 0, 0, 'o', '品牌偏好, brand loyalty'],
  ['promotion_sensitivity', '促销敏感度', 'Promotion sensitivity', 'preference', 'taste', 24, 0, 0, 'o', '促销偏好, 优惠敏感度, promotion sensitivity'],
  ['price_sensitivity', '价格敏感度', 'Price sensitivity', 'preference', 'taste', 25, 0, 0, 'o', '价格敏感, price sensitivity'],
  ['shopping_companion', '购物同伴', 'Shopping companions', 'behaviour', 'habit', 26, 0, 0, 'o', '同行人, companions'],
  ['shopping_place', '购物环境偏好', 'Preferred shopping surroundings', 'preference', 'taste', 27, 0, 0, 'o', '购物环境, store atmosphere'],
  ['decision_style', '购物决策方式', 'Way of deciding', 'behaviour', 'habit', 28, 0, 32, 'o', '决策过程, 决策方式, decision process'],
  ['decision_time', '购物决策周期', 'Time to decide', 'behaviour', 'habit', 29, 0, 0, 'o', '决策周期, 考虑时间, decision time'],
  ['decision_factor', '决策因素', 'Decision factor', 'preference', 'taste', 0, 0, 31, 'o', '购买因素, 关注因素, 关注点, purchase driver'],
  ['decision_influence', '决策影响', 'Influence on the decision', 'preference', 'taste', 0, 0, 33, 'o', '影响决策者, 决策影响人, influencer'],
  ['spending_view', '消费观念', 'View of spending', 'preference', 'mind', 0, 12, 0, 'o', '消费观, 消费理念, attitude to spending'],
  ['personality', '个性', 'Personality', 'preference', 'mind', 30, 19, 0, 'o', '个性特征, 性格, character'],
  ['values', '价值观', 'Values', 'preference', 'mind', 31, 17, 0, 'o', '价值观念, personal values'],
  ['interests', '兴趣爱好', 'Interests', 'preference', 'interest', 32, 16, 0, 'o', '兴趣, 爱好, hobbies'],
  ['lifestyle', '生活方式', 'Lifestyle', 'preference', 'mind', 33, 18, 0, 'o', '生活形态, life style'],
  ['attitude', '态度', 'Attitude', 'preference', 'mind', 34, 0, 0, 'o', '消费态度, attitudes'],
  ['belief', '信仰', 'Belief', 'preference', 'mind', 35, 0, 0, 's', 'faith, beliefs'],
  ['mind_need', '心理需求', 'Psychological needs', 'preference', 'mind', 36, 0, 0, 'o', 'psychological need'],
  ['motive', '心理动机', 'Motive', 'preference', 'mind', 37, 0, 0, 'o', '购买动机, 动机, motivation'],
  ['expectation', '心理预期', 'Expectation', 'preference', 'mind', 38, 0, 0, 'o', '心理价位, 预期, expectations'],
  ['safety_feeling', '心理安全感', 'Feeling of safety', 'preference', 'mind', 39, 0, 0, 'o', '安全感, sense of security'],
  ['stress', '心理压力', 'Stress', 'preference', 'mind', 40, 0, 0, 's', '压力, psychological stress'],
  ['resilience', '心理承受力', 'Resilience', 'preference', 'mind', 41, 0, 0, 's', '承受力, 抗压能力'],
  ['adaptability', '心理适应力', 'Adaptability', 'preference', 'mind', 42, 0, 0, 'o', '适应力, 适应能力'],
  ['identification', '心理认同感', 'Identification', 'preference', 'mind', 43, 0, 0, 'o', '认同感, 品牌认同'],
  ['personal_goal', '个人目标', 'Personal goals', 'preference', 'mind', 0, 0, 34, 'o', '目标, goals'],
  ['responsibility', '社会责任', 'Social responsibility', 'preference', 'mind', 0, 0, 35, 'o', '公益, social responsibility'],
  ['environment', '环境保护', 'Environmental care', 'preference', 'mind', 0, 0, 37, 'o', '环保意识, 环保, environmental awareness'],
  ['sport', '体育', 'Sport', 'preference', 'interest', 0, 0, 19, 'o', '体育运动, 喜欢的运动, sports'],
  ['music_art', '音乐艺术', 'Music and art', 'preference', 'interest', 0, 0, 20, 'o', '音乐, 艺术, music, art'],
  ['reading', '读书写作', 'Reading and writing', 'preference', 'interest', 0, 0, 21, 'o', '读书, 写作, reading'],
  ['travel', '旅行', 'Travel', 'preference', 'interest', 0, 0, 22, 'o', '旅游, 出游, travelling'],
  ['social_circle', '社交圈子', 'Social circle', 'preference', 'social', 45, 0, 0, 'o', '圈子, 社交圈, social circles'],
  ['influence', '影响力', 'Influence', 'preference', 'social', 46, 0, 0, 'o', '个人影响力, personal influence'],
  ['relations', '人际关系', 'Personal relations', 'preference', 'social', 47, 0, 36, 'o', '人脉, relationships'],
  ['status', '社会地位', 'Social standing', 'basic', 'social', 48, 0, 0, 'o', '社会阶层, social status'],
  ['social_role', '社会角色', 'Social role', 'basic', 'social', 49, 0, 0, 'o', '角色, 社会身份, social roles'],
  ['social_identity', '社会认同感', 'Social identity', 'preference', 'social', 50, 0, 0, 'o', '社会认同, social identification'],
  ['social_support', '社会支持', 'Social support', 'preference', 'social', 51, 0, 0, 'o', 'support network'],
  ['participation', '社会参与度', 'Social participation', 'behaviour', 'social', 52, 0, 0, 'o', '社会参与, civic participation'],
  ['network', '社会网络', 'Social network', 'behaviour', 'social', 53, 20, 0, 'o', '社交网络关系, 社交网络, social ties'],
  ['network_activity', '社交网络活跃度', 'Activity in social networks', 'behaviour', 'social', 0, 21, 0, 'o', '社媒活跃度, social media activity'],
  ['network_influence', '社交网络影响力', 'Influence in social networks', 'behaviour', 'social', 0, 22, 0, 'o', '粉丝数, 社媒影响力, followers, reach'],
  ['social_account', '社交账号', 'Social media account', 'basic', 'person', 0, 0, 11, 'p', '账号, 微信号, 微博账号, 社媒账号, social media handle'],
  ['followed', '关注的人群', 'Who they follow', 'preference', 'social', 0, 0, 12, 'o', '关注人群, 关注对象, following'],
  ['published', '发布的内容', 'What they publish', 'behaviour', 'social', 0, 0, 13, 'p', '发布内容, 发帖内容, posts'],
  ['communities', '参与的社群', 'Communities', 'behaviour', 'social', 0, 0, 14, 'o', '参与社群, 社群, groups joined'],
  ['usage_habit', '使用习惯', 'Usage habits', 'behaviour', 'usage', 0, 23, 0, 'o', 'usage habits, usage pattern'],
  ['usage_frequency', '使用频率', 'Usage frequency', 'behaviour', 'usage', 0, 24, 0, 'o', '登录频率, 活跃频次, 互动频次, visits'],
  ['usage_time', '使用时间', 'Usage time', 'behaviour', 'usage', 0, 25, 0, 'o', '使用时长, 停留时长, 活跃时段, time spent'],
  ['browsing', '浏览行为', 'Browsing', 'behaviour', 'usage', 0, 26, 0, 'o', '浏览次数, 浏览路径, 月浏览商品, page views'],
  ['searching', '搜索行为', 'Searching', 'behaviour', 'usage', 0, 27, 0, 'o', '搜索词, 搜索记录, searches'],
  ['clicking', '点击行为', 'Clicking', 'behaviour', 'usage', 0, 28, 0, 'o', '点击次数, 点击率, 点击路径, clicks'],
  ['conversion', '转化行为', 'Conversion', 'behaviour', 'usage', 0, 29, 0, 'o', '转化, 加购, 收藏, conversions'],
  ['purchase', '购买行为', 'Purchases', 'behaviour', 'purchase', 0, 30, 0, 'o', '购买记录, 订单记录, purchase history'],
  ['satisfaction', '客户满意度', 'Satisfaction', 'value', 'feedback', 0, 31, 0, 'o', '满意度, 满意度评分, csat'],
  ['loyalty', '客户忠诚度', 'Loyalty', 'value', 'loyalty', 0, 32, 41, 'o', '忠诚度, 忠诚等级, customer loyalty'],
  ['retention', '客户维系度', 'Retention', 'value', 'loyalty', 0, 33, 0, 'o', '维系度, 留存, 客户留存, customer retention'],
  ['acquisition_channel', '客户获取渠道', 'Acquisition channel', 'behaviour', 'usage', 0, 34, 0, 'o', '来源渠道, 客户来源, 获客渠道, 注册渠道, lead source, source'],
  ['churn_reason', '客户流失原因', 'Reason for leaving', 'value', 'feedback', 0, 35, 0, 'o', '流失原因, 未复购原因, churn reason'],
  ['life_cycle', '客户生命周期', 'Customer life cycle', 'value', 'loyalty', 0, 36, 0, 'o', '生命周期, 生命周期阶段, lifecycle stage'],
  ['customer_value', '客户价值', 'Customer value', 'value', 'worth', 0, 37, 0, 'o', '客户等级, 价值等级, 客户级别, customer tier'],
  ['contribution', '客户贡献度', 'Contribution', 'value', 'worth', 0, 38, 0, 'o', '贡献度, 销售贡献, share of sales'],
  ['profitability', '客户盈利能力', 'Profitability', 'value', 'worth', 0, 39, 0, 'o', '利润率, 毛利率, 客户利润, margin'],
  ['reputation', '客户口碑', 'Word of mouth', 'value', 'feedback', 0, 40, 0, 'o', '口碑, word of mouth'],
  ['recommendation', '客户推荐度', 'Willingness to recommend', 'value', 'feedback', 0, 41, 0, 'o', '推荐度, 推荐意愿, nps, net promoter score'],
  ['complaints', '客户投诉记录', 'Complaints', 'behaviour', 'feedback', 0, 42, 40, 'o', '投诉, 投诉记录, 投诉次数, complaint count'],
  ['feedback', '客户反馈记录', 'Feedback', 'behaviour', 'feedback', 0, 43, 0, 'o', '反馈, 反馈记录, 意见建议, customer feedback'],
  ['reviews', '评价', 'Reviews', 'behaviour', 'feedback', 0, 0, 38, 'o', '商品评价, 评论, 客户评价, ratings'],
  ['needs', '需求', 'Needs', 'preference', 'taste', 0, 0, 39, 'o', '特殊需求, 需求标签, 客户需求, requirements'],
]; // prettier-ignore

/** The canonical field dictionary: every field of the three lists once (requirements 112-114; C23). Nobody is promised "43". */
export const PORTRAIT_FIELDS: readonly PortraitField[] = ROWS.map(
  ([id, zh, en, traitClass, topic, v1, v2, v3, privacy, synonyms]) => ({
    id,
    name: { zh, en },
    traitClass,
    topic,
    v1: v1 || null,
    v2: v2 || null,
    v3: v3 || null,
    privacy: PRIVACY[privacy],
    synonyms: synonyms.split(', '),
  }),
);
