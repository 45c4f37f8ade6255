import type { Recipe } from '../recipe/recipe';
import { ascending } from './ascending';
import type { Ascending } from './ascending';
import type { Direction } from './scores';
import { classesByCuts } from './thresholds';

type Binning = Recipe['binning'];

/** Interpolate the quantile of type 7 (the default of R, NumPy and Excel's PERCENTILE.INC) with R's own arithmetic.
 *  `sorted` ascends and has no NaN; `p` is 0-1. An empty column gives NaN.
 *  Source: Hyndman and Fan 1996, definition 7; R `stats::quantile`.
 *  @example quantileType7([1, 2, 3, 4], 0.5) -> 2.5 */
export function quantileType7(sorted: Float64Array, p: number): number {
  const place = Math.max(sorted.length - 1, 0) * p + 1;
  const below = Math.floor(place);
  return between(sorted, below - 1, place - below);
}

/** Cut a sorted column into `bins` parts at k/bins; returns bins - 1 ascending cuts, none for an empty column.
 *  `quantile`: type 7. `r-rfm`: type 7 plus one as R's rfm package 0.3.0 does, with k/bins computed as R's `seq`
 *  computes it (k times the step), which differs in the last bit.
 *  Limit: with `r-rfm` the plus one is one whole unit (day, order, currency unit), so amounts below one unit
 *  such as 0.2, 0.4, 0.6 all fall into the lowest bin. */
export function quantileCuts(sorted: Float64Array, bins: number, binning: Binning): readonly number[] {
  if (sorted.length === 0) return [];
  const parts = Array.from({ length: bins - 1 }, (_, k) => k + 1);
  if (binning === 'r-rfm') return parts.map((k) => quantileType7(sorted, k * (1 / bins)) + 1);
  return parts.map((k) => quantileType7(sorted, k / bins));
}

/** Class each value 1..bins (2-9) by quantiles of the column itself, the best class highest; NaN stays NaN.
 *  `quantile`: a value on a cut belongs to the lower values. `r-rfm`: class i is lower <= x < upper.
 *  Ties share a class, so bins can be empty when few values differ. `column` is `ascending(values)` when the caller has it.
 *  @example quantileBins([1, 2, 3, 4], 2, 'largeIsBetter', 'quantile') -> [1, 1, 2, 2] */
export function quantileBins(
  values: Float64Array,
  bins: number,
  direction: Direction,
  binning: Binning,
  column: Ascending = ascending(values),
): Float64Array {
  const cuts = quantileCuts(column.sorted, bins, binning);
  return classesByCuts(values, cuts, binning === 'r-rfm' ? 'upper' : 'lower', direction);
}

/** Equal neighbours are returned as they are, and the sum is written as R writes it: both matter in the last bit. */
function between(sorted: Float64Array, low: number, share: number): number {
  const lower = sorted[low] ?? NaN;
  const upper = sorted[low + 1] ?? lower;
  if (share <= 0 || upper === lower) return lower;
  return (1 - share) * lower + share * upper;
}
