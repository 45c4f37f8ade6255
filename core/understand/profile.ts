import type { Sheet } from '../book/book';
import { DateStyle } from '../book/book';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { isBlankCell } from './cellText';
import {
  looksLikeDate,
  looksLikeEmail,
  looksLikeId,
  looksLikePhone,
  looksLikePhoneDigits,
  looksLikeSerialDay,
  unwrapped,
} from './lookAlike';
import { looksLikeGender, looksLikeIdCard, looksLikeIp, looksLikeTime } from './lookLikePerson';
import { hasCurrency, readMoney } from './readMoney';

/** What a sample of a column's values looks like: shares 0-1 of the filled cells. One cell can count in several. */
export interface ColumnProfile {
  /** Rows looked at and cells among them that hold something; error values count as nothing. */
  readonly sampled: number;
  readonly filled: number;
  readonly dates: number;
  /** Dates that cannot also be plain numbers or ids. */
  readonly clearDates: number;
  readonly serialDays: number;
  readonly money: number;
  /** Money with cents, and with a currency sign. */
  readonly decimals: number;
  readonly currency: number;
  readonly phones: number;
  readonly phoneDigits: number;
  readonly emails: number;
  readonly ids: number;
  /** Ids with a letter or a sign in them. */
  readonly codes: number;
  /** Words for a gender, identity card numbers, IPv4 addresses, times without a day. */
  readonly genders: number;
  readonly idCards: number;
  readonly ips: number;
  readonly times: number;
  /** Neither date, money, phone, e-mail nor id. */
  readonly texts: number;
  readonly long: number;
  /** Different values among the filled, 0-1. */
  readonly distinct: number;
  readonly distinctCount: number;
}

type Tally = { -readonly [key in keyof ColumnProfile]: number };

const LONG = 60;
const BLOCK = 20;

/** Choose rows to look at: all of them up to `most`, else blocks of 20 neighbours spread evenly from first to last. */
export function sampleRows(first: number, last: number, most: number): readonly number[] {
  const count = last - first + 1;
  if (count <= most) return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
  const blocks = Math.max(1, Math.floor(most / BLOCK));
  const rows: number[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const start = first + Math.floor((block * (count - BLOCK)) / Math.max(1, blocks - 1));
    for (let at = 0; at < BLOCK; at += 1) rows.push(start + at);
  }
  return rows;
}

/** Look at a column's cells in the given rows. */
export function profileColumn(sheet: Sheet, column: number, rows: readonly number[]): ColumnProfile {
  const tally: Tally = {
    sampled: rows.length,
    filled: 0,
    dates: 0,
    clearDates: 0,
    serialDays: 0,
    money: 0,
    decimals: 0,
    currency: 0,
    phones: 0,
    phoneDigits: 0,
    emails: 0,
    ids: 0,
    codes: 0,
    genders: 0,
    idCards: 0,
    ips: 0,
    times: 0,
    texts: 0,
    long: 0,
    distinct: 0,
    distinctCount: 0,
  };
  const seen = new Set<Cell>();
  const styles = sheet.dates.get(column);
  for (const row of rows) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined || cell === null || isBlankCell(cell) || isCellError(cell)) continue;
    tally.filled += 1;
    seen.add(cell);
    tallyCell(tally, typeof cell === 'string' ? unwrapped(cell) : cell, styles?.[row] ?? DateStyle.none);
  }
  return sharesOf(tally, seen.size);
}

function tallyCell(tally: Tally, cell: Cell, style: number): void {
  const isDate = looksLikeDate(cell, style);
  tallyPerson(tally, cell, style);
  if (style !== DateStyle.none && !isDate) return;
  const amount = isDate && style !== DateStyle.none ? NaN : readMoney(cell);
  const isMoney = !Number.isNaN(amount);
  const isPhone = looksLikePhone(cell);
  const isEmail = looksLikeEmail(cell);
  const isId = !isEmail && looksLikeId(cell);
  if (isDate) tally.dates += 1;
  if (isDate && !isMoney) tally.clearDates += 1;
  else if (isId) tally.ids += 1;
  if (!isDate && looksLikeSerialDay(cell)) tally.serialDays += 1;
  if (isMoney) tallyMoney(tally, cell, amount);
  if (isPhone) tally.phones += 1;
  else if (isEmail) tally.emails += 1;
  if (looksLikePhoneDigits(cell)) tally.phoneDigits += 1;
  if (isId && !isMoney && !isDate) tally.codes += 1;
  if (!isDate && !isMoney && !isPhone && !isEmail && !isId) tally.texts += 1;
  if (typeof cell === 'string' && cell.length > LONG) tally.long += 1;
}

function tallyPerson(tally: Tally, cell: Cell, style: number): void {
  if (looksLikeGender(cell)) tally.genders += 1;
  else if (looksLikeIdCard(cell)) tally.idCards += 1;
  else if (looksLikeIp(cell)) tally.ips += 1;
  else if (looksLikeTime(cell, style)) tally.times += 1;
}

function tallyMoney(tally: Tally, cell: Cell, amount: number): void {
  tally.money += 1;
  if (!Number.isInteger(amount) || (typeof cell === 'string' && cell.includes('.') && !cell.endsWith('.0')))
    tally.decimals += 1;
  if (typeof cell === 'string' && cell.length > 1 && hasCurrency(cell)) tally.currency += 1;
}

function sharesOf(tally: Tally, distinctCount: number): ColumnProfile {
  const filled = Math.max(1, tally.filled);
  const share = (count: number): number => count / filled;
  return {
    sampled: tally.sampled,
    filled: tally.filled,
    distinctCount,
    dates: share(tally.dates),
    clearDates: share(tally.clearDates),
    serialDays: share(tally.serialDays),
    money: share(tally.money),
    decimals: share(tally.decimals),
    currency: share(tally.currency),
    phones: share(tally.phones),
    phoneDigits: share(tally.phoneDigits),
    emails: share(tally.emails),
    ids: share(tally.ids),
    codes: share(tally.codes),
    genders: share(tally.genders),
    idCards: share(tally.idCards),
    ips: share(tally.ips),
    times: share(tally.times),
    texts: share(tally.texts),
    long: share(tally.long),
    distinct: share(distinctCount),
  };
}
