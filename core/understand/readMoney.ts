import type { Cell } from '../book/cell';
import { halfWidth } from './halfWidth';

const CURRENCIES = [
  'rmb',
  'cny',
  'usd',
  'us$',
  'hk$',
  'nt$',
  'hkd',
  'twd',
  'gbp',
  'eur',
  'jpy',
  'inr',
  'aud',
  'cad',
  '¥',
  '$',
  '£',
  '€',
  '₩',
  '₹',
  '₽',
  '元',
  '圆',
  '块',
];
const LONGEST = 32;

/** Read a cell as an amount for pattern tests; NaN when it is not one. The rounding of a double is good enough here; money that is shown is summed in cents elsewhere.
 *  Blank, truth values, errors and texts with other letters are NaN.
 *  Limit: a single comma or point before exactly three digits is a thousands separator for the comma and a decimal point for the point.
 *  @example "(1,200.50)" -> -1200.5, "1.2万" -> 12000, "1.234,56" -> 1234.56, "abc" -> NaN */
export function readMoney(cell: Cell): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell !== 'string' || cell.length === 0 || cell.length > LONGEST) return NaN;
  if (isPlain(cell)) return Number(cell);
  const folded = halfWidth(cell);
  if (!mayBeMoney(folded)) return NaN;
  let text = folded.toLowerCase().replace(/\s/g, '').replace('−', '-');
  if (text.startsWith("'")) text = text.slice(1);
  const accounting = text.startsWith('(') && text.endsWith(')');
  if (accounting) text = text.slice(1, -1);
  const { rest, sign } = withoutSigns(text);
  const scale = scaleOf(rest);
  const digits = plainDigits(scale === 1 ? rest : rest.slice(0, -1));
  return digits === null ? NaN : (accounting ? -sign : sign) * scale * Number(digits);
}

/** Tell whether a text carries a currency sign or code. */
export function hasCurrency(text: string): boolean {
  const folded = text.length > LONGEST ? '' : halfWidth(text).toLowerCase();
  return CURRENCIES.some((sign) => folded.includes(sign));
}

function isPlain(text: string): boolean {
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46) dots += 1;
    else if ((code < 48 || code > 57) && !(at === 0 && code === 45)) return false;
  }
  return dots < 2 && text.charCodeAt(text.length - 1) >= 48;
}

/** Reject in one pass what cannot be money: no digit, many letters, or the separators of dates, times, phones and ids. */
function mayBeMoney(text: string): boolean {
  let digits = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 58 || code === 47 || code === 95 || code === 64) return false;
    else if (code === 45 && digits > 0 && at < text.length - 1) return false;
    else if (code > 64 && code !== 165) letters += 1;
  }
  return digits > 0 && letters <= 3;
}

function withoutSigns(text: string): { rest: string; sign: number } {
  let rest = text;
  let sign = 1;
  for (let turn = 0; turn < 4 && !isBetweenDigits(rest); turn += 1) {
    const currency = CURRENCIES.find((word) => rest.startsWith(word) || rest.endsWith(word));
    if (currency !== undefined)
      rest = rest.startsWith(currency) ? rest.slice(currency.length) : rest.slice(0, -currency.length);
    else if (rest.startsWith('-')) [rest, sign] = [rest.slice(1), -1];
    else if (rest.endsWith('-')) [rest, sign] = [rest.slice(0, -1), -1];
    else if (rest.startsWith('+')) rest = rest.slice(1);
    else break;
  }
  return { rest, sign };
}

function isBetweenDigits(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first >= 48 && first <= 57 && last >= 48 && last <= 57;
}

function scaleOf(text: string): number {
  const last = text.charAt(text.length - 1);
  if (last === '万' || last === '萬' || last === 'w') return 1e4;
  if (last === '亿' || last === '億') return 1e8;
  return last === 'k' || last === '千' ? 1e3 : 1;
}

/** Turn grouped digits into plain ones; null when it is not a number. */
function plainDigits(text: string): string | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  const commaIsDecimal = comma > point && (point >= 0 || text.length - comma - 1 !== 3) && text.indexOf(',') === comma;
  const decimal = commaIsDecimal ? ',' : '.';
  let plain = '';
  for (const character of text) {
    if (character >= '0' && character <= '9') plain += character;
    else if (character === decimal) plain += '.';
    else if (character !== ',' && character !== '.' && character !== "'") return null;
  }
  return plain !== '' && plain !== '.' && plain.indexOf('.') === plain.lastIndexOf('.') ? plain : null;
}
