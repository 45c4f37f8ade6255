/** Currencies that we can tell apart by sign or name; index = code. 0 = nothing said. */
export const CURRENCIES = ['', 'CNY', 'USD', 'GBP', 'EUR', 'HKD', 'JPY'] as const;

/** How the decimal mark is read: decided once per column. */
export type DecimalMark = 'point' | 'comma';

/** What one amount text said. */
export interface AmountReading {
  /** Whole units of 10^-places (cents for 2), half a unit rounded away from zero; NaN when it is no amount. */
  units: number;
  currency: number;
  /** Which decimal mark the text proves: "1.234,56" proves comma, "1,234.56" and "12.5" prove point. */
  proof: DecimalMark | null;
  /** "1.234" or "1,234" alone: would read differently under the other mark; the mark that stands there. */
  open: DecimalMark | null;
}

/** Amounts from here on are refused, as numbers and as texts: their cents would not be exact. */
export const TOO_MANY_UNITS = 1e15;
/** Longer texts are no amounts; what reads odd spellings never sees them. */
const LONGEST_AMOUNT = 64;

const NOTHING = { currency: 0, scale: 0 } as const;
const WORDS: ReadonlyMap<string, { readonly currency: number; readonly scale: number }> = new Map([
  ...['元', '圆', '块', '人民币', 'rmb', 'cny', '¥', 'cn¥'].map((word) => [word, { ...NOTHING, currency: 1 }] as const),
  ...['usd', 'us$', '$', '美元'].map((word) => [word, { ...NOTHING, currency: 2 }] as const),
  ...['gbp', '£', '英镑'].map((word) => [word, { ...NOTHING, currency: 3 }] as const),
  ...['eur', '€', '欧元'].map((word) => [word, { ...NOTHING, currency: 4 }] as const),
  ...['hkd', 'hk$', '港币'].map((word) => [word, { ...NOTHING, currency: 5 }] as const),
  ...['jpy', '日元', '円'].map((word) => [word, { ...NOTHING, currency: 6 }] as const),
  ...['千', 'k'].map((word) => [word, { ...NOTHING, scale: 3 }] as const),
  ...['万', '萬', 'w'].map((word) => [word, { ...NOTHING, scale: 4 }] as const),
  ...['亿', '億'].map((word) => [word, { ...NOTHING, scale: 8 }] as const),
  ['千元', { currency: 1, scale: 3 }],
  ['万元', { currency: 1, scale: 4 }],
  ['萬元', { currency: 1, scale: 4 }],
  ['亿元', { currency: 1, scale: 8 }],
  ['億元', { currency: 1, scale: 8 }],
]);

/** Read an amount as people write it: ¥1,234.50, 1.2万元, (300.00), -$5, 1.234,56 €, 12 000,5.
 *  `text` is trimmed and half-width. More than 15 digits is no amount: digits would be lost. */
export function readAmount(text: string, mark: DecimalMark, places: number): AmountReading {
  const reading: AmountReading = { units: NaN, currency: 0, proof: null, open: null };
  const parts = text.length > LONGEST_AMOUNT ? null : splitAmount(text);
  const words = parts && readWords(parts);
  if (!parts || !words) return reading;
  reading.currency = words.currency;
  const digits = readDigits(parts.number, mark, words.scale > 0, reading);
  if (!digits) return reading;
  const units = unitsOf(digits.whole, digits.decimals - words.scale, places);
  if (units < TOO_MANY_UNITS) reading.units = parts.negative ? 0 - units : units;
  return reading;
}

/** Round mantissa / 10^decimals to whole units of 10^-places, half away from zero; exact up to 15 digits. */
export function unitsOf(mantissa: number, decimals: number, places: number): number {
  const shift = decimals - places;
  return shift <= 0 ? mantissa * 10 ** -shift : Math.floor(mantissa / 10 ** shift + 0.5);
}

interface AmountParts {
  before: string;
  number: string;
  after: string;
  negative: boolean;
}

const MINUS = '-−–﹣';

