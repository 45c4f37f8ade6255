import { cityOf, countyOf, divisions, isWithin, provinceOf } from './divisions';
import { placePath, SHARED_SHORT_NAMES, type PlacePath } from './placePath';
import { afterGap, foldedPlaceText, isSeparator, lookedAt, wordsAt } from './placeText';
import { provinceSigns, Spelling } from './placeWords';

/** What one text says about a place in China. Names are the full ones of today; '' = not said, or not to be told. */
export interface PlaceReading {
  readonly province: string;
  /** The city (地级). A municipality and a special region are their own city; a county that no city governs is its own, too. */
  readonly city: string;
  readonly county: string;
  /** What stands behind the names: street and house. The whole text where no place was found. */
  readonly rest: string;
  /** How many names were read, from the largest to the smallest. */
  readonly names: number;
  /** Index of the smallest division that is certain, for `divisions()`; -1 = none. */
  readonly division: number;
  /** `ambiguous`: the last name is borne by several places (朝阳区); `county` then holds the shared name only.
   *  `conflict`: names that do not lie in each other (广东省杭州市); what came first counts. */
  readonly kind: 'none' | 'read' | 'ambiguous' | 'conflict';
  /** Six-digit codes of what an ambiguous text can mean. */
  readonly candidates: readonly number[];
  /** The name that was changed, and what it is called today; null when all names are of today. */
  readonly renamed: { readonly from: string; readonly to: string } | null;
}

/** Read province, city and county from an address or a region (requirements 70, 107; C26). Call it once per distinct text.
 *  Missing upper levels are filled where only one place fits; abbreviations (沪, 内蒙古), left-out endings (广东深圳南山), old names
 *  (襄樊市, 余江县), old characters (廣東省) and English names of provinces and larger cities are read.
 *  Never guesses between places of one name. A short name that goes on as a road (北京路) is no place.
 *  Source: longest match over GB/T 2260 names; changes by the decisions in the patch tables.
 *  Limit: 中山车站 is read as 中山市; 开发区 that are no districts are read only behind their city.
 *  @example readPlace('广东深圳南山科技园1号') -> 广东省, 深圳市, 南山区, rest '科技园1号' */
export function readPlace(original: string): PlaceReading {
  const text = foldedPlaceText(original);
  const from = start(text);
  const { path, at } = found(text, from);
  if (path.names === 0) return nothing(original);
  const { settled, candidates } = settle(path, text, at);
  const named = candidates.length > 1 ? namedLater(text, path.end, candidates) : -1;
  const isNamed = named >= 0;
  return reading({ original, text, path, at }, isNamed ? named : settled, isNamed ? [] : candidates);
}

/** A text and the chain of names in it. */
interface Found {
  readonly original: string;
  readonly text: string;
  readonly path: PlacePath;
  /** Where the chain begins. */
  readonly at: number;
}

function reading(found: Found, settled: number, candidates: readonly number[]): PlaceReading {
  const { original, text, path } = found;
  const { names, codes } = divisions();
  const isAmbiguous = candidates.length > 1;
  const later = isAmbiguous ? { place: settled, end: path.end } : smallestPlace(text, path.end, settled);
  const division = later.place;
  const isConflict = !isAmbiguous && countyOf(division) < 0 && contradicts(text, path.end, division);
  return {
    province: names[provinceOf(division)] ?? '',
    city: names[cityOf(division)] ?? '',
    county: isAmbiguous ? sharedName(candidates) : (names[countyOf(division)] ?? ''),
    rest: restOf(found, later.end),
    names: path.names,
    division,
    kind: kindOf(isAmbiguous, isConflict),
    candidates: isAmbiguous ? candidates.map((one) => codes[one] ?? 0) : [],
    renamed: path.renamed && {
      from: original.slice(path.renamed.from, path.renamed.to),
      to: names[path.renamed.now] ?? '',
    },
  };
}

/** The detail: behind Chinese names, before Latin ones (Nanshan District, Shenzhen). */
function restOf({ original, text, at }: Found, end: number): string {
  if (text.charCodeAt(at) > 0x7f) return original.slice(restStart(text, end));
  let last = at;
  while (last > 0 && isSeparator(text.charCodeAt(last - 1))) last--;
  return last > 0 ? original.slice(0, last) : original.slice(restStart(text, end));
}

/** 昆山市区人民路: the 区 belongs to the city. */
function restStart(text: string, end: number): number {
  return afterGap(text, text.startsWith('市区', end - 1) ? end + 1 : end);
}

function kindOf(isAmbiguous: boolean, isConflict: boolean): PlaceReading['kind'] {
  if (isAmbiguous) return 'ambiguous';
  return isConflict ? 'conflict' : 'read';
}

function nothing(original: string): PlaceReading {
  const rest = original.slice(start(original));
  return {
    province: '',
    city: '',
    county: '',
    rest,
    names: 0,
    division: -1,
    kind: 'none',
    candidates: [],
    renamed: null,
  };
}

