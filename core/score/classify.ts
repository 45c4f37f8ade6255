import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { classifyActivity } from './activity';
import { classifyGrid11 } from './grid11';
import { classifyGrid8 } from './grid8';
import type { ClassSet, Scores } from './scores';
import { classifyTier } from './tier';

/** Put every customer into one class of each set, in this order: activity, value tier, eight types, eleven segments.
 *  Every set has a class for customers without orders, so nobody is left out. */
export function classify(measures: Measures, scores: Scores, recipe: Recipe): readonly ClassSet[] {
  return [
    classifyActivity(measures, recipe),
    classifyTier(scores, recipe),
    classifyGrid8(measures, scores, recipe),
    classifyGrid11(scores, recipe),
  ];
}
