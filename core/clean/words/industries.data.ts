import type { Bilingual } from '../../words';

/** A 门类 (letter) or a 大类 (two digits) of GB/T 4754-2017. */
export interface Industry {
  /** "I" or "65". */
  readonly code: string;
  /** The 门类 it belongs to; its own code for a 门类. */
  readonly division: string;
  /** Standard name; English by us after ISIC's wording. */
  readonly name: Bilingual;
  /** What people call it, for display; absent where the standard name is short enough. */
  readonly alias?: Bilingual;
  readonly synonyms: readonly string[];
}

/** A name in common use for a part of an industry: it is shown as people say it and counted where it belongs. */
export interface IndustryAlias {
  readonly code: string;
  readonly alias: Bilingual;
  readonly synonyms: readonly string[];
}

function words(list: string): readonly string[] {
  return list.split(', ').filter(Boolean);
}

/** A 门类 with its alias in both languages. */
function division(code: string, zh: string, en: string, aliasZh: string, aliasEn: string, synonyms: string): Industry {
  return { code, division: code, name: { zh, en }, alias: { zh: aliasZh, en: aliasEn }, synonyms: words(synonyms) };
}

function under(letter: string, rows: readonly (readonly [string, string, string, string])[]): readonly Industry[] {
  return rows.map(([code, zh, en, synonyms]) => ({
    code,
    division: letter,
    name: { zh, en },
    synonyms: words(synonyms),
  }));
}

function alias(code: string, zh: string, en: string, synonyms: string): IndustryAlias {
  return { code, alias: { zh, en }, synonyms: words(synonyms) };
}

