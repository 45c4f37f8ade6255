import { say, type Bilingual } from '../../core/index';

/** Fill the places of a text in both languages, for parts that take texts.
 *  @example filled({ zh: '再看 {n} 次', en: 'Show {n} more' }, { n: 3 }).en === 'Show 3 more' */
export function filled(text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual {
  return { zh: say(text, 'zh', values), en: say(text, 'en', values) };
}
