import { CITY_TIERS, readCityTiers } from '../../../core/clean/place/cityTier';
import { MACRO_REGIONS } from '../../../core/clean/place/macroRegion';
import { fullName, PLACE_NOTES, readPlaces } from '../../../core/clean/place/placeColumn';
import {
  cityTierTrait,
  cityTrait,
  countryTrait,
  countyTrait,
  homeTrait,
  macroRegionTrait,
  provinceTrait,
} from '../../../core/clean/place/placeTraits';
import type { Trait } from '../../../core/measure/trait';
import { divisionOf } from './placeOf';

const TEXTS = [
  '深圳市南山区',
  'Tokyo, Japan',
  '北京',
  '南京市鼓楼区',
  '福州市鼓楼区',
  '朝阳区',
  '海外',
  '经理',
  '襄樊',
  '仙桃市',
];
const places = readPlaces(TEXTS);
const words = (trait: Trait): readonly string[] =>
  Array.from(trait.codes, (code) => trait.names?.[code]?.zh ?? trait.dictionary[code] ?? '');
const english = (trait: Trait): readonly string[] => Array.from(trait.codes, (code) => trait.names?.[code]?.en ?? '');

describe('#107 C26: the traits of a region column', () => {
  test('province, in both languages', () => {
    const trait = provinceTrait(places.divisions);
    expect(words(trait)).toEqual(['广东省', '', '北京市', '江苏省', '福建省', '', '', '', '湖北省', '湖北省']);
    expect(english(trait)).toEqual(['Guangdong', '', 'Beijing', 'Jiangsu', 'Fujian', '', '', '', 'Hubei', 'Hubei']);
  });

  test('city; and the district with its city before it, so that two 鼓楼区 stay two', () => {
    expect(words(cityTrait(places.divisions))).toEqual([
      '深圳市',
      '',
      '北京市',
      '南京市',
      '福州市',
      '',
      '',
      '',
      '襄阳市',
      '仙桃市',
    ]);
    expect(words(countyTrait(places.divisions))).toEqual([
      '深圳市南山区',
      '',
      '',
      '南京市鼓楼区',
      '福州市鼓楼区',
      '',
      '',
      '',
      '',
      '仙桃市',
    ]);
    expect(words(countyTrait(readPlaces(['北京朝阳']).divisions))).toEqual(['北京市朝阳区']);
  });

  test('#80: the tier of the city, in order, with the source of the table', () => {
    const trait = cityTierTrait(places.divisions, readCityTiers().tierOf);
    expect(words(trait).slice(0, 4)).toEqual(['一线城市', '', '一线城市', '新一线城市']);
    expect(trait).toMatchObject({ isOrdered: true, dictionary: CITY_TIERS.map(({ id }) => id) });
    expect(trait.source?.zh).toContain('2025');
  });

  test('the large part of the country', () => {
    expect(words(macroRegionTrait(places.divisions))).toEqual([
      '华南',
      '',
      '华北',
      '华东',
      '华东',
      '',
      '',
      '',
      '华中',
      '华中',
    ]);
    const codes = MACRO_REGIONS.flatMap(({ provinces }) => provinces);
    expect([codes.length, new Set(codes).size]).toEqual([34, 34]);
  });

  test('China or abroad, and the country', () => {
    expect(words(homeTrait(places.countries))).toEqual([
      '国内',
      '国外',
      '国内',
      '国内',
      '国内',
      '国内',
      '国外',
      '',
      '国内',
      '国内',
    ]);
    expect(words(countryTrait(places.countries))).toEqual([
      '中国',
      '日本',
      '中国',
      '中国',
      '中国',
      '中国',
      '',
      '',
      '中国',
      '中国',
    ]);
  });

  test('a foreign address with a name like one of ours stays abroad', () => {
    const abroad = readPlaces(['Canton, Ohio, USA', '日本福岛县', '美国上海市场']);
    expect([...abroad.divisions]).toEqual([-1, -1, -1]);
    expect(words(countryTrait(abroad.countries))).toEqual(['美国', '日本', '美国']);
  });

  test('what is to be said about a text', () => {
    const ids = Array.from(places.notes, (note) => PLACE_NOTES[note - 1]?.id ?? '');
    expect(ids).toEqual(['', '', '', '', '', 'ambiguous', '', '', 'renamed', '']);
    expect(PLACE_NOTES[readPlaces(['广东杭州市']).notes[0] ?? 0]?.id).toBe('renamed');
  });

  test('the order of the rows changes no dictionary', () => {
    const turned = readPlaces([...TEXTS].reverse());
    expect(provinceTrait(turned.divisions).dictionary).toEqual(provinceTrait(places.divisions).dictionary);
    expect(countyTrait(turned.divisions).dictionary).toEqual(countyTrait(places.divisions).dictionary);
  });
});

test('C26: a full name says each level once', () => {
  expect(['深圳南山', '北京朝阳', '仙桃', '广东'].map((text) => fullName(divisionOf(text)))).toEqual([
    '广东省深圳市南山区',
    '北京市朝阳区',
    '湖北省仙桃市',
    '广东省',
  ]);
});
