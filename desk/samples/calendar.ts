/** A day of the Gregorian calendar; month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Give the 1900-system serial of a day, so that 1 March 1900 is 61.
 *  Source: days from civil, Howard Hinnant, chrono-compatible low-level date algorithms.
 *  Limit: right from 1 March 1900 on; the made-up 29 February 1900 has no place here.
 *  @example serialOf({ year: 2024, month: 1, day: 15 }) -> 45306 */
export function serialOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - SERIAL_ZERO;
}

/** Give the day of a whole serial; the inverse of `serialOf`.
 *  @example dayOf(45306) -> { year: 2024, month: 1, day: 15 } */
export function dayOf(serial: number): Day {
  const days = serial + SERIAL_ZERO;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** Days from 1 March of year 0 to the day of serial 0 (30 December 1899). */
const SERIAL_ZERO = 693899;
