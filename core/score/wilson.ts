/** A range that holds the true value in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/** Give the Wilson score interval of a share; 0..1 when nothing is counted.
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
