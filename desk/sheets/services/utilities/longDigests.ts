import { padded, primes, type Digest } from './digests';

/** SHA-512 and SHA-384 (FIPS 180-4), on whole numbers of 64 bits. */
export const SHA_512: Digest = { blockLength: 128, of: (octets) => sha512(octets, START_512) };
export const SHA_384: Digest = { blockLength: 128, of: (octets) => sha512(octets, START_384).slice(0, 48) };

const MASK = (1n << 64n) - 1n;
const CONSTANTS = primes(80).map((prime) => rootFraction(BigInt(prime), 3n));
const START_512 = primes(8).map((prime) => rootFraction(BigInt(prime), 2n));
const START_384 = primes(16)
  .slice(8)
  .map((prime) => rootFraction(BigInt(prime), 2n));

function sha512(octets: readonly number[], start: readonly bigint[]): number[] {
  const all = padded(octets, 128, true);
  const state = [...start];
  for (let at = 0; at < all.length; at += 128) {
    const words = wordsOf(all, at);
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (let step = 0; step < 80; step++) {
      const turnedE = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
      const first = h + turnedE + ((e & f) ^ (~e & MASK & g)) + (CONSTANTS[step] ?? 0n) + (words[step] ?? 0n);
      const second = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) & MASK, a, b, c, (d + first) & MASK, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = ((state[index] ?? 0n) + word) & MASK));
  }
  return state.flatMap((word) => Array.from({ length: 8 }, (_, index) => Number((word >> BigInt(56 - 8 * index)) & 0xffn))); // prettier-ignore
}

function wordsOf(all: readonly number[], at: number): readonly bigint[] {
  const words = Array.from({ length: 16 }, (_, index) =>
    all.slice(at + 8 * index, at + 8 * index + 8).reduce((word, octet) => (word << 8n) | BigInt(octet), 0n),
  );
  for (let index = 16; index < 80; index++) {
    const [near = 0n, far = 0n] = [words[index - 2], words[index - 15]];
    const small = turn(far, 1n) ^ turn(far, 8n) ^ (far >> 7n);
    const large = turn(near, 19n) ^ turn(near, 61n) ^ (near >> 6n);
    words.push(((words[index - 16] ?? 0n) + small + (words[index - 7] ?? 0n) + large) & MASK);
  }
  return words;
}

function turn(word: bigint, by: bigint): bigint {
  return ((word >> by) | (word << (64n - by))) & MASK;
}

/** The first 64 bits behind the point of a square or cube root, exact. */
function rootFraction(value: bigint, degree: bigint): bigint {
  const scaled = value << (64n * degree);
  let [low, high] = [0n, 1n << 72n];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle - 1n;
  }
  return low & MASK;
}
