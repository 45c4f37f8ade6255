import { DateStyle } from '../book/book';
import type { Cell } from '../book/cell';
import { halfWidth } from './halfWidth';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ERAS = ['民国', '民國', '令和', '平成', '昭和'];
const CHINESE_DIGITS = '〇零一二三四五六七八九十廿';
const APOSTROPHE = 39;
const LONGEST = 40;

/** Tell whether a cell is written as a calendar day, with or without a time after it. A number counts when its style says date, or when it spells YYYYMMDD.
 *  Months alone ("2024-01") and times alone ("08:26") do not count. Impossible days are only caught as far as day <= 31 and month <= 12.
 *  Limit: epoch seconds are not dates here.
 *  @example "2024年1月5日 10:30" -> true, "15/01/2024" -> true, "Jan 5, 2024" -> true, "138-0013-8000" -> false */
export function looksLikeDate(cell: Cell, style: number = DateStyle.none): boolean {
  if (typeof cell === 'number')
    return style === DateStyle.date || style === DateStyle.dateTime || isCompactDay(String(cell));
  if (typeof cell !== 'string' || cell.length < 6 || cell.length > LONGEST) return false;
  const text = halfWidth(cell).trim();
  const first = text.charCodeAt(0);
  if (isDigit(first) || first === APOSTROPHE)
    return isCompactDay(text) || isNumericDay(text) || (hasLetters(text) && isNamedDay(text.toLowerCase()));
  return first > 0x7e ? isChineseDay(text) : hasLetters(text) && isNamedDay(text.toLowerCase());
}

/** Tell whether a number without a date style can be a serial day (1954 to 2119), which a date header may turn into a date. */
export function looksLikeSerialDay(cell: Cell): boolean {
  const value = typeof cell === 'string' && cell.length > 4 && cell.length < 20 ? Number(cell) : cell;
  return typeof value === 'number' && value >= 20000 && value < 80000;
}

/** A named month takes three letters in a row; a named day needs a digit too. */
function hasLetters(text: string): boolean {
  let letters = 0;
  let digits = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    run = code >= 97 && code <= 122 ? run + 1 : 0;
    letters = Math.max(letters, run);
    if (isDigit(text.charCodeAt(at))) digits += 1;
  }
  return letters >= 3 && digits >= 3;
}

function isCompactDay(text: string): boolean {
  if ((text.length !== 8 && text.length !== 12 && text.length !== 14) || !allDigits(text)) return false;
  return isYear(Number(text.slice(0, 4))) && isMonth(Number(text.slice(4, 6))) && isDay(Number(text.slice(6, 8)));
}

function isNumericDay(text: string): boolean {
  const start = text.charAt(0) === "'" ? 1 : 0;
  const first = digitsAt(text, start);
  const separator = text.charAt(first.end);
  const second = digitsAt(text, first.end + 1);
  const third = digitsAt(text, second.end + 1);
  if (!first.length || !second.length || !third.length || !isOneSeparator(separator, text.charAt(second.end)))
    return false;
  if (!mayFollowDay(text, third.end)) return false;
  if (first.length === 4)
    return isYear(first.value) && third.length <= 2 && isMonth(second.value) && isDay(third.value);
  const yearLast = third.length === 4 ? isYear(third.value) : third.length === 2 && separator !== '.';
  const dayAndMonth = (isMonth(first.value) && isDay(second.value)) || (isDay(first.value) && isMonth(second.value));
  return yearLast && first.length <= 2 && second.length <= 2 && dayAndMonth;
}

/** "5 Jan 2024", "Jan 5, 2024", "Jan-05-24", "2024-Jan-05", "5 de enero de 2024", with an optional weekday in front. */
function isNamedDay(text: string): boolean {
  if (/^\d{1,2} de \p{L}{3,10} de \d{4}(?: |$)/u.test(text)) return true;
  const parts = text
    .split(/[\s,./-]+/u, 5)
    .filter((part) => part !== '' && !WEEKDAYS.some((day) => part.startsWith(day)));
  const [first = '', second = '', third = ''] = parts;
  if (isMonthName(first))
    return isDay(Number.parseInt(second, 10)) && (isYear(Number(third)) || /^[a-z]+-\d+-\d\d$/.test(text));
  if (!isMonthName(second)) return false;
  const year = Number(third);
  if (isDay(Number.parseInt(first, 10)) && first.length <= 4)
    return isYear(year) || (third.length === 2 && allDigits(third));
  return isYear(Number(first)) && isDay(year);
}

function isChineseDay(text: string): boolean {
  const year = text.indexOf('年');
  const month = text.indexOf('月', year);
  if (year < 1 || month < 0) return false;
  if (ERAS.some((era) => text.startsWith(era))) return true;
  return CHINESE_DIGITS.includes(text.charAt(0)) && CHINESE_DIGITS.includes(text.charAt(year + 1));
}

function digitsAt(text: string, start: number): { value: number; length: number; end: number } {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return { value: Number(text.slice(start, end)), length: end - start, end };
}

function isOneSeparator(first: string, second: string): boolean {
  if (first === '年') return second === '月';
  return first === second && (first === '-' || first === '/' || first === '.');
}

function mayFollowDay(text: string, at: number): boolean {
  return at === text.length || ' tT日号號,'.includes(text.charAt(at));
}

function isMonthName(text: string): boolean {
  return text.length >= 3 && text.length <= 9 && MONTHS.some((month) => text.startsWith(month));
}

function allDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return text !== '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}
