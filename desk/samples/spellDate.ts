import type { Cell } from '../../core/index';
import { DateStyle } from '../../core/index';
import type { Day } from './calendar';
import { dayOf } from './calendar';
import { fullWidth, joined, padded } from './digits';
import type { DirtId } from './dirt.data';
import type { Random } from './random';

/** A date cell, the style its sheet gives it, and the day it means when that had to move. */
export interface SpelledDate {
  readonly cell: Cell;
  readonly style: number;
  readonly serial: number;
}

/** Write a serial in the way of a kind of dirt; without one, as a date-styled number.
 *  `dateDayMonth` and `dateAmbiguous` move the day inside its month so that they are what they say. */
export function spellDate(serial: number, dirt: DirtId | null, random: Random): SpelledDate {
  if (dirt === 'dateUnstyled') return { cell: serial, style: DateStyle.none, serial };
  if (dirt === 'dateTimeSerial') return { cell: serial + random.below(1440) / 1440, style: DateStyle.dateTime, serial };
  if (dirt === 'dateDayMonth') return dayFirst(serial, 13 + random.below(15));
  if (dirt === 'dateAmbiguous') return dayFirst(serial, ambiguousDay(serial, random));
  const spell = dirt === null ? undefined : SPELLINGS[dirt];
  if (spell === undefined) return { cell: serial, style: DateStyle.date, serial };
  return { cell: spell(dayOf(serial), random), style: DateStyle.none, serial };
}

const two = (value: number): string => padded(value, 2);
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

const SPELLINGS: { readonly [id in DirtId]?: (day: Day, random: Random) => string } = {
  dateIso: iso,
  dateDots: ({ year, month, day }) => `${year}.${month}.${day}`,
  dateSlashes: ({ year, month, day }) => `${year}/${month}/${day}`,
  dateChinese: ({ year, month, day }) => `${year}年${month}月${day}日`,
  dateCompact: ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  dateWithTime: (day, random) => joined(iso(day), ' ', two(random.below(24)), ':', two(random.below(60))),
  dateFullWidth: (day) => fullWidth(iso(day)),
  dateMidnight: ({ year, month, day }) => `${year}/${month}/${day} 24:00`,
  dateChineseNumerals: ({ year, month, day }) =>
    `${Array.from(String(year), (digit) => NUMERALS[Number(digit)]).join('')}年${numeral(month)}月${numeral(day)}日`,
  dateRepublicEra: ({ year, month, day }) => `民国${year - 1911}年${month}月${day}日`,
  dateMonthName: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
};

const NUMERALS = '〇一二三四五六七八九';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 1-31 as spoken: 5 -> 五, 10 -> 十, 15 -> 十五, 21 -> 二十一. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : NUMERALS[value % 10];
  if (tens === 0) return `${ones}`;
  return `${tens === 1 ? '' : NUMERALS[tens]}十${ones}`;
}

function dayFirst(serial: number, day: number): SpelledDate {
  const { year, month, day: was } = dayOf(serial);
  return { cell: `${two(day)}/${two(month)}/${year}`, style: DateStyle.none, serial: serial - was + day };
}

/** A day up to 12 other than the month: 03/04, never 04/04, which is clear either way. */
function ambiguousDay(serial: number, random: Random): number {
  const { month } = dayOf(serial);
  const day = 1 + random.below(11);
  return day < month ? day : day + 1;
}
