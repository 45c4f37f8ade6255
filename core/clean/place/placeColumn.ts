import type { Bilingual } from '../../words';
import { CHINA, countryIn } from './country';
import { divisions } from './divisions';
import { PlacePrefixes } from './placePrefixes';
import type { PlaceReading } from './readPlace';

/** The places of the distinct texts of one column; entry i is dictionary[i]. */
export interface PlaceColumn {
  /** Smallest certain division, -1 = none. */
  readonly divisions: Int32Array;
  /** Index into `COUNTRY_LIST`, `SOMEWHERE_ABROAD`, -1 = not known. */
  readonly countries: Int32Array;
  /** What there is to say about the text: index into `PLACE_NOTES` + 1, 0 = nothing. */
  readonly notes: Uint8Array;
}

/** What reading a place can leave to say. `issue` wants a person's look, `note` only tells. */
export interface PlaceNote {
  readonly id: 'ambiguous' | 'conflict' | 'renamed';
  readonly effect: 'issue' | 'note';
  readonly reason: Bilingual;
}

export const PLACE_NOTES: readonly PlaceNote[] = [
  {
    id: 'ambiguous',
    effect: 'issue',
    reason: {
      zh: '同名的地方不止一个，没有猜：请写上省、市',
      en: 'several places bear this name; not guessed: please add province and city',
    },
  },
  {
    id: 'conflict',
    effect: 'issue',
    reason: { zh: '前后地名互不隶属，按前面的算', en: 'the names do not lie in each other; the first one counts' },
  },
  {
    id: 'renamed',
    effect: 'note',
    reason: { zh: '旧区划名，按现行区划归类', en: 'a former division, counted as what it is today' },
  },
];

/** Read the distinct texts of a region, city or address column, each once, and what many of them begin with once for all (requirements 70, 105, 107; C26).
 *  A text that names a country abroad has no division; a text with a division is in China.
 *  @example readPlaces(['深圳', 'Tokyo, Japan']).countries -> [0 (China), index of JP] */
export function readPlaces(dictionary: readonly string[]): PlaceColumn {
  const found = new Int32Array(dictionary.length);
  const countries = new Int32Array(dictionary.length);
  const notes = new Uint8Array(dictionary.length);
  const prefixes = new PlacePrefixes();
  dictionary.forEach((text, at) => {
    const named = countryIn(text);
    const isAbroad = named !== CHINA && named !== -1;
    const place = isAbroad ? null : prefixes.read(text);
    found[at] = place?.division ?? -1;
    countries[at] = place !== null && place.kind !== 'none' ? CHINA : named;
    notes[at] = place === null ? 0 : noteOf(place);
  });
  return { divisions: found, countries, notes };
}

/** Index into `PLACE_NOTES` + 1 of what a reading leaves to say, 0 = nothing. */
export function noteOf({ kind, renamed }: Pick<PlaceReading, 'kind' | 'renamed'>): number {
  if (kind === 'ambiguous') return 1;
  if (kind === 'conflict') return 2;
  return renamed === null ? 0 : 3;
}

/** Tell the words that a division is shown by: the full names from the province down, a municipality once.
 *  @example fullName(南山区) -> '广东省深圳市南山区' */
export function fullName(division: number): string {
  const { names, parents } = divisions();
  let text = '';
  let last = '';
  for (let at = division; at >= 0; at = parents[at] ?? -1) {
    const name = names[at] ?? '';
    if (name !== last) text = name + text;
    last = name;
  }
  return text;
}
