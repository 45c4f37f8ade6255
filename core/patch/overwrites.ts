import { DateStyle } from '../book/book';

/** A column of the user with the cells that get their cleaned value written over them, when a person asked for that in so many words. */
export interface Overwrite {
  readonly sheet: string;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  /** Real dates, numbers, or texts that stay texts whatever they look like. */
  readonly as: 'date' | 'number' | 'text';
  /** Ascending by row; never empty. */
  readonly cells: readonly OverwrittenCell[];
}

export interface OverwrittenCell {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly before: string | number;
  /** Dates are serials of the workbook's own date system. */
  readonly after: string | number;
}

/** How a cell shows a serial that was written over a text: with its time where it has one. */
export function dateLook(serial: number): { readonly style: number; readonly format: string } {
  return Number.isInteger(serial)
    ? { style: DateStyle.date, format: 'yyyy-mm-dd' }
    : { style: DateStyle.dateTime, format: 'yyyy-mm-dd hh:mm:ss' };
}

/** Count the cells that are written over. */
export function overwrittenCells(overwrites: readonly Overwrite[]): number {
  return overwrites.reduce((sum, { cells }) => sum + cells.length, 0);
}
