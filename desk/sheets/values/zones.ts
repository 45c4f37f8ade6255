const DAY = 86_400_000;
/** Serial of 1970-01-01; day 0 of Sheets is 1899-12-30. */
const EPOCH_SERIAL = 25_569;

/** Give the moment at which clocks of a zone show what a serial says. A time that clocks skip is an hour later; of one that they show twice it is the first. */
export function dateOfSerial(serial: number, zone: string): Date {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  const first = wall - offsetAt(wall, zone);
  const second = wall - offsetAt(first, zone);
  const moment = offsetAt(second, zone) === wall - second ? second : first;
  return new Date(moment);
}

/** Give the serial of what clocks of a zone show at a moment: whole days since 1899-12-30, the time as the fraction. */
export function serialOfDate(date: Date, zone: string): number {
  const time = date.getTime();
  return (time + offsetAt(time, zone)) / DAY + EPOCH_SERIAL;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone and day of UTC: the offset of days on which it does not change, NaN for the others. */
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds by which clocks of the zone are ahead of UTC at a moment. */
function offsetAt(time: number, zone: string): number {
  if (Number.isNaN(time)) return NaN;
  const days = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, days);
  const day = Math.floor(time / DAY);
  const known = days.get(day);
  if (known !== undefined) return Number.isNaN(known) ? measured(time, zone) : known;
  const [start, end] = [measured(day * DAY, zone), measured((day + 1) * DAY, zone)];
  days.set(day, start === end ? start : NaN);
  return start === end ? start : measured(time, zone);
}

function measured(time: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(time)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}
