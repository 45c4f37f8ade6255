import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { say } from '../words';
import { ACTIVITY_STATES } from './activity.data';
import { NO_ORDERS } from './noOrders.data';
import type { ClassSet, SegmentClass } from './scores';

/** Class customers by days since the last order: active, dormant, pre-churn, churned; no orders apart.
 *  A bound belongs to the nearer state: 90 days is active, 91 dormant. Labels carry the recipe's bounds.
 *  Source: requirement 116, C1. */
export function classifyActivity(measures: Measures, recipe: Recipe): ClassSet {
  const bounds = [recipe.activeDays, recipe.dormantDays, recipe.churnDays];
  const classes = [...statesWithin(bounds), NO_ORDERS];
  const codes = new Int32Array(measures.count);
  for (let row = 0; row < codes.length; row++) codes[row] = stateOf(measures.recencyDays[row] ?? NaN, bounds);
  return { id: 'activity', classes, codes };
}

function statesWithin(bounds: readonly number[]): readonly SegmentClass[] {
  return ACTIVITY_STATES.map((state, k) => {
    const over = bounds[k - 1] ?? 0;
    const places = { from: over + 1, to: bounds[k] ?? over, over };
    return { ...state, label: { zh: say(state.label, 'zh', places), en: say(state.label, 'en', places) } };
  });
}

function stateOf(days: number, bounds: readonly number[]): number {
  if (Number.isNaN(days)) return ACTIVITY_STATES.length;
  let state = 0;
  while (state < bounds.length && days > (bounds[state] ?? Infinity)) state++;
  return state;
}
