import type { Cell } from '../book/cell';
import { DateStyle } from '../book/book';
import { from1904, isoDate, LAST_SERIAL } from '../book/serial';
import type { CellRule, ColumnCleaner, ColumnSource, DayColumn } from './column';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import { decideDayOrder, type DayOrder } from './dateOrder';
import { DayCode, numericDay, PENDING_BELOW, pendingToDay, type NumberOrder } from './dateText';
import { wordedDay } from './dateWords';
import { halfWidth, isOuterSpace, outerTrimmed } from './space';

/** Numbers in this range, in a column of dates, are serial days (1927-2119) even without a date format. */
const SERIAL_FROM = 10000;
const SERIAL_TO = 80000;
/** Days outside 1900-01-01..2100-12-31 are kept in the source and set aside here (safety.md E17). */
const LAST_PLAUSIBLE = 73415;
/** Longer texts are no dates; what reads odd spellings never sees them. */
const LONGEST_DATE = 64;

const RULES = [
  rule('dateSpelling', 'change', '日期写法统一', 'Date spelling', '改写为 YYYY-MM-DD', 'written as YYYY-MM-DD'),
  rule(
    'dateSerial',
    'change',
    '日期序列号',
    'Date serial',
    '数字是日期序列号，改写为 YYYY-MM-DD',
    'the number is a serial day; written as YYYY-MM-DD',
  ),
  BLANK_MARK_RULE,
  rule(
    'notADate',
    'issue',
    '不是日期',
    'Not a date',
    '读不出日期，该行不参与计算',
    'no date can be read; the row is set aside',
  ),
  rule(
    'impossibleDate',
    'issue',
    '不存在的日期',
    'Impossible date',
    '日历上没有这一天，或超出 1900–2100 年',
    'no calendar has this day, or it is outside 1900-2100',
  ),
  rule(
    'ambiguousDate',
    'issue',
    '日月顺序不明',
    'Ambiguous date',
    '无法判断日在前还是月在前，请用 dateOrder 说明',
    'day first or month first cannot be told; say it with dateOrder',
  ),
] as const;

const Outcome = { spelling: 1, serial: 2, blankMark: 3, notADate: 4, impossible: 5, ambiguous: 6 } as const;

/** Clean a column of dates to serial days (requirement 65).
 *  Changes: 2024.1.15, 2024/1/15, 2024年1月15日, 20240115, full-width digits, month names, era years, bare serial numbers.
 *  Leaves: real date cells, YYYY-MM-DD and its date-times. Refuses: 2026-02-30, days after 2100, two dates in a cell, times without a day, texts.
 *  Day/month order is decided once per column (`dateOrder.ts`), never per cell.
 *  @example "2024.1.15" -> 45306, shown as 2024-01-15 */
export function dateCleaner(source: ColumnSource, order: 'auto' | DayOrder): ColumnCleaner<DayColumn> {
  const days = new Int32Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  let pending = 0;
  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        const at = row - source.firstRow;
        if (typeof cell === 'string') {
          const day = dayOfText(cell);
          days[at] = day;
          if (day < PENDING_BELOW) pending++;
          outcome[at] = day > 0 && isPlainIso(cell) ? 0 : textOutcome(day, cell);
        } else if (cell !== null && cell !== undefined) {
          const day = dayOfNumber(cell, source, row);
          days[at] = day;
          outcome[at] = numberOutcome(day, cell, source, row);
        }
      }
    },
    finish() {
      const decided = pending > 0 ? decideDayOrder(days, order) : null;
      if (decided) settle(days, outcome, decided.order);
      return {
        kind: 'days',
        days,
        outcome,
        rules: RULES,
        questions: decided?.question ? [decided.question] : [],
        decision: decided?.reason ?? null,
        after: (cell, row) => cleanedText(cell, row, source, decided?.order ?? null),
      };
    },
  };
}

/** Read one text as a day: a serial, a `DayCode`, 0 for blank, or a pending triple.
 *  Limit: a serial number stored as text is read in the 1900 system. */
