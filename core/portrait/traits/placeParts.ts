import { CHINA } from '../../clean/place/country';
import { divisions, isWithin } from '../../clean/place/divisions';
import { readPlaces } from '../../clean/place/placeColumn';

/** One column of a place, one code a customer. */
export interface Part {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** The place of every customer: smallest certain division, and country, as `PlaceColumn` has them. */
export interface Places {
  readonly divisions: Int32Array;
  readonly countries: Int32Array;
}

/** Read the columns of a place together, the largest first, each distinct combination once: 朝阳区 beside 北京 is certain.
 *  Where together they name no place (华东 and 上海), or contradict each other, the first part that names one counts, with smaller ones inside it.
 *  @example readParts([{ codes: [0], dictionary: ['广东'] }, { codes: [0], dictionary: ['深圳'] }], 1).divisions -> [深圳市] */
export function readParts(parts: readonly Part[], customers: number): Places {
  const { codes, texts } = combined(parts, customers);
  const joined = readPlaces(texts.map((words) => words.join(' ')));
  const found = new Int32Array(texts.length);
  const countries = new Int32Array(texts.length);
  texts.forEach((words, at) => {
    const together = joined.divisions[at] ?? -1;
    const country = joined.countries[at] ?? -1;
    const isSure = together >= 0 && (words.length < 2 || joined.notes[at] === 0);
    const alone = isSure || words.length < 2 ? null : readPlaces(words);
    found[at] = alone ? oneByOne(alone.divisions, together) : together;
    const named = alone?.countries.find((one) => one !== -1) ?? country;
    countries[at] = (found[at] ?? -1) >= 0 ? CHINA : named;
  });
  const spread = (values: Int32Array): Int32Array => codes.map((code) => (code < 0 ? -1 : (values[code] ?? -1)));
  return { divisions: spread(found), countries: spread(countries) };
}

/** The first place that a part names, made finer by later parts that lie in it. */
function oneByOne(places: Int32Array, together: number): number {
  const { levels } = divisions();
  let found = -1;
  for (const place of [...places, together]) {
    if (place < 0) continue;
    if (found < 0 || ((levels[place] ?? 0) > (levels[found] ?? 0) && isWithin(place, found))) found = place;
  }
  return found;
}

interface Combined {
  /** Combination of each customer, -1 = every part is blank. */
  readonly codes: Int32Array;
  /** The words of each combination that are not blank. */
  readonly texts: readonly (readonly string[])[];
}

/** Number the combinations that occur. */
function combined(parts: readonly Part[], customers: number): Combined {
  let codes = new Int32Array(customers).fill(-1);
  let texts: readonly (readonly string[])[] = [];
  for (const { codes: next, dictionary } of parts) {
    const known = new Map<number, number>();
    const grown: (readonly string[])[] = [];
    const before = texts;
    codes = codes.map((code, who) => {
      const word = next[who] ?? -1;
      if (code < 0 && word < 0) return -1;
      const key = (code + 1) * (dictionary.length + 1) + word + 1;
      let at = known.get(key);
      if (at === undefined) {
        at = grown.push([...(before[code] ?? []), ...(word < 0 ? [] : [dictionary[word] ?? ''])]) - 1;
        known.set(key, at);
      }
      return at;
    });
    texts = grown;
  }
  return { codes, texts };
}
