import type { ValueColumn } from '../../patch/columns';
import { CITY_TIER_KIND, readCityTiers, type TierOf } from '../../clean/place/cityTier';
import { divisions } from '../../clean/place/divisions';
import { fillRegions, type FilledRegions, type RegionSource } from '../../clean/place/fillRegion';
import { cityTierTrait, cityTrait, countryTrait, countyTrait, homeTrait, macroRegionTrait, provinceTrait } from '../../clean/place/placeTraits'; // prettier-ignore
import { shortName } from '../../clean/place/shortName';
import type { Trait } from '../../measure/trait';
import { wordsOfKind } from '../../project/dictionary/dictionary';
import type { Bilingual } from '../../words';
import { traitOf, type TraitContext, type TraitMaker, type TraitWord } from './context';
import { BY_ADDRESS, derivedPlaces } from './derivedPlaces';
import { readParts, type Part } from './placeParts';
import { hasRole, isAnyKnown, newestCodes } from './told';

/** Where customers are: province, city, district, large region, tier of the city, and the country where some are abroad (requirements 53, 70, 80, 105, 107, 150; A18 C16, C26).
 *  What the region and city columns say is never changed; addresses, postcodes and landlines fill what they leave open.
 *  Region and city are those that most of a customer's sales went to, as in the columns 地区 and 城市.
 *  Look-up sheets of the user's tell places by phone prefix, postcode and IP address; whose place was filled, and from what, is a word of its own.
 *  Limit: without such a sheet mobile numbers and IP addresses tell nothing. */
export const whereTraits: TraitMaker = (context) => {
  const { gathered, dictionary, lookups } = context;
  const asked = ['province', 'region', 'city', 'address', 'postcode', ...lookups.map(({ kind }) => kind)] as const;
  if (!hasRole(gathered, ...asked)) return [];
  const own = readParts(partsOf(context), gathered.ids.length);
  const sources = derivedPlaces(gathered, own, lookups);
  const filled = fillRegions(own.divisions, sources);
  const places = filled.divisions;
  if (!isAnyKnown(places)) return abroadTraits(own.countries, false);
  const rows = wordsOfKind(dictionary, 'city_tier').map(({ word, meaning }) => ({
    kind: CITY_TIER_KIND,
    word,
    meaning: meaning ?? '',
  }));
  const note = filledNote(sources, filled.counts);
  const traits = [
    wholeProvinces(places),
    cityTrait(places),
    countyTrait(places),
    wholeWords(macroRegionTrait(places)),
    tierTrait(places, readCityTiers(rows).tierOf),
  ].map((trait) => withNote(trait, note));
  const shown = traits.filter(({ codes }) => isAnyKnown(codes));
  return [...shown, ...placeSource(filled), ...abroadTraits(own.countries, true)];
};

/** What the columns of a place say, the largest first. */
function partsOf({ gathered }: TraitContext): readonly Part[] {
  const parts: Part[] = [];
  const texts = new Map<string, number>();
  const dictionary: string[] = [];
  const codes = newestCodes(gathered, 'province', (words) =>
    words.map((word) => {
      const known = texts.get(word) ?? dictionary.push(word) - 1;
      texts.set(word, known);
      return known;
    }),
  );
  if (dictionary.length > 0) parts.push({ codes, dictionary });
  for (const role of ['region', 'city'] as const) {
    const values = gathered.attributes.find((one) => one.role === role)?.values;
    if (values) parts.push(...partOf(values));
  }
  return parts;
}

function partOf(values: ValueColumn): readonly Part[] {
  return values.kind === 'codes' ? [{ codes: values.codes, dictionary: values.dictionary }] : [];
}

/** All provinces, so that a rule may name one that nobody lives in today; 广东 is found as 广东省. */
function wholeProvinces(places: Int32Array): Trait {
  const all = divisions().levels.reduce((count, level) => count + Number(level === 1), 0);
  const both = new Int32Array(all + places.length);
  for (let at = 0; at < all; at++) both[at] = at;
  both.set(places, all);
  const { codes, ...trait } = provinceTrait(both);
  const synonyms = trait.dictionary.map((name) => [shortName(name)]);
  return { ...trait, codes: codes.slice(all), synonyms };
}

/** 一线 is found as 一线城市. */
function tierTrait(places: Int32Array, tierOf: TierOf): Trait {
  const trait = cityTierTrait(places, tierOf);
  const synonyms = (trait.names ?? []).map(({ zh, en }) => [zh.replace('城市', ''), en.replace(' city', '')]);
  return { ...trait, synonyms };
}

function wholeWords(trait: Trait): Trait {
  return { ...trait, synonyms: (trait.names ?? []).map(({ zh }) => [`${zh}地区`, `${zh}区`]) };
}

/** Countries count where somebody is abroad; home and abroad where there are both. */
function abroadTraits(countries: Int32Array, isSomeoneHome: boolean): readonly Trait[] {
  const home = homeTrait(countries);
  const abroad = home.dictionary.indexOf('abroad');
  if (!home.codes.includes(abroad)) return [];
  const country = countryTrait(countries);
  const traits = isSomeoneHome || home.codes.some((code) => code >= 0 && code !== abroad) ? [home, country] : [country];
  return traits.filter(({ codes }) => isAnyKnown(codes)).map((trait) => withNote(trait, null));
}

const READ: Bilingual = {
  zh: '由地区、城市、地址等列读出，用现行行政区划的全称',
  en: 'read from the region, city and address columns, by the divisions of today',
};

function withNote(trait: Trait, note: Bilingual | null): Trait {
  const source = trait.source ?? READ;
  return { ...trait, source: note ? { zh: `${source.zh}；${note.zh}`, en: `${source.en}; ${note.en}` } : source };
}

/** From what each place was filled: one word a customer, where anything but an address filled any. */
function placeSource({ divisions: places, filledBy, sources, counts }: FilledRegions): readonly Trait[] {
  const isDerived = sources.some((source, at) => (counts[at] ?? 0) > 0 && source !== BY_ADDRESS);
  if (!isDerived) return [];
  const words = [OWN_PLACE, ...sources].map((name): TraitWord => ({ id: name.zh, name }));
  const codes = places.map((place, who) => (place < 0 ? -1 : (filledBy[who] ?? 0)));
  const head = {
    id: 'place_source',
    name: { zh: '地区来源', en: 'Source of the place' },
    traitClass: 'basic',
  } as const;
  return [traitOf({ ...head, source: FILLED }, words, codes)];
}

const OWN_PLACE: Bilingual = { zh: '客户资料', en: 'as given' };
const FILLED: Bilingual = {
  zh: '客户资料里没有或不够细的地区由别的列推断；客户自己的地区不改',
  en: 'places that were missing or coarse were derived from other columns; what the customer gave stays',
};

/** Say how many customers' places came from elsewhere: filled values are marked as derived (A18 C16). */
function filledNote(sources: readonly RegionSource[], counts: readonly number[]): Bilingual | null {
  const told = sources.map(({ source }, at) => ({ source, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
  if (told.length === 0) return null;
  return {
    zh: told.map(({ source, count }) => `${count} 位客户的地方${source.zh}`).join('，'),
    en: told.map(({ source, count }) => `places of ${count} customers ${source.en}`).join(', '),
  };
}
