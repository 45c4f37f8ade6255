/** A stream of repeatable numbers: the same seed gives the same stream on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** The next whole number in [0, limit). */
  below(limit: number): number;
  /** True with the given chance (0 to 1). */
  chance(rate: number): boolean;
  /** One entry of a list. Throws a RangeError when the list is empty. */
  pick<T>(list: readonly T[]): T;
}

/** Start a stream from a seed (any number; only its 32 low bits count).
 *  Source: sfc32 of Chris Doty-Humphrey's PractRand, seeded through splitmix32.
 *  Limit: for samples only, it keeps no secret.
 *  @example randomFrom(7).below(10) === randomFrom(7).below(10) */
export function randomFrom(seed: number): Random {
  const next = sfc32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (rate) => next() < rate,
    pick: (list) => picked(list, below),
  };
}

function picked<T>(list: readonly T[], below: (limit: number) => number): T {
  if (list.length === 0) throw new RangeError('expected a list to pick from, got an empty one');
  return list[below(list.length)] as T; // inside the list: below() stays under its limit
}

function sfc32(seed: number): () => number {
  const seeds = splitmix32(seed);
  let a = seeds();
  let b = seeds();
  let c = seeds();
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}
