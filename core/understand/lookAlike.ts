import type { Cell } from '../book/cell';
import { halfWidth } from './halfWidth';
import { readMoney } from './readMoney';

export { looksLikeDate, looksLikeSerialDay } from './lookLikeDate';

/** Tell whether a cell can be money: a finite number, or a text with digits, at most one sign or pair of accounting brackets, currency, thousands separators and 万/亿.
 *  Limit: "1,234" is one thousand two hundred and thirty-four here; which separator a column uses is decided in cleaning.
 *  @example "¥1,200.00" -> true, "(300)" -> true, "12.0 oz" -> false */
export function looksLikeMoney(cell: Cell): boolean {
  return !Number.isNaN(readMoney(cell));
}

/** Tell whether a cell looks like a phone number: mainland mobile with or without +86, masked mobile (138****8000), landline with area code, or an international number with + or separators.
 *  Limit: ten bare digits ("2053258100") are not seen as a phone; the header must say so.
 *  @example 13800138000 -> true, "010-62345678" -> true, "20240115" -> false */
export function looksLikePhone(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && isMobile(String(cell));
  if (typeof cell !== 'string') return false;
  const text = halfWidth(cell).trim();
  if (text.length < 7 || text.length > 24) return false;
  const { digits, separators, strange } = phoneParts(text);
  if (strange || digits.length < 7 || digits.length > 15) return false;
  if (isMobile(digits) || isMobile(afterChinaCode(digits))) return true;
  if (text.startsWith('+') || text.startsWith('(+')) return digits.length >= 8;
  if (separators === 0)
    return digits.startsWith('0') && digits.length >= 10 && digits.length <= 12 && !digits.startsWith('00');
  const startsLikeDate = digits.startsWith('19') || digits.startsWith('20');
  return digits.length >= 10 && digits.length <= 12 && !(digits.length === 8 && startsLikeDate);
}

/** Tell whether a cell is a bare run of 7-15 digits, which a phone header may turn into a phone. */
export function looksLikePhoneDigits(cell: Cell): boolean {
  const text = typeof cell === 'number' ? String(cell) : cell;
  if (typeof text !== 'string' || text.length < 7 || text.length > 24) return false;
  const { digits, strange } = phoneParts(halfWidth(text).trim());
  return !strange && digits.length >= 7 && digits.length <= 15;
}

/** Tell whether a cell looks like an e-mail address: one @ with text before it and a dotted domain after it, no spaces.
 *  @example "ann@shop.cn" -> true, "@ann" -> false */
export function looksLikeEmail(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.replace('＠', '@').trim();
  const at = text.indexOf('@');
  if (at < 1 || at !== text.lastIndexOf('@') || text.length > 254 || text.includes(' ')) return false;
  const dot = text.indexOf('.', at + 2);
  return dot > 0 && dot < text.length - 1;
}

/** Tell whether a cell looks like an identifier: 1-40 letters, digits and - _ # / . with at least one digit and no space, or a whole number of at least 0. A leading ' and a wrapping ="…" are ignored.
 *  @example "C20240528001" -> true, "=\"0012\"" -> true, "12.50" -> false */
export function looksLikeId(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0;
  if (typeof cell !== 'string') return false;
  const text = unwrapped(cell);
  if (text === '' || text.length > 40) return false;
  let digits = 0;
  let dots = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 46) dots += 1;
    else if (!isIdCharacter(code)) return false;
  }
  return digits > 0 && !(dots > 0 && digits + dots === text.length);
}

/** Take a text out of the wrappings that exports put around ids: outer space, a leading ' and ="…".
 *  @example "=\"00123\"" -> "00123", "'00123" -> "00123" */
export function unwrapped(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith('="') && trimmed.endsWith('"') && trimmed.length > 2) return trimmed.slice(2, -1).trim();
  return trimmed.startsWith("'") ? trimmed.slice(1).trim() : trimmed;
}

function phoneParts(text: string): { digits: string; separators: number; strange: boolean } {
  let digits = '';
  let separators = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ((character >= '0' && character <= '9') || character === '*') digits += character;
    else if ('+-() ./'.includes(character)) separators += 1;
    else if (!(at === 0 && character === "'")) return { digits, separators, strange: true };
  }
  return { digits, separators, strange: false };
}

function afterChinaCode(digits: string): string {
  if (digits.startsWith('0086')) return digits.slice(4);
  return digits.startsWith('86') ? digits.slice(2) : digits;
}

function isMobile(digits: string): boolean {
  const second = digits.charAt(1);
  return digits.length === 11 && digits.startsWith('1') && second >= '3' && second <= '9';
}

function isIdCharacter(code: number): boolean {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true;
  return code === 45 || code === 95 || code === 35 || code === 47 || code === 42;
}
