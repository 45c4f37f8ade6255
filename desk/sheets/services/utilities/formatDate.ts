import { ServiceError } from '../../frame/serviceError';
import { MONTHS, piecesOf, WEEK_DAYS } from './datePattern';
import { offsetText, zoneNamed, type Zone } from './zones';

/** Write a moment by a pattern of java.text.SimpleDateFormat, in English, as `Utilities.formatDate` does.
 *  @throws ServiceError for an unknown zone or letter, or a moment that is none
 *  @example formatDate(0, 'GMT+8', "yyyy-MM-dd'T'HH:mm:ssXXX") -> '1970-01-01T08:00:00+08:00' */
export function formatDate(time: number, zoneName: string, pattern: string): string {
  if (Number.isNaN(time)) throw new ServiceError('Invalid argument: date. Should be of type: Date');
  const zone = zoneNamed(zoneName);
  const moment: Moment = { time, zone, wall: new Date(time + zone.offset(time) * 60_000) };
  return piecesOf(pattern)
    .map((piece) => (piece.kind === 'text' ? piece.text : fieldText(moment, piece.letter, piece.count)))
    .join('');
}

/** `wall` shows in UTC what the clock in the zone shows. */
interface Moment {
  readonly time: number;
  readonly zone: Zone;
  readonly wall: Date;
}

function fieldText(moment: Moment, letter: string, count: number): string {
  const number = NUMBERS[letter];
  if (number) return padded(number(moment.wall), count);
  switch (letter) {
    case 'G':
      return moment.wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return yearText(yearOfEra(moment.wall), count);
    case 'Y':
      return yearText(weekOfYear(moment.wall).year, count);
    case 'M':
    case 'L':
      return monthText(moment.wall.getUTCMonth(), count);
    case 'E':
      return (WEEK_DAYS[moment.wall.getUTCDay()] ?? '').slice(0, count > 3 ? undefined : 3);
    case 'a':
      return moment.wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'z':
      return count > 3 ? moment.zone.longName(moment.time) : moment.zone.shortName(moment.time);
    case 'Z':
      return offsetText(moment.zone.offset(moment.time), '');
    default:
      return isoZone(moment.zone.offset(moment.time), count);
  }
}

const NUMBERS: Readonly<Record<string, (wall: Date) => number>> = {
  d: (wall) => wall.getUTCDate(),
  H: (wall) => wall.getUTCHours(),
  k: (wall) => wall.getUTCHours() || 24,
  K: (wall) => wall.getUTCHours() % 12,
  h: (wall) => wall.getUTCHours() % 12 || 12,
  m: (wall) => wall.getUTCMinutes(),
  s: (wall) => wall.getUTCSeconds(),
  S: (wall) => wall.getUTCMilliseconds(),
  D: (wall) => dayOfYear(wall),
  F: (wall) => Math.ceil(wall.getUTCDate() / 7),
  u: (wall) => wall.getUTCDay() || 7,
  w: (wall) => weekOfYear(wall).week,
  W: (wall) => Math.ceil((wall.getUTCDate() + firstWeekDay(wall)) / 7),
};

function padded(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

function yearText(year: number, count: number): string {
  return count === 2 ? padded(year % 100, 2) : padded(year, count);
}

function yearOfEra(wall: Date): number {
  const year = wall.getUTCFullYear();
  return year > 0 ? year : 1 - year;
}

function monthText(month: number, count: number): string {
  if (count < 3) return padded(month + 1, count);
  return (MONTHS[month] ?? '').slice(0, count > 3 ? undefined : 3);
}

/** X: +08, XX: +0800, XXX: +08:00; Z in Greenwich. */
function isoZone(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 2 ? '' : ':');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

const DAY = 86_400_000;

/** Week day (Sunday 0) on which the month begins. */
function firstWeekDay(wall: Date): number {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();
}

/** American weeks: they begin on Sunday, and the week of 1 January is the first. */
function weekOfYear(wall: Date): { readonly week: number; readonly year: number } {
  const year = wall.getUTCFullYear();
  const nextNewYear = Date.UTC(year + 1, 0, 1);
  const nextFirstWeek = nextNewYear - new Date(nextNewYear).getUTCDay() * DAY;
  if (wall.getTime() >= nextFirstWeek) return { week: 1, year: year + 1 };
  const start = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return { week: Math.floor((dayOfYear(wall) - 1 + start) / 7) + 1, year };
}
