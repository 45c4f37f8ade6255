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
  /** "1.234" or "1,234" alone: would read differently under the other mark. */
  open: boolean;
}

const WORDS: ReadonlyMap<string, { currency: number; scale: number }> = new Map([
  ['元', { currency: 1, scale: 0 }], ['圆', { currency: 1, scale: 0 }], ['块', { currency: 1, scale: 0 }], ['人民币', { currency: 1, scale: 0 }],
  ['rmb', { currency: 1, scale: 0 }], ['cny', { currency: 1, scale: 0 }], ['¥', { currency: 1, scale: 0 }], ['cn¥', { currency: 1, scale: 0 }],
  ['usd', { currency: 2, scale: 0 }], ['us$', { currency: 2, scale: 0 }], ['$', { currency: 2, scale: 0 }], ['美元', { currency: 2, scale: 0 }],
  ['gbp', { currency: 3, scale: 0 }], ['£', { currency: 3, scale: 0 }], ['英镑', { currency: 3, scale: 0 }],
  ['eur', { currency: 4, scale: 0 }], ['€', { currency: 4, scale: 0 }], ['欧元', { currency: 4, scale: 0 }],
  ['hkd', { currency: 5, scale: 0 }], ['hk$', { currency: 5, scale: 0 }], ['港币', { currency: 5, scale: 0 }],
  ['jpy', { currency: 6, scale: 0 }], ['日元', { currency: 6, scale: 0 }], ['円', { currency: 6, scale: 0 }],
  ['万', { currency: 0, scale: 4 }], ['萬', { currency: 0, scale: 4 }], ['w', { currency: 0, scale: 4 }], ['千', { currency: 0, scale: 3 }], ['k', { currency: 0, scale: 3 }],
  ['亿', { currency: 0, scale: 8 }], ['億', { currency: 0, scale: 8 }],
  ['万元', { currency: 1, scale: 4 }], ['萬元', { currency: 1, scale: 4 }], ['亿元', { currency: 1, scale: 8 }], ['千元', { currency: 1, scale: 3 }],
]);

/** Read an amount as people write it: ¥1,234.50, 1.2万元, (300.00), -$5, 1.234,56 €, 12 000,5.
 *  `text` is trimmed and half-width. More than 15 digits is no amount: digits would be lost. */
export function readAmount(text: string, mark: DecimalMark, places: number): AmountReading {
  const reading: AmountReading = { units: NaN, currency: 0, proof: null, open: false };
  const parts = splitAmount(text);
  if (!parts) return reading;
  let scale = 0;
  for (const word of [parts.before, parts.after]) {
    if (word === '') continue;
    const known = WORDS.get(word.toLowerCase());
    if (!known || (known.currency && reading.currency && known.currency !== reading.currency)) return reading;
    reading.currency ||= known.currency;
    scale += known.scale;
  }
  const digits = readDigits(parts.number, mark, reading);
  if (digits) reading.units = unitsOf(digits.whole, digits.decimals - scale, places) * (parts.negative ? -1 : 1);
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
  let rest = text;
  let negative = false;
  if (/^[(（].*[)）]$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const start = rest.search(/[\d.,]/);
  if (start < 0) return null;
  let end = rest.length;
  while (end > start && !/[\d]/.test(rest[end - 1] ?? '')) end--;
  const before = stripSign(rest.slice(0, start));
  const after = stripSign(rest.slice(end));
  if (before.signs + after.signs + (negative ? 1 : 0) > 1) return null;
  return { before: before.word, after: after.word, number: rest.slice(start, end), negative: negative || before.signs + after.signs === 1 };
}

function stripSign(text: string): { word: string; signs: number } {
  let word = '';
  let signs = 0;
  for (const char of text) {
    if (MINUS.includes(char)) signs++;
    else if (char !== ' ' && char !== '+' && char !== '\u00a0' && char !== '￥') word += char;
    else if (char === '￥') word += '¥';
  }
  return { word, signs };
}

function readDigits(text: string, mark: DecimalMark, reading: AmountReading): { whole: number; decimals: number } | null {
  if (!/^[\d.,' \u00a0\u202f]+$/.test(text)) return null;
  const lastPoint = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  const decimalAt = decimalPlace(text, lastPoint, lastComma, mark, reading);
  const wholePart = decimalAt < 0 ? text : text.slice(0, decimalAt);
  const fraction = decimalAt < 0 ? '' : text.slice(decimalAt + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(wholePart)) return null;
  const digits = wholePart.replace(/\D/g, '') + fraction;
  if (digits === '' || digits.replace(/^0+/, '').length > 15) return null;
  return { whole: Number(digits), decimals: fraction.length };
}

/** Find the decimal mark of a number text, or -1; note what the text proves about the column. */
function decimalPlace(text: string, point: number, comma: number, mark: DecimalMark, reading: AmountReading): number {
  if (point < 0 && comma < 0) return -1;
  if (point >= 0 && comma >= 0) {
    reading.proof = point > comma ? 'point' : 'comma';
    return Math.max(point, comma);
  }
  const sign = point >= 0 ? '.' : ',';
  const at = Math.max(point, comma);
  const isDecimalMark = (sign === '.') === (mark === 'point');
  if (text.indexOf(sign) !== at) {
    reading.proof = sign === '.' ? 'comma' : 'point';
    return -1;
  }
  if (text.length - at - 1 === 3 && at >= 1 && at <= 3 && text[0] !== '0') {
    reading.open = true;
    return isDecimalMark ? at : -1;
  }
  reading.proof = sign === '.' ? 'point' : 'comma';
  return at;
}

/** Groups after the first must have two to four digits: 1,234,567; 1,23,456; 1,2345 (万 groups). */
function isGrouped(whole: string): boolean {
  const groups = whole.split(/[., '\u00a0\u202f]/);
  return groups.every((group, index) => (index === 0 ? groups.length === 1 || group.length <= 4 : group.length >= 2 && group.length <= 4) && /^\d*$/.test(group));
}
