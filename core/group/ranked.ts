/** Numbers as ranks: the distinct values upwards, and each customer's place among them (-1 = no number). */
export interface Ranked {
  readonly values: Float64Array;
  readonly ranks: Int32Array;
}

/** Sort numbers once, so that every group of customers is compared by counting. NaN has no rank. */
export function ranked(numbers: Float64Array): Ranked {
  const sorted = numbers.slice().sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] ?? NaN;
    // NaN is sorted to the end.
    if (Number.isNaN(value)) break;
    if (size === 0 || value !== sorted[size - 1]) sorted[size++] = value;
  }
  const values = sorted.slice(0, size);
  const ranks = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) ranks[at] = placeOf(values, numbers[at] ?? NaN);
  return { values, ranks };
}

/** Count the customers of a group by rank: those whose code is `code`, or, with `others`, all the rest. */
export function countsOf({ values, ranks }: Ranked, codes: Int32Array, code: number, others: boolean): Float64Array {
  const counts = new Float64Array(values.length);
  for (let customer = 0; customer < ranks.length; customer++) {
    const rank = ranks[customer] ?? -1;
    if (rank >= 0 && (codes[customer] === code) !== others) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** Give how many there are, their mean, and their median (the mean of the middle two for even counts); NaN of nothing. */
export function summaryOf(
  values: Float64Array,
  counts: Float64Array,
): { readonly size: number; readonly mean: number; readonly median: number } {
  let [size, sum] = [0, 0];
  for (let rank = 0; rank < counts.length; rank++) {
    const count = counts[rank] ?? 0;
    size += count;
    sum += count * (values[rank] ?? 0);
  }
  if (size === 0) return { size, mean: NaN, median: NaN };
  const [lower, upper] = [Math.floor((size - 1) / 2), Math.floor(size / 2)];
  return { size, mean: sum / size, median: (valueAt(values, counts, lower) + valueAt(values, counts, upper)) / 2 };
}

function valueAt(values: Float64Array, counts: Float64Array, place: number): number {
  let passed = 0;
  for (let rank = 0; rank < counts.length; rank++) {
    passed += counts[rank] ?? 0;
    if (passed > place) return values[rank] ?? NaN;
  }
  return NaN;
}

function placeOf(values: Float64Array, value: number): number {
  if (Number.isNaN(value)) return -1;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