const COUNTRY = ['中华人民共和国', '中国'];
const LONGEST_COUNTRY = 7;

/** Pass signs and the name of the country. */
function start(text: string): number {
  const at = afterGap(text, 0);
  lookedAt(at + LONGEST_COUNTRY - 1);
  const country = COUNTRY.find((one) => text.startsWith(one, at));
  return country === undefined ? at : afterGap(text, at + country.length);
}

/** 沪, 粤-深圳: one character for a province, alone or before a sign. */
function signPath(text: string, from: number): PlacePath | null {
  const division = provinceSigns().get(text.charCodeAt(from));
  if (division === undefined) return null;
  const end = from + 1;
  lookedAt(end);
  if (end < text.length && !isSeparator(text.charCodeAt(end))) return null;
  const next = placePath(text, afterGap(text, end), [division]);
  return next.names > 0
    ? { ...next, names: next.names + 1 }
    : { divisions: [division], end, names: 1, isSure: true, renamed: null };
}

/** The chain at the start; else the first one further on that is certain by a full name or by two names in a row. */
function found(text: string, from: number): { readonly path: PlacePath; readonly at: number } {
  const first = signPath(text, from) ?? placePath(text, from, []);
  if (first.names > 0) return { path: first, at: from };
  for (let at = from + 1; at < text.length; at++) {
    const path = placePath(text, at, []);
    if (path.names > 1 || (path.names === 1 && path.isSure)) return { path, at };
  }
  lookedAt(text.length);
  return { path: first, at: from };
}

/** Choose among what a chain can mean: the only one, or the largest (吉林 is the province), or what all lie in. */
function settle(
  path: PlacePath,
  text: string,
  from: number,
): { readonly settled: number; readonly candidates: readonly number[] } {
  const { levels } = divisions();
  const isShared = path.names === 1 && SHARED_SHORT_NAMES.includes(text.slice(from, path.end));
  const highest = Math.min(...path.divisions.map((one) => levels[one] ?? 3));
  const large = isShared ? path.divisions : path.divisions.filter((one) => levels[one] === highest);
  const [only = -1] = large;
  if (large.length === 1) return { settled: only, candidates: [] };
  return { settled: commonOf(large), candidates: large };
}

/** What all of several divisions lie in; -1 when they share no province. */
function commonOf(list: readonly number[]): number {
  const [first = -1] = list;
  const [city, province] = [cityOf(first), provinceOf(first)];
  if (city >= 0 && list.every((one) => isWithin(one, city))) return city;
  return list.every((one) => isWithin(one, province)) ? province : -1;
}

function sharedName(list: readonly number[]): string {
  const { names } = divisions();
  const [first = -1] = list;
  const name = names[first] ?? '';
  return list.every((one) => countyOf(one) >= 0 && names[one] === name) ? name : '';
}

/** How far behind the names a smaller place is still looked for. */
const FURTHEST = 30;
/** How much may stand between the names and the smaller place without being detail (重庆市县云阳县). */
const SHORTEST_DETAIL = 3;

interface SmallestPlace {
  readonly place: number;
  /** Where the names end. */
  readonly end: number;
}

/** A smaller place inside the place, written in full further on (湖北总部 武汉市武昌区); the place itself when there is none.
 *  Where a zone was named, the district around it is looked for. */
function smallestPlace(text: string, from: number, place: number): SmallestPlace {
  const none = { place, end: from };
  const isZone = divisions().zones.has(place);
  if (countyOf(place) >= 0 && !isZone) return none;
  const around = isZone ? cityOf(place) : place;
  const furthest = Math.min(text.length, from + FURTHEST);
  for (let at = from; at < furthest; at++) {
    const path = placePath(text, at, [around]);
    const [only = -1] = path.divisions;
    if (!path.isSure || path.divisions.length > 1 || only === around) continue;
    return { place: only, end: at - from < SHORTEST_DETAIL ? path.end : from };
  }
  lookedAt(from + FURTHEST - 1);
  return none;
}

/** Which of several places of one name is meant, when the rest of the text names the city or province of one (南山区深圳湾). */
function namedLater(text: string, from: number, candidates: readonly number[]): number {
  for (let at = from; at < text.length; at++)
    for (const { values } of wordsAt(text, at)) {
      const above = values.map((value) => Math.floor(value / 4)).filter((one) => countyOf(one) < 0);
      const meant = candidates.filter((one) => above.some((larger) => isWithin(one, larger)));
      const [only = -1] = meant;
      if (meant.length === 1) return only;
    }
  lookedAt(text.length);
  return -1;
}

/** A province or city in full right behind the names, that does not lie in them. */
function contradicts(text: string, end: number, place: number): boolean {
  const { levels } = divisions();
  const [next] = wordsAt(text, afterGap(text, end));
  if (next === undefined) return false;
  const larger = next.values.filter((value) => value % 4 === Spelling.full && (levels[Math.floor(value / 4)] ?? 3) < 3);
  return larger.length > 0 && larger.every((value) => !isWithin(Math.floor(value / 4), place));
}
