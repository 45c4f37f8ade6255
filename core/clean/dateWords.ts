import { DayCode, dayOrImpossible, fullYear, isTimeTail } from './dateText';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** First Gregorian year minus one, per era name: 民国1年 is 1912. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['民国', 1911],
  ['民國', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Read dates written with month names (5 Jan 2024, Jan 5, 2024, 05-Jan-24, Jan-05-24, 2024-Jan-05, 5 de enero de 2024), era years (民国115年1月5日, 令和8年3月1日)
 *  and Chinese numerals (二〇二六年一月五日). Gives a serial day or a `DayCode`. `text` is trimmed, half-width and short.
 *  Limit: a month without a day (二〇二六年一月) is no date: `notADate`.
 *  Limit: era years past a hundred in Chinese numerals (民国一百一十五年) are not read. */
export function wordedDay(text: string): number {
  const era = ERAS.get(text.slice(0, 2));
  if (era !== undefined) return signedDay(arabic(text.slice(2)), era);
  if (CHINESE_NUMERAL_START.test(text)) return signedDay(arabic(text), 0);
  if (/^\d{4} ?年/.test(text)) return signedDay(text, 0);
  return monthNameDay(text);
}

const CHINESE_NUMERAL_START = /^[〇零一二三四五六七八九十○]{2,4}年/;

function signedDay(text: string, yearsBefore: number): number {
  const parts = /^(\d{1,4}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?(.*)$/.exec(text);
  if (!parts) return DayCode.notADate;
  const [, year = '', month = '', day = '', tail = ''] = parts;
  if (tail !== '' && !isTimeTail(tail, 0)) return DayCode.notADate;
  return dayOrImpossible((year === '元' ? 1 : Number(year)) + yearsBefore, Number(month), Number(day));
}

function arabic(text: string): string {
  const plain = text.replace(/[零○]/g, '〇');
  return plain
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => String(tensOf(tens)))
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

function tensOf(text: string): number {
  const at = text.indexOf('十');
  const tens = at === 0 ? 1 : CHINESE_DIGITS.indexOf(text.slice(0, at));
  const ones = at === text.length - 1 ? 0 : CHINESE_DIGITS.indexOf(text.slice(at + 1));
  return tens * 10 + ones;
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? /i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)(.*)$/;
const MONTH_FIRST = /^([A-Za-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(\d{4})(?!\d)(.*)$/;
/** eBay writes "Mar-05-24"; with spaces, a last number of two digits may be anything. */
const MONTH_FIRST_SHORT = /^([A-Za-z]{3,9})-(\d{1,2})-(\d{2})(?!\d)(.*)$/;
const YEAR_FIRST = /^(\d{4})[ -]([A-Za-z]{3,9})\.?[ -](\d{1,2})(?!\d)(.*)$/;

/** Months in Spanish and Portuguese by the letters that they share, January to December. */
const IBERIAN =
  /^(?:(ene|jan)|(feb|fev)|(mar)|(abr)|(may|mai)|(jun)|(jul)|(ago)|(sep|set)|(oct|out)|(nov)|(dic|dez))\p{L}*$/iu;
const OF_MONTH = /^(\d{1,2}) de (\p{L}{3,10}) de (\d{4})(.*)$/iu;

/** Spanish and Portuguese: "5 de marzo de 2024 10:12 hs." */
function iberianDay(text: string): number {
  const [, day = '', name = '', year = '', tail = ''] = OF_MONTH.exec(text) ?? [];
  const month = (IBERIAN.exec(name) ?? []).findIndex((part, at) => at > 0 && part !== undefined);
  const time = tail.replace(/ ?hs?\.?$/, '');
  if (month < 1 || (time !== '' && !isTimeTail(time, 0))) return DayCode.notADate;
  return dayOrImpossible(Number(year), month, Number(day));
}

function monthNameDay(text: string): number {
  if (/ de /i.test(text)) return iberianDay(text);
  const dated = text.replace(WEEKDAY, '');
  const dayFirst = DAY_FIRST.exec(dated);
  if (dayFirst) return namedDay(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(dated) ?? MONTH_FIRST_SHORT.exec(dated);
  if (monthFirst) return namedDay(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4]);
  const yearFirst = YEAR_FIRST.exec(dated);
  return yearFirst ? namedDay(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]) : DayCode.notADate;
}

function namedDay(year = '', month = '', day = '', tail = ''): number {
  const number = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  if (number === 0 || (tail !== '' && !isTimeTail(tail, 0))) return DayCode.notADate;
  return dayOrImpossible(year.length === 2 ? fullYear(Number(year)) : Number(year), number, Number(day));
}
