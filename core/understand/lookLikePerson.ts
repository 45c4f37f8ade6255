import { DateStyle } from '../book/book';
import type { Cell } from '../book/cell';
import { halfWidth } from './halfWidth';

const GENDERS: ReadonlySet<string> = new Set(
  '男,女,男性,女性,男士,女士,先生,小姐,太太,male,female,m,f,man,woman,mr,mrs,ms,miss'.split(','),
);
const ID_CARD_LENGTH = 18;

/** Tell whether a cell is a word for a gender; codes such as 0 and 1 are not.
 *  @example "女士" -> true, "F" -> true, 1 -> false */
export function looksLikeGender(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 6 && GENDERS.has(cell.trim().toLowerCase());
}

/** Tell whether a text has the form of an 18-digit identity card number: a believable birth date in its middle, X only at its end.
 *  @example "11010519491231002X" -> true */
export function looksLikeIdCard(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length !== ID_CARD_LENGTH) return false;
  for (let at = 0; at < ID_CARD_LENGTH - 1; at += 1) if (!isDigitAt(cell, at)) return false;
  if (!isDigitAt(cell, ID_CARD_LENGTH - 1) && cell.charAt(ID_CARD_LENGTH - 1).toLowerCase() !== 'x') return false;
  const [year, month, day] = [Number(cell.slice(6, 10)), Number(cell.slice(10, 12)), Number(cell.slice(12, 14))];
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Tell whether a text is an IPv4 address.
 *  Limit: IPv6 addresses are not recognised from values.
 *  @example "202.96.128.86" -> true, "1.2.3" -> false */
export function looksLikeIp(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length < 7 || cell.length > 15) return false;
  const parts = cell.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}

/** Tell whether a cell is a time of day without a day: 14:30, 14:30:05, 2:30 PM, or a number shown as a time. */
export function looksLikeTime(cell: Cell, style: number): boolean {
  if (typeof cell === 'number') return style === DateStyle.time && cell >= 0 && cell < 1;
  if (typeof cell !== 'string' || cell.length < 3 || cell.length > 14) return false;
  return /^(?:[01]?\d|2[0-3])[:：时點点](?:[0-5]\d(?::[0-5]\d)?分?)?(?: ?[ap]\.?m\.?)?$/i.test(halfWidth(cell).trim());
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
