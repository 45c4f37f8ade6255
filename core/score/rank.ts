import { ascending } from './ascending';
import type { Ascending } from './ascending';
import type { Direction } from './scores';

/** Score each value 0-100 by its rank: 100 x (average rank - 1) / (n - 1), the best value 100, the worst 0.
 *  Ties share their average rank. Scores are rounded half up to one decimal, so that what people read is what
 *  thresholds compare. NaN stays NaN and is not counted; a single value, or all values equal, gives 50.
 *  `column` is `ascending(values)` when the caller has it already.
 *  Source: requirements 118 and C31.
 *  Limit: two customers can share a rounded score without a tie once there are more than 1001.
 *  @example rankScores([5, 1, 3, 3], 'largeIsBetter') -> [100, 0, 50, 50] */
export function rankScores(
  values: Float64Array,
  direction: Direction,
  column: Ascending = ascending(values),
): Float64Array {
  const { order, sorted } = column;
  const scores = new Float64Array(values.length).fill(NaN);
  const last = order.length - 1;
  for (let first = 0; first <= last;) {
    const end = lastOfTie(sorted, first);
    const doubledRank = direction === 'largeIsBetter' ? first + end : 2 * last - first - end;
    const score = roundedScore(doubledRank, last);
    for (let k = first; k <= end; k++) scores[order[k] ?? 0] = score;
    first = end + 1;
  }
  return scores;
}

function lastOfTie(sorted: Float64Array, first: number): number {
  let end = first;
  while (end + 1 < sorted.length && sorted[end + 1] === sorted[first]) end++;
  return end;
}

/** Whole numbers until the last step, so that a score of exactly 79.95 always becomes 80. */
function roundedScore(doubledRank: number, last: number): number {
  if (last === 0) return 50;
  return Math.floor((1000 * doubledRank + last) / (2 * last)) / 10;
}
