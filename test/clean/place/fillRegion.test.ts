import { fillRegions, type RegionSource } from '../../../core/clean/place/fillRegion';
import {
  LANDLINE_LOOKUP,
  phoneDivisions,
  POSTCODE_LOOKUP,
  type RegionLookup,
} from '../../../core/clean/place/regionLookup';
import { divisionOf } from './placeOf';

const GUANGDONG = divisionOf('广东省');
const SHENZHEN = divisionOf('深圳市');
const BEIJING = divisionOf('北京市');
const from = (zh: string, ...places: readonly number[]): RegionSource => ({
  source: { zh, en: zh },
  divisions: Int32Array.from(places),
});

describe('#53 C16: a missing region', () => {
  test('is filled by the first source that knows it, and says by which', () => {
    const filled = fillRegions(Int32Array.of(-1, -1, -1, BEIJING), [
      from('postcode', -1, BEIJING, -1, SHENZHEN),
      from('phone', SHENZHEN, SHENZHEN, -1, SHENZHEN),
    ]);
    expect([...filled.divisions]).toEqual([SHENZHEN, BEIJING, -1, BEIJING]);
    expect([...filled.filledBy]).toEqual([2, 1, 0, 0]);
    expect(filled.counts).toEqual([1, 1]);
    expect(filled.sources.map(({ en }) => en)).toEqual(['postcode', 'phone']);
  });

  test('is made finer inside what is known, never coarser and never against it', () => {
    const filled = fillRegions(Int32Array.of(GUANGDONG, GUANGDONG, SHENZHEN, -1), [
      from('postcode', BEIJING, -1, GUANGDONG, GUANGDONG),
      from('phone', SHENZHEN, BEIJING, -1, SHENZHEN),
    ]);
    expect([...filled.divisions]).toEqual([SHENZHEN, GUANGDONG, SHENZHEN, SHENZHEN]);
    expect([...filled.filledBy]).toEqual([2, 0, 0, 2]);
    expect(filled.counts).toEqual([0, 2]);
  });

  test('a former neighbour is no finer place: 庐江县 was under the prefecture of 巢湖', () => {
    const own = Int32Array.of(divisionOf('巢湖市'));
    expect([...fillRegions(own, [from('phone', divisionOf('庐江县'))]).filledBy]).toEqual([0]);
  });

  test('leaves the customers own column as it was; filling twice is filling once', () => {
    const own = Int32Array.of(-1);
    const sources = [from('phone', SHENZHEN)];
    const once = fillRegions(own, sources).divisions;
    expect([...own]).toEqual([-1]);
    expect(fillRegions(once, sources).divisions).toEqual(once);
  });
});

describe('#53 C16: look-ups', () => {
  const find = (lookup: RegionLookup, text: string): string => {
    const place = lookup.find(text);
    return place === null ? '' : `${place.province} ${place.city}`.trim();
  };

  test.each([
    ['518000', '广东省'],
    ['１０００００', '北京市'],
    ['137400', '内蒙古自治区'],
    ['137300', '吉林省'],
    ['999077', '香港特别行政区'],
    ['000000', ''],
    ['990000', ''],
    ['12345', ''],
    ['51800a', ''],
    ['', ''],
  ])('postcode %j: %j', (text, expected) => {
    expect(find(POSTCODE_LOOKUP, text)).toBe(expected);
  });

  test.each([
    ['0755-26001234', '广东省 深圳市'],
    ['(010)62345678', '北京市 北京市'],
    ['+86 10 6234 5678', '北京市 北京市'],
    ['0086-755-26001234', '广东省 深圳市'],
    ['０７５５－２６００１２３４', '广东省 深圳市'],
    ['010 6234 5678 转 123', '北京市 北京市'],
    ['024-12345678', '辽宁省'],
    ['0898-12345678', '海南省'],
    ['0728-1234567', '湖北省'],
    ['0993-1234567', '新疆维吾尔自治区 石河子市'],
    ['13800138000', ''],
    ['400-800-1234', ''],
    ['62345678', ''],
    ['0999999', ''],
  ])('landline %j: %j', (text, expected) => {
    expect(find(LANDLINE_LOOKUP, text)).toBe(expected);
  });

  const source = { zh: '查找表', en: 'look-up sheet' };

  test('a look-up of the host is asked once per seven digits of a mobile number', () => {
    const asked: string[] = [];
    const lookup: RegionLookup = {
      source,
      find(prefix) {
        asked.push(prefix);
        return prefix === '1380755' ? { province: '广东', city: '深圳', county: '' } : null;
      },
    };
    const found = phoneDivisions(Float64Array.of(13807551234, NaN, 13807555678, 13900001111), lookup);
    expect([...found]).toEqual([SHENZHEN, -1, SHENZHEN, -1]);
    expect(asked).toEqual(['1380755', '1390000']);
  });
});
