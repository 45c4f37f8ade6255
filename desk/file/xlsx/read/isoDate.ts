import { DateStyle } from '../../../../core/index';
import type { DateStyleByte } from './numberFormat';

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** Serial number of 1970-01-01 in the 1900 system, and how many days the 1904 system starts later. */
const EPOCH_SERIAL = 25569;
const DAYS_TO_1904 = 1462;
/** Serials below 61 count from one day later, because Excel believes in 1900-02-29. */
const AFTER_PHANTOM_DAY = 61;

/** Read the ISO 8601 text of a `t="d"` cell as a serial number and how to show it; null when it is no such date or time.
 *  Time zones other than Z are not part of the format.
 *  @example serialOfIso('2024-01-01T12:00:00', false) -> { serial: 45292.5, style: dateTime } */
export function serialOfIso(
  text: string,
  date1904: boolean,
): { readonly serial: number; readonly style: DateStyleByte } | null {
  const match = ISO.exec(text.trim());
  if (!match || match[0] === '') return null;
  const [, year, month, day, hour, minute, second] = match;
  const time = hour === undefined ? 0 : (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86400;
  if (year === undefined) return { serial: time, style: DateStyle.time };
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const days = daySerial(Number(year), Number(month), Number(day), date1904);
  return { serial: days + time, style: hour === undefined ? DateStyle.date : DateStyle.dateTime };
}

function daySerial(year: number, month: number, day: number, date1904: boolean): number {
  const serial = daysFromCivil(year, month, day) + EPOCH_SERIAL;
  if (date1904) return serial - DAYS_TO_1904;
  return serial < AFTER_PHANTOM_DAY ? serial - 1 : serial;
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
