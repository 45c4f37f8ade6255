/** Make a column of whole numbers, one call an entry, in order. `Int32Array.from` walks an iterator and takes several times as long. */
export function wholesOf(count: number, valueAt: (at: number) => number): Int32Array<ArrayBuffer> {
  const values = new Int32Array(count);
  for (let at = 0; at < count; at++) values[at] = valueAt(at);
  return values;
}

/** Make a column of numbers, one call an entry, in order; see `wholesOf`. */
export function numbersOf(count: number, valueAt: (at: number) => number): Float64Array<ArrayBuffer> {
  const values = new Float64Array(count);
  for (let at = 0; at < count; at++) values[at] = valueAt(at);
  return values;
}

/** Make a column of bytes, one call an entry, in order; see `wholesOf`. */
export function bytesOf(count: number, valueAt: (at: number) => number): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(count);
  for (let at = 0; at < count; at++) values[at] = valueAt(at);
  return values;
}
