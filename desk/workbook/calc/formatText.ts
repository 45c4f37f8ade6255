import { format } from 'numfmt';
import { from1904, isCellError, type Cell } from '../../../core/index';

/** Write a value as its cell shows it under a number format; a column wide enough for it is assumed, so there is never "####" but for dates before the calendar.
 *  Errors give their code and booleans TRUE or FALSE under every format; a format that cannot be read shows the value as General does. */
export function formatText(value: Cell, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return shown(value, numberFormat);
  const isDate = date1904 && isDateFormat(numberFormat);
  return shown(isDate ? from1904(value) : value, numberFormat);
}

function shown(value: string | number, numberFormat: string): string {
  if (typeof value === 'number' && value < 0 && isDateFormat(numberFormat)) return '#'.repeat(8);
  try {
    return format(numberFormat, value, { dateSpanLarge: false });
  } catch {
    return format('General', value);
  }
}

/** Tell a format that shows a date or a time from one that shows a number; elapsed time alone is no date. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]|General/giu, '');
  return /[ymd]/i.test(bare) || /(?<!\[)h(?!h?\])|a\/p|am\/pm/i.test(bare);
}