/** All 20 门类 and 97 大类 of GB/T 4754-2017 (requirements 69, C25; facts: 20, 97). */
export const INDUSTRIES: readonly Industry[] = [
  division('A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery', '农林牧渔', 'Agriculture', '农林牧渔业, 大农业, 三农, farming'),
  ...under('A', [
    ['01', '农业', 'Crop farming', '种植业, 种植, 种业, 蔬菜种植, 水果种植, crop, crops'],
    ['02', '林业', 'Forestry', '苗木, 林木, 园林苗木'],
    ['03', '畜牧业', 'Animal husbandry', '养殖, 养殖业, 畜牧, 养猪, 养鸡, 奶牛, livestock'],
    ['04', '渔业', 'Fishery', '水产, 水产养殖, 海产, 捕捞, fishing, aquaculture'],
    ['05', '农、林、牧、渔专业及辅助性活动', 'Support services to agriculture, forestry, animal husbandry and fishery', '农业服务, 农技服务, 植保'],
  ]),
  division('B', '采矿业', 'Mining', '采矿', 'Mining', '矿业, 矿产, 采掘业, 矿山'),
  ...under('B', [
    ['06', '煤炭开采和洗选业', 'Mining and washing of coal', '煤炭, 煤矿, coal'],
    ['07', '石油和天然气开采业', 'Extraction of petroleum and natural gas', '油气开采, 石油开采, 天然气开采, 油田, oil and gas'],
    ['08', '黑色金属矿采选业', 'Mining of ferrous metal ores', '铁矿, iron ore'],
    ['09', '有色金属矿采选业', 'Mining of non-ferrous metal ores', '有色矿, 铜矿, 金矿, 稀土矿'],
    ['10', '非金属矿采选业', 'Mining of non-metal ores', '采石, 石材开采, 盐业, quarrying'],
    ['11', '开采专业及辅助性活动', 'Support services to mining', '油服, 油田服务, 钻井'],
    ['12', '其他采矿业', 'Other mining', ''],
  ]),
  division('C', '制造业', 'Manufacturing', '制造业', 'Manufacturing', '制造, 工业, 工业制造, 生产制造, 生产制造业, 加工制造, 传统制造业, 制造型企业, 工厂, industrial, manufacture, manufacturer'),
  ...under('C', [
    ['13', '农副食品加工业', 'Processing of food from farm products', '农副产品加工, 粮油加工, 屠宰, 饲料, 制糖, 粮油'],
    ['14', '食品制造业', 'Manufacture of foods', '食品, 食品加工, 食品制造, 食品生产, 休闲食品, 乳制品, 烘焙食品, food, food manufacturing'],
    ['15', '酒、饮料和精制茶制造业', 'Manufacture of liquor, beverages and refined tea', '饮料, 白酒, 啤酒, 酒水, 酒业, 茶叶, 葡萄酒, beverage, beverages, liquor, wine'],
    ['16', '烟草制品业', 'Manufacture of tobacco', '烟草, 卷烟, tobacco'],
    ['17', '纺织业', 'Manufacture of textiles', '纺织, 面料, 印染, 家纺, textile, textiles'],
    ['18', '纺织服装、服饰业', 'Manufacture of garments and apparel', '服装, 服饰, 服装业, 服装制造, 成衣, 服装加工, 制衣, apparel, garment, clothing'],
    ['19', '皮革、毛皮、羽毛及其制品和制鞋业', 'Manufacture of leather, fur, feather and footwear', '皮革, 鞋业, 制鞋, 箱包, 皮具, footwear, leather, shoes'],
    ['20', '木材加工和木、竹、藤、棕、草制品业', 'Processing of timber and manufacture of wood, bamboo, rattan, palm and straw products', '木材, 木业, 木材加工, 板材, 木制品, timber, wood'],
    ['21', '家具制造业', 'Manufacture of furniture', '家具, 家居, 定制家居, 家居制造, 全屋定制, furniture'],
    ['22', '造纸和纸制品业', 'Manufacture of paper and paper products', '造纸, 纸业, 纸品, 纸制品, 纸箱, paper'],
    ['23', '印刷和记录媒介复制业', 'Printing and reproduction of recording media', '印刷, 印务, 包装印刷, 印刷包装, printing'],
    ['24', '文教、工美、体育和娱乐用品制造业', 'Manufacture of articles for culture, education, arts and crafts, sport and entertainment', '文具, 玩具, 工艺品, 体育用品, 乐器, 礼品, 珠宝首饰制造, toys, stationery'],
    ['25', '石油、煤炭及其他燃料加工业', 'Processing of petroleum, coal and other fuels', '石化, 石油化工, 炼油, 炼焦, petrochemical, petrochemicals, refining'],
    ['26', '化学原料和化学制品制造业', 'Manufacture of raw chemical materials and chemical products', '化工, 化工业, 化学, 精细化工, 日化, 化妆品制造, 涂料, 农药, 化肥, chemical, chemicals'],
    ['27', '医药制造业', 'Manufacture of medicines', '制药, 药企, 生物制药, 中药, 疫苗, 制药业, pharma, pharmaceutical, pharmaceuticals'],
    ['28', '化学纤维制造业', 'Manufacture of chemical fibres', '化纤, 涤纶'],
    ['29', '橡胶和塑料制品业', 'Manufacture of rubber and plastics', '橡胶, 塑料, 塑胶, 橡塑, 注塑, 轮胎, 塑料制品, plastics, rubber'],
    ['30', '非金属矿物制品业', 'Manufacture of non-metallic mineral products', '建材, 建筑材料, 水泥, 玻璃, 陶瓷, 瓷砖, 耐火材料, 石材, building materials, cement, glass, ceramics'],
    ['31', '黑色金属冶炼和压延加工业', 'Smelting and pressing of ferrous metals', '钢铁, 炼钢, 钢铁业, 冶金, 特钢, steel, iron and steel'],
    ['32', '有色金属冶炼和压延加工业', 'Smelting and pressing of non-ferrous metals', '有色金属, 铝业, 铜业, 铝加工, 稀土, aluminium, aluminum, nonferrous metals'],
    ['33', '金属制品业', 'Manufacture of metal products', '五金, 金属制品, 金属加工, 五金制品, 钣金, 金属结构, 模具, hardware, metal products'],
    ['34', '通用设备制造业', 'Manufacture of general-purpose machinery', '通用设备, 机械, 机械制造, 机床, 泵阀, 工业机器人, 机械设备, 装备制造, 机械加工, 电梯, machinery, machine tools, general machinery'],
    ['35', '专用设备制造业', 'Manufacture of special-purpose machinery', '专用设备, 工程机械, 医疗设备, 医疗器械制造, 农业机械, 农机, 自动化设备, special machinery, construction machinery'],
    ['36', '汽车制造业', 'Manufacture of motor vehicles', '汽车制造, 整车, 汽车零部件, 汽配, 整车制造, 新能源汽车, 汽车行业, automotive, auto parts, automobile, automobiles'],
    ['37', '铁路、船舶、航空航天和其他运输设备制造业', 'Manufacture of railway, ships, aerospace and other transport equipment', '船舶, 造船, 航空航天, 轨道交通装备, 摩托车, 自行车, 电动车, 无人机, 军工, aerospace, shipbuilding'],
    ['38', '电气机械和器材制造业', 'Manufacture of electrical machinery and apparatus', '电气, 电器, 家电, 家用电器, 电机, 电池, 锂电池, 光伏, 电缆, 照明, 储能, 灯具, 输配电, 新能源, home appliances, electrical equipment, batteries, solar'],
    ['39', '计算机、通信和其他电子设备制造业', 'Manufacture of computers, communication and other electronic equipment', '电子, 电子制造, 消费电子, 通信设备, 半导体, 集成电路, 芯片, 电子元器件, 电子设备, 电子信息, 电子行业, 手机制造, electronics, semiconductor, semiconductors, chips'],
    ['40', '仪器仪表制造业', 'Manufacture of measuring instruments', '仪器仪表, 仪器, 仪表, 传感器, 检测仪器, instruments'],
    ['41', '其他制造业', 'Other manufacturing', ''],
    ['42', '废弃资源综合利用业', 'Recycling of waste resources', '再生资源, 废品回收, 资源回收, 废旧物资, recycling'],
    ['43', '金属制品、机械和设备修理业', 'Repair of metal products, machinery and equipment', '设备维修, 设备修理, 机械维修'],
  ]),
  division('D', '电力、热力、燃气及水生产和供应业', 'Production and supply of electricity, heat, gas and water', '电力水务燃气', 'Utilities', '公用事业, 能源, 能源行业, 水电气, 能源供应, utility, utilities, energy, power and energy'),
  ...under('D', [
    ['44', '电力、热力生产和供应业', 'Production and supply of electricity and heat', '电力, 发电, 供电, 电网, 热力, 供热, 风电, 火电, 水电, 核电, electricity, power generation, power'],
    ['45', '燃气生产和供应业', 'Production and supply of gas', '燃气, 天然气, 液化气, gas supply'],
    ['46', '水的生产和供应业', 'Production and supply of water', '水务, 自来水, 供水, 污水处理, water supply, water'],
  ]),
  division('E', '建筑业', 'Construction', '建筑', 'Construction', '建筑工程, 工程建设, 建设工程, 施工, 基建, 建筑施工, 工程, building, construction engineering'),
  ...under('E', [
    ['47', '房屋建筑业', 'Construction of buildings', '房建, 房屋建筑, 住宅建筑'],
    ['48', '土木工程建筑业', 'Civil engineering', '土木工程, 市政工程, 路桥, 道路工程, 桥梁, civil engineering works'],
    ['49', '建筑安装业', 'Building installation', '机电安装, 安装工程, 消防工程, 弱电工程, 暖通'],
    ['50', '建筑装饰、装修和其他建筑业', 'Building decoration and other construction', '装修, 装饰, 装饰装修, 家装, 装潢, 室内装修, 工装, 幕墙, decoration, interior decoration, renovation'],
  ]),
  division('F', '批发和零售业', 'Wholesale and retail trade', '批发零售', 'Wholesale and retail', '批发零售业, 商贸, 贸易, 商业, 商业贸易, 流通, 批零, 快消, 快消品, 快速消费品, 消费品, trade, trading, commerce, fmcg, consumer goods, cpg'),
  ...under('F', [
    ['51', '批发业', 'Wholesale', '批发, 进出口, 外贸, 国际贸易, 进出口贸易, 贸易公司, 经销, 代理经销, wholesaler, import and export, import export, foreign trade, distribution'],
    ['52', '零售业', 'Retail', '零售, 商超, 超市, 百货, 便利店, 门店零售, 连锁零售, 新零售, 药店, 汽车销售, 4s店, 母婴, 美妆, 化妆品, 珠宝, retailer, supermarket, department store'],
  ]),
  division('G', '交通运输、仓储和邮政业', 'Transport, storage and post', '交通物流', 'Transport and logistics', '交通运输, 物流, 物流业, 运输, 物流运输, 仓储物流, 供应链, 交通, logistics, transport, transportation, supply chain'),
  ...under('G', [
    ['53', '铁路运输业', 'Rail transport', '铁路, 铁路运输, 高铁, railway, rail'],
    ['54', '道路运输业', 'Road transport', '公路运输, 货运, 客运, 公交, 出租车, 网约车, 道路运输, 汽车运输, trucking, road freight'],
    ['55', '水上运输业', 'Water transport', '航运, 海运, 水运, 港口, 船运, shipping, port, marine transport'],
    ['56', '航空运输业', 'Air transport', '航空, 航空公司, 机场, 民航, 空运, airline, airlines, aviation, airport'],
    ['57', '管道运输业', 'Pipeline transport', '管道运输, pipeline'],
    ['58', '多式联运和运输代理业', 'Multimodal transport and forwarding', '货代, 货运代理, 国际货代, 报关, 票务代理, freight forwarding, freight forwarder'],
    ['59', '装卸搬运和仓储业', 'Cargo handling and storage', '仓储, 仓库, 冷链仓储, 装卸, 搬运, 冷链, warehousing, warehouse, storage'],
    ['60', '邮政业', 'Postal and courier services', '邮政, 快递, 快递业, 同城配送, courier, express delivery, postal'],
  ]),
  division('H', '住宿和餐饮业', 'Accommodation and catering', '酒店餐饮', 'Hotels and catering', '餐饮住宿, 酒店餐饮业, 食宿, hospitality, hotels and restaurants'),
  ...under('H', [
    ['61', '住宿业', 'Accommodation', '酒店, 宾馆, 民宿, 酒店业, 旅馆, 住宿, hotel, hotels, accommodation services, lodging'],
    ['62', '餐饮业', 'Catering', '餐饮, 饭店, 餐厅, 火锅, 咖啡, 茶饮, 奶茶, 小吃, 餐饮服务, 外卖, restaurant, restaurants, food service, cafe, food and beverage'],
  ]),
  division('I', '信息传输、软件和信息技术服务业', 'Information transmission, software and information technology services', 'IT互联网', 'IT and internet', 'it, 互联网it, it/互联网, it行业, 信息技术, 科技互联网, 互联网科技, 信息服务业, tmt, 数字经济, it服务业, information technology, tech, technology, ict, it internet'),
  ...under('I', [
    ['63', '电信、广播电视和卫星传输服务', 'Telecommunications, broadcasting and satellite transmission', '电信, 通信, 运营商, 电信运营, 通讯, 通信运营商, telecom, telecoms, telecommunications, telecommunication'],
    ['64', '互联网和相关服务', 'Internet and related services', '互联网, 互联网服务, 互联网平台, 移动互联网, 网络科技, 在线服务, 互联网业, internet, internet services, online platform'],
    ['65', '软件和信息技术服务业', 'Software and information technology services', '软件, 软件开发, 软件业, 软件服务, 信息技术服务, it服务, 系统集成, 云计算, 大数据, 人工智能, saas, 软件和信息服务, 软件与信息技术, 信息系统, software, it services, software development, cloud, cloud computing'],
  ]),
  division('J', '金融业', 'Finance', '金融', 'Finance', '金融服务, 金融服务业, 金融行业, 金融保险, 财经, financial services, financial'),
  ...under('J', [
    ['66', '货币金融服务', 'Monetary and banking services', '银行, 银行业, 信贷, 小额贷款, 融资租赁, 商业银行, 小贷, 典当, bank, banking, lending'],
    ['67', '资本市场服务', 'Capital market services', '证券, 基金, 期货, 券商, 投资, 私募, 风投, 创投, 资产管理, 投资管理, 私募基金, securities, fund, investment, asset management, private equity, venture capital'],
    ['68', '保险业', 'Insurance', '保险, 寿险, 财险, 保险经纪, 保险代理'],
    ['69', '其他金融业', 'Other financial services', '信托, 支付, 第三方支付, 征信, trust, payments'],
  ]),
  division('K', '房地产业', 'Real estate', '房地产', 'Real estate', '地产, 房产, 楼盘, realestate, property, properties'),
  ...under('K', [['70', '房地产业', 'Real estate activities', '房地产开发, 物业, 物业管理, 房产中介, 房屋中介, 房地产中介, 置业, property management, real estate agency, real estate development']]),
  division('L', '租赁和商务服务业', 'Leasing and business services', '商务服务', 'Business services', '租赁商务, 企业服务, 专业服务, 商业服务, 商务, b2b服务, professional services, business service'),
  ...under('L', [
    ['71', '租赁业', 'Leasing', '租赁, 设备租赁, 汽车租赁, 租车, rental, car rental, equipment leasing'],
    ['72', '商务服务业', 'Business services', '咨询, 管理咨询, 广告, 人力资源, 法律, 律师事务所, 会计, 会计师事务所, 财税, 会展, 公关, 旅行社, 旅游, 猎头, 劳务派遣, 安保, 营销策划, 广告传媒, 代理记账, 市场营销, 咨询服务, 法律服务, 外包, consulting, advertising, legal, law, accounting, human resources, marketing, travel, tourism, travel agency, recruitment, outsourcing'],
  ]),
  division('M', '科学研究和技术服务业', 'Scientific research and technical services', '科研技术服务', 'Research and technical services', '科研技术, 技术服务, 科技服务, 科研服务, 科学研究, technical services, science and technology'),
  ...under('M', [
    ['73', '研究和试验发展', 'Research and experimental development', '研发, 科研, 科研院所, 研究院, 生物技术, 生物科技, 研究所, r&d, research, biotech, biotechnology'],
    ['74', '专业技术服务业', 'Professional technical services', '检测, 检验检测, 测绘, 工程设计, 建筑设计, 工业设计, 勘察设计, 工程咨询, 气象, 地质勘查, 认证, 监理, testing, inspection, engineering design, architecture, certification, surveying'],
    ['75', '科技推广和应用服务业', 'Promotion and application of science and technology', '科技推广, 知识产权, 技术推广, 技术转让, 孵化器, 科技中介, intellectual property, incubator'],
  ]),
  division('N', '水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities management', '环保与公共设施', 'Environment and public facilities', '水利环境, 环境公共设施, 生态环境'),
  ...under('N', [
    ['76', '水利管理业', 'Water conservancy management', '水利, 防洪, water conservancy'],
    ['77', '生态保护和环境治理业', 'Ecological protection and environmental treatment', '环保, 环境治理, 环境保护, 节能环保, 固废处理, 危废处理, 环保工程, environmental protection, environmental services'],
    ['78', '公共设施管理业', 'Public facilities management', '环卫, 园林, 绿化, 市政, 景区, 公园, 园林绿化, 市政设施, 景区管理, landscaping, parks'],
    ['79', '土地管理业', 'Land management', '土地整治, 土地管理, 土地储备'],
  ]),
  division('O', '居民服务、修理和其他服务业', 'Household services, repair and other services', '居民服务', 'Household services', '生活服务, 本地生活, 生活服务业, 服务业, 服务行业, local services, services, service'),
  ...under('O', [
    ['80', '居民服务业', 'Household services', '家政, 美容, 美发, 美容美发, 养生, 婚庆, 摄影, 洗浴, 月子中心, 美业, 殡葬, 托育, 足浴, housekeeping, beauty, beauty salon, hairdressing, spa, wedding'],
    ['81', '机动车、电子产品和日用产品修理业', 'Repair of motor vehicles, electronics and household goods', '汽修, 汽车维修, 家电维修, 手机维修, 汽车服务, 汽车美容, 汽车后市场, car repair, auto repair, electronics repair'],
    ['82', '其他服务业', 'Other services', '保洁, 清洁, 宠物, 宠物服务, cleaning, pet services'],
  ]),
  division('P', '教育', 'Education', '教育', 'Education', '教育业, 教育行业, 教培, 教育培训, 培训, 培训机构, 学校, 在线教育, edtech, schools, training, tutoring'),
  ...under('P', [['83', '教育', 'Education services', '学前教育, 幼儿园, k12, 职业教育, 高等教育, 高校, 大学, 中小学, 早教, 驾校, university, kindergarten, higher education, vocational education']]),
  division('Q', '卫生和社会工作', 'Health and social work', '医疗健康', 'Healthcare', '医疗, 卫生健康, 大健康, 医疗卫生, 医疗行业, 健康, 卫生业, 医疗服务, health, health care, healthcare services'),
  ...under('Q', [
    ['84', '卫生', 'Health', '医院, 诊所, 医美, 口腔, 体检, 医疗机构, 医疗美容, 眼科, 牙科, 民营医院, 卫生院, hospital, hospitals, clinic, medical, dental, medical aesthetics'],
    ['85', '社会工作', 'Social work', '养老, 养老服务, 养老院, 社会福利, 公益, 康养, 福利院, elderly care, nursing home, social welfare'],
  ]),
  division('R', '文化、体育和娱乐业', 'Culture, sport and entertainment', '文体娱乐', 'Culture, sport and entertainment', '文化娱乐, 文娱, 文体, 文化体育娱乐, 泛娱乐, 文化产业, 文化, culture, media and entertainment, entertainment and sports'),
  ...under('R', [
    ['86', '新闻和出版业', 'News and publishing', '出版, 新闻, 报社, 出版社, 杂志, 新闻出版, publishing, news, press'],
    ['87', '广播、电视、电影和录音制作业', 'Radio, television, film and sound recording', '影视, 传媒, 电影, 电视台, 文化传媒, 影视制作, 广播电视, 影视传媒, 院线, 媒体, film, television, media, movies, broadcasting'],
    ['88', '文化艺术业', 'Culture and art', '文化艺术, 艺术, 演出, 文创, 博物馆, 文化创意, 图书馆, 演艺, arts, art, museum, performing arts'],
    ['89', '体育', 'Sport', '健身, 体育健身, 健身房, 体育赛事, 瑜伽, 运动, 体育产业, sports, fitness, gym'],
    ['90', '娱乐业', 'Entertainment', '娱乐, 游乐, ktv, 网吧, 主题公园, 电竞, 剧本杀, 密室, 游乐园, amusement, theme park, e-sports'],
  ]),
  division('S', '公共管理、社会保障和社会组织', 'Public administration, social security and social organisations', '政府与社会组织', 'Government and social organisations', '政府, 机关, 政府机关, 公共管理, 党政机关, 事业单位, 政务, 政府部门, 政府机构, government, public sector, public administration'),
  ...under('S', [
    ['91', '中国共产党机关', 'Organs of the Communist Party of China', '党委, 党群机关'],
    ['92', '国家机构', 'State organs', '国家机关, 行政机关, 公安, 法院, 检察院, 税务局, 人大, 行政机构, state agency, government agency'],
    ['93', '人民政协、民主党派', "People's Political Consultative Conference and democratic parties", '政协, 民主党派'],
    ['94', '社会保障', 'Social security', '社保, 医保'],
    ['95', '群众团体、社会团体和其他成员组织', 'Mass, social and other membership organisations', '协会, 商会, 社会团体, 工会, 学会, 基金会, 行业协会, 宗教组织, association, ngo, non-profit, nonprofit, chamber of commerce'],
    ['96', '基层群众自治组织及其他组织', 'Community self-governing and other organisations', '居委会, 村委会, 社区居委会'],
  ]),
  division('T', '国际组织', 'International organisations', '国际组织', 'International organisations', '联合国机构, 使领馆, 外国使馆, international organization, embassy'),
  ...under('T', [['97', '国际组织', 'Activities of international organisations', '国际机构, 联合国, united nations']]),
]; // prettier-ignore

