import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import { warningText } from './warningText';
import type { WhatIfWarning } from './whatIf';

/** Say a what-if warning in words: which class nobody is in, and what to change where something keeps everyone out. */
export function whatIfText(warning: WhatIfWarning, recipe: Recipe): Bilingual {
  switch (warning.kind) {
    case 'score':
      return warningText(warning.warning, recipe.binning);
    case 'missing':
      return warning.text;
    case 'nobody': {
      const { label, why } = warning;
      return {
        zh: `没有客户属于“${label.zh}”${why ? `：${why.zh}` : '。'}`,
        en: `No customer is "${label.en}"${why ? `: ${why.en}` : '.'}`,
      };
    }
    default:
      return warning satisfies never;
  }
}
