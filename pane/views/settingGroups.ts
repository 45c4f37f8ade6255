import type { Bilingual, ClassSet, Recipe } from '../../core/index';
import { RULES } from '../texts/rules';

/** Settings that belong together, with the class set that they move. */
export interface SettingGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly settings: readonly (keyof Recipe)[];
  readonly set: ClassSet['id'] | null;
}

/** Every setting in one group, in the order in which people need them. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    id: 'tiers',
    title: RULES.tiers,
    settings: ['tierHigh', 'tierPotential', 'tierPotentialR', 'tierRiskR', 'tierRiskFm', 'tierRiskFmScore'],
    set: 'tier',
  },
  { id: 'activity', title: RULES.activity, settings: ['activeDays', 'dormantDays', 'churnDays'], set: 'activity' },
  { id: 'scores', title: RULES.scores, settings: ['score', 'bins', 'binning', 'rCuts', 'fCuts', 'mCuts'], set: null },
  { id: 'grid8', title: RULES.grid8, settings: ['grid8', 'grid8R', 'grid8F', 'grid8M'], set: 'grid8' },
  { id: 'grid11', title: RULES.grid11, settings: ['grid11'], set: 'grid11' },
  {
    id: 'reading',
    title: RULES.reading,
    settings: ['sameCustomer', 'window', 'refunds', 'duplicates', 'amountPer', 'dateOrder', 'decimal', 'lang'],
    set: null,
  },
];
