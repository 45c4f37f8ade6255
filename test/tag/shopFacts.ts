import type { Recipe } from '../../core/recipe/recipe';
import { classify } from '../../core/score/classify';
import { scoreCustomers } from '../../core/score/scoreCustomers';
import { customerFacts } from '../../core/tag/customerFacts';
import type { Facts } from '../../core/tag/facts';
import { RECIPE, TODAY, measuresOf } from '../score/shop';
import type { Customer } from '../score/shop';

/** The facts of a shop as a run would gather them. */
export function shopFacts(customers: readonly Customer[], change: Partial<Recipe> = {}): Facts {
  const recipe = { ...RECIPE, ...change };
  const measures = measuresOf(customers);
  const scores = scoreCustomers(measures, recipe);
  return customerFacts(measures, scores, classify(measures, scores, recipe), TODAY, recipe);
}

/** Facts with bare numbers and one text, for conditions. */
export function bareFacts(
  numbers: Readonly<Record<string, readonly number[]>>,
  city: readonly (string | null)[] = [],
): Facts {
  const columns = Object.entries(numbers).map(([id, values]): [string, Float64Array] => [
    id,
    Float64Array.from(values),
  ]);
  const dictionary = [...new Set(city.filter((one): one is string => one !== null))];
  const codes = Int32Array.from(city, (one) => (one === null ? -1 : dictionary.indexOf(one)));
  return {
    count: columns[0]?.[1].length ?? city.length,
    numbers: new Map(columns),
    texts: new Map(city.length > 0 ? [['city', { codes, dictionary }]] : []),
    labels: new Map(),
  };
}
