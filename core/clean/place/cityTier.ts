import { lazily } from '../../book/lazily';
import type { Bilingual } from '../../words';
import { CITY_TIERS_2025 } from './cityTiers.data';
import { cityOf, divisions } from './divisions';
import { readPlace } from './readPlace';
import { shortName } from './shortName';

/** A tier of cities: stable id, and what people read. */
export interface CityTier {
  readonly id: string;
  readonly name: Bilingual;
}

/** The tiers, best first (requirements 80, 105; C26). */
export const CITY_TIERS: readonly CityTier[] = [
  { id: 'tier1', name: { zh: '一线城市', en: 'First-tier city' } },
  { id: 'newTier1', name: { zh: '新一线城市', en: 'New first-tier city' } },
  { id: 'tier2', name: { zh: '二线城市', en: 'Second-tier city' } },
  { id: 'tier3', name: { zh: '三线城市', en: 'Third-tier city' } },
  { id: 'tier4', name: { zh: '四线城市', en: 'Fourth-tier city' } },
  { id: 'tier5', name: { zh: '五线城市', en: 'Fifth-tier city' } },
];

/** Who made the standard table, and of which year; said beside every tier. */
export const CITY_TIER_SOURCE: Bilingual = {
  zh: '第一财经·新一线城市研究所《新一线城市魅力排行榜》2025；可在词典表修改',
  en: 'Yicai Rising Lab, city attractiveness ranking 2025; can be changed in the dictionary sheet',
};

/** One row of the dictionary sheet, as its reader gives it. */
export interface TierRow {
  readonly kind: string;
  readonly word: string;
  readonly meaning: string;
}

/** The kind of dictionary rows that this table owns. */
export const CITY_TIER_KIND = 'cityTier';

/** Tells the tier of a division: index into `CITY_TIERS`, -1 = none. */
export type TierOf = (division: number) => number;

export interface CityTierTable {
  readonly tierOf: TierOf;
  /** Rows that were not understood: the place or the tier is not known. They change nothing. */
  readonly issues: readonly TierIssue[];
}

export interface TierIssue {
  readonly row: number;
  readonly message: Bilingual;
}

/** Read the tiers: the standard table, and over it the user's `cityTier` rows; the last row of a place wins.
 *  A row may name a county (昆山市); then the county has its own tier. An empty meaning or 无 takes a place out of the tiers.
 *  Municipalities, Hong Kong and the like are cities; Hong Kong, Macau and Taiwan have no tier of their own.
 *  @example readCityTiers([{ kind: 'cityTier', word: '昆山', meaning: '新一线' }]).tierOf(昆山) -> 1 */
export function readCityTiers(rows: readonly TierRow[] = []): CityTierTable {
  const own = new Map<number, number>();
  const issues: TierIssue[] = [];
  rows.forEach(({ kind, word, meaning }, row) => {
    if (kind !== CITY_TIER_KIND) return;
    const place = readPlace(word);
    const tier = tierNamed(meaning);
    if (place.kind !== 'read' || cityOf(place.division) < 0) issues.push({ row, message: unknownPlace(word) });
    else if (tier === null) issues.push({ row, message: unknownTier(meaning) });
    else own.set(place.division, tier);
  });
  const standard = standardTiers();
  const tierOf = (division: number): number => {
    const city = cityOf(division);
    return own.get(division) ?? own.get(city) ?? standard.get(city) ?? -1;
  };
  return { tierOf, issues };
}

/** Give the standard table as rows of the dictionary sheet, so that a person can edit it there. */
export function cityTierRows(): readonly TierRow[] {
  const { names } = divisions();
  return [...standardTiers()].map(([city, tier]) => ({
    kind: CITY_TIER_KIND,
    word: names[city] ?? '',
    meaning: CITY_TIERS[tier]?.name.zh ?? '',
  }));
}

/** Read a tier as people write it; -1 = none wanted, null = not understood.
 *  @example tierNamed('新一线') -> 1; tierNamed('Tier 2') -> 2 */
export function tierNamed(meaning: string): number | null {
  const key = meaning.toLowerCase().replace(/[\s_-]|城市|city|cities/g, '');
  if (['', '无', 'none', '-'].includes(key)) return -1;
  const at = TIER_KEYS.findIndex((keys) => keys.includes(key));
  return at < 0 ? null : at;
}

const TIER_KEYS: readonly (readonly string[])[] = [
  ['一线', '1线', 'tier1', 't1', 'firsttier', '超一线'],
  ['新一线', '准一线', 'newtier1', 'newt1', 'newfirsttier', 'tier1.5'],
  ['二线', '2线', 'tier2', 't2', 'secondtier'],
  ['三线', '3线', 'tier3', 't3', 'thirdtier'],
  ['四线', '4线', 'tier4', 't4', 'fourthtier'],
  ['五线', '5线', 'tier5', 't5', 'fifthtier'],
];

/** City -> tier; made once, on first use. */
const standardTiers = lazily(() => {
  const { names, levels } = divisions();
  const byShortName = new Map<string, number>();
  names.forEach((name, at) => {
    if (levels[at] === 2) byShortName.set(shortName(name), at);
  });
  const tiers = new Map<number, number>();
  CITY_TIERS_2025.forEach((cities, tier) => {
    for (const city of cities.split(' ')) {
      const at = byShortName.get(city);
      if (at !== undefined) tiers.set(at, tier);
    }
  });
  return tiers;
});

function unknownPlace(word: string): Bilingual {
  return {
    zh: `词典里的城市“${word}”不能确定是哪里，这一行没有生效；请写全称，如 江苏省苏州市`,
    en: `The city "${word}" in the dictionary is not certain; the row has no effect. Write the full name, like 江苏省苏州市`,
  };
}

function unknownTier(meaning: string): Bilingual {
  return {
    zh: `城市等级“${meaning}”看不懂，这一行没有生效；可写 一线、新一线、二线、三线、四线、五线`,
    en: `The tier "${meaning}" is not known; the row has no effect. Write tier 1, new tier 1, tier 2 ... tier 5`,
  };
}
