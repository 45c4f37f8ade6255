import type { Trait } from '../../measure/trait';
import type { Bilingual } from '../../words';
import { CITY_TIER_SOURCE, CITY_TIERS, type TierOf } from './cityTier';
import { CHINA, COUNTRY_LIST, SOMEWHERE_ABROAD } from './country';
import { cityOf, countyOf, divisions, provinceOf } from './divisions';
import { MACRO_REGIONS, macroRegionOf } from './macroRegion';
import { fullName } from './placeColumn';
import { PROVINCE_NAMES_EN } from './provinceNames.data';

/** The province of every entry; names in both languages (requirements 29, 70, 107).
 *  @example provinceTrait(Int32Array.of(深圳市, -1)) -> codes [0, -1], dictionary ['广东省'] */
export function provinceTrait(places: Int32Array): Trait {
  const { names, codes } = divisions();
  const found = compact(places, provinceOf);
  return {
    ...trait('province', { zh: '省份', en: 'Province' }, found.codes),
    dictionary: found.kept.map((one) => names[one] ?? ''),
    names: found.kept.map((one) => ({
      zh: names[one] ?? '',
      en: PROVINCE_NAMES_EN[Math.floor((codes[one] ?? 0) / 10000)] ?? names[one] ?? '',
    })),
  };
}

/** The city of every entry; a municipality is its own city (requirements 70, 107). */
export function cityTrait(places: Int32Array): Trait {
  const { names } = divisions();
  const found = compact(places, cityOf);
  return {
    ...trait('place_city', { zh: '城市（标准）', en: 'City (standard)' }, found.codes),
    dictionary: found.kept.map((one) => names[one] ?? ''),
  };
}

/** The district or county of every entry, with its city before it, as many districts share a name (requirements 70, 107).
 *  @example countyTrait(Int32Array.of(鼓楼区 of 南京)).dictionary -> ['南京市鼓楼区'] */
export function countyTrait(places: Int32Array): Trait {
  const found = compact(places, countyOf);
  return {
    ...trait('county', { zh: '区县', en: 'District' }, found.codes),
    dictionary: found.kept.map(countyName),
  };
}

function countyName(county: number): string {
  const { names } = divisions();
  const city = cityOf(county);
  return city === county ? (names[county] ?? '') : fullName(county).slice(provincePart(county).length);
}

/** What stands before the city in a full name; nothing for municipalities. */
function provincePart(county: number): string {
  const { names } = divisions();
  const [province, city] = [names[provinceOf(county)] ?? '', names[cityOf(county)] ?? ''];
  return province === city ? '' : province;
}

/** The tier of every entry's city, in order (requirements 80, 105, 150; C26). */
export function cityTierTrait(places: Int32Array, tierOf: TierOf): Trait {
  return {
    ...trait('city_tier', { zh: '城市等级', en: 'City tier' }, mapped(places, tierOf)),
    dictionary: CITY_TIERS.map(({ id }) => id),
    names: CITY_TIERS.map(({ name }) => name),
    isOrdered: true,
    source: CITY_TIER_SOURCE,
  };
}

/** The large part of the country of every entry (requirement 107). */
export function macroRegionTrait(places: Int32Array): Trait {
  return {
    ...trait('macro_region', { zh: '大区', en: 'Large region' }, mapped(places, macroRegionOf)),
    dictionary: MACRO_REGIONS.map(({ id }) => id),
    names: MACRO_REGIONS.map(({ name }) => name),
  };
}

/** China or abroad (requirement 107): countries as `PlaceColumn.countries` gives them. Hong Kong, Macau and Taiwan count as 国内. */
export function homeTrait(countries: Int32Array): Trait {
  return {
    ...trait(
      'home_abroad',
      { zh: '国内外', en: 'Home or abroad' },
      countries.map((one) => (one === -1 ? -1 : Number(one !== CHINA))),
    ),
    dictionary: ['home', 'abroad'],
    names: [
      { zh: '国内', en: 'In China' },
      { zh: '国外', en: 'Abroad' },
    ],
  };
}

/** The country of every entry (requirement 107); abroad without a country is not known. */
export function countryTrait(countries: Int32Array): Trait {
  const found = compact(countries, (one) => (one === SOMEWHERE_ABROAD ? -1 : one));
  return {
    ...trait('country', { zh: '国家', en: 'Country' }, found.codes),
    dictionary: found.kept.map((one) => COUNTRY_LIST[one]?.id ?? ''),
    names: found.kept.map((one) => COUNTRY_LIST[one]?.name ?? { zh: '', en: '' }),
  };
}

type TraitHead = Pick<Trait, 'id' | 'name' | 'traitClass' | 'codes' | 'isOrdered' | 'privacy'>;

function trait(id: string, name: Bilingual, codes: Int32Array): TraitHead {
  return { id, name, traitClass: 'basic', codes, isOrdered: false, privacy: 'open' };
}

function mapped(places: Int32Array, of: (place: number) => number): Int32Array {
  const known = new Map<number, number>();
  return places.map((place) => {
    if (place < 0) return -1;
    let found = known.get(place);
    if (found === undefined) known.set(place, (found = of(place)));
    return found;
  });
}

/** Number what is found from 0 in the order of the divisions, so that the order of the rows changes nothing. */
function compact(
  places: Int32Array,
  of: (place: number) => number,
): { readonly codes: Int32Array; readonly kept: readonly number[] } {
  const found = mapped(places, of);
  const kept = [...new Set(found)].filter((one) => one >= 0).sort((a, b) => a - b);
  const place = new Map(kept.map((one, at) => [one, at] as const));
  return { codes: found.map((one) => place.get(one) ?? -1), kept };
}
