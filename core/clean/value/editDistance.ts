/** Count the single-character slips between two texts: one added, lost or replaced, or two neighbours swapped (optimal string alignment).
 *  Gives `most + 1` as soon as there are more than `most`. Compares UTF-16 units.
 *  Source: Damerau 1964, as restricted by Boytsov 2011, section 2.1; the band around the diagonal after Ukkonen 1985.
 *  @example editDistance('florence', 'florecne', 2) -> 1 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  if (width > rows[0].length) rows = [new Int32Array(width * 2), new Int32Array(width * 2), new Int32Array(width * 2)];
  let [before, last, now] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(before, last, now, a, b, i, most) > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** Three rows of the table, kept from call to call: a column asks millions of times. */
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/** Fill row `i` within `most` of the diagonal; give its least entry. */
function fillRow(
  before: Int32Array,
  last: Int32Array,
  now: Int32Array,
  a: string,
  b: string,
  i: number,
  most: number,
): number {
  const from = Math.max(1, i - most);
  const to = Math.min(b.length, i + most);
  now[from - 1] = from === 1 ? i : most + 1;
  let least = now[from - 1] ?? 0;
  const unit = a.charCodeAt(i - 1);
  for (let j = from; j <= to; j++) {
    let cost = (last[j - 1] ?? 0) + (unit === b.charCodeAt(j - 1) ? 0 : 1);
    if (j < i + most) cost = Math.min(cost, (last[j] ?? 0) + 1);
    cost = Math.min(cost, (now[j - 1] ?? 0) + 1);
    if (isSwap(a, b, i, j)) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    now[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Fold a text to 32 bits, one a character class: two texts `d` slips apart differ in at most `2 d` bits. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Count the bits in which two foldings differ. */
export function bitsApart(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
