/** A range that holds the true value in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** Give the Wilson score interval of a share; 0..1 when there is nothing to count.
 *  Source: E. B. Wilson 1927.
 *  @example wilson(15, 100) -> 0.0931..0.2328 */
export function wilson(part: number, whole: number): Interval {
  if (whole <= 0) return { low: 0, high: 1 };
  const share = part / whole;
  const z2 = Z95 * Z95;
  const centre = (share + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (Z95 / (1 + z2 / whole)) * Math.sqrt((share * (1 - share)) / whole + z2 / (4 * whole * whole));
  return { low: part === 0 ? 0 : centre - half, high: part === whole ? 1 : centre + half };
}

/** Give the interval of the difference of two independent shares, first minus second.
 *  Source: R. G. Newcombe 1998, method 10 (Wilson limits combined). */
export function shareDifference(
  part: number,
  whole: number,
  otherPart: number,
  otherWhole: number,
): Interval & { readonly difference: number } {
  const [mine, other] = [wilson(part, whole), wilson(otherPart, otherWhole)];
  const [p, q] = [whole > 0 ? part / whole : 0, otherWhole > 0 ? otherPart / otherWhole : 0];
  const down = Math.sqrt((p - mine.low) ** 2 + (other.high - q) ** 2);
  const up = Math.sqrt((mine.high - p) ** 2 + (q - other.low) ** 2);
  return { difference: p - q, low: p - q - down, high: p - q + up };
}

/** Give Cohen's h, the effect size of two shares: 0.2 small, 0.5 medium, 0.8 large; positive when the first is larger.
 *  Source: J. Cohen 1988, chapter 6.
 *  @example cohenH(0.5, 0.25) -> 0.5236 */
export function cohenH(share: number, other: number): number {
  return 2 * Math.asin(Math.sqrt(within01(share))) - 2 * Math.asin(Math.sqrt(within01(other)));
}

function within01(share: number): number {
  return Math.min(1, Math.max(0, share));
}
