import type { Cell } from '../book/cell';

const HALF_DAY = 12;
const MINUTES = 1440;

/** Give the hour 0-23 of a cell with a date and a time, -1 without a time. Midnight exactly counts as no time, because
 *  exports write dates so. Reads the fraction of a serial day and the first "h:mm" of a text, with 下午, 晚上, PM taken as
 *  the second half of the day.
 *  Limit: an order at 00:00 sharp is taken for one without a time; zones are not applied.
 *  @example hourOf("2024-01-15 18:30") -> 18; hourOf("2024-01-15 下午3:05") -> 15; hourOf(45306) -> -1 */
export function hourOf(cell: Cell): number {
  if (typeof cell === 'number') {
    const minutes = Math.round((cell - Math.floor(cell)) * MINUTES);
    return minutes <= 0 || minutes >= MINUTES ? -1 : Math.floor(minutes / 60);
  }
  return typeof cell === 'string' ? hourOfText(cell) : -1;
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
