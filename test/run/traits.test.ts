import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { valueAt } from '../../core/patch/columns';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { Recipe } from '../../core/recipe/recipe';
import { portraitColumns } from '../../core/report/portraitColumns';
import { traitsOf } from '../../core/portrait/traits';
import type { InputSheet } from '../../core/project/inputSheet';
import { projectOf } from '../../core/project/project';
import { bookOf, runBook, TODAY, type Ran } from './runBook';
import { BUSINESS, CONSUMERS, CONSUMERS_ENGLISH } from './traitBooks';

function bookWith(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book {
  const named = Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows));
  return { title: 'test.xlsx', date1904: false, sheets: named, names: [] };
}

function inputOf(rows: readonly (readonly Cell[])[]): InputSheet {
  const sheet = plainSheet('画像', rows);
  return { name: sheet.name, sheet, rows };
}

/** The words of one trait by customer, as people read them; null = not known. */
function wordsOf({ portrait }: Ran, id: string, lang: 'zh' | 'en' = 'zh'): Record<string, string | null> | null {
  const trait = portrait.traits.find((one) => one.id === id);
  if (!trait) return null;
  const read = (code: number): string | null => trait.names?.[code]?.[lang] ?? trait.dictionary[code] ?? null;
  return Object.fromEntries(portrait.gathered.ids.map((key, who) => [key, read(trait.codes[who] ?? -1)]));
}

const listed = (words: Record<string, string | null> | null): readonly (string | null)[] => Object.values(words ?? {});
const shop = runBook(CONSUMERS);
const trade = runBook(BUSINESS);

describe('who a customer is', () => {
  test('#67, #109, C21: genders in any spelling are 男, 女 or 不明; a title counts where the column says nothing', () => {
    expect(wordsOf(shop, 'gender')).toEqual({ C1: '男', C2: '女', C3: '不明', C4: '女', C5: '不明' });
    expect(wordsOf(shop, 'gender', 'en')).toEqual({ C1: 'Male', C2: 'Female', C3: 'Not known', C4: 'Female', C5: 'Not known' }); // prettier-ignore
  });

  test('#27: titles alone make the trait only where many customers bear one', () => {
    const names = (list: readonly string[]): Ran =>
      runBook(bookWith({ 订单: [['客户编号', '姓名', '下单日期', '金额'], ...list.map((name, at) => [`C${at}`, name, '2024-06-01', 9])] })); // prettier-ignore
    expect(listed(wordsOf(names(['张先生', '李女士', '*先生/女士']), 'gender'))).toEqual(['男', '女', '不明']);
    expect(wordsOf(names(['张先生', '李四', '王五', '赵六']), 'gender')).toBeNull();
  });

  test('#68, #80, #110, C12, A19: 28 is 25-29, or 25-30岁; 0 and 200 are not known; a day of birth wins over the column', () => {
    expect(wordsOf(shop, 'age_band')).toEqual({ C1: '25-29', C2: '30-34', C3: '不明', C4: '60岁及以上', C5: '不明' });
    const other = runBook(CONSUMERS, { ageBands: '25-30' });
    expect(wordsOf(other, 'age_band')).toEqual({ C1: '25-30岁', C2: '31-35岁', C3: '不明', C4: '51-60岁', C5: '不明' });
  });
});

test('#67, C21: number codes mean what a person answered, and nothing before', () => {
  const rows = [
    ['客户编号', '性别', '下单日期', '金额'],
    ['C1', 1, '2024-06-01', 9],
    ['C2', 2, '2024-06-01', 9],
    ['C3', '男', '2024-06-01', 9],
  ];
  const questions = [
    ['编号', '你的回答'],
    ['gender:1', '女'],
  ];
  const portrait = runBook(bookOf(rows)).portrait;
  expect(wordsOf({ portrait, patch: shop.patch }, 'gender')).toEqual({ C1: '不明', C2: '不明', C3: '男' });
  const project = projectOf(new Map([['questions', inputOf(questions)]]), TODAY);
  const traits = traitsOf({ ...portrait, book: bookOf(rows), project, lookups: [] });
  expect([...(traits.find(({ id }) => id === 'gender')?.codes ?? [])]).toEqual([1, 2, 0]);
});

