import type { Recipe } from '../recipe/recipe';
import { BROWSING } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(BROWSING);

/** Class customers by visits: high from the recipe's bound on, which is included. `visits` is visits per 30 days, one entry
 *  a customer, NaN = not known. Sources: requirements 81 (five a week) and 82 (ten a month) with C9: both are brought to
 *  30 days, five a week is 150 / 7 a month. */
export function classifyBrowsing(visits: Float64Array, recipe: Recipe): ClassSet {
  const codes = new Int32Array(visits.length);
  for (let row = 0; row < codes.length; row++) codes[row] = browsingOf(visits[row] ?? NaN, recipe);
  return { id: 'browsing', classes: BROWSING, codes };
}

/** A week's bound is compared as visits x 7 >= bound x 30, so that exactly five a week counts. */
function browsingOf(visits: number, { browsing, browseMonth, browseWeek }: Recipe): number {
  if (Number.isNaN(visits)) return CODES.unknown;
  const isHigh =
    browsing === 'week' ? Math.round(visits * 7 * 1e6) >= Math.round(browseWeek * 30 * 1e6) : visits >= browseMonth;
  return isHigh ? CODES.high : CODES.low;
}
