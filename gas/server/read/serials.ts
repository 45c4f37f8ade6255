const SECOND = 1000;
const DAY = 86_400_000;
/** Serial of 1970-01-01; day 0 is 1899-12-30. */
const EPOCH_SERIAL = 25_569;
/** Clocks never change twice within two weeks. */
const BLOCK = 14 * DAY;

/** Make a reader of the Dates that cells give: the serial of what clocks of the spreadsheet's zone show, whole days since 1899-12-30, the time as the fraction.
 *  Offsets are asked of the service for the ends of blocks of two weeks, and within a block only when they differ: ten years of dates are about 260 questions, however many cells.
 *  The clock is read to the second, because "Z" gives no seconds and zones before about 1901 have them (Shanghai: 8:05:43), which times of day, dated 1899-12-30, are read by.
 *  What was learned of a zone serves the whole execution.
 *  Limit: of an hour that clocks show twice both give the same serial. */
export function serialReader(zone: string): SerialReader {
  const reader = READERS.get(zone) ?? newReader(zone);
  READERS.set(zone, reader);
  return reader;
}

type SerialReader = (date: Date) => number;
const READERS = new Map<string, SerialReader>();

function newReader(zone: string): SerialReader {
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
  return (date) => {
    const time = date.getTime();
    const block = Math.floor(time / BLOCK);
    const [before, after] = [measured(block * BLOCK), measured((block + 1) * BLOCK)];
    const offset = before === after || time < changeIn(block, before) ? before : after;
    return (time + offset + EPOCH_SERIAL * DAY) / DAY;
  };
}

/** Milliseconds by which clocks of the zone are ahead of UTC at a whole second. */
function offsetAt(time: number, zone: string): number {
  const shown = Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd-HH-mm-ss');
  const [year = NaN, month = NaN, day, hour, minute, second] = shown.split('-').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - time;
}
