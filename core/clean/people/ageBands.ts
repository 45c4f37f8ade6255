import { ageAt, ageRange, type AgeLimits, STANDARD_AGES } from './age';
import { AGE_BANDS, type AgeBand, type AgeBandPreset } from './ageBands.data';

/** Give the index of the band that an age falls into; the last band (不明) for NaN and negative ages (requirements 80, 110; A18 C12).
 *  @example bandOfAge(28, '25-29') -> index of 25-29; bandOfAge(28, '25-30') -> index of 25-30岁 */
export function bandOfAge(age: number, preset: AgeBandPreset): number {
  const bands = AGE_BANDS[preset];
  const at = bands.findIndex((band) => age >= band.from && age < band.end);
  return at < 0 ? bands.length - 1 : at;
}

/** Give the band of a cleaned cell of an age column: of its age, of its birth year at `today`, or of its range when that lies in one band; else 不明.
 *  @example bandOfCleaned('25-30岁', '25-30', today) -> 25-30岁; bandOfCleaned('25-30岁', '25-29', today) -> 不明 (two bands) */
export function bandOfCleaned(
  cleaned: string,
  preset: AgeBandPreset,
  today: number,
  limits: AgeLimits = STANDARD_AGES,
): number {
  const range = ageRange(cleaned);
  return range === null ? bandOfAge(ageAt(cleaned, today, limits), preset) : bandOfRange(range, AGE_BANDS[preset]);
}

function bandOfRange([from, last]: readonly [number, number], bands: readonly AgeBand[]): number {
  const at = bands.findIndex((band) => from >= band.from && from < band.end && lastFits(last, band));
  return at < 0 ? bands.length - 1 : at;
}

function lastFits(last: number, { end }: AgeBand): boolean {
  return last < end || (last === Infinity && end === Infinity);
}
