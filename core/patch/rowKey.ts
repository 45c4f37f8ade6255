import { numbersOf } from '../book/columnOf';
import { hashOf } from '../book/interner';
import type { ValueColumn } from './columns';

const TWO_24 = 16777216;

/** Mix parts into a row key of 48 bits, a safe integer. Different rows share a key about once in 2^48 pairs; the user's typing is compared by a second hash besides.
 *  @example keyOfParts([1, 2]) === keyOfParts([1, 2]) */
export function keyOfParts(parts: readonly number[]): number {
  let high = 0x3c6ef372;
  let low = 0x1f83d9ab;
  for (const part of parts) {
    high = Math.imul(high ^ part, 0x2c1b3c6d);
    low = Math.imul(low ^ (part + (high >>> 7)), 0x297a2d39);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return (high >>> 8) * TWO_24 + (low >>> 8);
}

/** Give the row key of texts in order, such as a customer id, or sheet and row.
 *  @example keyOfTexts(['C001']) === keyOfTexts(['C001']) */
export function keyOfTexts(texts: readonly string[]): number {
  const parts: number[] = [];
  for (const text of texts) parts.push(hashOf(text), reversedHash(text), text.length);
  return keyOfParts(parts);
}

/** Hash what a cell shows to 24 bits; blank is 0, and 1 is never given. Numbers count by their shortest writing, as `String` gives it,
 *  so that the number and the same number read back, or stored as text, are equal. */
export function cellHash(value: string | number | boolean | null): number {
  if (value === null || value === '') return 0;
  return folded(typeof value === 'number' ? numberHash(value) : hashOf(String(value)));
}

/** Hash every value of a column; each text of a dictionary is hashed once. */
export function columnHashes(column: ValueColumn): Float64Array {
  switch (column.kind) {
    case 'numbers':
      return numbersOf(column.values.length, (at) => numberCellHash(column.values[at] ?? NaN));
    case 'codes': {
      const hashes = column.dictionary.map(cellHash);
      return numbersOf(column.codes.length, (at) => hashes[column.codes[at] ?? -1] ?? 0);
    }
    case 'texts':
      return numbersOf(column.values.length, (at) => cellHash(column.values[at] ?? null));
    default:
      return column satisfies never;
  }
}

function numberCellHash(value: number): number {
  return Number.isNaN(value) ? 0 : folded(numberHash(value));
}

/** `hashOf(String(value))`, without making the text for numbers of up to two decimals and 15 digits. */
export function numberHash(value: number): number {
  const hundredths = Math.round(Math.abs(value) * 100);
  if (!(hundredths < 1e15) || hundredths / 100 !== Math.abs(value)) return hashOf(String(value));
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
  const decimals = decimalsOf(part);
  let hash = (value < 0 ? 1 : 0) + digitsOf(whole) + (decimals === 0 ? 0 : decimals + 1);
  if (value < 0) hash = withUnit(hash, MINUS);
  for (let scale = 10 ** (digitsOf(whole) - 1); scale >= 1; scale /= 10)
    hash = withUnit(hash, ZERO + (Math.floor(whole / scale) % 10));
  if (decimals === 0) return hash;
  hash = withUnit(withUnit(hash, POINT), ZERO + Math.floor(part / 10));
  return decimals === 1 ? hash : withUnit(hash, ZERO + (part % 10));
}

const [MINUS, POINT, ZERO] = [45, 46, 48];

function withUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

function decimalsOf(hundredths: number): number {
  if (hundredths === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let limit = 10; whole >= limit; limit *= 10) digits++;
  return digits;
}

function reversedHash(text: string): number {
  let hash = 7;
  for (let i = text.length - 1; i >= 0; i--) hash = (Math.imul(hash, 131) + text.charCodeAt(i)) | 0;
  return hash;
}

/** 0 says blank and 1 says "computed, do not compare", so no value has them. */
function folded(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  const short = (mixed ^ (mixed >>> 13)) >>> 8;
  return short < 2 ? 2 : short;
}