describe('where customers are', () => {
  test('#70, #107, C26: province, city and district from what the columns say together, never guessed', () => {
    expect(wordsOf(shop, 'province')).toEqual({ C1: '广东省', C2: '江苏省', C3: '广东省', C4: null, C5: '北京市' });
    expect(wordsOf(shop, 'place_city')).toEqual({ C1: '深圳市', C2: '苏州市', C3: null, C4: null, C5: '北京市' });
    expect(listed(wordsOf(shop, 'county'))).toEqual([null, '苏州市昆山市', null, null, '北京市朝阳区']);
    expect(listed(wordsOf(shop, 'macro_region'))).toEqual(['华南', '华东', '华南', null, '华北']);
    expect(listed(wordsOf(shop, 'province', 'en')).slice(0, 2)).toEqual(['Guangdong', 'Jiangsu']);
  });

  test('#53, C16: what an address or a postcode filled is said in the note, with its number', () => {
    const source = shop.portrait.traits.find(({ id }) => id === 'province')?.source;
    expect(source?.zh).toMatch('；1 位客户的地方取自地址，1 位客户的地方按邮编推断');
    expect(source?.en).toMatch(
      '; places of 1 customers taken from the address, places of 1 customers derived from the postcode',
    );
  });

  test('#80, #105, #150: the tier of the city', () => {
    expect(listed(wordsOf(shop, 'city_tier'))).toEqual(['一线城市', '新一线城市', null, null, '一线城市']);
  });

  test('#80, C26: the dictionary sheet may change the tier of a city', () => {
    const rows = [['类别', '词', '归为'], ['城市级别', '深圳', '二线'], ['城市级别', '昆山', '三线']]; // prettier-ignore
    const project = projectOf(new Map([['dictionary', inputOf(rows)]]), TODAY);
    const tiers = traitsOf({ ...shop.portrait, book: CONSUMERS, project, lookups: [] }).find(
      ({ id }) => id === 'city_tier',
    );
    expect([...(tiers?.codes ?? [])].map((code) => tiers?.dictionary[code])).toEqual(['tier2', 'tier3', undefined, undefined, 'tier1']); // prettier-ignore
  });

  test('#107: countries only where somebody is abroad', () => {
    expect(wordsOf(shop, 'country')).toBeNull();
    const abroad = runBook(bookWith({ 客户: [['客户编号', '地区', '邮编', '累计消费金额'], ['C1', '日本东京', '518000', 5], ['C2', '上海', null, 6], ['C3', null, null, 7]] })); // prettier-ignore
    expect(wordsOf(abroad, 'country')).toEqual({ C1: '日本', C2: '中国', C3: null });
    expect(wordsOf(abroad, 'home_abroad')).toEqual({ C1: '国外', C2: '国内', C3: null });
    expect(wordsOf(abroad, 'province')).toEqual({ C1: null, C2: '上海市', C3: null });
  });

  test('#70: parts that together say nothing are read one by one; of two that contradict each other the larger column counts', () => {
    const rows = [['客户编号', '地区', '城市', '累计消费金额'], ['C1', '华东', '上海', 5], ['C2', '广东', '杭州', 6], ['C3', '北京', '朝阳区', 1], ['C4', '浙江', null, 1], ['C5', '广东省', '杭州市', 1]]; // prettier-ignore
    const ran = runBook(bookWith({ 客户: rows }));
    expect(listed(wordsOf(ran, 'province'))).toEqual(['上海市', '广东省', '北京市', '浙江省', '广东省']);
    expect(listed(wordsOf(ran, 'place_city'))).toEqual(['上海市', null, '北京市', null, null]);
    expect(listed(wordsOf(ran, 'county'))).toEqual([null, null, '北京市朝阳区', null, null]);
  });
});

