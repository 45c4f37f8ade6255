import { createContext, useContext } from 'react';
import { say } from '../../core/index';
import type { Bilingual, Lang } from '../../core/index';
import { TEXTS } from './texts.data';

/** The language that the page speaks now. */
export const Language = createContext<Lang>('zh');

/** Say texts of the page by their key, or any text in both languages. */
export type Words = (
  text: keyof typeof TEXTS | Bilingual,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Give the way to say texts in the language of the page. */
export function useWords(): Words {
  const lang = useContext(Language);
  return (text, values) => say(typeof text === 'string' ? TEXTS[text] : text, lang, values);
}
