/** A hash function on octets, and the length of its blocks, which HMAC needs. */
export interface Digest {
  readonly blockLength: number;
  readonly of: (octets: readonly number[]) => number[];
}

/** MD5 (RFC 1321). */
export const MD5: Digest = { blockLength: 64, of: md5 };
/** SHA-1 (FIPS 180-4). */
export const SHA_1: Digest = { blockLength: 64, of: sha1 };
/** SHA-256 (FIPS 180-4). */
export const SHA_256: Digest = { blockLength: 64, of: sha256 };

/** Keyed hash (RFC 2104). */
export function hmac(digest: Digest, key: readonly number[], message: readonly number[]): number[] {
  const short = key.length > digest.blockLength ? digest.of(key) : key;
  const padded = Array.from({ length: digest.blockLength }, (_, index) => short[index] ?? 0);
  const inner = digest.of([...padded.map((octet) => octet ^ 0x36), ...message]);
  return digest.of([...padded.map((octet) => octet ^ 0x5c), ...inner]);
}

/** Fill up to whole blocks: a one bit, noughts, and the length in bits. */
export function padded(octets: readonly number[], blockLength: number, isBigEndian: boolean): number[] {
  const lengthField = blockLength / 8;
  const zeros = (2 * blockLength - ((octets.length + 1 + lengthField) % blockLength)) % blockLength;
  const bits = BigInt(octets.length) * 8n;
  const field = Array.from({ length: lengthField }, (_, index) => Number((bits >> BigInt(8 * index)) & 0xffn));
  return [...octets, 0x80, ...Array.from({ length: zeros }, () => 0), ...(isBigEndian ? field.reverse() : field)];
}

const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) >>> 0;
const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const MD5_SINES = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));

function md5(octets: readonly number[]): number[] {
  const all = padded(octets, 64, false);
  const state: [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < all.length; at += 64) {
    const words = Array.from({ length: 16 }, (_, index) => wordAt(all, at + 4 * index, false));
    let [a, b, c, d] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const sum = a + md5Mix(round, b, c, d) + (words[md5Word(round, step)] ?? 0) + (MD5_SINES[step] ?? 0);
      [a, b, c, d] = [d, (b + rotate(sum | 0, MD5_SHIFTS[round]?.[step % 4] ?? 0)) | 0, b, c];
    }
    [a, b, c, d].forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) | 0));
  }
  return state.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]);
}

function md5Mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function md5Word(round: number, step: number): number {
  return [step, 5 * step + 1, 3 * step + 5, 7 * step].map((index) => index % 16)[round] ?? 0;
}

function sha1(octets: readonly number[]): number[] {
  const all = padded(octets, 64, true);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < all.length; at += 64) {
    const words = Array.from({ length: 16 }, (_, index) => wordAt(all, at + 4 * index, true));
    for (let index = 16; index < 80; index++)
      words.push(rotate(xorAt(words, [index - 3, index - 8, index - 14, index - 16]), 1));
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let step = 0; step < 80; step++) {
      const [mix, constant] = sha1Round(Math.floor(step / 20), b, c, d);
      [a, b, c, d, e] = [(rotate(a, 5) + mix + e + constant + (words[step] ?? 0)) | 0, a, rotate(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) | 0));
  }
  return state.flatMap(bigEndian);
}

function sha1Round(round: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (round === 0) return [(b & c) | (~b & d), 0x5a827999];
  if (round === 2) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, round === 1 ? 0x6ed9eba1 : 0xca62c1d6];
}

/** The first prime numbers. */
export function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

const SHA_256_CONSTANTS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const SHA_256_START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

function sha256(octets: readonly number[]): number[] {
  const all = padded(octets, 64, true);
  const state = [...SHA_256_START];
  for (let at = 0; at < all.length; at += 64) {
    const words = sha256Words(all, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let step = 0; step < 64; step++) {
      const choice = (e & f) ^ (~e & g);
      const first = h + turned(e, 6, 11, 25) + choice + (SHA_256_CONSTANTS[step] ?? 0) + (words[step] ?? 0);
      const second = turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) | 0));
  }
  return state.flatMap(bigEndian);
}

function sha256Words(all: readonly number[], at: number): readonly number[] {
  const words = Array.from({ length: 16 }, (_, index) => wordAt(all, at + 4 * index, true));
  for (let index = 16; index < 64; index++) {
    const [near = 0, far = 0] = [words[index - 2], words[index - 15]];
    const small = turned(far, 7, 18, null) ^ (far >>> 3);
    const large = turned(near, 17, 19, null) ^ (near >>> 10);
    words.push(((words[index - 16] ?? 0) + small + (words[index - 7] ?? 0) + large) | 0);
  }
  return words;
}

/** A word turned right by two or three amounts, the results mixed. */
function turned(word: number, first: number, second: number, third: number | null): number {
  return rotate(word, 32 - first) ^ rotate(word, 32 - second) ^ (third === null ? 0 : rotate(word, 32 - third));
}

function xorAt(words: readonly number[], places: readonly number[]): number {
  return places.reduce((mixed, place) => mixed ^ (words[place] ?? 0), 0);
}

function wordAt(octets: readonly number[], at: number, isBigEndian: boolean): number {
  const four = [0, 1, 2, 3].map((offset) => octets[at + offset] ?? 0);
  return (isBigEndian ? four : four.reverse()).reduce((word, octet) => (word << 8) | octet, 0);
}

function bigEndian(word: number): number[] {
  return [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff];
}
