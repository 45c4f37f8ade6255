import { ExcelError } from '../../excelError';
import { EXCEL_MESSAGES } from '../../messages.data';

/** Read a whole number. @throws ExcelError InvalidArgument */
export function integerOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument();
}

/** Read a number. @throws ExcelError InvalidArgument */
export function numberOf(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/** Read a text. @throws ExcelError InvalidArgument */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw invalidArgument();
}

/** Read one of the words of an Excel enumeration, in any casing of its first letter. @throws ExcelError InvalidArgument */
export function wordOf<W extends string>(value: unknown, words: readonly W[], otherwise?: W): W {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}

/** The error for an argument that Excel cannot use. */
export function invalidArgument(detail = ''): ExcelError {
  return new ExcelError('InvalidArgument', EXCEL_MESSAGES.InvalidArgument + (detail === '' ? '' : ` (${detail})`));
}
