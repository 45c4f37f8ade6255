import { invalidArgument, textOf } from './classes/tables/arguments';
import { NAMED_COLORS } from '../workbook/namedColors.data';

/** Read a colour as Office.js takes it: `#RRGGBB`, `#RGB`, the digits alone, or an HTML colour name. Gives #RRGGBB in capitals. @throws ExcelError InvalidArgument */
export function colorOf(value: unknown, name: string): string {
  const text = textOf(value, name).trim();
  const long = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long !== undefined) return `#${long.toUpperCase()}`;
  const short = /^#([0-9a-f]{3})$/i.exec(text)?.[1];
  if (short !== undefined) return `#${short.replace(/./g, '$&$&').toUpperCase()}`;
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (named !== undefined) return named;
  throw invalidArgument(`${name} must be a colour like #FFA500 or orange, got ${text}.`);
}
