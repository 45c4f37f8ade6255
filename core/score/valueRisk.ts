import type { Recipe } from '../recipe/recipe';
import { VALUE_RISKS } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet, Scores } from './scores';

const CODES = codesOf(VALUE_RISKS);

/** Find customers of high value who may leave: M rank score >= `valueRiskM` and R rank score < `valueRiskR`, whatever F is;
 *  those of high value who stay beside them. Sources: requirements 124 and 156 with C3. */
export function classifyValueRisk({ rankR, rankM }: Scores, recipe: Recipe): ClassSet {
  const codes = new Int32Array(rankR.length);
  for (let row = 0; row < codes.length; row++) {
    const high = (rankR[row] ?? NaN) < recipe.valueRiskR ? CODES.atRisk : CODES.safe;
    if (Number.isNaN(rankR[row])) codes[row] = CODES.noOrders;
    else codes[row] = (rankM[row] ?? NaN) >= recipe.valueRiskM ? high : CODES.notHigh;
  }
  return { id: 'value_risk', classes: VALUE_RISKS, codes };
}
