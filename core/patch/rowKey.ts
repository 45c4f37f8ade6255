import { hashOf } from '../book/interner';

const TWO_24 = 16777216;

/** Mix parts into a row key of 48 bits, a safe integer. Different rows share a key about once in 2^48 pairs; the user's typing is compared by a second hash besides.
 *  @example keyOfText('C001') === keyOfText('C001') */
export function keyOfParts(parts: readonly number[]): number {
  let high = 0x3c6ef372;
  let low = 0x1f83d9ab;
  for (const part of parts) {
    high = Math.imul(high ^ part, 0x2c1b3c6d);
    low = Math.imul(low ^ (part + (high >>> 7)), 0x297a2d39);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return ((high >>> 8) * TWO_24) + (low >>> 8);
}

/** Give the row key of a text, such as a customer id. */
export function keyOfText(text: string): number {
  let reversed = 7;
  for (let i = text.length - 1; i >= 0; i--) reversed = (Math.imul(reversed, 131) + text.charCodeAt(i)) | 0;
  return keyOfParts([hashOf(text), reversed, text.length]);
}

/** Hash what a cell shows to 24 bits; blank is 0. Numbers count by their shortest writing. */
export function cellHash(value: string | number | boolean | null): number {
  if (value === null || value === '') return 0;
  const mixed = Math.imul(hashOf(String(value)), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 13)) >>> 8) || 1;
}
