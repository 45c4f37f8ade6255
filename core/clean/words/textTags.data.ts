import type { Bilingual } from '../../words';

/** What a text tag is about; each becomes a set of tags of its own. */
export type TextTagClass =
  | 'need'
  | 'pain'
  | 'factor'
  | 'priceHigh'
  | 'priceLow'
  | 'complaint'
  | 'refund'
  | 'churnReason'
  | 'productInterest'
  | 'interest';

export const TEXT_TAG_CLASSES: Readonly<Record<TextTagClass, Bilingual>> = {
  need: { zh: '需求', en: 'Need' },
  pain: { zh: '痛点', en: 'Pain point' },
  factor: { zh: '决策因素', en: 'Decision factor' },
  priceHigh: { zh: '价格敏感', en: 'Price-sensitive' },
  priceLow: { zh: '价格不敏感', en: 'Not price-sensitive' },
  complaint: { zh: '投诉', en: 'Complaint' },
  refund: { zh: '退款诉求', en: 'Refund wish' },
  churnReason: { zh: '流失原因', en: 'Reason for leaving' },
  productInterest: { zh: '关注产品', en: 'Product interest' },
  interest: { zh: '兴趣', en: 'Interest' },
};

/** A fixed phrase that texts are sorted under, and the words that show it. */
export interface TextTag {
  /** Stable snake_case id, class first. */
  readonly id: string;
  readonly tagClass: TextTagClass;
  readonly name: Bilingual;
  readonly words: readonly string[];
}

type Row = readonly [id: string, zh: string, en: string, words: string];

function tags(tagClass: TextTagClass, rows: readonly Row[]): readonly TextTag[] {
  return rows.map(([id, zh, en, words]) => ({
    id: `${tagClass.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_${id}`,
    tagClass,
    name: { zh, en },
    words: words.split(', '),
  }));
}

