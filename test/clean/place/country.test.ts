import { CHINA, COUNTRY_LIST, countryIn, SOMEWHERE_ABROAD } from '../../../core/clean/place/country';

const idIn = (text: string): string | number => COUNTRY_LIST[countryIn(text)]?.id ?? countryIn(text);

describe('#107: the country that a text names', () => {
  test.each([
    ['美国', 'US'],
    ['USA', 'US'],
    ['u.k.', 'GB'],
    ['Tokyo, Japan', 'JP'],
    ['日本东京都', 'JP'],
    ['韩国首尔', 'KR'],
    ['usa - texas', 'US'],
    ['Austin，TX，USA', 'US'],
    ['印度尼西亚雅加达', 'ID'],
    ['中国', 'CN'],
    ['中国香港', 'CN'],
  ])('%s is %s', (text, id) => {
    expect(idIn(text)).toBe(id);
  });

  test.each(['海外', '国外', 'Overseas'])('%s is abroad, nobody knows where', (text) => {
    expect(countryIn(text)).toBe(SOMEWHERE_ABROAD);
  });

  test.each(['北京', '泰国菜馆', '英国街', '巴林左旗', '朝鲜族自治县', 'New York', 'Indiana', 'India Street', ''])(
    '%j names none',
    (text) => {
      expect(countryIn(text)).toBe(-1);
    },
  );

  test('every country has one id and both names; no spelling means two countries', () => {
    expect(new Set(COUNTRY_LIST.map(({ id }) => id)).size).toBe(COUNTRY_LIST.length);
    for (const [at, { name }] of COUNTRY_LIST.entries())
      expect([countryIn(name.zh), countryIn(name.en)]).toEqual([at, at]);
    expect(COUNTRY_LIST[CHINA]?.id).toBe('CN');
  });
});
