import type { Cell } from '../book/cell';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { DayColumn, TextColumn } from '../clean/column';
import { outerTrimmed } from '../clean/space';
import { RowState } from './rowState';

/** Give the day of every line; a line without a date has the latest date of the other lines of its order, as exports write it on one line only.
 *  0 or negative where there is none. The cleaned column is not changed. */
export function lineDays(dates: DayColumn | null, orders: TextColumn | null, rowCount: number): Int32Array {
  if (!dates) return new Int32Array(rowCount);
  if (!orders || !dates.days.includes(0)) return dates.days;
  const latest = new Int32Array(orders.dictionary.length);
  dates.days.forEach((day, row) => {
    const order = orders.codes[row] ?? -1;
    if (order >= 0 && day > (latest[order] ?? 0)) latest[order] = day;
  });
  return dates.days.map((day, row) => (day === 0 ? (latest[orders.codes[row] ?? -1] ?? 0) : day));
}

/** Mark lines without an amount as details of their order when another line of the same order is kept, be it sold, refunded or cancelled; so with lines that have neither amount nor customer.
 *  Only where the sheet states one amount an order: more orders of several lines have exactly one line with an amount than have two or more. Elsewhere a missing amount is a missing amount. */
export function markDetails(orders: TextColumn, cents: Float64Array, state: Uint8Array): void {
  const stated = new Uint8Array(orders.dictionary.length);
  const open: number[] = [];
  for (let row = 0; row < state.length; row++) {
    const at = state[row] ?? 0;
    const order = orders.codes[row] ?? -1;
    if (order < 0) continue;
    if (at < RowState.detail) stated[order] = 1;
    else if (at === RowState.noAmount || (at === RowState.noCustomer && Number.isNaN(cents[row]))) open.push(row);
  }
  if (open.length === 0 || !statesOneAmountAnOrder(orders, cents)) return;
  for (const row of open) if (stated[orders.codes[row] ?? 0] === 1) state[row] = RowState.detail;
}

function statesOneAmountAnOrder(orders: TextColumn, cents: Float64Array): boolean {
  const lines = new Int32Array(orders.dictionary.length);
  const amounts = new Int32Array(orders.dictionary.length);
  for (let row = 0; row < cents.length; row++) {
    const order = orders.codes[row] ?? -1;
    if (order < 0) continue;
    lines[order] = (lines[order] ?? 0) + 1;
    if (!Number.isNaN(cents[row])) amounts[order] = (amounts[order] ?? 0) + 1;
  }
  let [single, several] = [0, 0];
  for (let order = 0; order < lines.length; order++) {
    if ((lines[order] ?? 0) < 2) continue;
    if (amounts[order] === 1) single++;
    else if ((amounts[order] ?? 0) > 1) several++;
  }
  return single > several;
}

/** Mark rows whose table cells hold nothing at all: they are no rows. Columns that are not the table's do not count. */
export function markBlankRows(sheet: CleanedSheet, state: Uint8Array): void {
  const columns = sheet.meaning.columns.map((one) => one.column);
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== RowState.noCustomer) continue;
    const cells = sheet.sheet.rows[sheet.firstRow + row] ?? [];
    if (columns.every((column) => isBlankCell(cells[column] ?? null))) state[row] = RowState.blankRow;
  }
}

function isBlankCell(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && outerTrimmed(cell) === '');
}
