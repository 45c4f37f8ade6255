import { lazily } from '../../book/lazily';
import type { Bilingual } from '../../words';
import { outerTrimmed } from '../space';
import { ABROAD, COUNTRIES } from './countries.data';

/** A country: ISO 3166-1 alpha-2 code, and what people read. */
export interface Country {
  readonly id: string;
  readonly name: Bilingual;
}

/** The countries that are told apart; China is the first. */
export const COUNTRY_LIST: readonly Country[] = COUNTRIES.map((line) => {
  const [id = '', zh = '', en = ''] = line.split('|');
  return { id, name: { zh, en } };
});

/** Index of China in `COUNTRY_LIST`. */
export const CHINA = 0;
/** A place outside China whose country is not said, or not in the list. */
export const SOMEWHERE_ABROAD = -2;

/** Find the country that a text names: index into `COUNTRY_LIST`, `SOMEWHERE_ABROAD`, or -1 when it names none (requirement 107).
 *  The text is a country, begins with one before a sign (美国-加州), or ends with one after a comma (Austin, TX, USA).
 *  Names in Chinese may also stand right before the place (日本东京都), unless they go on as a road or a shop (泰国菜馆, 英国街).
 *  Limit: a foreign city without its country is not known.
 *  @example countryIn('Paris, France') -> index of FR; countryIn('北京') -> -1 */
export function countryIn(text: string): number {
  const trimmed = outerTrimmed(text);
  const whole = named(trimmed);
  if (whole !== undefined) return whole;
  const comma = Math.max(trimmed.lastIndexOf(','), trimmed.lastIndexOf('，'));
  const last = comma < 0 ? undefined : named(outerTrimmed(trimmed.slice(comma + 1)));
  return last ?? countryAtStart(trimmed);
}

/** No name of a country is longer than this; in Chinese none is longer than `LONGEST`. */
const LONGEST_LATIN = 30;
const LONGEST = 8;

function named(text: string): number | undefined {
  return text.length > LONGEST_LATIN ? undefined : names().byName.get(text.toLowerCase());
}

const SIGNS = ' ,，-－—/|·・:：、(（>';
const SHOPS = '路街巷村菜餐料城馆店风红园语式族左右';

function countryAtStart(text: string): number {
  const { byName, firstUnits } = names();
  if (text.charCodeAt(0) < 0x3400) return latinAtStart(text.slice(0, LONGEST_LATIN + 2).toLowerCase());
  if (!firstUnits.has(text.charCodeAt(0))) return -1;
  for (let end = Math.min(LONGEST, text.length - 1); end >= 2; end--) {
    const found = byName.get(text.slice(0, end));
    if (found !== undefined) return SHOPS.includes(text.charAt(end)) ? -1 : found;
  }
  return -1;
}

/** "USA - Texas": a country in Latin letters stands before a sign, not before a word. */
function latinAtStart(text: string): number {
  for (let end = 2; end < text.length; end++) {
    const sign = text.charAt(end);
    if (sign === ' ' ? !SIGNS.slice(1).includes(text.charAt(end + 1)) : !SIGNS.includes(sign)) continue;
    return names().byName.get(text.slice(0, end)) ?? -1;
  }
  return -1;
}

const names = lazily(() => {
  const byName = new Map<string, number>();
  COUNTRIES.forEach((line, country) => {
    for (const name of line.split('|').slice(1)) byName.set(name.toLowerCase(), country);
  });
  for (const word of ABROAD) byName.set(word, SOMEWHERE_ABROAD);
  return { byName, firstUnits: new Set(Array.from(byName.keys(), (name) => name.charCodeAt(0))) };
});