/** The standard phrases with their words (requirements 71, 74, 75, 83, 84, 92, 132, 137, 159). The user's dictionary adds to them. */
export const TEXT_TAGS: readonly TextTag[] = [
  ...tags('need', [
    ['cut_cost', '降本增效', 'Lower cost, higher efficiency', '降本增效, 降本, 增效, 降低成本, 节约成本, 节省成本, 压缩成本, 成本优化, 成本控制, 控制成本, 提高效率, 提升效率, 提效, 效率提升, 减少人工, 省人工, cut costs, reduce cost, reduce costs, cost reduction, save costs, lower costs, cost saving, improve efficiency, increase efficiency'],
    ['brand', '品牌升级', 'Stronger brand', '品牌升级, 品牌提升, 品牌重塑, 品牌推广, 品牌建设, 品牌曝光, 提升品牌, 品牌宣传, 品牌知名度, 扩大知名度, rebrand, rebranding, brand upgrade, brand awareness, brand building'],
    ['acquire', '获客引流', 'New customers', '获客, 引流, 拉新, 拓客, 客户拓展, 开发新客户, 获取客户, 线索获取, 增加客源, 客源少, 流量获取, acquire customers, customer acquisition, lead generation, more leads, new customers'],
    ['retain', '提升复购', 'More repurchase', '提升复购, 提高复购, 复购率, 留存, 客户留存, 提升留存, 会员运营, 客户维护, 老客维护, 老客户维护, retention, repurchase, loyalty program, loyalty programme'],
    ['sales', '销售增长', 'More sales', '业绩增长, 提升业绩, 提高业绩, 提升销量, 提高销量, 增加销量, 销量增长, 提升转化, 提高转化率, 转化率, 增长业绩, 扩大销售, 销售增长, grow sales, increase sales, boost sales, conversion rate'],
    ['digital', '数字化转型', 'Digital change', '数字化, 数字化转型, 信息化, 信息化建设, 智能化, 自动化, 上云, 上系统, 无纸化, 智能制造, digitalization, digitalisation, digital transformation, automation, automate'],
    ['integrate', '系统对接', 'System integration', '系统对接, 接口对接, 数据打通, 打通数据, 数据互通, 系统集成, api对接, 对接erp, 数据孤岛, integration, integrate with, api access, data silos'],
    ['maintenance', '设备维护服务', 'Equipment maintenance', '设备维护, 设备维护服务, 维保, 保养, 维护服务, 设备保养, 运维, 定期维护, 检修, 设备检修, maintenance, upkeep, servicing'],
    ['custom', '定制化', 'Tailor-made', '定制, 定制化, 个性化定制, 量身定制, 定制开发, 按需定制, 非标, 私人定制, customization, customisation, customized, customised, custom made, tailor-made, bespoke'],
    ['training', '培训支持', 'Training', '培训, 使用培训, 操作培训, 教学, 上手指导, 使用指导, 新手指导, training, onboarding, tutorial'],
    ['compliance', '合规风控', 'Compliance', '合规, 数据安全, 信息安全, 等保, 隐私保护, 风险控制, 风控, 资质认证, compliance, gdpr, data security, information security'],
    ['expand', '扩大产能', 'More capacity', '扩产, 扩大产能, 产能提升, 扩建, 新建厂房, 扩大规模, 扩大生产, 开新店, 扩张, expand capacity, expansion, scale up, new plant'],
    ['replace', '更新换代', 'Replacement', '更新换代, 设备更新, 更换设备, 升级换代, 换新, 以旧换新, 升级设备, 替换旧, 设备升级, replace equipment, replacement, upgrade equipment'],
    ['stock', '库存优化', 'Stock', '库存优化, 降低库存, 减少库存, 库存管理, 去库存, 库存积压, 周转率, inventory, stock management'],
    ['quality', '质量提升', 'Better quality', '提升质量, 提高质量, 质量提升, 良率, 提升良率, 品质提升, 提升品质, quality improvement, improve quality, yield'],
    ['trial', '试用/样品', 'Trial or sample', '试用, 申请试用, 样品, 寄样, 打样, 免费试用, 索样, 体验装, 试用装, free trial, sample, samples, demo'],
    ['quote', '询价/报价', 'Quotation', '询价, 报价, 报个价, 报价单, 问价, 咨询价格, 价格咨询, 多少钱, quotation, quote, price list, rfq'],
    ['invoice', '发票', 'Invoice', '开发票, 开票, 专票, 增值税发票, 补开发票, 电子发票, 发票抬头, vat invoice, tax invoice'],
  ]),
  ...tags('pain', [
    ['slow_delivery', '交付周期长', 'Slow delivery', '交付周期长, 交期长, 交货慢, 发货慢, 交付慢, 物流慢, 送货慢, 配送慢, 快递慢, 到货慢, 迟迟不发货, 一直不发货, 还没发货, 延期交货, 交付延迟, 交期延误, 发货延迟, 等太久, 等了很久, 延误, 延迟发货, slow delivery, late delivery, delayed, delivery delay, slow shipping, long lead time, late shipment'],
    ['slow_service', '售后响应慢', 'Slow after-sales service', '售后响应慢, 响应慢, 售后慢, 回复慢, 客服回复慢, 没人回复, 没有回复, 联系不上, 打不通, 无人接听, 售后没人管, 没人处理, 迟迟不处理, 处理慢, 不及时, 服务不及时, 反应慢, 推诿, 踢皮球, slow response, no response, unresponsive, never replied, slow support'],
    ['bad_service', '服务态度差', 'Bad service', '服务态度差, 态度差, 态度恶劣, 态度不好, 服务差, 服务不好, 不耐烦, 爱理不理, 不专业, rude, bad service, poor service, terrible service, bad attitude'],
    ['bad_quality', '质量问题', 'Quality', '质量差, 质量问题, 质量不好, 质量不行, 质量不稳定, 有瑕疵, 瑕疵, 残次, 次品, 破损, 损坏, 坏了, 做工差, 做工粗糙, 掉色, 起球, 开线, 变质, 异味, 有异味, 故障, 经常坏, 不耐用, 漏水, 死机, 卡顿, 闪退, bug, defective, poor quality, bad quality, broken, damaged, faulty, malfunction, crash'],
    ['wrong_goods', '货不对板', 'Not as described', '货不对板, 发错货, 发错, 漏发, 少发, 少件, 与描述不符, 描述不符, 实物不符, 与图片不符, 色差, 尺码不准, 尺码不合适, 尺寸不对, 假货, 虚假宣传, 不是正品, wrong item, not as described, missing item, counterfeit, fake'],
    ['expensive', '价格高', 'High price', '价格高, 价格贵, 价格偏高, 太贵, 贵了, 有点贵, 偏贵, 价格太高, 性价比低, 性价比不高, 不划算, 不值, 预算不足, 超预算, 超出预算, 成本高, 成本太高, 涨价, 昂贵, 好贵, 很贵, 费用高, 贵, expensive, too expensive, overpriced, high price, too costly, over budget'],
    ['complex', '操作复杂', 'Hard to use', '操作复杂, 操作繁琐, 难用, 不好用, 不会用, 上手难, 流程复杂, 流程繁琐, 看不懂, 太复杂, 不方便, 界面复杂, 学习成本高, hard to use, complicated, difficult to use, confusing, not user friendly'],
    ['short_supply', '缺货', 'Out of stock', '缺货, 断货, 没货, 无货, 供货不稳定, 供应不稳定, 供不上, 库存不足, 抢不到, 断供, out of stock, shortage, unavailable, sold out'],
    ['logistics', '物流问题', 'Shipping trouble', '物流问题, 丢件, 丢失包裹, 包裹丢失, 包装破损, 暴力快递, 快递丢, 未收到货, 没收到货, 包装差, lost package, lost parcel, damaged packaging, not received'],
    ['few_choices', '选择少', 'Few choices', '款式少, 品类少, 选择少, 型号不全, 规格不全, 颜色少, 种类少, 功能少, 功能不全, 缺少功能, 功能不足, 款式老, few choices, limited selection, lack of features, missing features'],
  ]),
  ...tags('factor', [
    ['price', '价格敏感', 'Price', '性价比, 关注性价比, 看重性价比, 价格敏感, 看重价格, 关注价格, 价格优先, 价格为主, 比价, 砍价, 讲价, 议价, 优惠, 折扣, 打折, 便宜, 实惠, 低价, value for money, price sensitive, cost-effective, cost effective, cheap, cheaper, discount, affordable, best price'],
    ['quality', '品质优先', 'Quality', '品质优先, 看重品质, 看重质量, 质量第一, 品质第一, 注重品质, 注重质量, 质量优先, 质量要好, 高品质, 品质要求高, 关注质量, 做工好, 材质好, 正品, quality first, high quality, best quality, premium quality, durability, durable'],
    ['service', '服务导向', 'Service', '服务导向, 看重服务, 注重服务, 服务优先, 关注售后, 售后保障, 看重售后, 售后服务, 专属客服, 服务好, 服务周到, 技术支持, service oriented, good service, after-sales service, customer support, technical support'],
    ['brand', '品牌信任', 'Brand', '看重品牌, 品牌优先, 大品牌, 知名品牌, 认牌子, 老品牌, 口碑好, 品牌口碑, 信任品牌, 名牌, brand name, trusted brand, well-known brand, brand reputation'],
    ['speed', '交付速度', 'Speed', '交期短, 发货快, 交付快, 尽快发货, 加急, 急用, 急需, 当天发货, 次日达, 赶工期, 现货, fast delivery, fast shipping, urgent, asap, next day delivery, in stock'],
    ['function', '功能实用', 'Function', '实用, 实用功能, 功能强, 功能齐全, 功能全, 好用, 耐用, 操作简单, 易用, 方便, practical, easy to use, feature rich, useful, functionality'],
    ['design', '外观设计', 'Design', '外观, 颜值, 好看, 设计感, 时尚, 款式新, 造型, 漂亮, 美观, stylish, design, beautiful, fashionable, good looking'],
    ['safety', '安全环保', 'Safety and environment', '安全, 环保, 无毒, 无添加, 绿色, 有机, 天然, 健康, 无甲醛, 低碳, eco-friendly, eco friendly, organic, non-toxic, sustainable'],
    ['word', '口碑评价', 'Reviews', '看评价, 好评多, 评价好, 看口碑, 网红推荐, 达人推荐, 博主推荐, 朋友推荐, 种草, reviews, recommended by, word of mouth, ratings'],
  ]),
  ...tags('priceHigh', [
    ['value', '看重性价比', 'Value for money', '性价比, 关注性价比, 看重性价比, 划算, 实惠, 物美价廉, 价格敏感, 看重价格, 关注价格, 价格优先, 价格为主, value for money, cost-effective, cost effective, price sensitive, affordable'],
    ['discount', '找优惠', 'Looks for discounts', '优惠, 优惠券, 打折, 折扣, 促销, 满减, 特价, 秒杀, 薅羊毛, 领券, 活动价, 凑单, 团购, 拼团, 返现, 降价, 等活动, 便宜点, 砍价, 讲价, 能便宜, 再便宜, 议价, 比价, 低价, 便宜, discount, coupon, promo, promotion, voucher, on sale, cheaper, cheap, bargain, best price, lower price, price match'],
    ['expensive', '嫌贵', 'Finds it expensive', '太贵, 贵了, 有点贵, 偏贵, 很贵, 好贵, 贵, 价格高, 价格太高, 价格偏高, 价格贵, 不划算, 超预算, 超出预算, 预算不足, 预算有限, 昂贵, 费用高, expensive, too expensive, overpriced, over budget, tight budget, limited budget'],
  ]),
  ...tags('priceLow', [
    ['quality', '品质优先', 'Quality before price', '品质优先, 品质第一, 质量第一, 质量优先, 贵点没关系, 贵一点没关系, 价格不是问题, 不差钱, 不在乎价格, 不在意价格, 价格无所谓, 价格好说, 预算充足, 高端, 顶配, 旗舰, money is no object, price is not an issue, price no object, premium, high-end, high end, top of the line'],
  ]),
  ...tags('complaint', [
    ['formal', '正式投诉', 'Formal complaint', '投诉, 举报, 12315, 消协, 消费者协会, 起诉, 打官司, 律师函, 维权, 曝光你们, 媒体曝光, 工商局, 黑猫投诉, complaint, complain, complained, complaining, lawsuit, sue, legal action, report you'],
    ['review', '差评', 'Bad review', '差评, 一星, 给差评, 负面评价, 避雷, 踩雷, 拔草, 不推荐, 不会推荐, bad review, one star, 1 star, negative review, not recommend, would not recommend'],
    ['angry', '强烈不满', 'Strong displeasure', '不满意, 不太满意, 不够满意, 不是很满意, 抱怨, 很不满, 非常不满, 不满, 失望, 很失望, 垃圾, 骗子, 骗人, 欺骗, 坑人, 太坑, 气死, 生气, 愤怒, 上当, 忽悠, 无语, 糟糕, 恶心, dissatisfied, unhappy, disappointed, disappointing, angry, scam, fraud, terrible, awful, worst, horrible, ridiculous'],
  ]),
  ...tags('refund', [
    ['request', '要求退款退货', 'Asks for money back', '申请退款, 要求退款, 要退款, 我要退款, 想退款, 退款申请, 申请退货, 要求退货, 要退货, 想退货, 退货申请, 给我退, 退钱, 退费, 要求退费, 申请退费, 退课, 退订, 退换, 退款, 退货, 换货, 全额退, 退一赔三, 赔偿, 索赔, 要求赔偿, request a refund, refund request, want a refund, want my money back, money back, refund, return the item, return it, send it back, compensation, chargeback'],
    ['enquiry', '咨询退款政策', 'Asks about refunds', '退费政策, 退款政策, 退货政策, 退换政策, 退换货政策, 退款流程, 退货流程, 怎么退款, 怎么退货, 如何退款, 如何退货, 能退吗, 可以退吗, 能不能退, 退款规则, 七天无理由, 7天无理由, refund policy, return policy, how to return, how do i return, can i return'],
  ]),
  ...tags('churnReason', [
    ['competitor', '转向竞品', 'Went to a competitor', '换了别家, 换别家, 别家更, 竞品, 竞争对手, 换供应商, 更换供应商, 别的平台, 用别的, 换品牌, 另一家, competitor, switched to, another supplier, another vendor, other brand'],
    ['no_need', '不再需要', 'No longer needed', '不需要了, 不再需要, 用不上, 用不到, 暂时不需要, 没有需求, 没需求, 不用了, 项目取消, 项目结束, no longer need, not needed, no need anymore'],
    ['quit', '停用/注销', 'Stopped', '注销, 销户, 取消会员, 不续费, 不再续约, 不续约, 终止合作, 停止合作, 解约, 卸载, 退会, 取消订阅, cancel subscription, unsubscribe, close my account, not renewing, terminate'],
    ['closed', '停业/搬迁', 'Closed or moved', '停业, 倒闭, 关店, 歇业, 搬走, 搬家, 搬迁, 转行, closed down, out of business, moved away, relocated'],
  ]),
  ...tags('productInterest', [
    ['high_end', '高端设备', 'High-end products', '高端设备, 高端款, 高端产品, 高端, 旗舰款, 旗舰, 旗舰版, 顶配, 高配, 豪华版, 进口设备, 专业版, 企业版, high-end, high end, premium model, flagship, top model, pro version, enterprise edition'],
    ['basic', '基础款', 'Basic products', '基础款, 基础版, 入门款, 入门级, 标准版, 低配, 经济型, 简配, 普通款, 标准款, 轻量版, basic model, entry-level, entry level, starter, standard edition, basic version'],
    ['new', '新品', 'New products', '新品, 新款, 上新, 新品上市, 新产品, 最新款, 首发, new arrival, new arrivals, new product, latest model, new release'],
    ['mother_baby', '母婴用品', 'Mother and baby', '孕妇装, 婴儿用品, 母婴, 育儿, 奶粉, 纸尿裤, 尿不湿, 婴儿车, 辅食, 孕期, 待产包, 孕妇, 月子, 婴儿, maternity, baby, diapers, stroller, infant formula'],
    ['beauty', '美妆护肤', 'Beauty', '美妆, 护肤, 化妆品, 口红, 面膜, 精华液, 粉底, 香水, 防晒, 彩妆, skincare, makeup, cosmetics, lipstick, perfume, sunscreen'],
  ]),
  ...tags('interest', [
    ['sport', '运动健身', 'Sport', '健身, 跑步, 运动, 篮球, 足球, 羽毛球, 瑜伽, 游泳, 骑行, 马拉松, 爬山, 登山, 滑雪, 乒乓球, 网球, 高尔夫, 钓鱼, fitness, running, yoga, basketball, football, swimming, cycling, hiking, skiing, golf, gym, tennis'],
    ['travel', '旅行', 'Travel', '旅游, 旅行, 自驾游, 自驾, 露营, 出国游, 度假, 徒步, 周边游, travel, travelling, traveling, trip, camping, road trip, vacation'],
    ['music_art', '音乐艺术', 'Music and art', '音乐, 唱歌, 钢琴, 吉他, 绘画, 书法, 摄影, 舞蹈, 看展, 演唱会, 画画, 话剧, music, painting, photography, dance, dancing, concert, singing, art exhibition'],
    ['reading', '读书写作', 'Reading and writing', '读书, 看书, 阅读, 写作, 小说, 文学, reading, writing, novels, books'],
    ['games', '游戏动漫', 'Games and animation', '游戏, 手游, 网游, 动漫, 二次元, 电竞, 追番, 盲盒, 手办, 剧本杀, gaming, video games, anime, e-sports, esports'],
    ['food', '美食', 'Food and drink', '美食, 烹饪, 做饭, 烘焙, 咖啡, 品茶, 探店, 喝茶, 红酒, cooking, baking, foodie, coffee, wine'],
    ['film', '影视综艺', 'Film and television', '看电影, 电影, 追剧, 综艺, 电视剧, 刷视频, 刷短视频, 短视频, movies, tv series, tv shows, short video'],
    ['pets', '宠物', 'Pets', '养猫, 养狗, 宠物, 撸猫, 猫粮, 狗粮, 铲屎官, pets, cat, dog, puppy, kitten'],
    ['tech', '数码科技', 'Technology', '数码, 科技产品, 电子产品, 智能家居, 极客, 玩机, gadgets, smart home, tech gadgets'],
    ['home', '家居园艺', 'Home and garden', '园艺, 养花, 家居布置, 手工, 种菜, 绿植, diy, gardening, home decor, crafts'],
    ['finance', '投资理财', 'Investing', '理财, 炒股, 投资理财, 买基金, 股票, 基金定投, investing, stocks, personal finance'],
    ['social', '社交', 'Social life', '社交, 聚会, 交友, 朋友聚餐, 公益活动, 志愿者, socializing, socialising, parties, volunteering'],
  ]),
]; // prettier-ignore

/** Words that hold a word of the list and mean something else: they are found, and show nothing. */
export const MEANINGLESS_WORDS: readonly string[] = [
  '安全带', '安全座椅', '珍贵', '宝贵', '名贵', '可贵', '贵公司', '贵司', '贵方', '贵州', '贵阳', '贵姓', '富贵', '高贵', '贵宾', '贵族', '贵单位', '贵处', '贵店', '贵港', '贵金属', '贵妃',
  '投诉电话', '投诉建议', '投诉率', '投诉渠道', '售后服务中心', '健康证', '健康码', '运动会', '运动服', '运动鞋', '中运动', '退款成功', '退款已到账', '方便面', '不方便透露', '方便联系', '方便的时候', '什么时候方便', '方便吗', '您方便', '方便时', '方便接电话', '绿色通道', '退货率',
]; // prettier-ignore
