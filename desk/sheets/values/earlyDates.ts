import { formatText } from '../../workbook/calc/formatText';
import { isDateFormat } from './coerce';

/** The first serial that Excel and Sheets show as the same day, 1900-03-01. */
const FIRST_COMMON = 61;
/** Days in 400 years, after which the calendar and the days of the week repeat. */
const CYCLE = 146_097;
const CYCLE_YEARS = 400;
const DAY = 86_400_000;

/** Write a day before March 1900 as Sheets does: it counts from 1899-12-30 and knows the days before. null: the format shows no day, or the value is later.
 *  @example earlyDay(-1, 'M/d/yyyy') -> "12/29/1899" */
export function earlyDay(value: number, format: string): string | null {
  if (value >= FIRST_COMMON || !isDateFormat(format) || !/[yd]/i.test(format.replace(/"[^"]*"|\\./g, ''))) return null;
  const cycles = Math.ceil((FIRST_COMMON - value) / CYCLE);
  const later = value + cycles * CYCLE;
  const year = new Date(Date.UTC(1899, 11, 30) + later * DAY).getUTCFullYear();
  const own = year - cycles * CYCLE_YEARS;
  return formatText(later, format, false).replace(String(year), String(own).padStart(4, '0'));
}
