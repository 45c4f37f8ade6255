import type { OpenBook } from '../own/openBook';
import type { Range } from '../services';

/** The cells of a range as plain values: Dates as serials, blanks as null. */
export interface ReadValues {
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly isDate: (row: number, column: number) => boolean;
}

/** Read the cells of a range in one call, and in two when some are from before 1901.
 *  Until then zones had their own local time, with seconds, and the parts of Google's service do not agree about it. Times of day are dated 1899-12-30, so these are taken as they are shown.
 *  Limit: of such a time the format hides what it does not show ("h:mm" its seconds). */
export function readValues(book: OpenBook, range: Range): ReadValues {
  const values: readonly (readonly unknown[])[] = range.getValues();
  const isEarly = values.some((line) => line.some((value) => value instanceof Date && value.getTime() < EARLY));
  const shown = isEarly ? range.getDisplayValues() : null;
  return {
    rows: values.map((line, row) => line.map((value, column) => plain(book, value, shown?.[row]?.[column] ?? ''))),
    isDate: (row, column) => values[row]?.[column] instanceof Date,
  };
}

/** 1901-01-02 in UTC; the last of the local times that count here, Shanghai's, ended on 1901-01-01. */
const EARLY = Date.UTC(1901, 0, 2);
const SECONDS = 86_400;

function plain(book: OpenBook, value: unknown, shown: string): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date)
    return value.getTime() < EARLY ? earlySerial(book.serialOf(value), shown) : book.serialOf(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

function earlySerial(serial: number, shown: string): number {
  // "下午 1:30" and "1:30 下午" as "1:30 p".
  const western = shown.replace(/^(.*?)\s*(上|下)午\s*(.*)$/, (_, before: string, word: string, after: string) => `${before}${after} ${word === '上' ? 'a' : 'p'}`); // prettier-ignore
  const [text, sign, hours = '', minutes = '', seconds = '0', half] = TIME.exec(western) ?? [];
  const isNear = Math.abs(serial - Math.round(serial)) < 1 / 24;
  if (text === undefined) return isNear ? Math.round(serial) : serial;
  const isLate = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);
  const time = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
  return sign === '-' ? -time : time;
}

const TIME = /^(-)?(\d+):(\d\d)(?::(\d\d(?:\.\d+)?))?\s*([ap])?(?:\.?m\.?)?$/i;
