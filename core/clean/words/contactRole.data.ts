import type { VocabularyEntry } from './vocabulary';

type Row = readonly [id: string, zh: string, en: string, synonyms: string];

function entries(rows: readonly Row[]): readonly VocabularyEntry[] {
  return rows.map(([id, zh, en, synonyms]) => ({ id, name: { zh, en }, synonyms: synonyms.split(', ') }));
}

/** 角色层级: who decides, who runs a department, who does the work; and two parts of the decision chain that are no rank (requirements 29, 37, 72; C28). */
export const ROLE_LEVELS: readonly VocabularyEntry[] = entries([
  ['decision', '决策层', 'Decision maker', '决策者, 决策人, 决策, 拍板人, 最终决策人, 董事长, 副董事长, 董事, 董事会, 总裁, 副总裁, 总经理, 副总经理, 副总, 老总, 首席执行官, 首席, 创始人, 联合创始人, 合伙人, 老板, 企业主, 法人, 法定代表人, 股东, 总监级以上, 店主, 公司负责人, 企业负责人, 总负责人, 院长, 校长, 厂长, 行长, 社长, 高管, 高层, 最高管理层, 一把手, 业主, ceo, cfo, coo, cto, cio, cmo, cpo, chro, chief executive officer, chief, president, vice president, vp, svp, evp, founder, co-founder, owner, partner, chairman, chairwoman, chairperson, managing director, general manager, gm, board member, principal, c-level, executive, decision maker, decision-maker'],
  ['management', '管理层', 'Management', '管理者, 负责人, 管理人员, 中层, 中层管理, 总监, 副总监, 经理, 副经理, 主管, 主任, 副主任, 部长, 副部长, 处长, 科长, 课长, 组长, 班长, 店长, 领班, 部门负责人, 部门经理, 采购负责人, 技术负责人, 项目负责人, 区域经理, 大区经理, director, manager, head, head of, supervisor, team lead, team leader, lead, superintendent, department head, middle management'],
  ['execution', '执行层', 'Staff', '执行者, 执行人, 经办人, 对接人, 专员, 职员, 员工, 助理, 秘书, 文员, 工程师, 技术员, 采购员, 销售员, 业务员, 会计, 出纳, 客服, 设计师, 程序员, 顾问, 操作员, 库管, 客户经理, 产品经理, 项目经理, 大堂经理, 总经理助理, 总裁助理, 董事长秘书, 基层, 干事, 研究员, 教师, 护士, 买手, specialist, assistant, secretary, officer, clerk, engineer, technician, buyer, analyst, designer, developer, coordinator, representative, consultant, staff, associate, intern, account manager, product manager, project manager, account executive, sales executive, marketing executive, junior'],
  ['influencer', '影响者', 'Influencer', '影响人, 把关者, 把关人, 评估人, 技术把关, 推荐人, 外部顾问, 专家, influencer, gatekeeper, evaluator, advisor, adviser, recommender, champion'],
  ['user', '使用者', 'User', '使用人, 最终用户, 终端用户, 用户, 使用部门, end user, end-user'],
]); // prettier-ignore

/** 部门 (requirement 29; C28). */
export const DEPARTMENTS: readonly VocabularyEntry[] = entries([
  ['purchasing', '采购', 'Purchasing', '采购部, 采购中心, 供应链, 供应链部, 招标, 招采, 买手, 采购员, 物资, 物资部, 采买, purchasing, procurement, sourcing, supply chain, buyer, cpo'],
  ['technology', '技术', 'Technology', '技术部, 技术中心, 研发, 研发部, 研发中心, it部, it, 信息部, 信息中心, 信息技术, 信息化, 数字化, 工程部, 工程师, 开发部, 软件, 技术员, 程序员, 架构师, technology, technical, r&d, research and development, engineering, engineer, development, developer, cto, cio, information technology'],
  ['marketing', '市场', 'Marketing', '市场部, 营销, 营销部, 市场营销, 品牌, 品牌部, 品牌中心, 公关, 推广, 策划, 企划, 新媒体, 广告部, marketing, brand, branding, cmo, communications, pr, growth'],
  ['sales', '销售', 'Sales', '销售部, 业务部, 业务, 商务部, 商务, 渠道部, 大客户部, 销售中心, 销售员, 业务员, 客户经理, 外贸部, sales, business development, bd, account manager, commercial'],
  ['finance', '财务', 'Finance', '财务部, 会计, 出纳, 审计, 税务, 资金部, 财务中心, 财务总监, finance, accounting, accountant, controller, treasury, audit, cfo'],
  ['hr', '人力资源', 'Human resources', '人事, 人事部, 人力, 人力资源部, 招聘, 培训部, 薪酬, hr, hrd, hrbp, people, talent, recruiting, chro'],
  ['administration', '行政', 'Administration', '行政部, 总经办, 办公室, 综合部, 综合管理部, 后勤, 总务, 行政人事, 秘书处, 总裁办, administration, admin, office, facilities'],
  ['operations', '运营', 'Operations', '运营部, 运营中心, 电商运营, 平台运营, 店铺运营, operations, operation, coo'],
  ['production', '生产', 'Production', '生产部, 制造部, 制造, 车间, 工厂, 设备部, 设备, 工艺, pmc, 生产中心, production, manufacturing, plant, factory, maintenance'],
  ['quality', '质量', 'Quality', '质量部, 品质, 品质部, 品管, 质检, 质保, 品控, qa, qc, quality, quality assurance'],
  ['logistics', '物流仓储', 'Logistics', '物流, 物流部, 仓储, 仓储部, 仓库, 库管, 配送, 储运, logistics, warehouse, shipping'],
  ['service', '客服售后', 'Customer service', '客服, 客服部, 售后, 售后部, 客户服务, 客户成功, 服务部, 呼叫中心, customer service, customer success, support, after sales, after-sales'],
  ['product', '产品', 'Product', '产品部, 产品中心, 产品经理, product, product management, product manager'],
  ['design', '设计', 'Design', '设计部, 设计师, 设计中心, 美工, design, designer, creative, ux, ui'],
  ['legal', '法务', 'Legal', '法务部, 合规, 法律, 律师, 知识产权, 风控, legal, compliance, counsel'],
  ['project', '项目', 'Projects', '项目部, 项目管理, 项目经理, pmo, project, project management, project manager'],
  ['strategy', '战略投资', 'Strategy', '战略, 战略部, 投资部, 企业发展, 发展部, strategy, corporate development, investment'],
]); // prettier-ignore
