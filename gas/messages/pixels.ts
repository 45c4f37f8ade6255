/** Turn a width in characters into pixels: 7 a digit and 5 around. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7) + 5;
}
