const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of a letter below 128; -1 for others. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
/** The code of each digit. */
const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
/** Values written at a time: eight letters each are as many as one call may take. */
const PIECE = 4096;
const TWO_24 = 16777216;

/** Write whole numbers as text, `width` letters each, 6 bits a letter (the Base64 alphabet of RFC 4648).
 *  @example packNumbers([1, 64], 2) -> "ABBA" */
export function packNumbers(values: ArrayLike<number>, width: number): string {
  const pieces: string[] = [];
  const letters = new Uint8Array(PIECE * width);
  for (let from = 0; from < values.length; from += PIECE) {
    const to = Math.min(values.length, from + PIECE);
    for (let i = from; i < to; i++) pack(values[i] ?? 0, letters, (i - from) * width, width);
    pieces.push(String.fromCharCode(...letters.subarray(0, (to - from) * width)));
  }
  return pieces.join('');
}

/** Read back what `packNumbers` wrote; null for a text that is no such thing. */
export function unpackNumbers(text: string, width: number): Float64Array | null {
  if (text.length % width !== 0) return null;
  const values = new Float64Array(text.length / width);
  for (let i = 0; i < values.length; i++) {
    let value = 0;
    for (let letter = 0; letter < width; letter++) {
      const digit = DIGITS[text.charCodeAt(i * width + letter)] ?? -1;
      if (digit < 0) return null;
      value = value * 64 + digit;
    }
    values[i] = value;
  }
  return values;
}

/** The last letter first; in two halves of 24 bits, because whole numbers of 32 bits divide several times faster. */
function pack(value: number, letters: Uint8Array, from: number, width: number): void {
  const high = Math.floor(value / TWO_24);
  let half = value - high * TWO_24;
  for (let letter = width - 1; letter >= 0; letter--) {
    if (width - letter === 5) half = high;
    letters[from + letter] = LETTERS[half & 63] ?? 0;
    half >>>= 6;
  }
}
