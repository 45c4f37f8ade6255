import type { TimeSpan } from '../../../core/index';

const SECOND = 1000;
const DAY = 86_400_000;
/** Serial of 1970-01-01; day 0 is 1899-12-30. */
const EPOCH_SERIAL = 25_569;
/** Clocks never change twice within two weeks. */
const BLOCK = 14 * DAY;

/** What clocks of a zone show, in serials: whole days since 1899-12-30, the time as the fraction. */
export interface ZoneClock {
  /** The serial of what clocks show at a Date that a cell gives. */
  readonly serialOf: (date: Date) => number;
  /** The times between two days that no clock shows, because it is put forward: from the first skipped moment up to the next one shown. */
  readonly skipped: (from: number, to: number) => readonly TimeSpan[];
}

/** Give the clocks of a zone.
 *  Offsets are asked of the service for the ends of blocks of two weeks, and within a block only when they differ: ten years of dates are about 260 questions, however many cells.
 *  The clock is read to the second, because "Z" gives no seconds and zones before about 1901 have them (Shanghai: 8:05:43), which times of day, dated 1899-12-30, are read by.
 *  What was learned of a zone serves the whole execution.
 *  Limit: of an hour that clocks show twice both give the same serial. */
export function zoneClock(zone: string): ZoneClock {
  const clock = CLOCKS.get(zone) ?? newClock(zone);
  CLOCKS.set(zone, clock);
  return clock;
}

const CLOCKS = new Map<string, ZoneClock>();

function newClock(zone: string): ZoneClock {
  const offsets = new Map<number, number>();
  const changes = new Map<number, number>();
  const measured = (time: number): number => {
    const known = offsets.get(time);
    if (known !== undefined) return known;
    const offset = offsetAt(time, zone);
    offsets.set(time, offset);
    return offset;
  };
  const changeIn = (block: number, before: number): number => {
    const known = changes.get(block);
    if (known !== undefined) return known;
    let [early, late] = [block * BLOCK, (block + 1) * BLOCK];
    while (late - early > SECOND) {
      const middle = Math.floor((early + late) / 2 / SECOND) * SECOND;
      if (offsetAt(middle, zone) === before) early = middle;
      else late = middle;
    }
    changes.set(block, late);
    return late;
  };
  const offsetsOf = (block: number): readonly [before: number, after: number] => [
    measured(block * BLOCK),
    measured((block + 1) * BLOCK),
  ];
  return {
    serialOf: (date) => {
      const time = date.getTime();
      const block = Math.floor(time / BLOCK);
      const [before, after] = offsetsOf(block);
      return serialAt(time, before === after || time < changeIn(block, before) ? before : after);
    },
    skipped: (from, to) => {
      const spans: TimeSpan[] = [];
      for (let block = blockOf(from - 1); block <= blockOf(to + 1); block++) {
        const [before, after] = offsetsOf(block);
        if (after <= before) continue;
        const change = changeIn(block, before);
        spans.push([serialAt(change, before), serialAt(change, after)]);
      }
      return spans;
    },
  };
}

function serialAt(time: number, offset: number): number {
  return (time + offset + EPOCH_SERIAL * DAY) / DAY;
}

function blockOf(serial: number): number {
  return Math.floor(((serial - EPOCH_SERIAL) * DAY) / BLOCK);
}

/** Milliseconds by which clocks of the zone are ahead of UTC at a whole second. */
function offsetAt(time: number, zone: string): number {
  const shown = Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd-HH-mm-ss');
  const [year = NaN, month = NaN, day, hour, minute, second] = shown.split('-').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - time;
}