describe('what a business is', () => {
  test('#97, #29, #35: the example TECH2024001', () => {
    const of = (id: string): string | null | undefined => wordsOf(trade, id)?.['TECH2024001'];
    expect(of('customer_type')).toBe('B端');
    expect(of('industry')).toBe('IT互联网');
    expect(of('industry_detail')).toBe('软件和信息技术服务业');
    expect(of('company_size')).toBe('100-500人');
    expect(of('main_need')).toBe('设备维护服务');
    expect(of('province')).toBe('北京市');
    expect([of('role_level'), of('department')]).toEqual(['管理层', '采购']);
  });

  test('#69, #62, C25: levels mix in one column and roll up to the 门类; 个人 is no industry', () => {
    expect(listed(wordsOf(trade, 'industry'))).toEqual(['IT互联网', '制造业', null, 'IT互联网']);
    expect(listed(wordsOf(trade, 'industry_detail', 'en'))).toEqual(['Software and information technology services', 'Manufacture of motor vehicles', null, 'IT and internet']); // prettier-ignore
    expect(trade.portrait.traits.find(({ id }) => id === 'industry')?.dictionary[2]).toBe('C 制造业');
  });

  test('#69, C25: a common name for a part of an industry is shown and counted where it belongs', () => {
    const rows = [['客户编号', '行业', '累计消费金额'], ['C1', '跨境电商', 5], ['C2', '83', 6], ['C3', '教育', 6]]; // prettier-ignore
    const ran = runBook(bookWith({ 客户: rows }));
    expect(listed(wordsOf(ran, 'industry'))).toEqual(['批发零售', '教育', '教育']);
    expect(listed(wordsOf(ran, 'industry_detail'))).toEqual(['电商', '教育', '教育']);
    const detail = ran.portrait.traits.find(({ id }) => id === 'industry_detail');
    expect(detail?.codes[1]).toBe(detail?.codes[2]);
  });

  test('#53: the area code of a landline fills the city', () => {
    expect(listed(wordsOf(trade, 'place_city'))).toEqual(['北京市', '深圳市', '杭州市', '深圳市']);
  });

  test('#87, C27: bands are half-open, and the header says what bare numbers count', () => {
    expect(listed(wordsOf(trade, 'company_size'))).toEqual(['100-500人', '50-100人', null, '100-500人']);
    const rows = (header: string, size: Cell): Book =>
      bookWith({
        客户: [
          ['客户编号', '公司名称', header, '累计消费金额'],
          ['C1', '甲公司', size, 5],
        ],
      });
    expect(listed(wordsOf(runBook(rows('员工数', 100)), 'company_size'))).toEqual(['100-500人']);
    expect(listed(wordsOf(runBook(rows('企业规模', '1000万-5000万')), 'company_size'))).toEqual(['1000万-5000万']);
  });

  test('#72, C28, A19: 采购决策者 is 决策层 and 采购', () => {
    expect(listed(wordsOf(trade, 'role_level'))).toEqual(['管理层', '决策层', null, '管理层']);
    expect(listed(wordsOf(trade, 'department'))).toEqual(['采购', '采购', null, '技术']);
  });

  test('#86: what a column says wins, then the legal form, then facts; a shop of people has no such column', () => {
    expect(listed(wordsOf(trade, 'customer_type'))).toEqual(['B端', 'B端', 'C端', 'B端']);
    expect(wordsOf(shop, 'customer_type')).toBeNull();
    const rows = [['客户编号', '姓名', '公司名称', '性别', '累计消费金额'], ['C1', '王五', '百川', '男', 5], ['C2', '李四', null, '女', 6], ['C3', '赵六', null, null, 6]]; // prettier-ignore
    expect(wordsOf(runBook(bookWith({ 客户: rows })), 'customer_type')).toEqual({ C1: 'B端', C2: 'C端', C3: null });
  });

  test("#86: in a list of people the industry is that of a person's work; a company or its size still speaks for a business", () => {
    const people = [['客户编号', '姓名', '性别', '年龄', '行业', '企业规模', '累计消费金额'], ['C1', '王五', '男', 30, '教育', null, 5], ['C2', '李四', null, 41, '制造业', null, 6], ['C3', '赵六', null, null, '零售', null, 6], ['C4', '周七', '女', 35, '零售', '50-100人', 6]]; // prettier-ignore
    const types = { C1: 'C端', C2: 'C端', C3: 'B端', C4: 'B端' };
    expect(wordsOf(runBook(bookWith({ 客户: people })), 'customer_type')).toEqual(types);
    const working = [['客户编号', '姓名', '职业', '行业', '公司名称', '累计消费金额'], ['C1', '王五', '教师', '教育', null, 5], ['C2', '李四', '企业职员', '制造业', '百川', 6], ['C3', '赵六', '学生', '零售', '千帆', 6]]; // prettier-ignore
    expect(wordsOf(runBook(bookWith({ 客户: working })), 'customer_type')).toEqual({ C1: 'C端', C2: 'B端', C3: 'B端' });
  });

  test('#36, #112: further closed lists by their header; #90: preferred channel', () => {
    expect(listed(wordsOf(trade, 'enterprise_type'))).toEqual(['民营企业', '国有企业', null, null]);
    expect(listed(wordsOf(trade, 'channel_preference'))).toEqual(['展会', '官网', '销售推荐', '展会']);
    const family = runBook(bookWith({ 客户: [['客户编号', '子女状况', '累计消费金额'], ['C1', '二孩', 5]] })).portrait.traits; // prettier-ignore
    expect(family.map(({ id, privacy }) => [id, privacy])).toEqual([['children', 'personal']]);
    expect(listed(wordsOf(shop, 'education'))).toEqual(['本科', '硕士', null, '博士', null]);
  });
});

