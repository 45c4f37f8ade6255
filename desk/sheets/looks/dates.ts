import type { SheetsEnd } from '../frame/sheetsEnd';
import { dateOfSerial, serialOfDate } from '../values/zones';

/** The serial of the day that a script's Date shows in the spreadsheet's zone; rules compare days. */
export function daySerial(end: SheetsEnd, date: Date): number {
  return Math.floor(serialOfDate(date, end.timeZone));
}

/** Midnight of a day in the spreadsheet's zone. */
export function dateOfDay(end: SheetsEnd, serial: number): Date {
  return dateOfSerial(serial, end.timeZone);
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
