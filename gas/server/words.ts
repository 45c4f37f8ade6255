import { say, type Lang } from '../../core/index';
import { TEXTS, type TextKey } from './texts.data';

/** The language of the person who runs the script; Chinese for any Chinese, English for the rest. */
export function screenLanguage(): Lang {
  try {
    return /^zh/i.test(Session.getActiveUserLocale()) ? 'zh' : 'en';
  } catch {
    // Before anybody allowed anything (AuthMode.NONE) even this may be refused.
    return 'en';
  }
}

/** Say something to that person. */
export function words(key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  return say(TEXTS[key], screenLanguage(), values);
}
