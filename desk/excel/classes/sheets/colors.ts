import { invalidArgument } from './arguments';
import { COLOR_NAMES } from './colorNames.data';

/** Read a colour as scripts give it: `#RGB`, `#RRGGBB`, `RRGGBB` or an HTML colour name; gives `#RRGGBB` in capitals. @throws ExcelError InvalidArgument */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const text = value.trim();
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long !== null) return `#${(long[1] ?? '').toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join('')}`.toUpperCase();
  const named = COLOR_NAMES.get(text.toLowerCase());
  if (named === undefined) throw invalidArgument(`${text} is no colour`);
  return named;
}
