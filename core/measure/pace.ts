import type { Recipe } from '../recipe/recipe';
import type { Measures } from './measures';

const DAYS_OF_A_MONTH = 30;
const DAYS_OF_A_YEAR = 365;

/** Orders per 30 days of the window; with all history, of the days since the first order, at least 30. NaN without orders
 *  or when the first order is unknown and needed. Source: requirement 88.
 *  Limit: with a window, a customer who came ten days ago is divided by the whole window all the same. */
export function ordersPer30Days(measures: Measures, recipe: Pick<Recipe, 'window'>): Float64Array {
  const { window } = recipe;
  const { frequency, recencyDays } = measures;
  const paces = new Float64Array(measures.count).fill(NaN);
  for (let row = 0; row < paces.length; row++) {
    if (Number.isNaN(recencyDays[row])) continue;
    const days = window === 'all' ? Math.max(DAYS_OF_A_MONTH, tenure(measures, row)) : window;
    paces[row] = ((frequency[row] ?? 0) * DAYS_OF_A_MONTH) / days;
  }
  return paces;
}

/** Lifetime value in currency units by the simple average model: average order x orders per year x years, all over the whole
 *  history, the first year counted as a full one. It carries the present pace on for `ltvYears` years and predicts
 *  nothing: nobody leaves, nobody changes. NaN without orders or without the date of the first. Source: requirement 127.
 *  Limit: multiplied by a customer's own years instead, it would be the amount to date; so all customers get the same.
 *  @example 4 orders of 100 since two years, ltvYears 3 -> 100 x 2 x 3 = 600 */
export function lifetimeValues(measures: Measures, recipe: Pick<Recipe, 'ltvYears'>): Float64Array {
  return measures.allCents.map((cents, row) => {
    const orders = measures.orders[row] ?? 0;
    const years = Math.max(1, tenure(measures, row) / DAYS_OF_A_YEAR);
    if (!(orders > 0) || Number.isNaN(years)) return NaN;
    return Math.round((cents / orders) * (orders / years) * recipe.ltvYears) / 100;
  });
}

/** Days from the first order to today. */
function tenure({ recencyDays, lastOrder, firstOrder }: Measures, row: number): number {
  return (recencyDays[row] ?? NaN) + Math.floor(lastOrder[row] ?? NaN) - Math.floor(firstOrder[row] ?? NaN);
}