function splitAmount(text: string): AmountParts | null {
  const bracketed = /^[(（].*[)）]$/.test(text);
  const rest = bracketed ? text.slice(1, -1).trim() : text;
  const start = rest.search(/[\d.,]/);
  if (start < 0) return null;
  let end = rest.length;
  while (end > start && !/\d/.test(rest[end - 1] ?? '')) end--;
  const before = stripSign(rest.slice(0, start));
  const after = stripSign(rest.slice(end));
  const signs = before.signs + after.signs + (bracketed ? 1 : 0);
  if (signs > 1) return null;
  return { before: before.word, after: after.word, number: rest.slice(start, end), negative: signs === 1 };
}

function stripSign(text: string): { word: string; signs: number } {
  let word = '';
  let signs = 0;
  for (const char of text) {
    if (MINUS.includes(char)) signs++;
    else if (char === '￥') word += '¥';
    else if (char !== ' ' && char !== '+' && char !== '\u00a0' && char !== '\u202f') word += char;
  }
  return { word, signs };
}

/** Look up what stands before and after the number; null for unknown words and for two currencies. */
function readWords({ before, after }: AmountParts): { readonly currency: number; readonly scale: number } | null {
  const first = before === '' ? NOTHING : WORDS.get(before.toLowerCase());
  const last = after === '' ? NOTHING : WORDS.get(after.toLowerCase());
  if (!first || !last) return null;
  if (first.currency !== 0 && last.currency !== 0 && first.currency !== last.currency) return null;
  return { currency: first.currency || last.currency, scale: first.scale + last.scale };
}

function readDigits(
  text: string,
  mark: DecimalMark,
  isScaled: boolean,
  reading: AmountReading,
): { whole: number; decimals: number } | null {
  if (!/^[\d.,' \u00a0\u202f]+$/.test(text)) return null;
  const decimalAt = decimalPlace(text, mark, isScaled, reading);
  const wholePart = decimalAt < 0 ? text : text.slice(0, decimalAt);
  const fraction = decimalAt < 0 ? '' : text.slice(decimalAt + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(wholePart)) return null;
  const digits = wholePart.replace(/\D/g, '') + fraction;
  if (digits === '' || digits.replace(/^0+/, '').length > 15) return null;
  return { whole: Number(digits), decimals: fraction.length };
}

/** Find the decimal mark of a number text, or -1; note what the text proves about the column.
 *  Before 万 or k three decimals are decimals: 1.234万 is 12340. */
function decimalPlace(text: string, mark: DecimalMark, isScaled: boolean, reading: AmountReading): number {
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (point < 0 && comma < 0) return -1;
  const at = Math.max(point, comma);
  const stands: DecimalMark = point > comma ? 'point' : 'comma';
  if (point >= 0 && comma >= 0) {
    reading.proof = stands;
    return at;
  }
  if (text.indexOf(stands === 'point' ? '.' : ',') !== at) {
    reading.proof = stands === 'point' ? 'comma' : 'point';
    return -1;
  }
  const isOpen = text.length - at - 1 === 3 && at >= 1 && at <= 3 && text[0] !== '0';
  if (isOpen && isScaled) return stands === 'point' ? at : -1;
  if (isOpen) reading.open = stands;
  else reading.proof = stands;
  return !isOpen || stands === mark ? at : -1;
}

const GROUP_MARKS = /[., '\u00a0\u202f]/g;

/** Digits without marks, or groups parted by one mark: 1,234,567; 1,23,456; 1,2345 (万 groups). */
function isGrouped(whole: string): boolean {
  const marks = whole.match(GROUP_MARKS);
  if (!marks) return true;
  if (new Set(marks).size > 1) return false;
  const plain = whole.replace(GROUP_MARKS, ',');
  return /^\d{1,3}(,\d{3})+$/.test(plain) || /^\d{1,4}(,\d{4})+$/.test(plain) || /^\d{1,2}(,\d\d)+,\d{3}$/.test(plain);
}
