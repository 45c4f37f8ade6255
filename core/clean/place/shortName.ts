/** Names of peoples as they stand in names of autonomous divisions; longer ones first where one ends like another. */
const PEOPLES =
  '布依族 土家族 哈尼族 傈僳族 拉祜族 纳西族 景颇族 仫佬族 布朗族 撒拉族 毛南族 仡佬族 阿昌族 普米族 裕固族 独龙族 保安族 东乡族 朝鲜族 达斡尔族 鄂温克族 柯尔克孜 哈萨克 塔吉克 维吾尔 蒙古族 蒙古 鄂伦春 锡伯 满族 回族 藏族 苗族 彝族 壮族 侗族 瑶族 白族 傣族 黎族 佤族 畲族 水族 土族 羌族 怒族 各族'.split(
    ' ',
  );

/** Endings of division names; longer ones first. */
const ENDINGS = '特别行政区 自治区 自治州 自治县 自治旗 新区 林区 地区 省 市 盟 区 县 旗'.split(' ');

/** Give the name of a division without its kind and its peoples, as people write it; '' when fewer than two characters stay.
 *  Limit: zones (开发区, 园区) have no short name.
 *  @example shortName('巴音郭楞蒙古自治州') -> '巴音郭楞'; shortName('深圳市') -> '深圳'; shortName('横县') -> '' */
export function shortName(name: string): string {
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (ending === undefined || name.endsWith('开发区') || name.endsWith('园区')) return '';
  let short = name.slice(0, name.length - ending.length);
  if (!ending.startsWith('自治')) return short.length < 2 ? '' : short;
  for (;;) {
    const people = PEOPLES.find((one) => short.endsWith(one));
    if (people === undefined) return short;
    const rest = short.slice(0, short.length - people.length);
    if (rest.length < 2) return rest === '' ? people.replace(/族$/, '') : short;
    short = rest;
  }
}