export function dayOfText(raw: string): number {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57 && !isOuterSpace(raw.charCodeAt(raw.length - 1))) {
    const day = numericDay(raw);
    if (day !== DayCode.notADate) return day;
  }
  return dayOfOddText(raw);
}

function dayOfOddText(raw: string): number {
  const trimmed = outerTrimmed(raw);
  if (trimmed.length > LONGEST_DATE) return DayCode.notADate;
  const text = outerTrimmed(halfWidth(trimmed));
  if (isBlankMark(text)) return 0;
  const day = numericDay(text);
  if (day !== DayCode.notADate) return day;
  return /^\d{5}(\.\d+)?$/.test(text) ? serialDay(Number(text)) : wordedDay(text);
}

function plausible(day: number): number {
  return day > LAST_PLAUSIBLE ? DayCode.impossible : day;
}

function serialDay(number: number): number {
  return number >= SERIAL_FROM && number < SERIAL_TO ? plausible(Math.floor(number)) : DayCode.notADate;
}

function dayOfNumber(cell: Cell, source: ColumnSource, row: number): number {
  if (typeof cell !== 'number') return DayCode.notADate;
  const style = source.dateStyles?.[row] ?? DateStyle.none;
  if (style === DateStyle.time && cell < 1) return DayCode.notADate;
  if (style === DateStyle.none) {
    if (isCompact(cell)) return numericDay(String(cell));
    return serialDay(source.date1904 ? from1904(cell) : cell);
  }
  const serial = Math.floor(source.date1904 ? from1904(cell) : cell);
  return serial >= 1 && serial <= LAST_SERIAL ? plausible(serial) : DayCode.impossible;
}

/** 20240115 as a number. */
function isCompact(cell: number): boolean {
  return Number.isInteger(cell) && cell >= 19000101 && cell <= 21001231;
}

function numberOutcome(day: number, cell: Cell, source: ColumnSource, row: number): number {
  if (day <= 0) return day === DayCode.impossible ? Outcome.impossible : Outcome.notADate;
  if ((source.dateStyles?.[row] ?? DateStyle.none) !== DateStyle.none) return 0;
  return typeof cell === 'number' && isCompact(cell) ? Outcome.spelling : Outcome.serial;
}

function textOutcome(day: number, raw: string): number {
  if (day > 0) return Outcome.spelling;
  if (day === 0) return isPlainlyEmpty(raw) ? 0 : Outcome.blankMark;
  if (day === DayCode.impossible) return Outcome.impossible;
  return day === DayCode.notADate ? Outcome.notADate : Outcome.ambiguous;
}

/** YYYY-MM-DD in plain digits, alone or followed by a time; the text is known to be a date. */
function isPlainIso(text: string): boolean {
  if (text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return false;
  const dayDigit = text.charCodeAt(9);
  if (!(dayDigit >= 48 && dayDigit <= 57)) return false;
  return isAscii(text) && !isOuterSpace(text.charCodeAt(text.length - 1));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

/** Replace pending triples by days, or by the open question. */
function settle(days: Int32Array, outcome: Uint8Array, order: NumberOrder | null): void {
  for (let at = 0; at < days.length; at++) {
    const pending = days[at] ?? 0;
    if (pending >= PENDING_BELOW) continue;
    const day = order ? pendingToDay(pending, order) : DayCode.ambiguous;
    days[at] = day;
    outcome[at] = settledOutcome(day);
  }
}

function settledOutcome(day: number): number {
  if (day > 0) return Outcome.spelling;
  return day === DayCode.impossible ? Outcome.impossible : Outcome.ambiguous;
}

function cleanedText(cell: Cell, row: number, source: ColumnSource, order: NumberOrder | null): string {
  const raw = typeof cell === 'string' ? dayOfText(cell) : dayOfNumber(cell, source, row);
  const day = raw < PENDING_BELOW && order ? pendingToDay(raw, order) : raw;
  return day > 0 ? isoDate(day) : '';
}

function rule(id: string, effect: CellRule['effect'], zh: string, en: string, whyZh: string, whyEn: string): CellRule {
  return { id, effect, name: { zh, en }, reason: { zh: whyZh, en: whyEn } };
}
