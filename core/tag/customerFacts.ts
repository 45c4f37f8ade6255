import type { Behaviour, Measures } from '../measure/measures';
import { lifetimeValues, ordersPer30Days } from '../measure/pace';
import { repurchaseRates } from '../measure/repurchase';
import type { Recipe } from '../recipe/recipe';
import { compositeScores } from '../score/composite';
import type { ClassSet, Scores } from '../score/scores';
import { FACT_LABELS } from './factLabels.data';
import type { FactLabel, Facts, TextFact } from './facts';
import { LazyColumns } from './lazyColumns';

/** Gather what rules may ask about every customer. `today` is a serial day. Columns are made when first asked for.
 *  Days: recency_days, first_order_days, cycle_days. Orders: frequency (window), orders (all history),
 *  orders_per_30d (window), refunds. Currency units: monetary, average_order, lifetime_value. Rank scores 0-100: r_rank,
 *  f_rank, m_rank; rfm_score is the recipe's composite. refund_rate is refunds / orders; repurchase_rate as the recipe
 *  defines it. From order rows only: purchase_months, orders_30d, orders_90d, orders_180d, average_order_change,
 *  refund_share. Class ids, by the id of their set: activity, tier, grid8 and so on.
 *  Customers without orders are blank in recency_days, the scores, orders_per_30d, first_order_days and all shares.
 *  orders_per_30d divides by the recipe's window; with all history by the days since the first order, at least 30.
 *  Limit: with a window, a customer who came ten days ago is divided by the whole window all the same. */
export function customerFacts(
  measures: Measures,
  scores: Scores,
  classes: readonly ClassSet[],
  today: number,
  recipe: Recipe,
): Facts {
  const numbers = new LazyColumns([
    ['recency_days', () => measures.recencyDays],
    ['frequency', () => measures.frequency],
    ['monetary', () => inUnits(measures.monetaryCents)],
    ['r_rank', () => scores.rankR],
    ['f_rank', () => scores.rankF],
    ['m_rank', () => scores.rankM],
    ['rfm_score', () => compositeScores(scores, recipe)],
    ['orders', () => measures.orders],
    ['orders_per_30d', () => ordersPer30Days(measures, recipe)],
    ['repurchase_rate', () => repurchaseRates(measures, recipe)],
    ['first_order_days', () => measures.firstOrder.map((day) => Math.floor(today) - Math.floor(day))],
    ['refunds', () => measures.refunds],
    ['refund_rate', () => refundRate(measures)],
    ['average_order', () => inUnits(measures.averageOrderCents)],
    ['lifetime_value', () => lifetimeValues(measures, recipe)],
    ['cycle_days', () => measures.cycleDays],
    ...(measures.behaviour ? behaviourColumns(measures.behaviour) : []),
  ]);
  const texts = new Map(classes.map((set): [string, TextFact] => [set.id, classFact(set)]));
  return { count: measures.count, numbers, texts, labels: labelsOf([...numbers.keys(), ...texts.keys()]) };
}

function behaviourColumns(behaviour: Behaviour): readonly (readonly [string, () => Float64Array])[] {
  return [
    ['purchase_months', () => behaviour.purchaseMonths],
    ['orders_30d', () => behaviour.orders30],
    ['orders_90d', () => behaviour.orders90],
    ['orders_180d', () => behaviour.orders180],
    ['average_order_change', () => behaviour.averageOrderChange],
    ['refund_share', () => behaviour.refundShare],
  ];
}

function labelsOf(ids: readonly string[]): ReadonlyMap<string, FactLabel> {
  return new Map(
    ids.flatMap((id) => {
      const label = FACT_LABELS[id];
      return label ? [[id, label] as const] : [];
    }),
  );
}

/** Cents as currency units, to the cent: an average order of 3333.33 cents is 33.33. */
function inUnits(cents: Float64Array): Float64Array {
  return cents.map((value) => Math.round(value) / 100);
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
