import { landlineOf } from '../../clean/phone/landline';

/** Fewer digits are an extension or a slip, more are no telephone number (ITU-T E.164 allows 15, and an extension may follow). */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 20;
/** 转 801, ext. 801, x801, -801 behind a complete number. */
const EXTENSION = /(?:转|轉|ext\.?|x)\s*(\d{1,6})$/i;

/** Give the match key of a phone as cleaned: digits only, "+" kept for other countries, "x" before an extension. "" is no key.
 *  Numbers of one repeated digit are fillers; a masked number (138****1234) is shared by too many people. Two extensions of one switchboard are two keys.
 *  Limit: without a mainland area code, an extension behind a dash is read as part of the number.
 *  @example phoneKey('010-6234 5678') -> "01062345678"; phoneKey('+86 10 6234 5678') -> "01062345678" */
export function phoneKey(cleaned: string): string {
  if (/[*＊]/.test(cleaned)) return '';
  if (/^1\d{10}$/.test(cleaned)) return isFiller(cleaned) ? '' : cleaned;
  const landline = landlineOf(cleaned);
  if (landline !== '') return withoutDashes(landline);
  const extension = EXTENSION.exec(cleaned);
  const number = extension ? cleaned.slice(0, extension.index) : cleaned;
  const digits = number.replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS || isFiller(digits)) return '';
  const key = nationalOf(number.trim(), digits);
  return extension ? `${key}x${extension[1] ?? ''}` : key;
}

function nationalOf(number: string, digits: string): string {
  const abroad = number.startsWith('+') ? digits : /^00(\d+)$/.exec(digits)?.[1];
  if (abroad === undefined) return digits;
  if (!abroad.startsWith('86')) return `+${abroad}`;
  const rest = abroad.slice(2);
  return rest.startsWith('0') || /^1[3-9]\d{9}$/.test(rest) ? rest : `0${rest}`;
}

function withoutDashes(landline: string): string {
  const key = landline.replace(/-/g, '');
  return isFiller(key) ? '' : key;
}

/** 0000000, 1111111: typed to fill a field. */
function isFiller(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
