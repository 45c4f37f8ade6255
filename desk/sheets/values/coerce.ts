import { civilOf, type Cell } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { typedDate } from './coerceDates';
import { typedNumber } from './coerceNumbers';
import { localeFacts } from './localeFacts';
import { modelFormula } from './openRanges';
import { dateOfSerial, serialOfDate } from './zones';

/** What a cell gets. `format` is what a cell with an automatic format takes on; null when it stays as it is. */
export interface Entry {
  readonly value: Cell;
  readonly formula: string | null;
  readonly format: string | null;
}

/** How values are read: by the spreadsheet's locale, its zone and its year of today. */
export interface Coercion {
  /** Read what a script gives for a cell that has a number format. @throws ServiceError for a text that is too long */
  readonly enter: (given: unknown, format: string) => Entry;
}

/** Most characters of one cell. */
const MOST_CHARACTERS = 50_000;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const BLANK: Entry = { value: null, formula: null, format: null };

/** Make the reader of what scripts write: texts as if they were typed, Dates by the zone, everything else as it is.
 *  Source: the pages "Class Range" (setValue) and "Format numbers" of Google's documentation, for what counts as typed. */
export function coercion(end: SheetsEnd): Coercion {
  const locale = localeFacts(end.locale);
  const offset = end.workbook.date1904 ? 1462 : 0;
  const thisYear = civilOf(Math.floor(serialOfDate(new Date(end.now()), end.timeZone)))[0];
  const typed = (text: string): Entry => {
    const trimmed = text.trim();
    const upper = trimmed.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
    if (ERRORS.includes(upper)) return constant({ error: upper });
    if (!/\d/.test(trimmed)) return constant(text);
    const number = typedNumber(trimmed, locale);
    if (number) return constant(number.value, number.format);
    const date = typedDate(trimmed, locale, thisYear);
    return date ? constant(date.serial - offset, date.format) : constant(text);
  };
  const dated = (date: Date): Entry => {
    const serial = serialOfDate(date, end.timeZone);
    if (Number.isNaN(serial)) return constant({ error: '#NUM!' });
    const isDay = Math.abs(serial - Math.round(serial)) < 1e-9;
    return constant(serial - offset, isDay ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`);
  };
  const textOfDate = (date: Date): string => {
    const { value, format } = dated(date);
    if (typeof value !== 'number' || format === null) return String(date);
    return dateText(value + offset, format);
  };
  return {
    enter: (given, format) => {
      if (given === null || given === undefined || given === '') return BLANK;
      if (isPlainText(format)) return constant(limited(isDate(given) ? textOfDate(given) : asText(given)));
      if (typeof given === 'string') return entered(limited(given), typed);
      if (typeof given === 'number') return constant(Number.isFinite(given) ? given : { error: '#NUM!' });
      if (typeof given === 'boolean') return constant(given);
      if (isDate(given)) return dated(given);
      return constant(limited(asText(given)));
    },
  };
}

function entered(text: string, typed: (text: string) => Entry): Entry {
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return formulaEntry(text);
  const entry = typed(text);
  if (entry.value !== text || !isSigned(text)) return entry;
  return formulaEntry(`=${text}`);
}

/** A plus begins a formula when no number does; a minus only before a reference or digits, so that "- item" stays text. */
function isSigned(text: string): boolean {
  return /^\+\S/.test(text) || /^-(?:\$?[A-Za-z]{1,3}\$?\d|\d[\d.]*\s*[-+*/^]|\()/.test(text);
}

/** Make the entry of a formula as Sheets writes it, with its "=". */
export function formulaEntry(formula: string): Entry {
  return { value: null, formula: modelFormula(formula), format: null };
}

function constant(value: Cell, format: string | null = null): Entry {
  return { value, formula: null, format };
}

/** @throws ServiceError past 50,000 characters */
export function limited(text: string): string {
  if (text.length > MOST_CHARACTERS)
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  return text;
}

/** Tell the format of cells that keep everything as text. */
export function isPlainText(format: string): boolean {
  return format === '@' || format === '@STRING@';
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Objects come as Google's servers write a map: `{a=1, b=x}`. */
function asText(given: unknown): string {
  if (typeof given === 'string') return given;
  if (typeof given === 'boolean') return given ? 'TRUE' : 'FALSE';
  if (isDate(given)) return String(given);
  if (Array.isArray(given)) return '[Ljava.lang.Object;@0';
  if (typeof given !== 'object' || given === null) return String(given);
  const pairs = Object.entries(given).map(([key, value]) => `${key}=${value === null ? 'null' : asText(value)}`);
  return `{${pairs.join(', ')}}`;
}

/** A day, and its time when the format has one, as plain text. */
function dateText(serial: number, format: string): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const [year, month, day] = civilOf(Math.floor(serial));
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const shown = format.replace('yyyy', String(year)).replace('M', String(month)).replace('d', String(day));
  return shown.replace('H:mm:ss', time);
}

/** Tell a format that shows a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  const kept = dateFormats.get(format);
  if (kept !== undefined) return kept;
  const bare = format.replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, '');
  const answer = /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
  dateFormats.set(format, answer);
  return answer;
}

const dateFormats = new Map<string, boolean>();

/** Give what a script reads in a cell: '' for a blank, a Date under a date format, an error as its text.
 *  Errors that Sheets has no word for come as the one that it shows in their place. */
export function readValue(value: Cell, format: string, end: SheetsEnd): string | number | boolean | Date {
  if (value === null) return '';
  if (typeof value === 'object') return errorText(value.error);
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  return dateOfSerial(end.workbook.date1904 ? value + 1462 : value, end.timeZone);
}

/** The word of Sheets for an error of the workbook. */
export function errorText(error: string): string {
  if (error === '#SPILL!') return '#REF!';
  return error === '#CALC!' ? '#N/A' : error;
}
