import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';

/** An answer as people read and type it, and the value of the setting that it becomes. */
export interface SettingAnswer {
  readonly value: string;
  readonly label: Bilingual;
}

/** What can be answered where a question asks for a setting; the setting reads each label as its value. */
export const SETTING_ANSWERS = {
  dateOrder: [
    { value: 'dmy', label: { zh: '日/月/年', en: 'day/month/year' } },
    { value: 'mdy', label: { zh: '月/日/年', en: 'month/day/year' } },
  ],
  decimal: [
    { value: 'point', label: { zh: '小数点是点', en: 'decimal point' } },
    { value: 'comma', label: { zh: '小数点是逗号', en: 'decimal comma' } },
  ],
  genderCodes: [
    { value: 'gb', label: { zh: '1 男 2 女', en: '1 male, 2 female' } },
    { value: 'oneIsMale', label: { zh: '1 男 0 女', en: '1 male, 0 female' } },
    { value: 'oneIsFemale', label: { zh: '1 女 0 男', en: '1 female, 0 male' } },
  ],
  leadingZeros: [
    { value: 'same', label: { zh: '同一客户', en: 'Same customer' } },
    { value: 'different', label: { zh: '不同客户', en: 'Different customers' } },
    { value: 'each', label: { zh: '逐对决定', en: 'Decide one by one' } },
  ],
} as const satisfies Readonly<Partial<Record<keyof Recipe, readonly SettingAnswer[]>>>;

export type AskedSetting = keyof typeof SETTING_ANSWERS;

/** List what can be answered, in words. */
export function answerWords(setting: AskedSetting): Bilingual {
  const labels = SETTING_ANSWERS[setting].map(({ label }) => label);
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(SEPARATOR) };
}

/** Labels hold commas themselves. */
const SEPARATOR = '; ';

export function isAskedSetting(key: keyof Recipe): key is AskedSetting {
  return Object.prototype.hasOwnProperty.call(SETTING_ANSWERS, key);
}
