import type { Bilingual } from '../words';
import type { Recipe } from './recipe';

export type PresetName = 'standard' | 'r-rfm' | 'quintile';

/** A named set of changes to the standard recipe. */
export interface Preset {
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly also: readonly string[];
  readonly changes: Partial<Recipe>;
}

/** Ready recipes. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  standard: {
    label: { zh: '标准', en: 'standard' },
    help: {
      zh: '名次分 0-100，四层分级，近 365 天，十一类按 25 格划分。',
      en: 'Rank scores 0-100, the four tiers, the last 365 days, eleven segments over 25 cells.',
    },
    also: ['标准', 'default'],
    changes: {},
  },
  'r-rfm': {
    label: { zh: 'R 语言 rfm 包', en: "R's rfm package" },
    help: {
      zh: '与 R 语言 rfm 包的结果一致：全部历史、5 级分箱、它的十一类规则、重复行都算。',
      en: "Results equal to R's rfm package: all history, 5 bins, its eleven-segment rules, every row counts.",
    },
    also: ['rfm'],
    changes: {
      window: 'all',
      score: 'bins',
      bins: 5,
      binning: 'r-rfm',
      grid11: 'r-rfm',
      refunds: 'net',
      duplicates: 'keep',
    },
  },
  quintile: {
    label: { zh: '五分位', en: 'quintile' },
    help: {
      zh: '得分为 1-5 级（分位数第 7 类），其余同标准。',
      en: 'Scores are classes 1-5 (quantiles of type 7), everything else as standard.',
    },
    also: ['五分位', 'quintiles'],
    changes: { score: 'bins', bins: 5, binning: 'quantile' },
  },
};

/** Names of all presets, in the order of the help. */
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];
