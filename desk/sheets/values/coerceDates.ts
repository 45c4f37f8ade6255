import { serialOf } from '../../../core/index';
import type { LocaleFacts } from './localeFacts';

/** A typed date or time: its serial, and the format that keeps the way it was typed. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

/** Read a text as a date, a time, a duration or a date with a time, as it is typed in a locale; null for anything else. `thisYear` completes "1/31".
 *  Days that no calendar has ("2024-02-30") are no dates. Two digits of a year up to 29 are 20xx. */
export function typedDate(text: string, locale: LocaleFacts, thisYear: number): TypedDate | null {
  const date = dayIn(text, locale, thisYear);
  if (date) return date;
  const time = timeIn(text);
  if (time) return time;
  const [, first, second] = /^(.+?\S)\s+(\S.*)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return withTime(text, locale, thisYear);
}

/** The date may hold spaces itself: "Jan 31, 2024 10:30 AM". */
function withTime(text: string, locale: LocaleFacts, thisYear: number): TypedDate | null {
  const found = /^(.*\S)\s+((?:上午|下午)?\s*\d{1,2}:\d{2}\S*(?:\s*[AaPp]\.?[Mm]\.?)?)$/.exec(text);
  if (!found) return null;
  const [, dayText = '', timeText = ''] = found;
  const day = dayIn(dayText.replace(/,$/, ''), locale, thisYear);
  const time = timeIn(timeText);
  if (!day || !time || time.serial >= 1 || time.serial < 0) return null;
  return { serial: day.serial + time.serial, format: `${day.format} ${time.format}` };
}

const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/;
const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'; // prettier-ignore
const MONTH_FIRST = new RegExp(`^${MONTH}[ .]+(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?([- ])${MONTH}(?:,?\\2(\\d{4}|\\d{2}))?$`, 'i');
const MONTH_AND_YEAR = new RegExp(`^${MONTH} +(\\d{4})$`, 'i');

function dayIn(text: string, locale: LocaleFacts, thisYear: number): TypedDate | null {
  return numericDay(text, locale, thisYear) ?? chineseDay(text, thisYear) ?? namedDay(text, thisYear);
}

function numericDay(text: string, locale: LocaleFacts, thisYear: number): TypedDate | null {
  const [, one = '', mark = '', two = '', three] = NUMBERS.exec(text) ?? [];
  if (one === '') return null;
  // Versions and sections are written with dots; only where dates are, and whole ones, are they dates.
  if (mark === '.' && (three === undefined || (locale.order !== 'DMY' && one.length < 4))) return null;
  const pieces = three === undefined ? twoPieces(one, two, locale) : threePieces(one, two, three, locale);
  if (!pieces) return null;
  const { year, month, day } = Object.fromEntries(pieces) as Partial<Record<Piece, string>>; // keys are pieces by construction
  const serial = serialOf(year === undefined ? thisYear : fullYear(year), Number(month), Number(day ?? 1));
  if (Number.isNaN(serial)) return null;
  return { serial, format: pieces.map(([piece, digits]) => codeOf(piece, digits, isPadded(pieces, mark))).join(mark) };
}

/** A nought before a digit shows that both parts are written with two; in `2024-12-31` both are. */
function isPadded(pieces: Pieces, mark: string): boolean {
  const parts = pieces.filter(([piece]) => piece !== 'year').map(([, digits]) => digits);
  const isIso = mark === '-' && pieces[0]?.[0] === 'year' && parts.every(({ length }) => length === 2);
  return isIso || parts.some((digits) => digits.startsWith('0'));
}

type Piece = 'year' | 'month' | 'day';
type Pieces = readonly (readonly [Piece, string])[];

function twoPieces(one: string, two: string, locale: LocaleFacts): Pieces | null {
  if (one.length === 4) return [['year', one], ['month', two]]; // prettier-ignore
  if (one.length > 2) return null;
  return locale.order === 'DMY' ? [['day', one], ['month', two]] : [['month', one], ['day', two]]; // prettier-ignore
}

function threePieces(one: string, two: string, three: string, locale: LocaleFacts): Pieces | null {
  if (one.length === 4 || (locale.order === 'YMD' && one.length === 2 && three.length <= 2))
    return three.length <= 2 ? [['year', one], ['month', two], ['day', three]] : null; // prettier-ignore
  if (one.length > 2 || (three.length !== 4 && three.length !== 2)) return null;
  const isDayFirst = locale.order === 'DMY';
  return isDayFirst
    ? [['day', one], ['month', two], ['year', three]] // prettier-ignore
    : [['month', one], ['day', two], ['year', three]]; // prettier-ignore
}

function codeOf(piece: Piece, digits: string, padded: boolean): string {
  if (piece === 'year') return digits.length === 4 ? 'yyyy' : 'yy';
  const letter = piece === 'month' ? 'M' : 'd';
  return padded ? letter + letter : letter;
}

function chineseDay(text: string, thisYear: number): TypedDate | null {
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (month === undefined || (year === undefined && day === undefined)) return null;
  const serial = serialOf(year === undefined ? thisYear : Number(year), Number(month), Number(day ?? 1));
  if (Number.isNaN(serial)) return null;
  const format = `${year === undefined ? '' : 'yyyy"年"'}M"月"${day === undefined ? '' : 'd"日"'}`;
  return { serial, format };
}

function namedDay(text: string, thisYear: number): TypedDate | null {
  const first = MONTH_FIRST.exec(text);
  if (first) {
    const [, name = '', day = '', year] = first;
    const code = nameCode(name);
    return named(name, day, year, thisYear, year === undefined ? `${code} d` : `${code} d, yyyy`);
  }
  const later = DAY_FIRST.exec(text);
  if (later) {
    const [, day = '', mark = '', name = '', year] = later;
    const yearCode = year?.length === 2 ? 'yy' : 'yyyy';
    const format = ['d', nameCode(name), ...(year === undefined ? [] : [yearCode])].join(mark);
    return named(name, day, year, thisYear, format);
  }
  const [, name, year] = MONTH_AND_YEAR.exec(text) ?? [];
  return name === undefined ? null : named(name, '1', year, thisYear, `${nameCode(name)} yyyy`);
}

function named(
  name: string,
  day: string,
  year: string | undefined,
  thisYear: number,
  format: string,
): TypedDate | null {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const serial = serialOf(year === undefined ? thisYear : fullYear(year), month, Number(day));
  return Number.isNaN(serial) ? null : { serial, format };
}

function nameCode(name: string): string {
  return name.length > 3 ? 'mmmm' : 'mmm';
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const TIME = /^(上午|下午)?\s*(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s*([AaPp])?(?:\.?[Mm]\.?)?$/;

function timeIn(text: string): TypedDate | null {
  const [whole, chinese, hours = '', minutes = '', seconds, part, half] = TIME.exec(text) ?? [];
  if (whole === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (/[Mm]\.?$/.test(whole) && half === undefined) return null;
  const isHalf = half !== undefined || chinese !== undefined;
  if (isHalf && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const isLate = chinese === '下午' || half?.toLowerCase() === 'p';
  const hour = isHalf ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours);
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(part ?? 0)) / 86_400;
  return { serial, format: timeFormat(hour, seconds !== undefined, part, isHalf) };
}

function timeFormat(hour: number, hasSeconds: boolean, part: string | undefined, isHalf: boolean): string {
  const tail = `:mm${hasSeconds ? ':ss' : ''}${part === undefined ? '' : `.${'0'.repeat(part.length - 1)}`}`;
  if (isHalf) return `h${tail} AM/PM`;
  return hour > 23 ? `[h]${tail}` : `H${tail}`;
}
