import { serialOf } from '../book/serial';

/** Results of reading a date text that are no day. */
export const DayCode = { notADate: -1, impossible: -2, ambiguous: -3 } as const;

/** A text of three numbers whose order the column decides: -(year x 10000 + first x 100 + second), always below -1000.
 *  A last number of two digits has TWO_DIGITS added, because it may be year or day: 24/1/15; one of one digit ONE_DIGIT, because it is no year. */
export const PENDING_BELOW = -1000;
const TWO_DIGITS = 10000;
const ONE_DIGIT = 20000;

/** In what order day, month and year stand; `ymd` only for texts of three short numbers. */
export type NumberOrder = 'dmy' | 'mdy' | 'ymd';

/** The last year in which a date is believed (safety.md E17). */
const LAST_YEAR = 2100;
const MOST_MONTHS = 12;
const MOST_DAYS = 31;

const SLASH = 0x2f;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const SPACE = 0x20;
const YEAR_SIGN = 0x5e74;
const MONTH_SIGN = 0x6708;
const DAY_SIGN = 0x65e5;
const HAO_SIGN = 0x53f7;

/** Read a date that starts with a four-digit year or is all numbers, in one pass without making strings.
 *  Gives a serial day, a `DayCode`, or a pending triple. The time of day is checked and dropped; a zone suffix never moves the day.
 *  `text` is trimmed and half-width.
 *  Limit: "2026-01-01 24:00" stays on 2026-01-01. */
export function numericDay(text: string): number {
  const length = text.length;
  let at = 0;
  let first = 0;
  while (at < length && isDigit(text.charCodeAt(at))) first = first * 10 + text.charCodeAt(at++) - 48;
  if (at === length || at === 0) return compactText(first, at);
  if (at === 8 && isTimeTail(text, at)) return compactDay(first);
  const yearFirst = at === 4;
  if (!yearFirst && at > 2) return DayCode.notADate;
  const separator = text.charCodeAt(at++);
  if (!isSeparator(separator)) return DayCode.notADate;
  while (text.charCodeAt(at) === SPACE) at++;
  const secondAt = at;
  let second = 0;
  while (at < length && isDigit(text.charCodeAt(at))) second = second * 10 + text.charCodeAt(at++) - 48;
  if (at === secondAt || at - secondAt > 2) return DayCode.notADate;
  const separator2 = text.charCodeAt(at++);
  if (separator2 !== (separator === YEAR_SIGN ? MONTH_SIGN : separator)) return DayCode.notADate;
  while (text.charCodeAt(at) === SPACE) at++;
  const thirdAt = at;
  let third = 0;
  while (at < length && isDigit(text.charCodeAt(at))) third = third * 10 + text.charCodeAt(at++) - 48;
  const digits = at - thirdAt;
  if (separator === YEAR_SIGN && isDaySign(text.charCodeAt(at))) at++;
  if (at < length && !isTimeTail(text, at)) return DayCode.notADate;
  if (yearFirst) return digits === 1 || digits === 2 ? dayOrImpossible(first, second, third) : DayCode.notADate;
  if (separator === YEAR_SIGN) return digits > 2 ? DayCode.notADate : dayOrImpossible(fullYear(first), second, third);
  if (digits === 4) return pendingDay(first, second, third);
  if (digits === 2) return pendingDay(first, second, third + TWO_DIGITS);
  return digits === 1 && first > MOST_MONTHS ? pendingDay(first, second, third + ONE_DIGIT) : DayCode.notADate;
}

/** Turn a pending triple into a day with the column's order; triples that no calendar has give `DayCode.impossible`.
 *  Under `ymd`, a triple with a four-digit year at its end stays ambiguous. */
export function pendingToDay(pending: number, order: NumberOrder): number {
  const { first, second, last, digits } = pendingParts(pending);
  if (order === 'ymd') return digits < 4 ? dayOrImpossible(fullYear(first), second, last) : DayCode.ambiguous;
  if (digits === 1) return DayCode.ambiguous;
  const year = digits === 2 ? fullYear(last) : last;
  return order === 'dmy' ? dayOrImpossible(year, second, first) : dayOrImpossible(year, first, second);
}

/** The three numbers of a pending triple in the order in which they stand, and how many digits the last one has. */
export interface PendingParts {
  readonly first: number;
  readonly second: number;
  readonly last: number;
  readonly digits: 1 | 2 | 4;
}

/** Take a pending triple apart. */
export function pendingParts(pending: number): PendingParts {
  const packed = -pending;
  const last = Math.floor(packed / 10000);
  const [first, second] = [Math.floor(packed / 100) % 100, packed % 100];
  if (last >= ONE_DIGIT) return { first, second, last: last - ONE_DIGIT, digits: 1 };
  return last >= TWO_DIGITS
    ? { first, second, last: last - TWO_DIGITS, digits: 2 }
    : { first, second, last, digits: 4 };
}

