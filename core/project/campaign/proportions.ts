/** Two-sided 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Give the 95 % interval of a share, hits of count. NaN without any.
 *  Source: Wilson 1927, score interval without continuity correction. */
export function wilson(hits: number, count: number): Interval {
  const share = hits / count;
  const z2 = Z * Z;
  const middle = 2 * hits + z2;
  const spread = Z * Math.sqrt(z2 + 4 * hits * (1 - share));
  const scale = 2 * (count + z2);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** Give the difference of two shares (first minus second) with its 95 % interval. NaN when one has no cases.
 *  Source: Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10 (hybrid score). */
export function shareDifference(
  one: { readonly hits: number; readonly count: number },
  other: { readonly hits: number; readonly count: number },
): Interval & { readonly difference: number } {
  const [p, q] = [one.hits / one.count, other.hits / other.count];
  const [first, second] = [wilson(one.hits, one.count), wilson(other.hits, other.count)];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.sqrt((p - first.low) ** 2 + (second.high - q) ** 2),
    high: difference + Math.sqrt((first.high - p) ** 2 + (q - second.low) ** 2),
  };
}
