const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PIECE = 8192;

/** Write whole numbers as text, `width` letters each, 6 bits a letter (the Base64 alphabet of RFC 4648). */
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

/** Read back what `packNumbers` wrote; a text that is no such thing gives an empty list. */
export function unpackNumbers(text: string, width: number): Float64Array {
  if (text.length % width !== 0) return new Float64Array(0);
  const values = new Float64Array(text.length / width);
  for (let i = 0; i < values.length; i++) {
    let value = 0;
    for (let letter = 0; letter < width; letter++) {
      const digit = ALPHABET.indexOf(text[i * width + letter] ?? '');
      if (digit < 0) return new Float64Array(0);
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
