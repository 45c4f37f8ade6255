import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { themeOf } from '../../core/group/themes';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { runBook, type Ran } from './runBook';

const PEOPLE: readonly (readonly Cell[])[] = [
  ['客户编号', '姓名', '所在地区', '手机号', '邮编', '登录IP'],
  ['C1', '张三', '北京市', '13807551234', null, '1.2.3.4'],
  ['C2', '李四', null, '13807551234', null, '1.2.9.9'],
  ['C3', '王五', '广东省', '13807550000', null, null],
  ['C4', '赵六', null, '13912345678', '215300', null],
  ['C5', '钱七', null, null, null, '1.2.3.200'],
  ['C6', '孙八', null, null, null, '9.9.9.9'],
  ['C7', '周九', '浙江省', '13807551111', null, null],
  ['C8', '吴十', null, '021-61234567', null, null],
  ['C9', '郑一', null, null, '518000', '1.2.3.4'],
  ['C10', '王二', null, '13912340000', null, null],
];
const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '下单时间', '订单金额'],
  ...Array.from({ length: 18 }, (_, at): Cell[] => [`O${at}`, `C${1 + (at % 9)}`, `2024-05-${10 + at}`, 100 + at]),
];
const PREFIXES = plainSheet('号段表', [
  ['手机号段', '省份', '城市', '运营商'],
  [1380755, '广东', '深圳', '移动'],
  ['139', '江苏', null, '移动'],
  [21, '上海', '上海', null],
  ['1391234', '江苏', '苏州', '移动'],
]);
const ADDRESSES = plainSheet('IP库', [
  ['起始IP', '结束IP', '地区'],
  ['1.2.0.0', '1.2.255.255', '浙江'],
  ['1.2.3.0', '1.2.3.255', '浙江杭州'],
  ['5.0.0.0', null, '四川'],
]);
const POSTCODES = plainSheet('邮编表', [
  ['邮编', '城市'],
  [2153, '昆山市'],
]);

const book = (...lookups: readonly Book['sheets'][number][]): Book => ({
  title: 'test.xlsx',
  date1904: false,
  sheets: [plainSheet('订单', ORDERS), plainSheet('客户', PEOPLE), ...lookups],
  names: [],
});

function wordsOf({ portrait }: Ran, trait: string): Readonly<Record<string, string | null>> {
  const found = portrait.traits.find(({ id }) => id === trait);
  const words = portrait.gathered.ids.map(
    (id, who) => [id, found?.dictionary[found.codes[who] ?? -1] ?? null] as const,
  );
  return Object.fromEntries(words);
}

const EVERYTHING = book(PREFIXES, ADDRESSES, POSTCODES);

