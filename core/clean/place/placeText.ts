import { halfWidthUnit, isOuterSpace } from '../space';
import { placedFold } from '../words/fold';
import { NO_PLACE, placeWords } from './placeWords';

/** Old characters of division names and their endings; a text with one of them is folded before it is read. */
const OLD_CHARACTERS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  '區縣鎮鄉東廣臺灣蘇寧陝遼龍雲貴瀋陽長漢慶門濟鄭蘭無錫連贛'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** Fold old characters for reading places, only where there are any; every place stays where it is. */
export function foldedPlaceText(text: string): string {
  return isFolded(text) ? placedFold(text) : text;
}

/** Tell whether a text is folded before it is read. */
export function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (OLD_CHARACTERS[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** How far into its text the reading at hand has looked: behind the last unit that had a say; behind the end by one where the end itself had.
 *  What was read holds for every text with the same units up to there. Whoever wants to know sets it to 0 first. */
export const look = { until: 0 };

/** Say that the unit at a place, or the end there, had a say. */
export function lookedAt(at: number): void {
  if (at >= look.until) look.until = at + 1;
}

/** Words between the levels of an address that name no division themselves. */
const LATIN_FILLERS = ['province', 'city', 'municipality', 'prefecture', 'china', 'prc'];
const FILLERS = ['市辖区', '省直辖县级行政区划', '自治区直辖县级行政区划', '省直辖县级行政单位', '省直辖县', '省直辖'];
const FILLER_STARTS = [0x5e02, 0x7701, 0x81ea];

/** Skip signs, spaces and words that stand between two levels. */
export function afterGap(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isSeparator(text.charCodeAt(at))) at++;
    const filler = fillerAt(text, at);
    lookedAt(at);
    if (filler === 0) return at;
    at += filler;
  }
}

/** The length of the filler at a place, 0 for none. */
function fillerAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isLatinLetter(unit)) {
    let end = at;
    while (isLatinLetter(text.charCodeAt(end))) end++;
    lookedAt(end);
    return LATIN_FILLERS.includes(text.slice(at, end).toLowerCase()) ? end - at : 0;
  }
  return FILLER_STARTS.includes(unit) ? (FILLERS.find((one) => standsAt(text, at, one))?.length ?? 0) : 0;
}

function standsAt(text: string, at: number, word: string): boolean {
  let same = 0;
  while (same < word.length && text.charCodeAt(at + same) === word.charCodeAt(same)) same++;
  lookedAt(at + Math.min(same, word.length - 1));
  return same === word.length;
}

/** Signs that people put between the levels of an address. */
export function isSeparator(unit: number): boolean {
  if (isOuterSpace(unit)) return true;
  return SEPARATORS.has(unit);
}
const SEPARATORS = units(',，-－—–/／\\|｜>＞·・.、;；:：_()（）[]【】「」"“”\'’、');

/** Tell a word that ends at `end` and goes on as a road, a village or a school of roads: 重庆路, 凤城五路, 柳市镇.
 *  At most one direction and one "big" stand between name and road; numbers count as nothing. */
export function goesOnAsRoad(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && NUMBERS.includes(text.charAt(at))) at++;
  if (at < text.length && DIRECTIONS.includes(text.charAt(at))) at++;
  while (at < text.length && NUMBERS.includes(text.charAt(at))) at++;
  if (text.charAt(at) === '大') at++;
  const sign = text.charAt(at);
  lookedAt(at);
  if (sign === '') return false;
  if (ROADS.includes(sign)) return true;
  return at === end && TOWNS.includes(sign);
}
const NUMBERS = '0123456789一二三四五六七八九十';
const DIRECTIONS = '东南西北中前后上下内外新老环';
const ROADS = '路街道巷弄';
const TOWNS = '镇乡村';

/** Tell a Latin name that goes on as a road: Beijing Road, Nanjing East Rd. */
export function goesOnAsLatinRoad(text: string, end: number): boolean {
  lookedAt(end + LATIN_ROAD - 1);
  const [first = '', second = ''] = text
    .slice(end, end + LATIN_ROAD)
    .toLowerCase()
    .trim()
    .split(' ');
  return isLatinRoad(first) || (LATIN_DIRECTIONS.includes(first) && isLatinRoad(second));
}
/** Within how many units a road stands. */
const LATIN_ROAD = 20;
const LATIN_DIRECTIONS = ['east', 'west', 'south', 'north', 'middle', 'dong', 'xi', 'nan', 'bei', 'zhong'];
const LATIN_ROADS = ['road', 'rd', 'street', 'st', 'avenue', 'ave', 'lane', 'lu', 'jie'];

function isLatinRoad(word: string): boolean {
  let end = word.length;
  while (end > 0 && !isLatinLetter(word.charCodeAt(end - 1))) end--;
  return LATIN_ROADS.includes(word.slice(0, end));
}

/** A word found in a text: where it ends (exclusive) and the packed divisions of `placeWords`. */
export interface WordAt {
  readonly end: number;
  readonly values: readonly number[];
}

/** Find all words of the trie that start at a place, the longest first. Spaces inside a Chinese name are passed over. */
export function wordsAt(text: string, from: number): readonly WordAt[] {
  const trie = placeWords();
  let node = 0;
  let found: WordAt[] | null = null;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = trie.step(node, foldedUnit(unit));
    if (next < 0) {
      if (at > from && isOuterSpace(unit) && text.charCodeAt(from) > 0x7f) continue;
      break;
    }
    node = next;
    const values = trie.valuesAt(node);
    if (values === undefined || !endsHere(text, from, at)) continue;
    if (values[0] === NO_PLACE) {
      lookedAt(at);
      return NONE;
    }
    (found ??= []).unshift({ end: at + 1, values });
  }
  lookedAt(at);
  return found ?? NONE;
}
const NONE: readonly WordAt[] = [];

/** Letters of any case and width as small ASCII ones. */
function foldedUnit(unit: number): number {
  if (unit >= 0x3400 && unit < 0xff00) return unit;
  const half = halfWidthUnit(unit);
  return half >= 65 && half <= 90 ? half + 32 : half;
}

/** A Latin name ends at the end of a word: "Jinan" does not stand in "Jinance". */
function endsHere(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(from) > 0x7f) return true;
  lookedAt(at + 1);
  return !isLatinLetter(text.charCodeAt(at + 1)) && !(from > 0 && isLatinLetter(text.charCodeAt(from - 1)));
}

function isLatinLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function units(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
