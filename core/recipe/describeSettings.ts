import type { Lang } from '../words';
import { SETTING_KEYS, SETTINGS, standardRecipe } from './settings.data';
import type { Accepts } from './settings.data';

/** Describe every setting for a help text, one entry a setting in a fixed order: `key=default`, what is accepted,
 *  and what it means. */
export function describeSettings(lang: Lang): readonly SettingDescription[] {
  return SETTING_KEYS.map((key) => ({
    assignment: `${key}=${String(standardRecipe[key])}`,
    accepts: acceptedValues(SETTINGS[key].accepts, lang),
    meaning:
      lang === 'zh'
        ? `${SETTINGS[key].label.zh}。${SETTINGS[key].help.zh}`
        : `${SETTINGS[key].label.en}. ${SETTINGS[key].help.en}`,
  }));
}

export interface SettingDescription {
  /** As it would be typed after `--set`, with the default. */
  readonly assignment: string;
  readonly accepts: string;
  readonly meaning: string;
}

/** Say what a setting accepts.
 *  @example acceptedValues({ kind: 'whole', min: 2, max: 9 }, 'en') -> "a whole number from 2 to 9" */
export function acceptedValues(accepts: Accepts, lang: Lang): string {
  switch (accepts.kind) {
    case 'choice': {
      const values = accepts.choices.map((choice) => choice.value);
      return lang === 'zh' ? `${values.join('、')} 之一` : `one of ${values.join(', ')}`;
    }
    case 'whole':
      return lang === 'zh' ? `${range(accepts)} 的整数` : `a whole number ${range(accepts, 'en')}`;
    case 'number':
      return lang === 'zh' ? `${range(accepts)} 的数` : `a number ${range(accepts, 'en')}`;
    case 'daysOrAll':
      return lang === 'zh'
        ? `${range(accepts)} 的天数，或 all（全部）`
        : `a number of days ${range(accepts, 'en')}, or all`;
    case 'cuts':
      return lang === 'zh'
        ? `1 到 ${accepts.mostCuts} 个升序且不重复的${accepts.whole ? '整数' : '数'}，用逗号分开，每个在 ${range(accepts)} 之间`
        : `1 to ${accepts.mostCuts} ascending ${accepts.whole ? 'whole ' : ''}numbers with commas between, each ${range(accepts, 'en')}, none twice`;
    default:
      return accepts satisfies never;
  }
}

function range({ min, max }: { readonly min: number; readonly max: number }, lang: Lang = 'zh'): string {
  return lang === 'zh' ? `${min} 到 ${max}` : `from ${min} to ${max}`;
}
