import type { Measures } from '../measure/measures';
import { ordersPer30Days } from '../measure/pace';
import type { Recipe } from '../recipe/recipe';
import { PURCHASE_RATES } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(PURCHASE_RATES);

/** Class customers by orders per 30 days of the window: high >= `frequencyHigh`, medium >= `frequencyMiddle`, low below;
 *  no orders apart. Source: requirement 88; the bound between medium and low is ours, it names none. */
export function classifyPurchaseRate(measures: Measures, recipe: Recipe): ClassSet {
  const { frequencyHigh, frequencyMiddle } = recipe;
  const paces = ordersPer30Days(measures, recipe);
  const codes = new Int32Array(measures.count).fill(CODES.low);
  for (let row = 0; row < codes.length; row++) {
    const pace = paces[row] ?? NaN;
    if (pace >= frequencyHigh) codes[row] = CODES.high;
    else if (pace >= frequencyMiddle) codes[row] = CODES.medium;
    else if (Number.isNaN(pace)) codes[row] = Number.isNaN(measures.recencyDays[row]) ? CODES.noOrders : CODES.unknown;
  }
  return { id: 'purchase_rate', classes: PURCHASE_RATES, codes };
}
