import type { Cell } from '../book/cell';

const HALF_DAY = 12;
const HOUR = 3600;
const DAY = 86_400;

/** Give the hour 0-23 of a cell with a date and a time, -1 without a time. Midnight exactly counts as no time, because
 *  exports write dates so. Reads the fraction of a serial day and the first "h:mm" of a text, with 下午, 晚上, PM taken as
 *  the second half of the day.
 *  Limit: an order at 00:00 sharp is taken for one without a time; zones are not applied.
 *  @example hourOf("2024-01-15 18:30") -> 18; hourOf("2024-01-15 下午3:05") -> 15; hourOf(45306) -> -1 */
export function hourOf(cell: Cell): number {
  if (typeof cell === 'number') {
    const seconds = Math.round((cell - Math.floor(cell)) * DAY);
    return seconds <= 0 || seconds >= DAY ? -1 : Math.floor(seconds / HOUR);
  }
  return typeof cell === 'string' ? hourOfText(cell) : -1;
}

/** Put a whole serial day and seconds of it together: the number that hosts give back for such a cell, to the last bit. */
export function withSeconds(day: number, seconds: number): number {
  return (day * DAY + seconds) / DAY;
}

const CLOCK = /[\d日号][ T]+(上午|下午)? ?(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([AP])\.?M\.?)?$/i;
const COMPACT = /^\d{8}()([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/;

/** Give the second of the day at the end of a date text; null without a time, and for one that a cell with a date cannot say as the text does: of another zone, with parts of a second or a weekday, the end of a day, in other words than 上午, 下午, AM and PM.
 *  @example secondsOf("2024-01-15 下午3:05") -> 54300; secondsOf("2024-01-15T08:30Z") -> null */
export function secondsOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const [, word, hours, minutes, seconds = '0', letter] = CLOCK.exec(plain) ?? COMPACT.exec(plain) ?? [];
  if (hours === undefined) return null;
  const hour = hourInHalf(Number(hours), word, letter?.toUpperCase());
  return hour === null ? null : hour * HOUR + Number(minutes) * 60 + Number(seconds);
}

/** null: no hour of this half. 上午12:30 is said of noon and of midnight. */
function hourInHalf(hour: number, word: string | undefined, letter: string | undefined): number | null {
  if (word && letter) return null;
  if (letter) return hour >= 1 && hour <= HALF_DAY ? (hour % HALF_DAY) + (letter === 'P' ? HALF_DAY : 0) : null;
  if (word === '下午') return hour >= 1 && hour <= HALF_DAY ? (hour % HALF_DAY) + HALF_DAY : null;
  return hour < (word ? HALF_DAY : 24) ? hour : null;
}

function hourOfText(text: string): number {
  const colon = text.indexOf(':') >= 0 ? text.indexOf(':') : text.indexOf('：');
  const ones = digitAt(text, colon - 1);
  if (colon < 1 || ones < 0 || digitAt(text, colon + 1) < 0) return -1;
  const hour = Math.max(0, digitAt(text, colon - 2)) * 10 + ones;
  if (hour > 23) return -1;
  const inDay = inHalf(text, hour);
  return inDay === 0 && isFullHour(text, colon) ? -1 : inDay;
}

/** No digit but 0 in minutes and seconds: the "12:00:00 AM" of exports is a date without time too. */
function isFullHour(text: string, colon: number): boolean {
  for (let at = colon + 1; at < text.length && at < colon + 6; at++) if (digitAt(text, at) > 0) return false;
  return true;
}

function inHalf(text: string, hour: number): number {
  if (hour < HALF_DAY) return SECOND_HALF.some((word) => text.includes(word)) ? hour + HALF_DAY : hour;
  return hour === HALF_DAY && FIRST_HALF.some((word) => text.includes(word)) ? 0 : hour;
}

const SECOND_HALF = ['下午', '晚上', 'PM', 'pm', 'p.m.'];
const FIRST_HALF = ['凌晨', 'AM', 'am', 'a.m.'];

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
}
