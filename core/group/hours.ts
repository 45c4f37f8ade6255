import type { CleanedSheet } from '../clean/cleanSheet';
import type { OrderRows } from '../measure/orderRows';
import { RowState } from '../measure/rowState';
import { hourOf } from '../measure/timeOfDay';

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
 *  of times, else from the date cells, by `hourOf`. */
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

function slots(count: number): { rows: number; cents: number }[] {
  return Array.from({ length: count }, () => ({ rows: 0, cents: 0 }));
}

function add(into: { rows: number; cents: number }[], at: number, cents: number): void {
  const slot = into[at];
  if (!slot) return;
  slot.rows++;
  slot.cents += cents;
}
