import { selectInPlace } from './select';

/** Rows far from the median, measured by the median absolute deviation. */
export interface FarFromMedian {
  /** 1 = found, one byte a row. */
  readonly isFar: Uint8Array;
  /** Modified z-score per row, signed; NaN for blanks. Infinite where every other value equals the median. */
  readonly score: Float64Array;
  readonly median: number;
  /** Median of the distances from the median; 0 = more than half of the values are equal. */
  readonly deviation: number;
}

/** Beyond this a value is an outlier. Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers. */
export const MODIFIED_Z = 3.5;
/** 0.75 quantile of the normal distribution: makes the score comparable with a z-score. */
const NORMAL_QUARTILE = 0.6745;
/** Where the median deviation is 0, the mean deviation takes its place with this factor (same source). */
const MEAN_FACTOR = 1.253314;

/** Find values whose modified z-score 0.6745 (x - median) / MAD is beyond 3.5. One extreme cannot hide another, as it can with a mean.
 *  NaN is left out. Of an even number of values the median is the mean of the two in the middle. Expected O(n).
 *  Where half of the values are equal (MAD 0), the mean absolute deviation takes its place; where all are, nothing is found.
 *  Limit: right-skewed amounts have a long honest tail; many of them are found. It is the stricter of the two looks, for a person to judge.
 *  @example farFromMedian(Float64Array.of(10, 11, 12, 13, 14, 100)).isFar -> [0, 0, 0, 0, 0, 1] */
export function farFromMedian(values: Float64Array, limit = MODIFIED_Z): FarFromMedian {
  const known = values.filter((value) => value === value);
  const median = medianOf(known);
  const distances = known.map((value) => Math.abs(value - median));
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const deviation = medianOf(distances);
  const unit = deviation > 0 ? deviation / NORMAL_QUARTILE : mean * MEAN_FACTOR;
  const score = values.map((value) => (value === median ? 0 : (value - median) / unit));
  const isFar = Uint8Array.from(score, (one) => (Math.abs(one) > limit ? 1 : 0));
  return { isFar, score, median, deviation };
}

/** Reorders `values`. */
function medianOf(values: Float64Array): number {
  const half = Math.floor(values.length / 2);
  if (values.length === 0) return NaN;
  const upper = selectInPlace(values, half);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let at = 0; at < half; at++) lower = Math.max(lower, values[at] ?? -Infinity);
  return lower + (upper - lower) / 2;
}
