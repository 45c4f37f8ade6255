import type { Cell } from '../book/cell';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, PhoneColumn } from './column';
import { halfWidth, halfWidthUnit, isOuterSpace, outerTrimmed } from './space';

const RULES = [
  {
    id: 'phoneSpelling',
    effect: 'change',
    name: { zh: '手机写法统一', en: 'Phone spelling' },
    reason: {
      zh: '去掉空格、横线和国家码，全角转半角',
      en: 'spaces, dashes and country code removed, full-width digits folded',
    },
  },
  {
    id: 'phoneNumber',
    effect: 'change',
    name: { zh: '手机存成了数字', en: 'Phone stored as a number' },
    reason: { zh: '手机号是文字，按文字保存', en: 'a phone is a text; kept as text' },
  },
  BLANK_MARK_RULE,
  {
    id: 'twoPhones',
    effect: 'issue',
    name: { zh: '一格两个号码', en: 'Two phones in one cell' },
    reason: { zh: '两个号码都保留，请拆开', en: 'both are kept; please split them' },
  },
  {
    id: 'phoneOdd',
    effect: 'issue',
    name: { zh: '不像电话号码', en: 'Not a phone' },
    reason: {
      zh: '不是 11 位手机、固话或国际号码，原样保留',
      en: 'neither an 11-digit mobile, a landline nor an international number; kept as it is',
    },
  },
] as const satisfies readonly CellRule[];

const Outcome = { spelling: 1, number: 2, blankMark: 3, twoPhones: 4, odd: 5 } as const;

/** A column is judged by mainland rules when at least half of its values are mainland mobiles. */
const MAINLAND_SHARE = 0.5;
/** Longer texts are no phones; what tells landlines and two numbers never sees them. */
const LONGEST_PHONE = 64;

/** Clean a column of phones by mainland rules; digits are never invented or lost.
 *  Changes: +86 138-0013-8000, 0086138…, full-width digits, spaces and dashes, number cells.
 *  Leaves: 13800138000, landlines with area code and extension, 400/800 numbers, international numbers.
 *  Refuses: two numbers in a cell (kept), digits too few or too many (kept, flagged; only where most values are mainland mobiles).
 *  Limit: 13x numbers of other countries written without "+" are read as mainland.
 *  @example "+86 138-0013-8000" -> "13800138000" */
export function phoneCleaner(source: ColumnSource): ColumnCleaner<PhoneColumn> {
  const mobiles = new Float64Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  let filled = 0;
  let mainland = 0;
  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        const at = row - source.firstRow;
        if (cell === null || cell === undefined || cell === '') {
          mobiles[at] = NaN;
          continue;
        }
        filled++;
        const mobile = typeof cell === 'string' ? mobileOf(cell) : mobileOfNumber(cell);
        mobiles[at] = mobile;
        if (mobile > 0) {
          mainland++;
          if (typeof cell === 'number') outcome[at] = Outcome.number;
          else if (typeof cell === 'string' && (cell.length !== 11 || cell.charCodeAt(0) !== 0x31))
            outcome[at] = Outcome.spelling;
        } else outcome[at] = oddOutcome(cell);
      }
    },
    finish() {
      if (mainland < filled * MAINLAND_SHARE) forgive(outcome);
      return { kind: 'phone', mobiles, outcome, rules: RULES, after: (cell) => cleanedPhone(cell) };
    },
  };
}

function mobileOfNumber(cell: Cell): number {
  return typeof cell === 'number' && isMobile(cell) ? cell : NaN;
}

/** Read a mainland mobile number from a text in one pass; NaN when it is anything else.
 *  Before the eleven digits may stand +86, 86, 0086 or the trunk 0, and nothing else. */
export function mobileOf(text: string): number {
  const length = text.length;
  if (length > 32) return NaN;
  let value = 0;
  let digits = 0;
  let zeros = 0;
  let plus = false;
  for (let i = 0; i < length; i++) {
    const raw = text.charCodeAt(i);
    const unit = raw > 0xff00 ? halfWidthUnit(raw) : raw;
    if (unit >= 48 && unit <= 57) {
      value = value * 10 + unit - 48;
      if (value > 0) digits++;
      else zeros++;
      if (digits > 13) return NaN;
    } else if (unit === 0x2b) {
      if (digits + zeros > 0 || plus) return NaN;
      plus = true;
    } else if (!isPhoneGap(unit) || (digits === 0 && !plus && isDash(unit))) return NaN;
  }
  if (digits === 11) return !plus && zeros < 2 && isMobile(value) ? value : NaN;
  const isAbroadForm = zeros === 0 || (zeros === 2 && !plus);
  return digits === 13 && isAbroadForm && isMobile(value - 86e11) ? value - 86e11 : NaN;
}

/** Tell an 11-digit mainland mobile number (1, then 3-9). Source: 工信部 numbering plan, prefixes 13x-19x. */
export function isMobile(value: number): boolean {
  return value >= 13000000000 && value <= 19999999999 && Number.isInteger(value);
}

/** Space, hyphens, dots and round brackets that people put inside a number. */
function isPhoneGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x2e || isDash(unit) || isOuterSpace(unit);
}

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015);
}

function oddOutcome(cell: Cell): number {
  if (typeof cell !== 'string') return Outcome.odd;
  const text = folded(cell);
  if (isBlankMark(text)) return isPlainlyEmpty(cell) ? 0 : Outcome.blankMark;
  if (text.length > LONGEST_PHONE) return Outcome.odd;
  if (hasTwoNumbers(text)) return Outcome.twoPhones;
  if (!isOtherPhone(text)) return Outcome.odd;
  return text === cell ? 0 : Outcome.spelling;
}

function hasTwoNumbers(text: string): boolean {
  const parts = text.split(/[/、,;，；|\n]| or |或/).map((part) => part.replace(/\D/g, ''));
  return parts.filter((digits) => digits.length >= 3).length >= 2 && (parts[0] ?? '').length >= 7;
}

/** Landline with area code (and extension), 400/800 service number, or an international number with "+" or "00". */
function isOtherPhone(text: string): boolean {
  const extension = /(?:转|轉|ext\.?|x|-)\s*\d{1,6}$/i.exec(text);
  const digits = text.replace(/\D/g, '');
  if (/^(\+|00) ?(?!86)[1-9]/.test(text)) return digits.length >= 7 && digits.length <= 17;
  if (/^(\+|00)86/.test(text) && LANDLINE_FROM_ABROAD.test(digits)) return true;
  const national = digits.replace(/^(00)?86(?=0)/, '');
  if (/^[48]00\d{7}$/.test(national)) return true;
  if (/^0\d{9,11}$/.test(national)) return true;
  return extension !== null && /^0\d{9,17}$/.test(national);
}

/** +86 10 6234 5678: the area code without its 0. Source: 工信部 numbering plan, area codes 10, 2x and 3xx-9xx. */
const LANDLINE_FROM_ABROAD = /^(?:00)?86(?:10|2\d|[3-9]\d\d)\d{7,8}$/;

function cleanedPhone(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  const mobile = mobileOf(cell);
  if (mobile > 0) return String(mobile);
  const text = folded(cell);
  if (isBlankMark(text)) return '';
  return text.length <= LONGEST_PHONE && isOtherPhone(text) ? text : outerTrimmed(cell);
}

function folded(text: string): string {
  return outerTrimmed(halfWidth(outerTrimmed(text)));
}

/** Where the column is not of mainland mobiles, odd numbers are nobody's fault. */
function forgive(outcome: Uint8Array): void {
  for (let at = 0; at < outcome.length; at++) if (outcome[at] === Outcome.odd) outcome[at] = 0;
}
