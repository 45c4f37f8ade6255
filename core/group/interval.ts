import { wilson, type Interval } from '../score/wilson';

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
