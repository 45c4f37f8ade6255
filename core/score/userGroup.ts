import type { Attribute } from '../measure/attributes';
import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { LOYALTY, USER_GROUPS, VALUE_LEVELS } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(USER_GROUPS);
const VALUE = codesOf(VALUE_LEVELS);
const LOYAL = codesOf(LOYALTY);
const LEAST_REFUNDS = 2;

/** Part customers into user groups, the first that holds; customers without orders apart. Negative: two refunds or more
 *  and refunds >= `negativeRefunds` percent of the orders, the complaints that orders carry. Core: high value or loyal.
 *  Niche: the main category has fewer than `nicheShare` percent of the customers. Secondary: all others.
 *  Source: requirement 101 (size, loyalty, value, complaints).
 *  Limit: without a category column nobody is niche. */
export function classifyUserGroup(
  measures: Measures,
  value: ClassSet,
  loyalty: ClassSet,
  attributes: readonly Attribute[],
  recipe: Recipe,
): ClassSet {
  const isNiche = nicheTest(attributes, recipe.nicheShare);
  const codes = new Int32Array(measures.count);
  for (let row = 0; row < codes.length; row++) {
    const refunds = measures.refunds[row] ?? 0;
    const isNegative =
      refunds >= LEAST_REFUNDS && 100 * refunds >= recipe.negativeRefunds * (measures.orders[row] ?? 0);
    const isCore = value.codes[row] === VALUE.high || loyalty.codes[row] === LOYAL.loyal;
    if (Number.isNaN(measures.recencyDays[row])) codes[row] = CODES.noOrders;
    else if (isNegative) codes[row] = CODES.negative;
    else if (isCore) codes[row] = CODES.core;
    else codes[row] = isNiche(row) ? CODES.niche : CODES.secondary;
  }
  return { id: 'user_group', classes: USER_GROUPS, codes };
}

/** Tell whose main category few customers share; the share is of customers whose category is known. */
function nicheTest(attributes: readonly Attribute[], percent: number): (row: number) => boolean {
  const values = attributes.find(({ role }) => role === 'category')?.values;
  if (values?.kind !== 'codes') return () => false;
  const sizes = new Float64Array(values.dictionary.length);
  for (const code of values.codes) if (code >= 0) sizes[code] = (sizes[code] ?? 0) + 1;
  const known = sizes.reduce((sum, size) => sum + size, 0);
  return (row) => {
    const size = sizes[values.codes[row] ?? -1];
    return size !== undefined && 100 * size < percent * known;
  };
}
