/** Rows far above the mean of the others. */
export interface FarFromMean {
  /** 1 = found, one byte a row. */
  readonly isFar: Uint8Array;
  /** Mean of all other values of the set per row, for the reason text; NaN where a row was not judged. */
  readonly meanOfOthers: Float64Array;
}

/** How often the mean of the others makes a value extreme: 10 times and more (requirement 61: 10倍以上 includes 10). */
export const TIMES_MEAN = 10;
/** A value can reach ten times the mean of its set only when the set has eleven values; smaller sets of one customer are not judged (C15). */
export const FEWEST_OF_CUSTOMER = 11;

/** Find amounts that are `times` the mean of all other amounts of the sheet, or more. Flags only: a person verifies (C15).
 *  The value itself is left out of its mean, so that one huge order does not hide itself. O(n).
 *  Rows whose value is NaN, zero or negative are neither judged nor part of the mean: refunds are told elsewhere (C14).
 *  Exact where the values are whole units (cents) and times is whole: no rounding before the comparison.
 *  Limit: two equal extremes among few rows lift each other's mean; then use `farFromMedian`.
 *  @example farFromMean(Float64Array.of(100, 100, 1000)).isFar -> [0, 0, 1]; with 999 -> [0, 0, 0] */
export function farFromMean(values: Float64Array, times = TIMES_MEAN): FarFromMean {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (!(value > 0)) continue;
    sum += value;
    count++;
  }
  const found = notJudged(values.length);
  for (let row = 0; row < values.length; row++) judge(found, row, values[row] ?? NaN, sum, count, times);
  return found;
}

/** As `farFromMean`, each value against the other values of its own customer; customers with fewer than `fewest` values are not judged.
 *  `customer` is the customer number per row, -1 = nobody. O(n).
 *  @example farFromMeanOfCustomer(cents, customer, 2000) */
export function farFromMeanOfCustomer(
  values: Float64Array,
  customer: Int32Array,
  customers: number,
  times = TIMES_MEAN,
  fewest = FEWEST_OF_CUSTOMER,
): FarFromMean {
  const sums = new Float64Array(customers);
  const counts = new Int32Array(customers);
  for (let row = 0; row < values.length; row++) {
    const own = customer[row] ?? -1;
    const value = values[row] ?? NaN;
    if (own < 0 || !(value > 0)) continue;
    sums[own] = (sums[own] ?? 0) + value;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  const found = notJudged(values.length);
  for (let row = 0; row < values.length; row++) {
    const own = customer[row] ?? -1;
    if (own < 0 || (counts[own] ?? 0) < fewest) continue;
    judge(found, row, values[row] ?? NaN, sums[own] ?? 0, counts[own] ?? 0, times);
  }
  return found;
}

function judge(found: FarFromMean, row: number, value: number, sum: number, count: number, times: number): void {
  if (!(value > 0) || count < 2) return;
  const others = sum - value;
  found.meanOfOthers[row] = others / (count - 1);
  // Multiplied out, so that exactly ten times is ten times whatever the division would round.
  if (value * (count - 1) >= times * others) found.isFar[row] = 1;
}

function notJudged(rows: number): FarFromMean {
  return { isFar: new Uint8Array(rows), meanOfOthers: new Float64Array(rows).fill(NaN) };
}