describe('requirement 53, C16: missing places are filled by the user’s own look-up sheets', () => {
  const ran = runBook(EVERYTHING);

  test('by phone prefix, postcode and IP range; the own region wins, and a source that contradicts it is not used', () => {
    expect(wordsOf(ran, 'province')).toEqual({
      C1: '北京市',
      C2: '广东省',
      C3: '广东省',
      C4: '江苏省',
      C5: '浙江省',
      C6: null,
      C7: '浙江省',
      C8: '上海市',
      C9: '广东省',
      C10: '江苏省',
    });
    const cities = { C2: '深圳市', C3: '深圳市', C5: '杭州市', C7: null, C10: '苏州市' };
    expect(wordsOf(ran, 'place_city')).toMatchObject(cities);
    expect(wordsOf(ran, 'county')).toMatchObject({ C4: '苏州市昆山市' });
  });

  test('each filled place is marked with its source, beside those that were given', () => {
    expect(wordsOf(ran, 'place_source')).toEqual({
      C1: '客户资料',
      C2: '按电话号段查“号段表”推断',
      C3: '按电话号段查“号段表”推断',
      C4: '按邮编查“邮编表”推断',
      C5: '按IP查“IP库”推断',
      C6: null,
      C7: '客户资料',
      C8: '按电话号段查“号段表”推断',
      C9: '按邮编推断',
      C10: '按电话号段查“号段表”推断',
    });
    const { sheets } = applyChanges(EVERYTHING, sheetChanges(EVERYTHING, ran.patch));
    const rows = sheets.find(({ name }) => name === '客户画像')?.rows ?? [];
    const column = rows[0]?.indexOf('地区来源') ?? -1;
    expect(rows.find(([id]) => id === 'C5')?.[column]).toBe('按IP查“IP库”推断');
    expect(sheets.find(({ name }) => name === '客户')?.rows[5]?.[2]).toBeNull();
  });

  test('the sheets are told, are neither customers nor orders, and a second run changes no byte', () => {
    const { meaning, notices } = ran.portrait;
    expect([meaning.orders?.sheet, meaning.customers?.sheet, meaning.others]).toEqual(['订单', '客户', []]);
    expect(notices.filter(({ zh }) => zh.includes('地区查找表')).map(({ zh }) => zh.slice(0, 20))).toEqual([
      '工作表“号段表”读作地区查找表（4 行）',
      '工作表“IP库”读作地区查找表（2 行）',
      '工作表“邮编表”读作地区查找表（1 行）',
    ]);
    const once = applyChanges(EVERYTHING, sheetChanges(EVERYTHING, ran.patch));
    expect(applyChanges(once, sheetChanges(once, runBook(once).patch))).toEqual(once);
  });

  test('without them phones and IP addresses tell nothing, and our own postcode table still does', () => {
    const bare = runBook(book());
    expect(wordsOf(bare, 'province')).toMatchObject({ C2: null, C5: null, C9: '广东省', C4: '江苏省' });
    expect(wordsOf(bare, 'place_source')).toMatchObject({ C1: '客户资料', C4: '按邮编推断' });
  });

  test('a sheet with any other column is no look-up, as a list of shops or people has', () => {
    const shops = plainSheet('门店', [
      ['邮编', '城市', '店长'],
      ['2153', '昆山市', '张三'],
    ]);
    const told = runBook(book(shops));
    expect(told.portrait.meaning.others.map(({ sheet }) => sheet)).toEqual(['门店']);
    expect(wordsOf(told, 'county')).toEqual(expect.objectContaining({ C4: null }));
  });

  test('the source of a place is a word about records: no finding is made of it', () => {
    const traits = ran.portrait.traits.filter(({ id }) => id === 'place_source' || id === 'province');
    expect(traits.map((trait) => [trait.id, themeOf(trait)])).toEqual([
      ['province', 'place'],
      ['place_source', 'record'],
    ]);
  });
});

test.each([
  ['CIDR', '1.2.3.0/24'],
  ['a star', '1.2.3.*'],
  ['a dash', '1.2.3.0 - 1.2.3.255'],
  ['three parts', '1.2.3'],
  ['one address', '1.2.3.200'],
])('C16: an IP range may be written with %s', (_name, range) => {
  const told = runBook(
    book(
      plainSheet('IP', [
        ['IP range', 'Region'],
        [range, '浙江杭州'],
      ]),
    ),
  );
  expect(wordsOf(told, 'place_city')).toMatchObject({ C5: '杭州市', C6: null });
});

test('C13: a day of birth is believed within the ages of the settings', () => {
  const people = [
    ['客户编号', '姓名', '出生日期'],
    ...Array.from({ length: 9 }, (_, at): Cell[] => [
      `C${1 + at}`,
      `张三${at}`,
      at === 0 ? '2010-05-01' : '1990-05-01',
    ]),
  ];
  const born: Book = { ...book(), sheets: [plainSheet('订单', ORDERS), plainSheet('客户', people)] };
  expect(wordsOf(runBook(born), 'age_band')).toMatchObject({ C1: '0_18', C2: '30_35' });
  expect(wordsOf(runBook(born, { ageLeast: 18 }), 'age_band')).toMatchObject({ C1: 'unknown', C2: '30_35' });
  expect(wordsOf(runBook(born, { ageMost: 30 }), 'age_band')).toMatchObject({ C1: '0_18', C2: 'unknown' });
});
