const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const DOT = 46;
const SPACE = 32;
/** No number that a spreadsheet writes comes near. */
const LONGEST = 400;
/** Below 2^53 a double holds every whole number, so the sum of digits is exact; then one correctly rounded division by
 *  an exact power of ten gives the nearest double (W. Clinger, "How to read floating point numbers accurately", 1990). */
const EXACT_BELOW = 2 ** 53;
const MOST_DECIMALS = 22;
const POWERS = Float64Array.from({ length: MOST_DECIMALS + 1 }, (_, exponent) => Number(`1e${exponent}`));

/** Read the decimal number in `bytes[start, end)`, the same double that `Number` gives for its text.
 *  Exponents, very long numbers, blanks around and words take the slow way; text that is no finite number gives NaN. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const digitsFrom = negative ? start + 1 : start;
  let mantissa = 0;
  let decimalsFrom = -1;
  for (let at = digitsFrom; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) mantissa = mantissa * 10 + (byte - ZERO);
    else if (byte === DOT && decimalsFrom < 0) decimalsFrom = at + 1;
    else return slowNumber(bytes, start, end);
  }
  const decimals = decimalsFrom < 0 ? 0 : end - decimalsFrom;
  const digits = end - digitsFrom - (decimalsFrom < 0 ? 0 : 1);
  if (digits === 0 || mantissa >= EXACT_BELOW || decimals > MOST_DECIMALS) return slowNumber(bytes, start, end);
  const size = decimals === 0 ? mantissa : mantissa / (POWERS[decimals] ?? 1);
  return negative ? -size : size;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return NaN;
  let text = '';
  for (let at = start; at < end; at += 8) text += eightLetters(bytes, at, end);
  const trimmed = text.trim();
  const number = /^[-+0-9.eE]+$/.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(number) ? number : NaN;
}

/** Serials with a time of day have 17 digits, so this way is common: one call for eight letters takes a quarter of a spread. */
function eightLetters(bytes: Uint8Array, at: number, end: number): string {
  return String.fromCharCode(
    byteOrSpace(bytes, at, end),
    byteOrSpace(bytes, at + 1, end),
    byteOrSpace(bytes, at + 2, end),
    byteOrSpace(bytes, at + 3, end),
    byteOrSpace(bytes, at + 4, end),
    byteOrSpace(bytes, at + 5, end),
    byteOrSpace(bytes, at + 6, end),
    byteOrSpace(bytes, at + 7, end),
  );
}

function byteOrSpace(bytes: Uint8Array, at: number, end: number): number {
  return at < end ? (bytes[at] ?? SPACE) : SPACE;
}
