import { CITY_TIERS, cityTierRows, readCityTiers, tierNamed, type TierRow } from '../../../core/clean/place/cityTier';
import { divisionOf } from './placeOf';

const row = (word: string, meaning: string): TierRow => ({ kind: 'cityTier', word, meaning });
const tierOf = (text: string, rows: readonly TierRow[] = []): string =>
  CITY_TIERS[readCityTiers(rows).tierOf(divisionOf(text))]?.name.zh ?? '';

describe('#80 #105 C26: the tier of a city', () => {
  test.each([
    ['北京', '一线城市'],
    ['深圳市南山区', '一线城市'],
    ['成都', '新一线城市'],
    ['济南', '二线城市'],
    ['兰州', '三线城市'],
    ['枣庄', '四线城市'],
    ['三沙市', '五线城市'],
    ['昆山', '新一线城市'],
    ['仙桃市', ''],
    ['香港', ''],
    ['广东省', ''],
  ])('%s: %s', (text, expected) => {
    expect(tierOf(text)).toBe(expected);
  });

  test('the table of 2025 holds 337 cities: 4, 15, 30, 70, 90 and 128', () => {
    const rows = cityTierRows();
    const counts = CITY_TIERS.map(({ name }) => rows.filter(({ meaning }) => meaning === name.zh).length);
    expect(counts).toEqual([4, 15, 30, 70, 90, 128]);
    expect(new Set(rows.map(({ word }) => word)).size).toBe(337);
  });

  test('rows of the dictionary sheet win: a city, a county in it, the last of two; an empty meaning takes a city out', () => {
    const rows = [row('枣庄', '二线'), row('枣庄', 'Tier 3'), row('昆山市', '三线'), row('深圳', '')];
    expect(['枣庄市', '昆山', '苏州', '深圳'].map((text) => tierOf(text, rows))).toEqual([
      '三线城市',
      '三线城市',
      '新一线城市',
      '',
    ]);
  });

  test('the table written out and read back says the same', () => {
    const again = readCityTiers(cityTierRows());
    expect(again.issues).toEqual([]);
    const [standard, cities] = [readCityTiers(), cityTierRows().map(({ word }) => divisionOf(word))];
    expect(cities.map(again.tierOf)).toEqual(cities.map(standard.tierOf));
  });

  test('rows that cannot be understood change nothing and are said; rows of other kinds are not read', () => {
    const { issues } = readCityTiers([
      row('朝阳区', '一线'),
      row('北京', '超级'),
      row('广东', '一线'),
      { kind: 'other', word: '?', meaning: '?' },
    ]);
    expect(issues.map((issue) => issue.row)).toEqual([0, 1, 2]);
    expect(issues[0]?.message.zh).toContain('朝阳区');
    expect(issues[1]?.message.en).toContain('超级');
    expect(tierOf('北京', [row('北京', '超级')])).toBe('一线城市');
  });

  test.each([
    ['新一线', 1],
    ['新一线城市', 1],
    ['New first-tier city', 1],
    ['tier 2', 2],
    ['T5', 5],
    ['1线', 0],
    ['', -1],
    ['无', -1],
    ['六线', null],
  ])('%j is read as tier %j', (text, expected) => {
    expect(tierNamed(text)).toBe(expected);
  });
});
