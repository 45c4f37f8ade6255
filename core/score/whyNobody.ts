import { lazily } from '../book/lazily';
import type { Measures } from '../measure/measures';
import { ordersPer30Days } from '../measure/pace';
import { repurchaseRates } from '../measure/repurchase';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import { ofBuyers } from './buyers';
import type { ClassSet } from './scores';
import { topCuts } from './valueLevel';
import * as why from './whyNobody.data';

/** Find what keeps everyone out of a class that is empty: a bound that no customer reaches, a rule that another one takes
 *  everything from, or columns that are not there. Gives null when nothing does: the class is empty by chance.
 *  Nothing is computed before it is asked for. */
export function whyNobody(
  measures: Measures,
  recipe: Recipe,
): (set: ClassSet['id'], classId: string) => Bilingual | null {
  const most: Most = {
    days: lazily(() => largest(measures.recencyDays)),
    orders: lazily(() => largest(measures.frequency)),
    cents: lazily(() => largest(measures.monetaryCents)),
    pace: lazily(() => largest(ordersPer30Days(measures, recipe))),
    rate: lazily(() => largest(repurchaseRates(measures, recipe))),
  };
  return (set, classId) => {
    switch (set) {
      case 'activity':
        return tooFar(ACTIVITY_BOUNDS[classId], recipe, most);
      case 'loyalty':
        return classId === 'atRisk' || classId === 'oneOff'
          ? tooFar('loyalDays', recipe, most)
          : lowRate(classId, recipe, most);
      case 'recency_band':
        return band(classId, recipe, most);
      case 'tier':
        return tier(classId, recipe);
      case 'value_level':
        return valueLevel(classId, measures, recipe, most);
      case 'purchase_rate':
        return classId === 'high' && most.pace() < recipe.frequencyHigh
          ? why.slow(most.pace(), recipe.frequencyHigh)
          : null;
      case 'lifecycle':
        return lifecycle(classId, measures, recipe, most);
      case 'value_risk':
        return classId === 'atRisk' && recipe.valueRiskR === 0 ? why.neverBelow('valueRiskR') : null;
      default:
        return null;
    }
  };
}

interface Most {
  readonly days: () => number;
  readonly orders: () => number;
  readonly cents: () => number;
  readonly pace: () => number;
  /** Repurchase rate; -Infinity when nobody has one. */
  readonly rate: () => number;
}

const ACTIVITY_BOUNDS: Readonly<Record<string, 'activeDays' | 'dormantDays' | 'churnDays'>> = {
  dormant: 'activeDays',
  preChurn: 'dormantDays',
  churned: 'churnDays',
};

type DaysSetting = 'activeDays' | 'dormantDays' | 'churnDays' | 'loyalDays';

function tooFar(setting: DaysSetting | undefined, recipe: Recipe, most: Most): Bilingual | null {
  if (!setting || most.days() > recipe[setting]) return null;
  return why.allNearer(most.days(), recipe[setting], setting);
}

function band(classId: string, { recencyBands }: Recipe, most: Most): Bilingual | null {
  const at = recencyBands.findIndex((bound) => `upTo${bound}` === classId);
  const bound = at < 0 ? recencyBands[recencyBands.length - 1] : recencyBands[at - 1];
  if (bound === undefined || most.days() > bound) return null;
  return why.allNearer(most.days(), bound, 'recencyBands');
}

/** With `atLeast`, everyone at risk has F and M high and R low; where that is potential already, nothing is left (C5). */
function tier(classId: string, recipe: Recipe): Bilingual | null {
  const { tierRiskR, tierPotentialR, tierRiskFmScore, tierHigh } = recipe;
  if (classId === 'potential') return tierPotentialR === 0 ? why.neverBelow('tierPotentialR') : null;
  if (classId !== 'atRisk') return null;
  if (tierRiskR === 0) return why.neverBelow('tierRiskR');
  if (recipe.tierRiskFm === 'below') return tierRiskFmScore === 0 ? why.neverBelow('tierRiskFmScore') : null;
  return tierRiskFmScore >= tierHigh && tierRiskR <= tierPotentialR ? why.TAKEN_BY_POTENTIAL : null;
}

function valueLevel(classId: string, measures: Measures, recipe: Recipe, most: Most): Bilingual | null {
  if (recipe.valueRule === 'share') {
    return classId === 'middle' && recipe.valueMiddleShare === 0 ? why.NO_SHARE : null;
  }
  if (recipe.valueRule !== 'amount' || classId !== 'high') return null;
  if (most.cents() < recipe.valueAmount * 100) {
    const [top = NaN] = topCuts(ofBuyers(measures.monetaryCents, measures.recencyDays), [20]);
    return why.smallAmounts(most.cents(), recipe.valueAmount, top);
  }
  return lowRate('high', recipe, most);
}

function lowRate(classId: string, recipe: Recipe, most: Most): Bilingual | null {
  if (classId !== 'loyal' && classId !== 'high') return null;
  if (most.rate() === -Infinity) return why.NO_RATES;
  const [bound, setting] =
    classId === 'loyal'
      ? ([recipe.loyalRepurchase, 'loyalRepurchase'] as const)
      : ([recipe.valueRepurchase, 'valueRepurchase'] as const);
  return most.rate() < bound / 100 ? why.lowRates(most.rate(), bound, setting) : null;
}

function lifecycle(classId: string, measures: Measures, recipe: Recipe, most: Most): Bilingual | null {
  if (classId === 'lapsed') return tooFar('churnDays', recipe, most);
  if (classId !== 'converted' && classId !== 'upgraded') return null;
  if (most.orders() < recipe.lifeRegular) return why.fewOrders(most.orders(), recipe.lifeRegular);
  const hasEarlier = measures.orders.some((orders, row) => orders > (measures.frequency[row] ?? 0));
  return classId === 'upgraded' && !hasEarlier ? why.NOTHING_BEFORE : null;
}

function largest(values: Float64Array): number {
  let most = -Infinity;
  for (let row = 0; row < values.length; row++) if ((values[row] ?? NaN) > most) most = values[row] ?? most;
  return most;
}
