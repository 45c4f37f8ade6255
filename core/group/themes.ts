import type { Trait } from '../measure/trait';

/** What a word about customers is about. Words of one theme go together by nature: a city and its province, an industry and its branch. */
export type Theme = 'place' | 'business' | 'channel' | 'wish' | 'complaint' | 'orders' | 'record';

const THEMES: readonly { readonly theme: Theme; readonly ids: RegExp }[] = [
  { theme: 'record', ids: /^(completeness|place_source)$/ },
  { theme: 'orders', ids: /^journey$/ },
  { theme: 'place', ids: /(^|_)(region|province|city|district|county|country|place|area|abroad)(_|$)/ },
  {
    theme: 'business',
    ids: /^(industry|industry_detail|company_size|customer_type|department|role_level|occupation)$/,
  },
  { theme: 'channel', ids: /^(channel|channel_preference|contact_channel|contact_kind|platform|device|source)$/ },
  { theme: 'wish', ids: /^(needs|main_need|product_interest|interests|decision_factor|price_sensitivity|category)$/ },
  { theme: 'complaint', ids: /^(complaint|refund_wish|churn_reason|pain_point)$/ },
];

/** Give the theme of a trait; null for words that stand alone, such as gender. */
export function themeOf({ id }: Trait): Theme | null {
  return THEMES.find(({ ids }) => ids.test(id))?.theme ?? null;
}

/** Tell whether two traits are about one thing, so that their going together is no news. */
export function isOneTheme(one: Trait, other: Trait): boolean {
  const theme = themeOf(one);
  return theme !== null && theme === themeOf(other);
}

/** Tell whether a trait is no finding: it is about the records we hold and not about customers, or it is made of the
 *  orders that make the classes too. */
export function isNoFinding(trait: Trait): boolean {
  const theme = themeOf(trait);
  return theme === 'record' || theme === 'orders';
}

/** Tell whether a word stands for "not known", as a gender of 不明 does: nobody is typical of it. */
export function isUnknownWord(trait: Trait, code: number): boolean {
  return trait.dictionary[code] === '不明' || trait.names?.[code]?.zh === '不明';
}
