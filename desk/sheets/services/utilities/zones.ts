import { ServiceError } from '../../frame/serviceError';

/** A time zone as Java's names have it: `Asia/Shanghai`, `GMT`, `GMT+8`, `GMT-03:30`, `PST`. */
export interface Zone {
  readonly id: string;
  /** Minutes east of Greenwich at a moment. */
  readonly offset: (time: number) => number;
  readonly shortName: (time: number) => string;
  readonly longName: (time: number) => string;
}

/** Find a zone. @throws ServiceError in Google's words for a name that no zone has */
export function zoneNamed(name: string): Zone {
  const before = ZONES.get(name);
  if (before) return before;
  const zone = fixedZone(name) ?? namedZone(name);
  if (!zone) throw new ServiceError('Invalid argument: timeZone. Should be of type: String');
  ZONES.set(name, zone);
  return zone;
}

const ZONES = new Map<string, Zone>();
const MINUTE = 60_000;

/** Java's zones of three letters that the zone table of the language lacks. */
const JAVA_NAMES: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  MST: 'America/Denver',
  CST: 'America/Chicago',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CTT: 'Asia/Shanghai',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
  ECT: 'Europe/Paris',
  BST: 'Asia/Dhaka',
  AET: 'Australia/Sydney',
};

/** Short names that Java gives and the language does not, summer time second. */
const SHORT_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  'Asia/Shanghai': ['CST', 'CDT'],
  'Asia/Hong_Kong': ['HKT', 'HKST'],
  'Asia/Taipei': ['CST', 'CDT'],
  'Asia/Tokyo': ['JST', 'JDT'],
  'Asia/Seoul': ['KST', 'KDT'],
  'Asia/Kolkata': ['IST', 'IST'],
  'Asia/Calcutta': ['IST', 'IST'],
  'Asia/Singapore': ['SGT', 'SGT'],
  'Europe/London': ['GMT', 'BST'],
  'Europe/Paris': ['CET', 'CEST'],
  'Europe/Berlin': ['CET', 'CEST'],
  'Europe/Madrid': ['CET', 'CEST'],
  'Europe/Rome': ['CET', 'CEST'],
  'Europe/Amsterdam': ['CET', 'CEST'],
  'Europe/Moscow': ['MSK', 'MSD'],
  'America/Sao_Paulo': ['BRT', 'BRST'],
  'Australia/Sydney': ['AEST', 'AEDT'],
};

function fixedZone(name: string): Zone | null {
  const found = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(name);
  if (!found && !/^(Z|Etc\/(UTC|GMT|UCT|Zulu)|Zulu)$/.test(name)) return null;
  const [, sign, hours = '0', minutes = '0'] = found ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const id =
    sign === undefined ? name.replace(/^Etc\//, '').replace(/^(Z|Zulu|UCT)$/, 'UTC') : `GMT${offsetText(offset, ':')}`;
  return { id, offset: () => offset, shortName: () => id, longName: () => longFixedName(id) };
}

function longFixedName(id: string): string {
  if (id === 'UTC') return 'Coordinated Universal Time';
  return id === 'GMT' ? 'Greenwich Mean Time' : id;
}

/** @example offsetText(480, ':') -> '+08:00' */
export function offsetText(minutes: number, between: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${between}${String(rest).padStart(2, '0')}`;
}

function namedZone(name: string): Zone | null {
  const id = JAVA_NAMES[name] ?? name;
  const clock = clockOf(id);
  if (!clock) return null;
  const offset = (time: number): number =>
    Math.round((wallTime(clock, time) - Math.floor(time / 1000) * 1000) / MINUTE);
  const isSummer = (time: number): boolean => offset(time) > standardOffset(offset, time);
  const word = (time: number, style: 'short' | 'long'): string => zoneWord(id, time, style);
  return {
    id,
    offset,
    shortName: (time) => SHORT_NAMES[id]?.[isSummer(time) ? 1 : 0] ?? javaName(word(time, 'short'), offset(time)),
    longName: (time) => word(time, 'long'),
  };
}

function clockOf(id: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (_noSuchZone) {
    return null;
  }
}

/** What the clock on the wall shows, as if it hung in Greenwich. */
function wallTime(clock: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  return wall.getTime();
}

/** The smaller offset of the year is winter's. */
function standardOffset(offset: (time: number) => number, time: number): number {
  const year = new Date(time).getUTCFullYear();
  return Math.min(offset(Date.UTC(year, 0, 1)), offset(Date.UTC(year, 6, 1)));
}

function zoneWord(id: string, time: number, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: style }).formatToParts(time);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
}

/** `GMT+5:30` is how the language says what Java writes `GMT+05:30`. */
function javaName(word: string, offset: number): string {
  return /^GMT[+-]/.test(word) ? `GMT${offsetText(offset, ':')}` : word;
}
