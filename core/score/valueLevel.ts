import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { ofBuyers } from './buyers';
import { VALUE_LEVELS } from './classSets.data';
import { codesOf } from './codesOf';
import { compositeScores, meanOfRanks } from './composite';
import type { ClassSet, Scores } from './scores';

const CODES = codesOf(VALUE_LEVELS);

/** Class customers by value: high, middle, low; customers without orders apart. Three named rule sets:
 *  `amount`: high with an amount in the window >= `valueAmount` and a repurchase rate >= `valueRepurchase`, middle with one
 *  of the two; both bounds count. `rfm`: high with rank scores of R, F and M all >= `valueScore`, middle with their weighted
 *  mean >= `valueMiddleScore`. `share`: the top `valueShare` percent of the customers with orders are high, the next
 *  `valueMiddleShare` middle, by amount or composite; a customer without money in the window is never above low.
 *  `rates` are `repurchaseRates`. Sources: requirements 6, 93, 95, 119, 125; C7, C10, C11.
 *  Limit: with `share`, those who tie with the last customer of a level are in it, so equal customers are all high. */
export function classifyValue(measures: Measures, scores: Scores, recipe: Recipe, rates: Float64Array): ClassSet {
  const codes = new Int32Array(measures.count);
  LEVELS[recipe.valueRule](codes, { measures, scores, recipe, rates });
  for (let row = 0; row < codes.length; row++) {
    if (Number.isNaN(measures.recencyDays[row])) codes[row] = CODES.noOrders;
  }
  return { id: 'value_level', classes: VALUE_LEVELS, codes };
}

/** Tell which of the two conditions of the amount rule hold, the bounds included. `cents` is the amount in the window,
 *  `rate` 0-1; a rate of NaN holds nothing.
 *  @example valueConditions(10_000_000, 0.6, standardRecipe) -> { amount: true, repurchase: true } */
export function valueConditions(
  cents: number,
  rate: number,
  recipe: ValueBounds,
): { readonly amount: boolean; readonly repurchase: boolean } {
  const bounds = amountBounds(recipe);
  return { amount: cents >= bounds.cents, repurchase: rate >= bounds.rate };
}

type ValueBounds = Pick<Recipe, 'valueAmount' | 'valueRepurchase'>;

function amountBounds({ valueAmount, valueRepurchase }: ValueBounds): {
  readonly cents: number;
  readonly rate: number;
} {
  return { cents: Math.round(valueAmount * 100), rate: valueRepurchase / 100 };
}

/** Find where the top shares of the customers with orders begin: the value of the last customer of each share; Infinity
 *  for a share of nobody. `shares` are percentages from the top, ascending.
 *  @example topCuts([1, 2, 3, 4, 5], [20, 40]) -> [5, 4] */
export function topCuts(values: Float64Array, shares: readonly number[]): readonly number[] {
  const sorted = withoutBlanks(values).sort();
  return shares.map((share) => {
    const count = Math.min(sorted.length, Math.ceil((sorted.length * share) / 100));
    return count === 0 ? Infinity : (sorted[sorted.length - count] ?? Infinity);
  });
}

function withoutBlanks(values: Float64Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!Number.isNaN(value)) kept[count++] = value;
  }
  return kept.subarray(0, count);
}

interface Valued {
  readonly measures: Measures;
  readonly scores: Scores;
  readonly recipe: Recipe;
  readonly rates: Float64Array;
}

/** Fill in the level of every customer with orders; the others are set apart afterwards. */
const LEVELS: Readonly<Record<Recipe['valueRule'], (codes: Int32Array, valued: Valued) => void>> = {
  amount: byAmount,
  rfm: byRanks,
  share: byShare,
};

function byAmount(codes: Int32Array, { measures: { monetaryCents }, recipe, rates }: Valued): void {
  const bounds = amountBounds(recipe);
  for (let row = 0; row < codes.length; row++) {
    const held = Number((monetaryCents[row] ?? NaN) >= bounds.cents) + Number((rates[row] ?? NaN) >= bounds.rate);
    codes[row] = LEVEL_BY_HELD[held] ?? CODES.low;
  }
}

/** By how many of the two conditions hold. */
const LEVEL_BY_HELD = [CODES.low, CODES.middle, CODES.high] as const;

function byRanks(codes: Int32Array, { scores, recipe }: Valued): void {
  const { rankR, rankF, rankM } = scores;
  const means = meanOfRanks(scores, recipe);
  const { valueScore, valueMiddleScore } = recipe;
  for (let row = 0; row < codes.length; row++) {
    const least = Math.min(rankR[row] ?? NaN, rankF[row] ?? NaN, rankM[row] ?? NaN);
    if (least >= valueScore) codes[row] = CODES.high;
    else codes[row] = (means[row] ?? NaN) >= valueMiddleScore ? CODES.middle : CODES.low;
  }
}

function byShare(codes: Int32Array, { measures, scores, recipe }: Valued): void {
  const { recencyDays, monetaryCents } = measures;
  const values = recipe.valueBy === 'amount' ? ofBuyers(monetaryCents, recencyDays) : compositeScores(scores, recipe);
  const shares = [recipe.valueShare, recipe.valueShare + recipe.valueMiddleShare];
  const [high = Infinity, middle = Infinity] = topCuts(values, shares);
  for (let row = 0; row < codes.length; row++) {
    const value = (monetaryCents[row] ?? NaN) > 0 ? (values[row] ?? NaN) : NaN;
    if (value >= high) codes[row] = CODES.high;
    else codes[row] = value >= middle ? CODES.middle : CODES.low;
  }
}
