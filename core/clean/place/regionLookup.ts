import { lazily } from '../../book/lazily';
import type { Bilingual } from '../../words';
import { halfWidth, outerTrimmed } from '../space';
import { AREA_CODES } from './areaCodes.data';
import { divisionOfCode, divisions, isWithin } from './divisions';
import { POSTCODE_EXCEPTIONS, POSTCODE_PROVINCES } from './postcodes.data';
import { readPlace } from './readPlace';

/** The names of a place as a look-up gives them, in any usual spelling; '' = not known. */
export interface PlaceNames {
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

/** Finds a place from something else than a place: a phone, an IP address, a shop's number (requirement 53; C16).
 *  Hosts hand in those whose tables are large; `find` must be pure. */
export interface RegionLookup {
  /** Said beside every value that comes from it. */
  readonly source: Bilingual;
  /** Give the place of one text, null when it is not known. */
  readonly find: (text: string) => PlaceNames | null;
}

/** Look up each distinct text once: the division of every entry, -1 = not known. */
export function divisionsFound(dictionary: readonly string[], lookup: RegionLookup): Int32Array {
  return Int32Array.from(dictionary, (text) => divisionFound(text, lookup));
}

/** Look up a column of mobile numbers, each seven-digit prefix once; NaN gives -1. */
export function phoneDivisions(mobiles: Float64Array, lookup: RegionLookup): Int32Array {
  const byPrefix = new Map<number, number>();
  return Int32Array.from(mobiles, (mobile) => {
    if (!(mobile > 0)) return -1;
    const prefix = Math.floor(mobile / 10000);
    let found = byPrefix.get(prefix);
    if (found === undefined) byPrefix.set(prefix, (found = divisionFound(String(prefix), lookup)));
    return found;
  });
}

function divisionFound(text: string, { find }: RegionLookup): number {
  const place = find(text);
  if (place === null) return -1;
  const { kind, division } = readPlace([place.province, place.city, place.county].join(' '));
  return kind === 'read' ? division : -1;
}

/** Province from a mainland postcode of six digits, or Hong Kong's and Macau's stand-ins 999077 and 999078.
 *  Source: 中国邮政 postcode plan, first two digits; exceptions by four digits.
 *  Limit: a few towns at provincial borders are served from the neighbour.
 *  @example POSTCODE_LOOKUP.find('518000') -> province 广东省 */
export const POSTCODE_LOOKUP: RegionLookup = {
  source: { zh: '按邮编推断', en: 'derived from the postcode' },
  find(text) {
    const code = outerTrimmed(halfWidth(text));
    if (code.length !== 6 || !isDigits(code)) return null;
    const province = POSTCODE_EXCEPTIONS.get(code) ?? POSTCODE_EXCEPTIONS.get(code.slice(0, 4));
    return namesOf(divisionOfCode((province ?? POSTCODE_PROVINCES.get(code.slice(0, 2)) ?? 0) * 10000));
  },
};

/** City from the area code of a mainland landline (0755-…, (010) …); the province where cities of one share the code.
 *  Source: see `AREA_CODES`.
 *  Limit: a number without its area code is not known.
 *  @example LANDLINE_LOOKUP.find('0755-26001234') -> 广东省 深圳市 */
export const LANDLINE_LOOKUP: RegionLookup = {
  source: { zh: '按固话区号推断', en: 'derived from the area code' },
  find(text) {
    const digits = digitsOf(text);
    const national = digits.startsWith('0086') ? `0${digits.slice(4)}` : digits;
    const local = national.startsWith('86') && text.includes('+') ? `0${national.slice(2)}` : national;
    const number = local.startsWith('00') && !local.startsWith('000') ? local.slice(1) : local;
    if (!number.startsWith('0') || number.length < 10 || number.length > 18) return null;
    return namesOf(areaCodes().get(number.slice(1, 4)) ?? areaCodes().get(number.slice(1, 3)) ?? -1);
  },
};

function namesOf(division: number): PlaceNames | null {
  if (division < 0) return null;
  const { names, levels, parents } = divisions();
  const name = names[division] ?? '';
  const parent = names[parents[division] ?? -1] ?? '';
  return levels[division] === 1
    ? { province: name, city: '', county: '' }
    : { province: parent, city: name, county: '' };
}

const areaCodes = lazily(() => {
  const byCode = new Map<string, number>();
  for (const line of AREA_CODES)
    for (const one of line.split(' ')) {
      const [code = '', cities = ''] = one.split(':');
      byCode.set(code, sharedDivision(cities.split('/').map((city) => placeOfCode(Number(city.padEnd(6, '0'))))));
    }
  return byCode;
});

/** The only one of several, or the province that they share. */
function sharedDivision(list: readonly number[]): number {
  const [first = -1] = list;
  if (list.length === 1) return first;
  const province = divisions().parents[first] ?? -1;
  return list.every((one) => isWithin(one, province)) ? province : -1;
}

/** The division of a code; a municipality's is its city. */
function placeOfCode(code: number): number {
  const { names } = divisions();
  const [division, city] = [divisionOfCode(code), divisionOfCode(code + 100)];
  return city >= 0 && names[city] === names[division] ? city : division;
}

function isDigits(text: string): boolean {
  return digitsOf(text).length === text.length;
}

function digitsOf(text: string): string {
  let digits = '';
  const half = halfWidth(text);
  for (let at = 0; at < half.length; at++) {
    const unit = half.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits += half.charAt(at);
  }
  return digits;
}
