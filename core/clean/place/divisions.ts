import { areaList } from '@vant/area-data';
import { lazily } from '../../book/lazily';
import { DROPPED, FORMER_PARENTS, ZONES } from './divisionPatch.data';
import { shortName } from './shortName';

/** The divisions of China as flat columns; a division is its index. Provinces come first, then cities, then counties. */
export interface Divisions {
  /** Six-digit codes (GB/T 2260 shape). */
  readonly codes: Int32Array;
  readonly names: readonly string[];
  /** 1 = province, 2 = city (地级), 3 = district or county. */
  readonly levels: Uint8Array;
  /** Index of the division above, -1 for provinces. A county that no city governs (仙桃市) hangs under its province. */
  readonly parents: Int32Array;
  /** The economic zones, which are no districts of the state but stand in the place of one in addresses: index -> the name as
   *  written with its city (苏州工业园区; its own name is 工业园区). */
  readonly zones: ReadonlyMap<number, string>;
  readonly indexOf: ReadonlyMap<number, number>;
  /** Where older texts put a division: index -> index of the earlier parent. */
  readonly formerParents: ReadonlyMap<number, number>;
}

/** Give the divisions as of the end of 2024; made once, on first use.
 *  Source: the package's table of provinces, cities and counties, corrected by our patch tables.
 *  A municipality and a special region are both a province and its only city. */
export const divisions = lazily(readDivisions);

/** Give the province that a division lies in, or the division itself when it is one; -1 for -1. */
export function provinceOf(division: number): number {
  const { parents } = divisions();
  let at = division;
  while (at >= 0 && (parents[at] ?? -1) >= 0) at = parents[at] ?? -1;
  return at;
}

/** Give the city that a division lies in, or is; a county under no city is its own; -1 for a province. */
export function cityOf(division: number): number {
  if (division < 0) return -1;
  const { levels, parents } = divisions();
  if (levels[division] === 2) return division;
  if (levels[division] === 1) return -1;
  const parent = parents[division] ?? -1;
  return levels[parent] === 2 ? parent : division;
}

/** Give the county that a division is, -1 for cities and provinces. */
export function countyOf(division: number): number {
  return division >= 0 && divisions().levels[division] === 3 ? division : -1;
}

/** Tell whether a division lies in another one (now or formerly), or is it. */
export function isWithin(division: number, other: number): boolean {
  const { parents, formerParents } = divisions();
  for (let at = division; at >= 0; at = parents[at] ?? -1) if (at === other) return true;
  return formerParents.get(division) === other;
}

/** Tell a division of Taiwan. */
export function isTaiwan(division: number): boolean {
  return divisions().codes[provinceOf(division)] === 710000;
}

/** Give the index of a code, -1 when it is no division of today. */
export function divisionOfCode(code: number): number {
  return divisions().indexOf.get(code) ?? -1;
}

function readDivisions(): Divisions {
  const codes: number[] = [];
  const names: string[] = [];
  const levels: number[] = [];
  const parents: number[] = [];
  const indexOf = new Map<number, number>();
  function add(code: number, name: string, level: number, parent: number): void {
    indexOf.set(code, codes.length);
    codes.push(code);
    names.push(name);
    levels.push(level);
    parents.push(parent);
  }
  for (const [code, name] of entries(areaList.province_list)) add(code, name, 1, -1);
  for (const [code, name] of citiesOf(areaList)) add(code, name, 2, indexOf.get(code - (code % 10000)) ?? -1);
  const written = new Map<number, string>();
  const zonesOf = new Map<string, number>();
  for (const [code, name] of entries(areaList.county_list)) {
    if (isDropped(code)) continue;
    const parent = parentOf(code, indexOf);
    if (!isZone(code)) {
      add(code, name, 3, parent);
      continue;
    }
    const own = zoneName(name, names[parent] ?? '', names[parents[parent] ?? -1] ?? '');
    const key = `${String(parent)} ${own}`;
    const known = zonesOf.get(key);
    if (known !== undefined) {
      indexOf.set(code, known);
      continue;
    }
    zonesOf.set(key, codes.length);
    written.set(codes.length, name);
    add(code, own, 3, parent);
  }
  return {
    codes: Int32Array.from(codes),
    names,
    levels: Uint8Array.from(levels),
    parents: Int32Array.from(parents),
    zones: written,
    indexOf,
    formerParents: new Map(
      FORMER_PARENTS.map(([now, then]) => [indexOf.get(now) ?? -1, indexOf.get(then) ?? -1] as const),
    ),
  };
}

function entries(list: Readonly<Record<string, string>>): readonly (readonly [number, string])[] {
  return Object.keys(list).map((code) => [Number(code), list[code] ?? ''] as const);
}

/** The cities; a region that is one city is its own, and groups of counties that no city governs are left out. */
function citiesOf(list: typeof areaList): readonly (readonly [number, string])[] {
  const own = entries(list.province_list)
    .filter(([code]) => isOwnCity(code))
    .map(([code, name]) => [code + 100, name] as const);
  const others = entries(list.city_list).filter(([code]) => !isOwnCity(code) && code % 10000 !== 9000);
  return [...own, ...others];
}

function isOwnCity(code: number): boolean {
  return [11, 12, 31, 50, 81, 82].includes(Math.floor(code / 10000));
}

function parentOf(code: number, indexOf: ReadonlyMap<number, number>): number {
  const city = isOwnCity(code) ? code - (code % 10000) + 100 : code - (code % 100);
  return indexOf.get(city) ?? indexOf.get(code - (code % 10000)) ?? -1;
}

function isDropped(code: number): boolean {
  return DROPPED.some(([from, to]) => code >= from && code <= to);
}

/** Mainland codes that end in 70-79 and 90-99 are zones; 81-89 are cities of county rank. */
function isZone(code: number): boolean {
  if (ZONES.includes(code)) return true;
  const tens = Math.floor(code / 10) % 10;
  return code < 710000 && (tens === 7 || tens === 9) && !isOwnCity(code) && Math.floor(code / 100) % 100 !== 90;
}

/** The name of a zone without the names of its province and city before it. */
function zoneName(name: string, city: string, province: string): string {
  let own = name;
  for (const above of [province, shortName(province), city, shortName(city)])
    if (above !== '' && own.startsWith(above) && own.length - above.length > 2) own = own.slice(above.length);
  return own;
}