describe('how customers buy', () => {
  test('#111: platform by most purchases, also from a channel column of terminals; 不明 where nothing says it', () => {
    expect(wordsOf(shop, 'platform')).toEqual({ C1: '无线端', C2: 'PC端', C3: '不明', C4: '不明', C5: '无线端' });
    const line = (id: string, terminal: string): readonly Cell[] => [id, '2024-06-03', 1, '天猫', terminal];
    const orders = [['客户编号', '下单日期', '金额', '渠道', '终端'], line('C1', '电脑'), line('C1', '台式机'), line('C1', 'iPhone'), line('C2', '京东'), line('C2', '京东'), line('C2', 'APP')]; // prettier-ignore
    expect(wordsOf(runBook(bookOf(orders)), 'platform')).toEqual({ C1: 'PC端', C2: '无线端' });
  });

  test('#112, #167: payment; who never answered does not agree to marketing', () => {
    expect(listed(wordsOf(shop, 'payment_method'))).toEqual(['微信支付', '分期/先享后付', null, '现金', null]);
    expect(listed(wordsOf(shop, 'marketing_consent'))).toEqual(['同意', '拒绝', '不明', '拒绝', '不明']);
  });

  test('of several cells the newest that says anything counts; the customer sheet wins over the order sheet', () => {
    const orders = [['客户编号', '下单日期', '金额', '性别'], ['C1', '2024-06-03', 1, '女'], ['C1', '2024-06-01', 1, '男'], ['C2', '2024-06-01', 1, '男'], ['C2', '2024-06-09', 1, '?'], ['C3', '2024-06-01', 1, '男']]; // prettier-ignore
    expect(wordsOf(runBook(bookOf(orders)), 'gender')).toEqual({ C1: '女', C2: '男', C3: '男' });
    const both = bookWith({
      客户: [
        ['客户编号', '性别'],
        ['C1', null],
        ['C2', '男'],
        ['C3', '男'],
        ['C3', '女'],
      ],
      订单: orders,
    });
    expect(wordsOf(runBook(both), 'gender')).toEqual({ C1: '女', C2: '男', C3: '女' });
  });
});

describe('what customers want', () => {
  test('#71, #74, #75, #92, #159: the strongest tag of each class, and all tags in one text', () => {
    expect(listed(wordsOf(shop, 'pain_point'))).toEqual(['价格高', '交付周期长', null, null, null]);
    expect(listed(wordsOf(shop, 'interests'))).toEqual([null, null, null, '运动健身', null]);
    expect(listed(wordsOf(shop, 'complaint'))).toEqual([null, '正式投诉', null, null, null]);
    expect(wordsOf(shop, 'needs')?.['C4']).toBe('兴趣-运动健身；兴趣-旅行');
    expect(wordsOf(shop, 'needs', 'en')?.['C4']).toBe('Interest-Sport; Interest-Travel');
  });

  test('#75: of several texts of one customer the tag that most of them show is the trait', () => {
    const note = (text: string): readonly Cell[] => ['C1', '2024-06-01', 1, text];
    const ran = runBook(
      bookOf([['客户编号', '下单日期', '金额', '备注'], note('交付周期长'), note('售后响应慢'), note('嫌响应慢')]),
    );
    expect(wordsOf(ran, 'pain_point')).toEqual({ C1: '售后响应慢' });
  });

  test('#83, #84: a text that cares about price and low-priced goods again and again make 高; one of the two 中', () => {
    const order = (id: string, price: number, note: Cell = null): readonly Cell[] => [id, '2024-06-01', price, 1, price, note]; // prettier-ignore
    const rows = [['客户编号', '下单日期', '单价', '数量', '金额', '备注'], order('C1', 10, '关注性价比'), order('C1', 10), order('C2', 90, '太贵了'), order('C2', 99), order('C3', 80), order('C3', 70), order('C4', 50, '贵点没关系')]; // prettier-ignore
    expect(wordsOf(runBook(bookOf(rows)), 'price_sensitivity')).toEqual({ C1: '高', C2: '中', C3: '低', C4: '低' });
    expect(wordsOf(shop, 'price_sensitivity', 'en')?.['C1']).toBe('Medium');
  });
});