/** Names that are no line of the standard, shown as people say them. */
export const INDUSTRY_ALIASES: readonly IndustryAlias[] = [
  alias('52', '电商', 'E-commerce', '电子商务, 网店, 跨境电商, 电商零售, 互联网零售, 网上零售, 直播电商, 社交电商, 电商平台, 淘宝电商, ecommerce, e-commerce, online retail, cross-border e-commerce'),
  alias('35', '医疗器械', 'Medical devices', '医疗器材, 医疗器械行业, 器械, medical device, medical devices, medical equipment'),
  alias('27', '医药', 'Pharmaceuticals', '医药行业, 生物医药, 医药生物, 药业, 医药健康, biopharma'),
  alias('36', '汽车', 'Automotive', '汽车业, 汽车产业, auto, cars'),
  alias('64', '游戏', 'Games', '网络游戏, 手游, 游戏行业, 网游, games, gaming, online games'),
  alias('65', '人工智能', 'Artificial intelligence', 'ai, 机器学习, artificial intelligence, machine learning'),
  alias('72', '旅游', 'Tourism', '文旅, 旅游业, 旅行, 文化旅游, 出行旅游, travel and tourism'),
  alias('72', '广告营销', 'Advertising and marketing', '广告业, 营销, 品牌营销, 数字营销, 公关广告, advertising and marketing'),
  alias('69', '金融科技', 'Fintech', '互联网金融, 互金, 科技金融, fintech, financial technology'),
  alias('83', '教育培训', 'Education and training', '教育科技, 教育机构, 教培行业, education and training'),
  alias('39', '半导体', 'Semiconductors', '集成电路设计, 芯片设计, 半导体行业, semiconductor industry'),
  alias('38', '新能源', 'New energy', '清洁能源, 新能源行业, 光储, 可再生能源, renewable energy, renewables, new energy'),
  alias('80', '美容美发', 'Beauty and hair', '美容院, 理发店, 美发店, 医美美容, hair salon'),
]; // prettier-ignore

/** Entries that say no industry and that people type into the industry column all the same (requirement 62). */
export const NO_INDUSTRIES: readonly string[] = [
  '个人', '个人客户', '个人用户', '自然人', '私人', '个人消费者', '散客', '消费者', '个体', '个人业主', 'personal', 'individual', 'person', 'consumer', 'private',
]; // prettier-ignore