/** The orders in which a pending triple can be a day at all. */
export interface ReadingOrders {
  readonly dmy: boolean;
  readonly mdy: boolean;
  readonly ymd: boolean;
}

/** Tell in which orders a pending triple can be read. */
export function readingOrders({ first, second, last, digits }: PendingParts): ReadingOrders {
  return {
    dmy: digits > 1 && isDayNumber(first) && isMonthNumber(second),
    mdy: digits > 1 && isMonthNumber(first) && isDayNumber(second),
    ymd: digits < 4 && isMonthNumber(second) && isDayNumber(last),
  };
}

/** Give a serial day, or `DayCode.impossible` for a day that no calendar has or that lies after 2100. */
export function dayOrImpossible(year: number, month: number, day: number): number {
  const serial = year > LAST_YEAR ? NaN : serialOf(year, month, day);
  return serial > 0 ? serial : DayCode.impossible;
}

/** Read two-digit years as people mean them: 00-69 are 2000s, 70-99 are 1900s (POSIX strptime). */
export function fullYear(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two;
}

/** Pack a triple for the column to decide; what no order can read is said at once. `last` carries its digit mark. */
function pendingDay(first: number, second: number, last: number): number {
  if (last < TWO_DIGITS && (last < 1900 || last > LAST_YEAR)) return DayCode.impossible;
  const pending = -(last * 10000 + first * 100 + second);
  const { dmy, mdy, ymd } = readingOrders(pendingParts(pending));
  return dmy || mdy || ymd ? pending : DayCode.impossible;
}

/** Tell whether the rest of a date text is a time of day, a weekday or both: "T08:30:00Z", " 8:30 PM", " 下午3:05", "星期一". */
export function isTimeTail(text: string, from: number): boolean {
  if (isClock(text, from)) return true;
  return text.length - from <= LONGEST_TAIL && TAIL.test(text.slice(from));
}

const LONGEST_TAIL = 48;
const TAIL =
  /^(?: ?(?:星期|周|週|礼拜)[一二三四五六日天])?(?:[ Tt] *)?(?:(?:上午|下午|中午|晚上|早上|凌晨|[AP]M) ?)?(?:(?:[01]?\d|2[0-4])(?:[:.时時点點] ?(?:[0-5]?\d(?:[:.分] ?(?:[0-5]?\d(?:[.,]\d{1,9})?秒?)?)?)?)?|(?:[01]\d|2[0-4])[0-5]\d(?:[0-5]\d)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:[Zz]|UTC|GMT|[+-]\d\d:?\d\d))?$/;

/** A space or T, then h:mm, hh:mm or hh:mm:ss, and nothing more: by far the most usual tails. */
function isClock(text: string, from: number): boolean {
  const lead = text.charCodeAt(from);
  if (lead !== SPACE && lead !== 0x54) return false;
  let at = from + 1;
  let hour = text.charCodeAt(at++) - 48;
  if (isDigit(text.charCodeAt(at))) hour = hour * 10 + text.charCodeAt(at++) - 48;
  if (!(hour >= 0 && hour <= 24) || !isSixtieth(text, at)) return false;
  at += 3;
  return at === text.length || (isSixtieth(text, at) && at + 3 === text.length);
}

/** A colon and two digits below 60. */
function isSixtieth(text: string, at: number): boolean {
  const tens = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === COLON && tens >= 48 && tens < 54 && isDigit(text.charCodeAt(at + 2));
}

/** 20240115, or 20240115083000 with its time. */
function compactText(number: number, digits: number): number {
  if (digits === 8) return compactDay(number);
  if (digits !== 14) return DayCode.notADate;
  const isTime = Math.floor(number / 1e4) % 100 <= 24 && Math.floor(number / 100) % 100 < 60 && number % 100 < 60;
  return isTime ? compactDay(Math.floor(number / 1e6)) : DayCode.notADate;
}

function compactDay(number: number): number {
  const year = Math.floor(number / 10000);
  if (year < 1900 || year > 2999) return DayCode.notADate;
  return dayOrImpossible(year, Math.floor(number / 100) % 100, number % 100);
}

function isMonthNumber(number: number): boolean {
  return number >= 1 && number <= MOST_MONTHS;
}

function isDayNumber(number: number): boolean {
  return number >= 1 && number <= MOST_DAYS;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSeparator(unit: number): boolean {
  return unit === DASH || unit === SLASH || unit === DOT || unit === YEAR_SIGN;
}

function isDaySign(unit: number): boolean {
  return unit === DAY_SIGN || unit === HAO_SIGN;
}
