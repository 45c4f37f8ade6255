import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { readPlace } from '../../../core/clean/place/readPlace';
import { LANDLINE_LOOKUP, POSTCODE_LOOKUP } from '../../../core/clean/place/regionLookup';
import { describeWithSharedData, sharedData } from '../../reference/sharedData';

type Row = Readonly<Record<string, string>>;

const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(textOf(file), { header: true, skipEmptyLines: true }).data;

function textOf(file: string): string {
  const bytes = readFileSync(sharedData(file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Addresses on which three parsers agree and we do not, with the reason. */
const CONSENSUS_WRONG: ReadonlyMap<string, string> = new Map([
  ['昌 平区沙河镇昌平路97号', '北京昌平区 with a space in it; 沙河镇 is one of its towns, not 沙河市 in Hebei'],
  ['淮海中路333号瑞安广场', 'a building in Shanghai, not 瑞安市 in Zhejiang'],
  ['吉安市井冈山大道170号', 'a road in the city of 吉安, not 井冈山市'],
  ['凤城12路出口加工区', 'a numbered road in 西安, not 凤城市 in Liaoning'],
  ['凤城五路未央路', 'a numbered road in 西安, not 凤城市 in Liaoning'],
  ['九江市庐山区虞家河', '庐山区 is called 濂溪区 since 2016; 庐山市 is the former 星子县'],
  ['陆家镇陆丰东路3号', '陆家镇 is a town of 昆山; 陆丰东路 is a road in it'],
  ['兴化十路699号', 'a numbered road; the city is not said'],
  ['平湖大道3558号', 'a road; the city is not said'],
  ['小昆山镇光华路81号', '小昆山镇 is a town of 松江区 in Shanghai'],
  ['广州市萝岗区科学城', '萝岗区 became part of 黄埔区 in 2014; 天河区 belongs to the second address of the text'],
]);
/** Addresses that we miss: a short name in the middle of the detail. */
const MISSED = ['长沙市国家级浏阳生物医药园', '湖南省长沙市国家级工业园浏阳工业园'];

describeWithSharedData('#70 #107: addresses on which three parsers agree', () => {
  test('province, city and county are all right on at least 99 % of 4,954; what differs is listed with its reason', () => {
    const rows = rowsOf('cn/ref_address_consensus_dev.csv');
    const wrong = rows
      .filter(({ address = '', province, city, county }) => {
        const place = readPlace(address);
        return place.province !== province || place.city !== city || place.county !== county;
      })
      .map(({ address = '' }) => address);
    expect(rows).toHaveLength(4954);
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.01);
    const known = [...CONSENSUS_WRONG.keys(), ...MISSED];
    expect(wrong.filter((address) => !known.some((start) => address.startsWith(start)))).toEqual([]);
    expect(known.filter((start) => !wrong.some((address) => address.startsWith(start)))).toEqual([]);
  });

  test('the detail behind the names is the one of a parser on at least 99 %', () => {
    const rows = rowsOf('cn/ref_address_consensus_dev.csv');
    const bare = (text = ''): string => text.replace(/[\s,，:：()（）、。.-]/g, '');
    const other = rows.filter(({ address = '', detail_cpca: first, detail_jio: second }) => {
      const rest = bare(readPlace(address).rest);
      return rest !== bare(first) && rest !== bare(second);
    });
    expect(other.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});

/** Authors' cases that we answer otherwise, with the reason. */
const CASES_WRONG: ReadonlyMap<string, string> = new Map([
  ['天津市', 'the city of a municipality is the municipality (C26); the other author says so, too'],
  ['淮安市市辖区', '市辖区 is the name for all districts of a city together, none of its districts'],
  [
    '香港九龙半岛清水湾香港科技大学',
    '清水湾 lies in 西贡区; 九龙半岛 is not 九龙城区; the full name of the city is 香港特别行政区',
  ],
  [
    '台湾省屏东县屏东市太原1路84号',
    '屏东县 has the rank of 台北市, which the same author calls a city; 屏东市 is its county',
  ],
]);

describeWithSharedData("#70: the authors' own cases", () => {
  test.each(['cn/cases_cpca.csv', 'cn/cases_jionlp_location.csv'])('%s', (file) => {
    for (const { address = '', province, city, county, detail } of rowsOf(file)) {
      if (CASES_WRONG.has(address)) continue;
      const place = readPlace(address);
      const asMunicipality = city === '市辖区' ? province : city;
      const expected = { province, city: asMunicipality, county, rest: province || county ? detail : address };
      expect({ address, ...place }).toMatchObject({ address, ...expected });
    }
  });

  test('the cases left out are answered so', () => {
    expect([...CASES_WRONG.keys()].map((text) => readPlace(text)).map((one) => [one.city, one.county])).toEqual([
      ['天津市', ''],
      ['淮安市', ''],
      ['香港特别行政区', ''],
      ['屏东县', '屏东市'],
    ]);
  });
});

/** Names in the list of changes that are misspelled or shortened there. */
const CHANGE_SPELLING: Readonly<Record<string, string>> = {
  玉环区: '玉环市',
  凤翔市: '凤翔区',
  大菁山县: '大箐山县',
  云岗区: '云冈区',
  金秀县: '金秀瑶族自治县',
  融水县: '融水苗族自治县',
  三江县: '三江侗族自治县',
};

describeWithSharedData('C26: division changes', () => {
  const changes = textOf('cn/division_changes_jionlp.txt')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('=>').map((half) => half.split('\t')));

  test('every old name of the list is read as what it is today', () => {
    expect(changes).toHaveLength(120);
    for (const [before = [], now = []] of changes) {
      const [, , province = '', , city = '', , county = ''] = before;
      const [, newCity = '', newCounty = ''] = now.map((name) => name.trim());
      const isWholeCity = before.length < 8;
      const place = readPlace(province + city + (isWholeCity ? '' : county));
      expect([place.city, place.county]).toEqual([newCity, CHANGE_SPELLING[newCounty] ?? newCounty]);
    }
  });

  test('every mainland district of the second list that is no zone has the same province and city with us', () => {
    const cities = new Map(rowsOf('cn/divisions_cities.csv').map(({ code = '', name = '' }) => [code, name] as const));
    const provinces = new Map(rowsOf('cn/divisions_provinces.csv').map(({ code = '', name = '' }) => [code, name]));
    const districts = rowsOf('cn/divisions_areas.csv').filter(
      ({ code = '' }) => !/7\d$/.test(code) || /^6590/.test(code),
    );
    const different = districts.filter(({ name = '', cityCode = '', provinceCode = '' }) => {
      const province = provinces.get(provinceCode) ?? '';
      const city = cities.get(cityCode) ?? '';
      const ownCity = /直辖/.test(city) ? name : city;
      const place = readPlace(province + (/辖/.test(city) || city === '县' ? '' : city) + name);
      const expected = city === '市辖区' || city === '县' ? province : ownCity;
      return (
        place.province !== province ||
        place.city !== expected ||
        (place.county !== name && !(place.county === '' && place.city === name))
      );
    });
    expect(districts.length).toBeGreaterThan(2800);
    // 三沙 has two districts since 2020, 西沙区 and 南沙区; 中沙 belongs to the first.
    expect(different.map(({ name }) => name)).toEqual(['西沙群岛', '南沙群岛', '中沙群岛的岛礁及其海域']);
  });
});

/** Names of cities that the ranges shorten or spell otherwise. */
const CITY_SPELLING: Readonly<Record<string, string>> = {
  '吉林 吉林': '吉林省吉林市',
  '贵州 黔东': '贵州 黔东南',
  '贵州 黔西': '贵州 黔西南',
};

describeWithSharedData('#53: area codes and postcodes against 130,941 ranges of mobile numbers', () => {
  // The file's column `postcode` holds the area codes, and its column `area_code` the postcodes.
  const rows = rowsOf('cn/phone_prefix_ranges.csv.gz');

  test('every area code gives its only city, or the province of its cities', () => {
    const cities = new Map<string, Set<string>>();
    for (const { postcode = '', province = '', city = '' } of rows)
      cities.set(postcode, (cities.get(postcode) ?? new Set<string>()).add(`${province} ${city}`));
    expect(cities.size).toBe(317);
    const different = [...cities].filter(([code, places]) => {
      const [only = ''] = places;
      const { province, city } = readPlace(CITY_SPELLING[only] ?? only);
      const found = LANDLINE_LOOKUP.find(`${code}12345678`.slice(0, 12));
      const expected = places.size > 1 ? '' : city;
      return found?.province !== province || found.city !== expected;
    });
    // These serve a county that no city governs, too (济源, 神农架), which has no ranges of its own.
    expect(different.map(([code]) => code).sort()).toEqual(['0391', '0719']);
  });

  test('every postcode gives its province', () => {
    const pairs = new Set(rows.map(({ area_code: postcode = '', province = '' }) => `${postcode} ${province}`));
    const different = [...pairs].filter((pair) => {
      const [postcode = '', province = ''] = pair.split(' ');
      return POSTCODE_LOOKUP.find(postcode)?.province !== readPlace(province).province;
    });
    expect(pairs.size).toBeGreaterThan(300);
    expect(different).toEqual([]);
  });
});
