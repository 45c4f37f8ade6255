/** The two languages of screen and output. */
export type Lang = 'zh' | 'en';

/** A text in both languages; the two are equals. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Fill `{name}` places of a bilingual sentence in one language. A place without a value stays visible.
 *  @example say({ zh: '{n} 行', en: '{n} rows' }, 'en', { n: 3 }) -> "3 rows" */
export function say(text: Bilingual, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.prototype.hasOwnProperty.call(values, key) ? String(values[key]) : whole,
  );
}
