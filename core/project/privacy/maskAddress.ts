const MARKS = '省市区县旗州盟';
const DISTRICTS = '区县旗';
/** Parts of an address below the district, whose names end as a district does. */
const BELOW = ['小区', '社区', '校区', '厂区', '景区', '街区', '院区', '超市', '门市', '夜市', '菜市'];
const STREETS = '路街号弄巷';
const MOST_LETTERS = 6;

/** Tell how many characters of an address may be shown: up to the district, or to the city or province when no district is named; 0 when neither is.
 *  Limit: places whose name has no 省/市/区/县 ("浙江杭州西湖") are hidden whole. */
export function addressToDistrict(letters: readonly string[]): number {
  let shown = 0;
  for (let at = 1; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    if (at - shown > MOST_LETTERS) return shown;
    if (!MARKS.includes(letter) || isCityName(letters, at)) continue;
    const part = letters.slice(shown, at + 1);
    if (part.length < 2 || isBelow(part)) return shown;
    shown = at + 1;
    const isProvince = part.slice(-3).join('') === '自治区' || part.slice(-5).join('') === '特别行政区';
    if (DISTRICTS.includes(letter) && !isProvince && letters[at - 1] !== '地') return shown;
  }
  return shown;
}

/** 州 ends a division in 自治州 only, else it is part of a name, as in 苏州市. */
function isCityName(letters: readonly string[], at: number): boolean {
  return letters[at] === '州' && letters[at - 1] !== '治';
}

/** A street or a number stands in the part, or it is a housing estate: nothing of it is shown. */
function isBelow(part: readonly string[]): boolean {
  const isStreet = part.some((letter, at) => at > 0 && STREETS.includes(letter));
  return isStreet || part.some((letter) => /\d/.test(letter)) || BELOW.includes(part.slice(-2).join(''));
}