describe('traits in the road', () => {
  const ORDERS = [['客户编号', '下单日期', '金额'], ['C1', '2024-06-01', 5]]; // prettier-ignore

  test('nothing is made without its column', () => {
    expect(runBook(bookOf(ORDERS)).portrait.traits).toEqual([]);
  });

  test('the certificate is the same in both languages, and for the same shop told in English', () => {
    for (const book of [CONSUMERS, BUSINESS])
      expect(runBook(book, { lang: 'en' }).portrait.certificate).toBe(
        runBook(book, { lang: 'zh' }).portrait.certificate,
      );
    const english = runBook(CONSUMERS_ENGLISH);
    expect(english.portrait.traits.map(({ id, codes }) => [id, [...codes]])).toEqual(
      shop.portrait.traits.map(({ id, codes }) => [id, [...codes]]),
    );
    expect(english.portrait.certificate).toBe(shop.portrait.certificate);
  });

  test('ids collide with no other field, and every word and name is there in both languages', () => {
    for (const ran of [shop, trade]) {
      const fields = portraitColumns(ran.portrait, 'zh').map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
      for (const { name, names } of ran.portrait.traits)
        for (const one of [name, ...(names ?? [])]) expect([one.zh, one.en]).not.toContain('');
    }
  });

  const applied = (book: Book, changes: Partial<Recipe> = {}): Book =>
    applyChanges(book, sheetChanges(book, runBook(book, changes).patch));

  function tagsBy(conditions: readonly string[], lang: 'zh' | 'en', book = CONSUMERS): readonly string[] {
    const name = { zh: '画像_规则', en: 'Portrait rules' }[lang];
    const once = applied(book, { lang });
    const header = once.sheets.find((sheet) => sheet.name === name)?.rows[0] ?? [];
    const rows = [header, ...conditions.map((condition, at) => ['T', `t${at}`, condition])];
    const sheets = once.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet));
    const ran = runBook({ ...once, sheets }, { lang });
    expect(ran.portrait.notices.filter(({ zh }) => zh.startsWith(`“${name}”`))).toEqual([]);
    const column = portraitColumns(ran.portrait, lang).find(({ field }) => field === 'tags');
    return conditions.map(
      (_, at) =>
      ran.portrait.gathered.ids.filter((_id, who) => String(column && valueAt(column.values, who)).split(/[；;] ?/).includes(`t${at}`)).join(), // prettier-ignore
    );
  }

  test('#96: rules ask for traits by the words people use, in Chinese', () => {
    expect(tagsBy(['[性别] = 女'], 'zh')).toEqual(['C2,C4']);
    expect(tagsBy(['[年龄段] = 25-29岁'], 'zh')).toEqual(['C1']);
    expect(tagsBy(['[城市等级] = 一线'], 'zh')).toEqual(['C1,C5']);
    expect(tagsBy(['[省份] = 广东'], 'zh')).toEqual(['C1,C3']);
    expect(tagsBy(['[大区] = 西北', '[省份] = 西藏', '[性别] = 不明'], 'zh')).toEqual(['', '', 'C3,C5']);
    expect(tagsBy(['[文本标签] 包含 交付周期'], 'zh')).toEqual(['C2']);
    expect(tagsBy(['[行业] = 制造业'], 'zh', BUSINESS)).toEqual(['TECH2024002']);
    expect(tagsBy(['[行业] = IT互联网 且 [角色层级] = 管理层'], 'zh', BUSINESS)).toEqual(['TECH2024001,TECH2024004']);
  });

  test('#96: and in English', () => {
    expect(tagsBy(['[Gender] = Female'], 'en')).toEqual(['C2,C4']);
    expect(tagsBy(['[Age band] = 25-29'], 'en')).toEqual(['C1']);
    expect(tagsBy(['[City tier] = First-tier'], 'en')).toEqual(['C1,C5']);
    expect(tagsBy(['[Province] = Guangdong'], 'en')).toEqual(['C1,C3']);
    expect(tagsBy(['[Tags from texts] contains slow delivery'], 'en')).toEqual(['C2']);
    expect(tagsBy(['[Industry] = Manufacturing'], 'en', BUSINESS)).toEqual(['TECH2024002']);
  });

  test('a second run over a written book finds the same traits', () => {
    const twice = runBook(applied(CONSUMERS)).portrait.traits;
    expect(twice).toEqual(shop.portrait.traits);
  });
});
