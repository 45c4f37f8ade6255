import { serialOf } from '../book/serial';

/** Results of reading a date text that are no day. */
export const DayCode = { notADate: -1, impossible: -2, ambiguous: -3 } as const;

/** A day/month text whose order the column decides: -(year x 10000 + first x 100 + second), always below -1000. */
export const PENDING_BELOW = -1000;

const SLASH = 0x2f;
const DASH = 0x2d;
const DOT = 0x2e;
const YEAR_SIGN = 0x5e74;
const MONTH_SIGN = 0x6708;
const DAY_SIGN = 0x65e5;
const HAO_SIGN = 0x53f7;

/** Read a date that starts with a four-digit year or is all numbers, in one pass without making strings.
 *  Gives a serial day, a `DayCode`, or a pending day/month pair. The time of day is checked and dropped; a zone suffix never moves the day.
 *  `text` is trimmed and half-width.
 *  Limit: "2026-01-01 24:00" stays on 2026-01-01. */
export function numericDay(text: string): number {
  const length = text.length;
  let at = 0;
  let first = 0;
  while (at < length && isDigit(text.charCodeAt(at))) first = first * 10 + text.charCodeAt(at++) - 48;
  if (at === length || at === 0) return at === 8 ? compactDay(first) : DayCode.notADate;
  if (at === 8 && isTimeTail(text, at)) return compactDay(first);
  const yearFirst = at === 4;
  if (!yearFirst && at > 2) return DayCode.notADate;
  const separator = text.charCodeAt(at++);
  if (!isSeparator(separator)) return DayCode.notADate;
  while (text.charCodeAt(at) === 0x20) at++;
  const secondAt = at;
  let second = 0;
  while (at < length && isDigit(text.charCodeAt(at))) second = second * 10 + text.charCodeAt(at++) - 48;
  if (at === secondAt || at - secondAt > 2) return DayCode.notADate;
  const separator2 = text.charCodeAt(at++);
  if (separator2 !== separator && !(separator === YEAR_SIGN && separator2 === MONTH_SIGN)) return DayCode.notADate;
  while (text.charCodeAt(at) === 0x20) at++;
  const thirdAt = at;
  let third = 0;
  while (at < length && isDigit(text.charCodeAt(at))) third = third * 10 + text.charCodeAt(at++) - 48;
  const digits = at - thirdAt;
  if (separator === YEAR_SIGN && (text.charCodeAt(at) === DAY_SIGN || text.charCodeAt(at) === HAO_SIGN)) at++;
  if (at < length && !isTimeTail(text, at)) return DayCode.notADate;
  if (yearFirst) return digits === 1 || digits === 2 ? dayOrImpossible(first, second, third) : DayCode.notADate;
  if (separator === YEAR_SIGN || (digits !== 4 && digits !== 2)) return DayCode.notADate;
  return pendingDay(first, second, digits === 2 ? fullYear(third) : third);
}

/** Turn a pending pair into a day with the column's order; impossible pairs give `DayCode.impossible`. */
export function pendingToDay(pending: number, order: 'dmy' | 'mdy'): number {
  const [year, first, second] = pendingParts(pending);
  return order === 'dmy' ? dayOrImpossible(year, second, first) : dayOrImpossible(year, first, second);
}

/** Take a pending pair apart: year, first number, second number. */
export function pendingParts(pending: number): readonly [number, number, number] {
  const packed = -pending;
  return [Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100];
}

/** Give a serial day, or `DayCode.impossible` for a day that no calendar has. */
export function dayOrImpossible(year: number, month: number, day: number): number {
  const serial = serialOf(year, month, day);
  return serial > 0 ? serial : DayCode.impossible;
}

/** Read two-digit years as people mean them: 00-69 are 2000s, 70-99 are 1900s (POSIX strptime). */
export function fullYear(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two;
}

/** Pack a day/month pair for the column to decide; impossible both ways is said at once. */
export function pendingDay(first: number, second: number, year: number): number {
  if (first < 1 || second < 1 || year < 1900 || (first > 12 && second > 12) || first > 31 || second > 31) return DayCode.impossible;
  return -(year * 10000 + first * 100 + second);
}

/** Tell whether the rest of a date text is a time of day: "T08:30:00Z", " 8:30 PM", " 下午3:05", "+08:00". */
export function isTimeTail(text: string, from: number): boolean {
  let at = from;
  if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0x54 && text.charCodeAt(at) !== 0x74) return false;
  let digits = 0;
  for (at++; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (!isTimeMark(unit)) return false;
  }
  return digits > 0 && digits <= 20;
}

function compactDay(number: number): number {
  const year = Math.floor(number / 10000);
  if (year < 1900 || year > 2999) return DayCode.notADate;
  return dayOrImpossible(year, Math.floor(number / 100) % 100, number % 100);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSeparator(unit: number): boolean {
  return unit === DASH || unit === SLASH || unit === DOT || unit === YEAR_SIGN;
}

/** Colon, point, plus, minus, space, A P M Z T in both cases, 上午 下午 时 分 秒 点. */
function isTimeMark(unit: number): boolean {
  return TIME_MARKS.includes(String.fromCharCode(unit));
}

const TIME_MARKS = ':.+- APMZTapmzt上下午时分秒点晚早凌晨中';
