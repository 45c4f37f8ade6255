import { getFormatFromId, parseValue } from 'numfmt';
import { civilOf, from1904, serialOf, type Cell } from '../../../core/index';
import { isFormula } from './isFormula';

/** What a typed text becomes. `numberFormat` is there when the cell's General gives way to it. */
export interface ParsedInput {
  readonly value: Cell;
  readonly numberFormat?: string;
  /** With its "="; the value is then null until it is computed. */
  readonly formula?: string;
}

/** Tell what a workbook in US English makes of a text that is typed or written into a cell: formula, number, percent, currency, fraction, date, time, boolean, error or text.
 *  A leading apostrophe keeps text. Dates come in the workbook's own date system, and so does `today`, which gives the year of "1/2".
 *  Limit: "¥100" is a number here; a US workbook without that currency keeps the text. */
export function parseInput(text: string, date1904: boolean, today: number): ParsedInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const constant = constantIn(text, date1904, today);
  if (constant) return constant;
  const formula = formulaIn(text);
  return formula === null ? { value: text } : { value: null, formula };
}

/** Read a text as a number the way arithmetic does: "5", "12%", "$1,200", "2024-01-31"; null for anything else. */
export function parseNumericText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const plain = Number(trimmed);
  if (Number.isFinite(plain) && !/^[+-]?0[xob]/i.test(trimmed)) return plain;
  if (!/\d/.test(trimmed)) return null;
  const value = numberIn(trimmed, false, NaN)?.value;
  return typeof value === 'number' ? value : null;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function constantIn(text: string, date1904: boolean, today: number): ParsedInput | null {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  return /\d/.test(trimmed) ? numberIn(trimmed, date1904, today) : null;
}

/** A typed formula starts with "=", or with a sign before something that is none of the constants. */
function formulaIn(text: string): string | null {
  if (text.startsWith('=')) return text.length > 1 && isFormula(text) ? text : null;
  return /^[+-]/.test(text) && isFormula(text) ? `=${text}` : null;
}

function numberIn(text: string, date1904: boolean, today: number): ParsedInput | null {
  return chineseDate(text, date1904, today) ?? foreignCurrency(text) ?? parsedByPackage(text, date1904, today);
}

/** Ids of built-in formats that hold a date. */
const DATE_FORMATS: readonly number[] = [14, 15, 16, 17, 22];
/** Day and month without a year. */
const DAY_AND_MONTH = 16;

function parsedByPackage(text: string, date1904: boolean, today: number): ParsedInput | null {
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value !== 'number') return null;
  const { formatId } = parsed;
  if (formatId === undefined) return { value: parsed.value };
  const numberFormat = getFormatFromId(formatId);
  if (!DATE_FORMATS.includes(formatId)) return { value: parsed.value, numberFormat };
  const dated = formatId === DAY_AND_MONTH ? inYearOf(parsed.value, date1904, today) : parsed.value;
  return inSystem(dated, numberFormat, date1904);
}

/** The package takes the year from the clock of the machine. */
function inYearOf(serial: number, date1904: boolean, today: number): number {
  if (Number.isNaN(today)) return serial;
  const [year] = civilOf(Math.floor(date1904 ? from1904(today) : today));
  const [, month, day] = civilOf(Math.floor(serial));
  return serialOf(year, month, day);
}

/** Days before 1904 are no dates in a 1904 workbook. */
function inSystem(serial: number, numberFormat: string, date1904: boolean): ParsedInput | null {
  if (Number.isNaN(serial)) return null;
  if (!date1904) return { value: serial, numberFormat };
  const moved = serial - from1904(0);
  return moved < 0 ? null : { value: moved, numberFormat };
}

const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

function chineseDate(text: string, date1904: boolean, today: number): ParsedInput | null {
  const [whole, year, month, day] = CHINESE_DATE.exec(text) ?? [];
  if (whole === undefined || (year === undefined && day === undefined)) return null;
  const inYear = year === undefined ? civilOf(Math.floor(date1904 ? from1904(today) : today))[0] : Number(year);
  const serial = serialOf(inYear, Number(month), Number(day ?? 1));
  const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"${day === undefined ? '' : 'd"日"'}`;
  return inSystem(serial, format, date1904);
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['¥', '[$¥-804]'],
  ['￥', '[$¥-804]'],
  ['€', '[$€-2] '],
  ['£', '[$£-809]'],
]);

function foreignCurrency(text: string): ParsedInput | null {
  const [whole, sign = '', symbol = ''] = /^([-+(]?)([¥￥€£])/.exec(text) ?? [];
  const prefix = CURRENCIES.get(symbol);
  if (whole === undefined || prefix === undefined) return null;
  const parsed = parseValue(`${sign}$${text.slice(whole.length)}`);
  if (!parsed || typeof parsed.value !== 'number') return null;
  const hasCents = text.includes('.');
  return { value: parsed.value, numberFormat: `${prefix}#,##0${hasCents ? '.00' : ''}` };
}
