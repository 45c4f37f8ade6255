import type { LocaleFacts } from './localeFacts';

/** A typed number, and the format that Sheets gives an automatic cell for it; none for plain digits. */
export interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

const CURRENCY = '[$€£¥￥₩₹]';
/** Sign, currency, digits and percent in the orders in which people type them. */
const SHAPE = new RegExp(`^(\\()?([-+]?)\\s*(${CURRENCY})?\\s*([-+]?)([\\d.,'\\s\\u00a0\\u202f]*\\d[\\d.,]*)([eE][-+]?\\d{1,3})?\\s*(%|${CURRENCY})?(\\))?$`); // prettier-ignore

/** Read a text as a number: `1,234.5`, `-12%`, `$1,200`, `(5)`, `1e5`, under the marks of a locale; null for anything else. */
export function typedNumber(text: string, locale: LocaleFacts): TypedNumber | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [, open, sign = '', before, innerSign = '', digits = '', exponent = '', after, close] = found;
  if ((open === undefined) !== (close === undefined) || (sign !== '' && innerSign !== '')) return null;
  if (open !== undefined && sign + innerSign !== '') return null;
  if (innerSign !== '' && before === undefined) return null;
  const plain = plainDigits(digits, locale);
  if (plain === null) return null;
  const isPercent = after === '%';
  const currency = before ?? (isPercent ? undefined : after);
  const isNegative = open !== undefined || sign === '-' || innerSign === '-';
  const size = Number(`${plain.digits}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (isNegative ? -size : size) / (isPercent ? 100 : 1);
  return { value, format: formatOf(plain, currency, isPercent, exponent !== '') };
}

interface PlainDigits {
  readonly digits: string;
  readonly isGrouped: boolean;
  readonly hasDecimals: boolean;
}

/** Groups have three digits each, whatever parts them. */
function plainDigits(text: string, { decimal, group }: LocaleFacts): PlainDigits | null {
  const [whole = '', part, ...more] = text.split(decimal);
  if (more.length > 0 || (part !== undefined && !/^\d*$/.test(part))) return null;
  const groups = whole.split(/\s/.test(group) ? /\s/ : group);
  if (groups.some((one) => /\D/.test(one))) return null;
  const isGrouped = groups.length > 1;
  if (isGrouped && !groups.every((one, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(one))) return null;
  const digits = `${groups.join('') || '0'}.${part === undefined || part === '' ? '0' : part}`;
  return { digits, isGrouped, hasDecimals: part !== undefined && part !== '' };
}

function formatOf(
  { isGrouped, hasDecimals }: PlainDigits,
  currency: string | undefined,
  isPercent: boolean,
  isScientific: boolean,
): string | null {
  const cents = hasDecimals ? '.00' : '';
  if (isPercent) return `0${cents}%`;
  if (currency !== undefined) return `${CURRENCY_CODES[currency] ?? ''}#,##0${cents}`;
  if (isScientific) return '0.00E+00';
  return isGrouped ? `#,##0${cents}` : null;
}

const CURRENCY_CODES: Readonly<Record<string, string>> = {
  $: '$',
  '€': '[$€]',
  '£': '[$£]',
  '¥': '[$¥]',
  '￥': '[$¥]',
  '₩': '[$₩]',
  '₹': '[$₹]',
};
