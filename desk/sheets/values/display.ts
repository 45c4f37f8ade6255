import type { RangeState } from '../types';
import { isBlankResult } from './blankResults';
import { errorText } from './coerce';
import { earlyDay } from './earlyDates';
import { spillFormat } from './spillFormat';

/** What a cell of Sheets shows. */
export function displayText(state: Pick<RangeState, 'end' | 'sheet'>, row: number, column: number): string {
  const { sheet } = state;
  const value = sheet.value(row, column);
  if (value === null || (value === 0 && isBlankResult(state, row, column))) return '';
  if (typeof value === 'object') return errorText(value.error);
  const { numberFormat } = sheet.style(row, column);
  if (typeof value !== 'number') return sheet.text(row, column);
  if (numberFormat !== 'General') return earlyDay(value, numberFormat) ?? sheet.text(row, column);
  const format = spillFormat(state, row, column);
  return format === null ? automatic(value) : formatted(state, value, format);
}

/** A number under a format that its cell does not have itself. */
function formatted({ end, sheet }: Pick<RangeState, 'end' | 'sheet'>, value: number, format: string): string {
  const asked = `=TEXT(${value},"${format.replaceAll('"', '""')}")`;
  const shown = end.workbook.evaluate(asked, { sheet, place: { row: 0, column: 0 } });
  return typeof shown === 'string' ? shown : automatic(value);
}

/** An automatic number: whole ones in full up to fifteen digits, others to ten digits, large and tiny ones as `1.23457E+20`. */
export function automatic(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return scientific(value);
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const whole = String(Math.trunc(size)).length;
  const places = Math.max(0, 10 - (size < 1 ? 0 : whole));
  const text = value.toFixed(places);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(6)).toExponential().split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
