import type { Cell } from '../book/cell';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { OrderRows } from '../measure/orderRows';
import { RowState } from '../measure/rowState';

/** Orders and net sales by weekday (0 = Monday) and by hour; hours are null when the sheet has no times. */
export interface Rhythm {
  readonly weekdays: readonly Slot[];
  readonly hours: readonly Slot[] | null;
}

export interface Slot {
  /** Sale rows: lines of an order that stand at the same time count one by one. */
  readonly rows: number;
  readonly cents: number;
}

/** Fewer rows with a time than this share say nothing about hours. */
const LEAST_TIMED = 0.5;

/** Count the sale rows of an order sheet by weekday and by hour (requirements 141, 143). Times are read from the column
 *  of times, else from the date cells: the fraction of a serial day, or the first "h:mm" of a text. Midnight exactly counts as no time.
 *  Limit: a time of "0:00" that is meant cannot be told from a date without time. Times with 上午, PM or a zone are read
 *  as they stand. */
export function rhythmOf(sheet: CleanedSheet, rows: OrderRows): Rhythm {
  const column = (sheet.columns.get('orderTime') ?? sheet.columns.get('orderDate'))?.meaning.column ?? -1;
  const [weekdays, hours] = [slots(7), slots(24)];
  let [sales, timed] = [0, 0];
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    sales++;
    const cents = rows.cents[row] ?? 0;
    add(weekdays, weekdayOf(rows.day[row] ?? 0), cents);
    const hour = hourOf(sheet.sheet.rows[sheet.firstRow + row]?.[column] ?? null);
    if (hour < 0) continue;
    timed++;
    add(hours, hour, cents);
  }
  return { weekdays, hours: sales > 0 && timed / sales >= LEAST_TIMED ? hours : null };
}

/** Give the weekday of a serial day, 0 = Monday.
 *  Limit: days before 1900-03-01 are one off, because workbooks count a 29 February 1900.
 *  @example weekdayOf(45306) -> 0 (2024-01-15 is a Monday) */
export function weekdayOf(day: number): number {
  return (Math.floor(day) + 5) % 7;
}

/** Give the hour of a date cell, -1 when it has no time.
 *  @example hourOf("2024-01-15 18:30") -> 18 */
export function hourOf(cell: Cell): number {
  if (typeof cell === 'number') {
    const minutes = Math.round((cell - Math.floor(cell)) * 1440);
    return minutes <= 0 || minutes >= 1440 ? -1 : Math.floor(minutes / 60);
  }
  if (typeof cell !== 'string') return -1;
  const colon = Math.max(cell.indexOf(':'), cell.indexOf('：'));
  if (colon < 1) return -1;
  const [ones, tens] = [digitAt(cell, colon - 1), digitAt(cell, colon - 2)];
  const [ten, minute] = [digitAt(cell, colon + 1), digitAt(cell, colon + 2)];
  if (ones < 0 || ten < 0 || minute < 0) return -1;
  const hour = (tens < 0 ? 0 : tens * 10) + ones;
  const isMidnight = hour === 0 && ten === 0 && minute === 0;
  return hour > 23 || isMidnight ? -1 : hour;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : -1;
}

function slots(count: number): { rows: number; cents: number }[] {
  return Array.from({ length: count }, () => ({ rows: 0, cents: 0 }));
}

function add(into: { rows: number; cents: number }[], at: number, cents: number): void {
  const slot = into[at];
  if (!slot) return;
  slot.rows++;
  slot.cents += cents;
}
