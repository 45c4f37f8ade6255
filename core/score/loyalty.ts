import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { LOYALTY } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(LOYALTY);

/** Class customers by loyalty; customers without orders apart. Near is R <= `loyalDays`.
 *  Loyal: near, repurchase rate >= `loyalRepurchase`. Potential: near, any other. At risk: not near any more, but came
 *  back before (two orders or more). One-off: not near, one order.
 *  `rates` are `repurchaseRates`. Source: requirement 94, whose three classes name no bounds; C4 keeps them apart from the RFM tiers. */
export function classifyLoyalty(
  { count, recencyDays, orders }: Measures,
  recipe: Recipe,
  rates: Float64Array,
): ClassSet {
  const { loyalDays } = recipe;
  const least = recipe.loyalRepurchase / 100;
  const codes = new Int32Array(count).fill(CODES.noOrders);
  for (let row = 0; row < count; row++) {
    const days = recencyDays[row] ?? NaN;
    if (days <= loyalDays) codes[row] = (rates[row] ?? NaN) >= least ? CODES.loyal : CODES.potential;
    else if (days > loyalDays) codes[row] = (orders[row] ?? 0) >= 2 ? CODES.atRisk : CODES.oneOff;
  }
  return { id: 'loyalty', classes: LOYALTY, codes };
}
