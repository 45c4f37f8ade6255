const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of a letter below 128; -1 for others. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
const PIECE = 8192;

/** Write whole numbers as text, `width` letters each, 6 bits a letter (the Base64 alphabet of RFC 4648).
 *  @example packNumbers([1, 64], 2) -> "ABBA" */
export function packNumbers(values: ArrayLike<number>, width: number): string {
  const pieces: string[] = [];
  for (let from = 0; from < values.length; from += PIECE) {
    let piece = '';
    const to = Math.min(values.length, from + PIECE);
    for (let i = from; i < to; i++) piece += packed(values[i] ?? 0, width);
    pieces.push(piece);
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

function packed(value: number, width: number): string {
  let text = '';
  let rest = value;
  for (let letter = 0; letter < width; letter++) {
    text = (ALPHABET[rest % 64] ?? 'A') + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}
