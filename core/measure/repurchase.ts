import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import type { Measures } from './measures';

/** From so many distinct months on a customer has bought again. */
const MONTHS_OF_A_RETURN = 2;

/** Give each customer a repurchase rate 0-1, over all history; NaN without orders.
 *  The rate of a shop is the share of customers who bought again; for one customer it must be defined, and two
 *  definitions are in use: `orders` is (orders - 1) / orders, `months` is 1 with purchases in two or more calendar months
 *  and 0 else. `months` is NaN for everyone where a sheet gives totals and no orders.
 *  Source: requirements 95 and 125 with C11.
 *  Limit: with `orders` two orders on one day count as a repurchase.
 *  @example repurchaseRates(measures of 3 orders, { repurchase: 'orders' }) -> 2 / 3 */
export function repurchaseRates(measures: Measures, recipe: Pick<Recipe, 'repurchase'>): Float64Array {
  const rates = new Float64Array(measures.count).fill(NaN);
  if (recipe.repurchase === 'orders') {
    for (let row = 0; row < rates.length; row++) {
      const orders = measures.orders[row] ?? 0;
      if (orders > 0) rates[row] = (orders - 1) / orders;
    }
  } else if (measures.behaviour) {
    const { purchaseMonths } = measures.behaviour;
    for (let row = 0; row < rates.length; row++) {
      const count = purchaseMonths[row] ?? NaN;
      if (count > 0) rates[row] = Number(count >= MONTHS_OF_A_RETURN);
    }
  }
  return rates;
}

/** Say which definition a repurchase rate follows, for notes and reports. */
export const REPURCHASE_DEFINITIONS: Readonly<Record<Recipe['repurchase'], Bilingual>> = {
  orders: {
    zh: '复购率 =（历史订单数 − 1）÷ 历史订单数',
    en: 'repurchase rate = (orders in all - 1) / orders in all',
  },
  months: {
    zh: '复购率 = 在两个及以上自然月买过为 100%，否则为 0',
    en: 'repurchase rate = 100% with purchases in two or more calendar months, else 0',
  },
};
