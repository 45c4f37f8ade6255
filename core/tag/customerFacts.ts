import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import type { ClassSet, Scores } from '../score/scores';
import { FACT_LABELS } from './factLabels.data';
import type { Facts, TextFact } from './facts';

/** Gather what rules may ask about every customer. `today` is a serial day.
 *  Days: recency_days, first_order_days, cycle_days. Orders: frequency (window), orders (all history),
 *  orders_per_30d (window), refunds. Currency units: monetary, average_order. Rank scores 0-100: r_rank, f_rank, m_rank.
 *  refund_rate is refunds / orders. Class ids: activity, tier, grid8, grid11.
 *  Customers without orders are blank in recency_days, the ranks, orders_per_30d, first_order_days and refund_rate.
 *  orders_per_30d divides by the recipe's window; with all history by the days since the first order, at least 30.
 *  Limit: with a window, a customer who came ten days ago is divided by the whole window all the same. */
export function customerFacts(
  measures: Measures,
  scores: Scores,
  classes: readonly ClassSet[],
  today: number,
  recipe: Recipe,
): Facts {
  const firstOrderDays = measures.firstOrder.map((day) => Math.floor(today) - Math.floor(day));
  const numbers = new Map<string, Float64Array>([
    ['recency_days', measures.recencyDays],
    ['frequency', measures.frequency],
    ['monetary', inUnits(measures.monetaryCents)],
    ['r_rank', scores.rankR],
    ['f_rank', scores.rankF],
    ['m_rank', scores.rankM],
    ['orders', measures.orders],
    ['orders_per_30d', ordersPer30Days(measures, firstOrderDays, recipe)],
    ['first_order_days', firstOrderDays],
    ['refunds', measures.refunds],
    ['refund_rate', refundRate(measures)],
    ['average_order', inUnits(measures.averageOrderCents)],
    ['cycle_days', measures.cycleDays],
  ]);
  const texts = new Map(classes.map((set): [string, TextFact] => [set.id, classFact(set)]));
  return { count: measures.count, numbers, texts, labels: new Map(Object.entries(FACT_LABELS)) };
}

/** Cents as currency units, to the cent: an average order of 3333.33 cents is 33.33. */
function inUnits(cents: Float64Array): Float64Array {
  return cents.map((value) => Math.round(value) / 100);
}

function ordersPer30Days(measures: Measures, firstOrderDays: Float64Array, recipe: Recipe): Float64Array {
  const { window } = recipe;
  return measures.frequency.map((orders, row) => {
    if (Number.isNaN(measures.recencyDays[row])) return NaN;
    return (orders * 30) / (window === 'all' ? Math.max(30, firstOrderDays[row] ?? NaN) : window);
  });
}

function refundRate(measures: Measures): Float64Array {
  return measures.refunds.map((refunds, row) => {
    const orders = measures.orders[row] ?? 0;
    return orders > 0 ? refunds / orders : NaN;
  });
}

function classFact(set: ClassSet): TextFact {
  return {
    codes: set.codes,
    dictionary: set.classes.map((one) => one.id),
    names: set.classes.map((one) => one.label),
  };
}
