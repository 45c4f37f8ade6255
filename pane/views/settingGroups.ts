import type { Bilingual, ClassSet, Recipe } from '../../core/index';
import { RULES } from '../texts/rules';

/** Settings that belong together, with the class set that they move. */
export interface SettingGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly settings: readonly (keyof Recipe)[];
  readonly set: ClassSet['id'] | null;
}

/** The groups that most people need, in their order; with `MORE_GROUPS` every setting stands in one group. */
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
    settings: [
      'sameCustomer',
      'leadingZeros',
      'newIds',
      'window',
      'refunds',
      'duplicates',
      'amountPer',
      'dateOrder',
      'decimal',
      'lang',
    ],
    set: null,
  },
];

/** Groups of further class sets, for those who want them. */
export const MORE_GROUPS: readonly SettingGroup[] = [
  {
    id: 'value',
    title: RULES.value,
    settings: ['valueRule', 'valueAmount', 'valueRepurchase', 'valueScore', 'valueMiddleScore', 'valueBy', 'valueShare', 'valueMiddleShare'], // prettier-ignore
    set: 'value_level',
  },
  { id: 'loyalty', title: RULES.loyalty, settings: ['loyalRepurchase', 'loyalDays', 'repurchase'], set: 'loyalty' },
  { id: 'lifecycle', title: RULES.lifecycle, settings: ['lifeRegular', 'lifeUpgrade', 'ltvYears'], set: 'lifecycle' },
  { id: 'recencyBand', title: RULES.recencyBand, settings: ['recencyBands'], set: 'recency_band' },
  { id: 'frequency', title: RULES.frequency, settings: ['frequencyHigh', 'frequencyMiddle'], set: 'purchase_rate' },
  { id: 'alert', title: RULES.alert, settings: ['valueRisk', 'valueRiskM', 'valueRiskR'], set: 'value_risk' },
  {
    id: 'composite',
    title: RULES.composite,
    settings: ['composite', 'weights', 'weightR', 'weightF', 'weightM', 'nesting'],
    set: null,
  },
  { id: 'persona', title: RULES.persona, settings: ['persona'], set: 'persona' },
  { id: 'userGroup', title: RULES.userGroup, settings: ['userGroup', 'nicheShare', 'negativeRefunds'], set: 'user_group' }, // prettier-ignore
  { id: 'browsing', title: RULES.browsing, settings: ['browsing', 'browseMonth', 'browseWeek'], set: 'browsing' },
  { id: 'people', title: RULES.people, settings: ['ageBands', 'ageLeast', 'ageMost', 'genderCodes'], set: null },
  { id: 'verify', title: RULES.verify, settings: ['outliers', 'outlierTimes', 'amountLeast', 'amountMost', 'wordChecks'], set: null }, // prettier-ignore
];

/** Settings that count only while another one says so. */
const NEEDED_WHEN: Readonly<Partial<Record<keyof Recipe, (recipe: Recipe) => boolean>>> = {
  grid8R: ({ grid8 }) => grid8 === 'values',
  grid8F: ({ grid8 }) => grid8 === 'values',
  grid8M: ({ grid8 }) => grid8 === 'values',
  weightR: ({ weights }) => weights === 'own',
  weightF: ({ weights }) => weights === 'own',
  weightM: ({ weights }) => weights === 'own',
  valueAmount: ({ valueRule }) => valueRule === 'amount',
  valueRepurchase: ({ valueRule }) => valueRule === 'amount',
  valueScore: ({ valueRule }) => valueRule === 'rfm',
  valueMiddleScore: ({ valueRule }) => valueRule === 'rfm',
  valueBy: ({ valueRule }) => valueRule === 'share',
  valueShare: ({ valueRule }) => valueRule === 'share',
  valueMiddleShare: ({ valueRule }) => valueRule === 'share',
  valueRiskM: ({ valueRisk }) => valueRisk === 'on',
  valueRiskR: ({ valueRisk }) => valueRisk === 'on',
  nicheShare: ({ userGroup }) => userGroup === 'on',
  negativeRefunds: ({ userGroup }) => userGroup === 'on',
  outlierTimes: ({ outliers }) => outliers === 'mean',
  browseMonth: ({ browsing }) => browsing === 'auto' || browsing === 'month',
  browseWeek: ({ browsing }) => browsing === 'week',
};

/** Tell whether a setting has an effect under a recipe. */
export function isNeeded(setting: keyof Recipe, recipe: Recipe): boolean {
  return NEEDED_WHEN[setting]?.(recipe) ?? true;
}
