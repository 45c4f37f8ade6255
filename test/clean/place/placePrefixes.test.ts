import { divisions, provinceOf, cityOf } from '../../../core/clean/place/divisions';
import { PlacePrefixes } from '../../../core/clean/place/placePrefixes';
import { readPlace } from '../../../core/clean/place/readPlace';
import { shortName } from '../../../core/clean/place/shortName';
import { randomFrom } from '../../../desk/samples/random';

/** What stands behind names, among it all that changes what the name before it means. */
const TAILS = ['', '市', '县', '区', '地区', '市场', '路1号', '三路', '东大街8号', '大道', '镇', '乡', '市辖区', ' 市辖区 南山区', '省直辖', '、', ' ', '开发区', '高新区', '广东省', '，深圳市南山区', 'Road', ' Nanshan District, Shenzhen', '南京路100号', '中国', '人民路三十号', '城区和平路1号', '科技园高新南一道9号']; // prettier-ignore

/** Places written in many ways, each with several tails. */
function texts(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const { names } = divisions();
  return Array.from({ length: count }, () => {
    const division = random.below(names.length);
    const said = (at: number): string => {
      const name = names[at] ?? '';
      const draw = random.below(6);
      if (draw === 0) return '';
      return draw === 1 ? shortName(name) || name : name;
    };
    const gap = random.pick(['', '', '', ' ', '-', '市辖区']);
    const parts = [provinceOf(division), cityOf(division), division].filter((one) => one >= 0).map(said);
    return [random.pick(['', '', '', '中国', ' ']), parts.join(gap), random.pick(TAILS), random.pick(TAILS)].join('');
  });
}

test.each([1, 2, 3])(
  'requirement 70: a beginning that was read before says the same place as the whole text, seed %d',
  (seed) => {
    const prefixes = new PlacePrefixes();
    const wrong: string[] = [];
    for (const text of texts(8000, seed)) {
      const { division, kind, renamed } = readPlace(text);
      if (JSON.stringify(prefixes.read(text)) !== JSON.stringify({ division, kind, renamed })) wrong.push(text);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  },
);

test('requirement 70: addresses that begin alike are read once', () => {
  const prefixes = new PlacePrefixes();
  const first = prefixes.read('浙江省杭州市西湖区文三路1号');
  expect(prefixes.read('浙江省杭州市西湖区文三路999号5幢')).toBe(first);
  expect(prefixes.read('浙江省杭州市西湖路文三路1号')).not.toBe(first);
});
