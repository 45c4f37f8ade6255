import { lazily } from '../../book/lazily';
import { countyOf, divisions, isTaiwan, isWithin } from './divisions';
import { placeWords, Spelling } from './placeWords';
import { afterGap, goesOnAsLatinRoad, goesOnAsRoad, lookedAt, wordsAt } from './placeText';

/** A chain of names that stand one after the other, each inside the one before: 广东 深圳 南山. */
export interface PlacePath {
  /** What the chain can mean; several when the last name is one of many. */
  readonly divisions: readonly number[];
  /** Where the chain ends (exclusive); 0 names = nothing was found. */
  readonly end: number;
  readonly names: number;
  /** True when one of its names is written in full and not one of the words that name many things (城区). */
  readonly isSure: boolean;
  /** The first old name in it: from, to, and what it is now; null when all names are of today. */
  readonly renamed: Renamed | null;
}

export interface Renamed {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** One reading of a word. */
interface Step {
  readonly end: number;
  readonly divisions: readonly number[];
  readonly isFull: boolean;
  readonly isOld: boolean;
}

/** A chain of more names says nothing new: 北京北京北京... */
const MOST_NAMES = 8;

/** Follow names from a place of a text, inside `within` (empty = anywhere). Of all ways to cut the text into names the one that
 *  reaches furthest wins, then the deepest: 青岛市南区 is 青岛 + 市南区. */
export function placePath(text: string, from: number, within: readonly number[], depth = 0): PlacePath {
  let best: PlacePath = { divisions: within, end: from, names: 0, isSure: false, renamed: null };
  for (const word of wordsAt(text, from)) {
    const step = stepOf(text, from, word.end, word.values, within);
    if (step === null) continue;
    const isDeepest = step.divisions.length === 1 && countyOf(step.divisions[0] ?? -1) >= 0;
    const next = afterGap(text, step.end);
    const isLast = (isDeepest && !mayHoldNeighbours(step)) || depth === MOST_NAMES;
    const path = isLast ? null : placePath(text, next, step.divisions, depth + 1);
    const found = joined(from, step, path);
    if (isBetter(found, best)) best = found;
  }
  return best;
}

function joined(from: number, step: Step, path: PlacePath | null): PlacePath {
  const renamed = step.isOld ? { from, to: step.end, now: step.divisions[0] ?? -1 } : null;
  const isSure = step.isFull && step.end - from > 2 && !isZone(step);
  if (path === null || path.names === 0)
    return { divisions: step.divisions, end: step.end, names: 1, isSure, renamed: onlyOne(step, renamed) };
  return {
    divisions: path.divisions,
    end: path.end,
    names: path.names + 1,
    isSure: isSure || path.isSure,
    renamed: path.renamed ?? onlyOne(step, renamed) ?? movedCity(from, step, path),
  };
}

/** A city that was a prefecture over its present neighbours (巢湖市) may be followed by one of them. */
function mayHoldNeighbours(step: Step): boolean {
  return step.divisions.some((one) => oncePrefectures().has(one));
}

const oncePrefectures = lazily(() => new Set(divisions().formerParents.values()));

function onlyOne(step: Step, renamed: Renamed | null): Renamed | null {
  return step.divisions.length === 1 ? renamed : null;
}

/** 四平市公主岭市: both names are of today, but the county has moved. */
function movedCity(from: number, step: Step, path: PlacePath): Renamed | null {
  const [now = -1] = path.divisions;
  const former = divisions().formerParents.get(now);
  return former !== undefined && step.divisions.includes(former) ? { from, to: path.end, now } : null;
}

function isZone(step: Step): boolean {
  return step.divisions.every((one) => divisions().zones.has(one));
}

function isBetter(a: PlacePath, b: PlacePath): boolean {
  if (b.names === 0) return true;
  return a.end !== b.end ? a.end > b.end : depthOf(a.divisions) > depthOf(b.divisions);
}

function depthOf(list: readonly number[]): number {
  return list.reduce((least, one) => Math.min(least, divisions().levels[one] ?? 3), 3);
}

/** Read one word at its place: what it can mean inside `within`, and whether an ending of older days belongs to it. */
function stepOf(
  text: string,
  from: number,
  end: number,
  values: readonly number[],
  within: readonly number[],
): Step | null {
  const fitting = values.filter((value) => fits(value, within));
  if (fitting.length === 0) return null;
  const full = fitting.filter((value) => value % 4 === Spelling.full);
  if (full.length > 0) {
    const list = within.length === 0 ? mainlandFirst(full.map(divisionIn)) : full.map(divisionIn);
    const isGeneric =
      within.length === 0 && (isGenericName(text, from, end) || list.every((one) => isBareZone(text, from, end, one)));
    return isGeneric ? null : { end, divisions: list, isFull: true, isOld: false };
  }
  const old = fitting.filter((value) => value % 4 === Spelling.old);
  if (old.length > 0) {
    if (within.length === 0 && isGenericName(text, from, end)) return null;
    return { end, divisions: old.map(divisionIn), isFull: true, isOld: true };
  }
  const latin = fitting.filter((value) => value % 4 === Spelling.latin).map(divisionIn);
  if (latin.length > 0 && goesOnAsLatinRoad(text, end)) return null;
  if (latin.length > 0) return { end, divisions: narrowed(latin, within), isFull: true, isOld: false };
  return shortStep(text, from, end, fitting.map(divisionIn), within);
}

function shortStep(
  text: string,
  from: number,
  end: number,
  list: readonly number[],
  within: readonly number[],
): Step | null {
  lookedAt(end + LONGEST_ENDING - 1);
  const isNameOfToday = placeWords().find(text.slice(from, end + endingLength(text, end))) !== undefined;
  const upgraded = isNameOfToday ? [] : list.filter((one) => isOldEnding(text, end, one));
  if (upgraded.length > 0)
    return { end: end + endingLength(text, end), divisions: upgraded, isFull: true, isOld: true };
  if (goesOnAsRoad(text, end)) return null;
  if (within.length === 0 && !standsAlone(text, end)) {
    const able = SHARED_SHORT_NAMES.includes(text.slice(from, end)) ? list : list.filter(isTownNamedAlone);
    return able.length === 0 ? null : { end, divisions: able, isFull: false, isOld: false };
  }
  return { end, divisions: list, isFull: false, isOld: false };
}

/** Short names in daily use for a district of one city and for another city; they stay open. */
export const SHARED_SHORT_NAMES: readonly string[] = ['朝阳'];

/** A short name with detail behind it is read as a city, not as a district: 昆山玉山镇 but not 新华书店. */
function isTownNamedAlone(division: number): boolean {
  const { levels, names } = divisions();
  return (levels[division] ?? 3) < 3 || (names[division] ?? '').endsWith('市');
}

function standsAlone(text: string, end: number): boolean {
  return end >= text.length || afterGap(text, end) > end;
}

/** 余江县, now 余江区: counties became cities and districts, county-level cities became districts, prefectures became cities;
 *  and 金秀县 for 金秀瑶族自治县. */
function isOldEnding(text: string, end: number, division: number): boolean {
  const { names, levels } = divisions();
  const now = names[division] ?? '';
  const ending = text.charAt(end);
  if (levels[division] === 2) return now.endsWith('市') && text.startsWith('地区', end);
  if (levels[division] !== 3) return false;
  if (ending === '县') return now.endsWith('市') || now.endsWith('区') || now.endsWith('自治县');
  return ending === '市' && now.endsWith('区') && !MARKETS.includes(text.charAt(end + 1) || ' ');
}
/** 南山市场, 和平市民广场: no city. */
const MARKETS = '场民政区中郊内';

/** An old ending, and the unit behind it (南山市 but not 南山市场). */
const LONGEST_ENDING = 2;

function endingLength(text: string, end: number): number {
  return text.startsWith('地区', end) ? 2 : 1;
}

function fits(value: number, within: readonly number[]): boolean {
  if (within.length === 0) return true;
  const division = divisionIn(value);
  return within.some((one) => isWithin(division, one) || (value % 4 === Spelling.latin && isWithin(one, division)));
}

/** English addresses go from small to large: the larger name narrows what the smaller one can mean. */
function narrowed(list: readonly number[], within: readonly number[]): readonly number[] {
  const inside = within.filter((one) => list.some((larger) => isWithin(one, larger)));
  return inside.length > 0 ? inside : list;
}

/** Districts of Taiwan are written with their city; without it the district of the mainland is meant (中山区: 大连). */
function mainlandFirst(list: readonly number[]): readonly number[] {
  const mainland = list.filter((one) => !isTaiwan(one));
  return mainland.length > 0 ? mainland : list;
}

/** A zone without its city before it: 高新区. */
function isBareZone(text: string, from: number, end: number, division: number): boolean {
  const { zones, names } = divisions();
  const written = zones.get(division);
  return written !== undefined && (written === names[division] || written !== text.slice(from, end));
}

/** 城区, 郊区, 矿区, 东区...: words that name a part of many cities. */
function isGenericName(text: string, from: number, end: number): boolean {
  return end - from === 2 && text.charAt(end - 1) === '区';
}

function divisionIn(value: number): number {
  return Math.floor(value / 4);
}
