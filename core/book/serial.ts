/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;
/** Seconds of a day. */
const DAY_SECONDS = 86_400;
/** Serial of 1970-01-01 in the 1900 system. */
const EPOCH_SERIAL = 25569;
/** The day that never was: 1900-02-29, kept because workbooks count it. */
const LEAP_BUG = 60;
/** 9999-12-31, the last day a workbook can hold. */
export const LAST_SERIAL = 2958465;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Give the serial day (1900 system) of a calendar day, or NaN when there is no such day.
 *  1900-02-29 gives 60, as in workbooks. Years outside 1900-9999 give NaN.
 *  Source: days-from-civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 *  @example serialOf(2024, 1, 15) -> 45306 */
export function serialOf(year: number, month: number, day: number): number {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return NaN;
  if (day > (MONTH_DAYS[month - 1] ?? 0)) {
    if (month !== 2 || day !== 29) return NaN;
    if (year === 1900) return LEAP_BUG;
    if (!isLeap(year)) return NaN;
  }
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear + day - 1;
  const serial = era * 146097 + dayOfEra - 719468 + EPOCH_SERIAL;
  return serial > LEAP_BUG ? serial : serial - 1;
}

/** Write a serial day (1900 system; a fraction of a day is dropped) as YYYY-MM-DD; "" outside 1900-9999.
 *  @example isoDate(45306.75) -> "2024-01-15" */
export function isoDate(serial: number): string {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return '';
  const [year, month, day] = civilOf(whole);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Write a serial as YYYY-MM-DD, with HH:mm:ss behind it where it has a time of day; "" outside 1900-9999.
 *  @example isoDateTime(45306.75) -> "2024-01-15 18:00:00" */
export function isoDateTime(serial: number): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  const [day, rest] = [Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS];
  const date = isoDate(day);
  if (date === '' || rest === 0) return date;
  return `${date} ${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}

/** Give year, month and day of a whole serial day in 1..LAST_SERIAL. */
export function civilOf(serial: number): readonly [year: number, month: number, day: number] {
  if (serial === LEAP_BUG) return [1900, 2, 29];
  const days = (serial < LEAP_BUG ? serial + 1 : serial) - EPOCH_SERIAL + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** Tell whether a number can be shown as a day or a time. Spreadsheet programs show any other as "####" under a date format: it is a number, and no date.
 *  @example -3 -> false; 45306.5 -> true */
export function isSerial(value: number): boolean {
  return value >= 0 && value < LAST_SERIAL + 1;
}

/** Turn a serial of a 1904 workbook into the 1900 system. */
export function from1904(serial: number): number {
  return serial + DAYS_1904;
}

/** Turn a serial of the 1900 system into that of a 1904 workbook. */
export function to1904(serial: number): number {
  return serial - DAYS_1904;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
