import { Z95, type Interval } from '../score/wilson';
import { countsOf, ranked } from './ranked';

/** How much larger the values of one group are than those of another: Cliff's delta with its 95 % interval. */
export interface Dominance extends Interval {
  /** -1..1: the chance that a value of the first group is larger, minus the chance that it is smaller. */
  readonly delta: number;
}

/** Give Cliff's delta of two groups of numbers; NaN values are left out. Null when either group has fewer than two values.
 *  Source: N. Cliff 1996; the interval is that of Feng and Cliff 2004 (unbiased variance, not symmetric).
 *  @example dominance(Float64Array.of(1, 2), Float64Array.of(3, 4))?.delta -> -1 */
export function dominance(values: Float64Array, others: Float64Array): Dominance | null {
  const both = new Float64Array(values.length + others.length);
  both.set(values);
  both.set(others, values.length);
  const group = new Int32Array(both.length).fill(1, values.length);
  const order = ranked(both);
  return dominanceOfCounts(countsOf(order, group, 0, false), countsOf(order, group, 0, true));
}

/** The same of two groups given as counts by rank: `mine[r]` values of the first group stand at rank r. */
export function dominanceOfCounts(mine: Float64Array, theirs: Float64Array): Dominance | null {
  const [n, m] = [total(mine), total(theirs)];
  if (n < 2 || m < 2) return null;
  const { sum, ties } = pairSums(mine, theirs, m);
  const pairs = n * m;
  const delta = sum / pairs;
  // Squared distances of each value's own delta from the whole one, in both groups, less those of the single pairs.
  const between = m * m * spread(mine, theirs, m, delta) + n * n * spread(theirs, mine, n, -delta);
  const inside = pairs - ties - pairs * delta * delta;
  const variance = (between - inside) / (pairs * (n - 1) * (m - 1));
  return { delta, ...asymmetric(delta, Math.max(variance, (1 - delta * delta) / (pairs - 1))) };
}

function total(counts: Float64Array): number {
  let sum = 0;
  for (let rank = 0; rank < counts.length; rank++) sum += counts[rank] ?? 0;
  return sum;
}

/** Over all pairs: how often a value is larger than one of the other group less how often it is smaller, and the ties. */
function pairSums(mine: Float64Array, theirs: Float64Array, others: number): { sum: number; ties: number } {
  let [below, sum, ties] = [0, 0, 0];
  for (let rank = 0; rank < mine.length; rank++) {
    const [count, same] = [mine[rank] ?? 0, theirs[rank] ?? 0];
    sum += count * (below - (others - below - same));
    ties += count * same;
    below += same;
  }
  return { sum, ties };
}

function spread(mine: Float64Array, theirs: Float64Array, others: number, delta: number): number {
  let [below, squares] = [0, 0];
  for (let rank = 0; rank < mine.length; rank++) {
    const same = theirs[rank] ?? 0;
    squares += (mine[rank] ?? 0) * ((below - (others - below - same)) / others - delta) ** 2;
    below += same;
  }
  return squares;
}

function asymmetric(delta: number, variance: number): Interval {
  const z2 = Z95 * Z95 * variance;
  const half = Z95 * Math.sqrt(variance) * Math.sqrt((1 - delta * delta) ** 2 + z2);
  const [centre, scale] = [delta - delta ** 3, 1 - delta * delta + z2];
  if (scale === 0) return { low: delta, high: delta };
  return { low: Math.max(-1, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
