/** A column in ascending order, blanks left out: `sorted[k]` is the value of row `order[k]`. */
export interface Ascending {
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
}

/** Sort a column ascending without changing it. NaN is left out; equal values keep their row order; -0 counts as 0.
 *  A radix sort over the bits of the numbers (16 bits a pass, passes that would move nothing are skipped),
 *  so whole days and cents need two or three passes.
 *  Limit: relies on the little-endian number layout that every JavaScript host in use has.
 *  @example [30, NaN, 10] -> order [2, 0], sorted [10, 30] */
export function ascending(values: Float64Array): Ascending {
  const digits = sortableDigits(values);
  let order = presentRows(values);
  let spare = new Uint32Array(order.length);
  for (const { digit, starts } of passesNeeded(digits, order)) {
    scatter(digits, digit, starts, order, spare);
    [order, spare] = [spare, order];
  }
  return { order, sorted: gathered(values, order) };
}

const DIGITS_PER_NUMBER = 4;
const BUCKETS = 65536;

function presentRows(values: Float64Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** Four 16-bit digits a number, lowest first, whose unsigned order is the order of the numbers:
 *  the sign bit of a positive number is set, all bits of a negative one are flipped. */
function sortableDigits(values: Float64Array): Uint16Array {
  const copy = values.slice();
  for (let row = 0; row < copy.length; row++) copy[row] = (copy[row] ?? NaN) + 0;
  const halves = new Int32Array(copy.buffer);
  for (let low = 0; low < halves.length; low += 2) {
    const high = halves[low + 1] ?? 0;
    const sign = high >> 31;
    halves[low] = (halves[low] ?? 0) ^ sign;
    halves[low + 1] = high ^ (sign | -0x80000000);
  }
  return new Uint16Array(copy.buffer);
}

function gathered(values: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let k = 0; k < sorted.length; k++) sorted[k] = (values[order[k] ?? 0] ?? NaN) + 0;
  return sorted;
}

interface Pass {
  readonly digit: number;
  /** Where each bucket begins; moved on while scattering. */
  readonly starts: Uint32Array;
}

/** The digits in which the numbers differ, lowest first. */
function passesNeeded(digits: Uint16Array, rows: Uint32Array): readonly Pass[] {
  const passes: Pass[] = [];
  for (let digit = 0; digit < DIGITS_PER_NUMBER; digit++) {
    const counts = bucketCounts(digits, digit, rows);
    const first = digits[(rows[0] ?? 0) * DIGITS_PER_NUMBER + digit] ?? 0;
    if (counts[first] !== rows.length) passes.push({ digit, starts: startsOf(counts) });
  }
  return passes;
}

function bucketCounts(digits: Uint16Array, digit: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (let k = 0; k < rows.length; k++) {
    const bucket = digits[(rows[k] ?? 0) * DIGITS_PER_NUMBER + digit] ?? 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS);
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket] = start;
    start += counts[bucket] ?? 0;
  }
  return starts;
}

function scatter(digits: Uint16Array, digit: number, starts: Uint32Array, from: Uint32Array, to: Uint32Array): void {
  for (let k = 0; k < from.length; k++) {
    const row = from[k] ?? 0;
    const bucket = digits[row * DIGITS_PER_NUMBER + digit] ?? 0;
    const place = starts[bucket] ?? 0;
    to[place] = row;
    starts[bucket] = place + 1;
  }
}
