import type { Recipe } from '../recipe/recipe';
import type { Scores } from './scores';

/** The named weights of R, F and M. Sources: SPSS RFM nodes (100/10/1), direct mail (3/2/1), and its scale of 100 points
 *  (9.9/6.6/3.3, so that five bins each give 99). */
export const NAMED_WEIGHTS = {
  equal: [1, 1, 1],
  '100/10/1': [100, 10, 1],
  '3/2/1': [3, 2, 1],
  '9.9/6.6/3.3': [9.9, 6.6, 3.3],
} as const;

/** Add the three scores of every customer up to one. `rank`: the weighted mean of the rank scores, 0-100, rounded half up
 *  to one decimal, so that what people read is what bounds compare. `bins`: the sum of bin x weight, 111-555 for the
 *  weights 100/10/1 and five bins. Weights count in thousandths. NaN without orders.
 *  Source: requirement 118; C10.
 *  @example ranks 80, 50, 20 with weights 3/2/1 -> 60; bins 5, 4, 5 with 100/10/1 -> 545 */
export function compositeScores(scores: Scores, recipe: Recipe): Float64Array {
  return recipe.composite === 'rank' ? meanOfRanks(scores, recipe) : sumOfBins(scores, recipe);
}

/** The weighted mean of the rank scores, whatever the recipe's composite shows. */
export function meanOfRanks({ rankR, rankF, rankM }: Scores, recipe: Recipe): Float64Array {
  const [r, f, m] = thousandths(recipe);
  const all = r + f + m;
  const means = new Float64Array(rankR.length);
  for (let row = 0; row < means.length; row++) {
    const tenths = r * tenth(rankR[row]) + f * tenth(rankF[row]) + m * tenth(rankM[row]);
    means[row] = Math.floor((2 * tenths + all) / (2 * all)) / 10;
  }
  return means;
}

function sumOfBins({ binR, binF, binM }: Scores, recipe: Recipe): Float64Array {
  const [r, f, m] = thousandths(recipe);
  return binR.map((bin, row) => (r * bin + f * (binF[row] ?? NaN) + m * (binM[row] ?? NaN)) / 1000);
}

/** Whole numbers until the last step, so that 79.95 always becomes 80. */
function tenth(score = NaN): number {
  return Math.round(score * 10);
}

function thousandths(recipe: Recipe): readonly [r: number, f: number, m: number] {
  const [r, f, m] =
    recipe.weights === 'own' ? [recipe.weightR, recipe.weightF, recipe.weightM] : NAMED_WEIGHTS[recipe.weights];
  return [Math.round(r * 1000), Math.round(f * 1000), Math.round(m * 1000)];
}
