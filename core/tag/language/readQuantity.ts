import { serialOf } from '../../book/serial';
import { isDigit } from './points';
import type { Reader } from './reader';
import { CURRENCY_SIGNS, type QuantityUnit } from './words/words.data';
import { MULTIPLE_TREE, UNIT_TREE } from './words/trees';

/** A number with its unit, or a day, as written; `from` and `to` are characters of the text.
 *  `decimal` times ten to `power` is the number: kept apart, so that 60% is the nearest double to 0.6. */
export type Quantity = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'number'; readonly decimal: string; readonly power: number; readonly unit: QuantityUnit }
  | { readonly kind: 'date'; readonly day: number }
);

/** Tell whether a number or a date begins here. */
export function startsQuantity(reader: Reader): boolean {
  reader.skip();
  const { here } = reader;
  const next = reader.points.folded[reader.at + 1] ?? '';
  if (isDigit(here)) return true;
  return (
    here !== '' && `.+-${CURRENCY_SIGNS}`.includes(here) && (isDigit(next) || (next !== '' && '.-'.includes(next)))
  );
}

/** Read 100,000 · 10万 · 60% · 30 天 · ¥1.5k · 2024-01-31 · 2024年1月31日. Null after a problem, which is noted.
 *  In lists a comma parts values, so `hasGroups` is false there: (100,200) are two numbers. */
export function readQuantity(reader: Reader, hasGroups = true): Quantity | null {
  reader.skip();
  const from = reader.at;
  const date = readDate(reader);
  if (date !== undefined) return date;
  const isMoney = CURRENCY_SIGNS.includes(reader.here);
  if (isMoney) reader.at++;
  const decimal = readDecimal(reader, hasGroups);
  if (decimal === null) return null;
  const power = takePower(reader);
  const unit = takeClose(reader, UNIT_TREE) ?? (isMoney ? 'money' : 'plain');
  return { kind: 'number', decimal, power, unit, from, to: reader.at };
}

/** Powers add up: 3 百万 is one word, 3 k 万 is not written by anyone. */
function takePower(reader: Reader): number {
  return takeClose(reader, MULTIPLE_TREE) ?? 0;
}

/** Take a word after the number; without one the spaces stay, so that the quantity ends at its last character. */
function takeClose<T>(reader: Reader, tree: Parameters<typeof reader.take<T>>[0]): T | null {
  const before = reader.at;
  const taken = reader.take(tree);
  if (taken === null) reader.at = before;
  return taken;
}

function readDecimal(reader: Reader, hasGroups: boolean): string | null {
  const from = reader.at;
  const sign = reader.here === '-' ? '-' : '';
  if (sign !== '' || reader.here === '+') reader.at++;
  const groups = [takeDigits(reader)];
  while (hasGroups && reader.here === ',' && isDigit(reader.points.folded[reader.at + 1] ?? '')) {
    reader.at++;
    groups.push(takeDigits(reader));
  }
  if (!areGroups(groups)) return wrongGroups(reader, from);
  let digits = groups.join('');
  if (reader.here === '.' && isDigit(reader.points.folded[reader.at + 1] ?? '')) {
    reader.at++;
    digits += `.${takeDigits(reader)}`;
  }
  return digits === ''
    ? reader.fail('expectedNumber', { field: '', kind: { zh: '数字', en: 'a number' } })
    : sign + digits;
}

/** One to three digits, then threes; without a separator any number of digits. */
function areGroups([first = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 || (first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3));
}

function wrongGroups(reader: Reader, from: number): null {
  reader.note('badGrouping', from, reader.at, { found: reader.rawFrom(from) });
  return null;
}

function takeDigits(reader: Reader): string {
  const from = reader.at;
  while (isDigit(reader.here)) reader.at++;
  return reader.points.folded.slice(from, reader.at).join('');
}

const DATE_MARKS = '-/.年';

/** Read a date if one stands here: undefined when not, null when there is no such day. */
function readDate(reader: Reader): Quantity | null | undefined {
  const from = reader.at;
  const parts = dateParts(reader.points.folded, from);
  if (parts === null) return undefined;
  reader.at = parts.end;
  const raw = reader.rawFrom(from);
  const day = serialOf(parts.year, parts.month, parts.day);
  if (parts.day === 0) reader.note('partialDate', from, parts.end, { found: raw });
  else if (Number.isNaN(day)) reader.note('noSuchDay', from, parts.end, { found: raw });
  else return { kind: 'date', day, from, to: reader.at };
  return null;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  /** 0 = 2024年1月, without a day. */
  readonly day: number;
  readonly end: number;
}

function dateParts(folded: readonly string[], from: number): DateParts | null {
  const year = digitsAt(folded, from, 5);
  const mark = folded[from + year.length] ?? ' ';
  if (year.length !== 4 || !DATE_MARKS.includes(mark)) return null;
  const monthAt = from + 5;
  const month = digitsAt(folded, monthAt, 3);
  const mark2 = folded[monthAt + month.length] ?? ' ';
  if (month.length < 1 || month.length > 2 || mark2 !== (mark === '年' ? '月' : mark)) return null;
  const dayAt = monthAt + month.length + 1;
  const day = digitsAt(folded, dayAt, 3);
  if (day.length > 2 || (day.length === 0 && mark !== '年')) return null;
  const end = dayAt + day.length;
  const hasSign = mark === '年' && day !== '' && '日号'.includes(folded[end] ?? ' ');
  return { year: Number(year), month: Number(month), day: Number(day), end: end + Number(hasSign) };
}

function digitsAt(folded: readonly string[], from: number, most: number): string {
  let digits = '';
  while (digits.length < most && isDigit(folded[from + digits.length] ?? '')) digits += folded[from + digits.length];
  return digits;
}
