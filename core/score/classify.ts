import type { Attribute } from '../measure/attributes';
import type { Measures } from '../measure/measures';
import { repurchaseRates } from '../measure/repurchase';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import { classifyActivity } from './activity';
import { classifyBrowsing } from './browsing';
import { classifyGrid11 } from './grid11';
import { classifyGrid8 } from './grid8';
import { classifyLifecycle } from './lifecycle';
import { classifyLoyalty } from './loyalty';
import { classifyPersona } from './persona';
import { classifyPurchaseRate } from './purchaseRate';
import { classifyRecencyBand } from './recencyBand';
import type { ClassSet, Scores } from './scores';
import { classifyTier } from './tier';
import { classifyUserGroup } from './userGroup';
import { classifyValue } from './valueLevel';
import { classifyValueRisk } from './valueRisk';

/** What class sets may look at besides measures and scores; asked for only when a setting turns such a set on. */
export interface ClassInputs {
  readonly attributes?: readonly Attribute[];
  /** Visits per 30 days, one entry a customer, NaN = not known. */
  readonly visits?: Float64Array;
  /** Days since each customer was last seen to visit or was in touch, NaN = never. */
  readonly seenDays?: Float64Array;
}

/** Put every customer into one class of each set, in this order: activity, value tier, eight types, eleven segments, value
 *  level, loyalty, last purchase, purchase frequency, life cycle; then those that the recipe turns on: high value at risk,
 *  persona, user group, and browsing where visits are known. Every set has a class for customers without orders, so nobody is left out.
 *  A set whose columns the sheets lack is left out; `missingSets` says which and why. */
export function classify(
  measures: Measures,
  scores: Scores,
  recipe: Recipe,
  inputs: ClassInputs = {},
): readonly ClassSet[] {
  const rates = repurchaseRates(measures, recipe);
  const value = classifyValue(measures, scores, recipe, rates);
  const loyalty = classifyLoyalty(measures, recipe, rates);
  return [
    classifyActivity(measures, recipe),
    classifyTier(scores, recipe),
    classifyGrid8(measures, scores, recipe),
    classifyGrid11(scores, recipe),
    value,
    loyalty,
    classifyRecencyBand(measures, recipe),
    classifyPurchaseRate(measures, recipe),
    classifyLifecycle(measures, recipe, inputs.seenDays),
    ...(recipe.valueRisk === 'on' ? [classifyValueRisk(scores, recipe)] : []),
    ...personaOf(measures, recipe, inputs),
    ...(recipe.userGroup === 'on'
      ? [classifyUserGroup(measures, value, loyalty, inputs.attributes ?? [], recipe)]
      : []),
    ...(recipe.browsing !== 'off' && inputs.visits ? [classifyBrowsing(inputs.visits, recipe)] : []),
  ];
}

/** Say which class sets were asked for and could not be derived, and what they lack. */
export function missingSets(classes: readonly ClassSet[], recipe: Recipe): readonly Bilingual[] {
  const isThere = (id: ClassSet['id']): boolean => classes.some((set) => set.id === id);
  return [
    ...(recipe.persona === 'on' && !isThere('persona') ? [NO_PERSONA] : []),
    ...(isAskedFor(recipe) && !isThere('browsing') ? [NO_BROWSING] : []),
  ];
}

/** `auto` takes visits where there are any, and misses nothing where there are none. */
function isAskedFor({ browsing }: Recipe): boolean {
  return browsing === 'month' || browsing === 'week';
}

const NO_PERSONA: Bilingual = {
  zh: '要推断买家人格，表里需要有渠道或品类列；两列都没有，因此没有推断。如果有这样的列，请用 --map 指明。',
  en: 'Buyer personas need a column of channels or categories; there is neither, so none was derived. If there is such a column, name it with --map.',
};
const NO_BROWSING: Bilingual = {
  zh: '要分浏览频次，需要有浏览记录；没有找到，因此没有分。',
  en: 'Browsing needs records of visits; there are none, so it was not derived.',
};

function personaOf(measures: Measures, recipe: Recipe, inputs: ClassInputs): readonly ClassSet[] {
  if (recipe.persona === 'off') return [];
  const set = classifyPersona(measures, inputs.attributes ?? []);
  return set ? [set] : [];
}
