import type { CleanedSheet } from '../clean/cleanSheet';
import { textOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { Bilingual } from '../words';
import { groupByCustomer, type Groups } from './attributes';
import { HOUR_BANDS, WEEKDAYS } from './habits.data';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';
import { hourOf } from './timeOfDay';
import type { Trait } from './trait';

const LEAST_TIMED = 0.5;
const BAND_HOURS = 6;

/** Find when customers buy, from an order sheet: favourite weekday, and favourite part of the day where at least half of the sale rows carry a time.
 *  A favourite is what most purchases have: lines of one order at one time count once; a tie goes to the earlier weekday (Monday first) or part of the day.
 *  Sources: requirements 141 and 143.
 *  Limit: with order ids that two customers share, the lines of the second count nothing towards his times. */
export function buyingHabits(sheet: CleanedSheet, rows: OrderRows, customers: number): readonly Trait[] {
  const groups = groupByCustomer(rows, customers);
  const weekday = favourites(rows, groups, customers, WEEKDAYS.length, (row) => weekdayOf(rows.day[row] ?? 0));
  const bands = hourBands(sheet, rows);
  const time = bands && favourites(rows, groups, customers, HOUR_BANDS.length, (row) => bands[row] ?? -1);
  return [
    trait('favourite_weekday', { zh: '常购星期', en: 'Favourite weekday' }, weekday, WEEKDAYS),
    ...(time ? [trait('favourite_time', { zh: '常购时段', en: 'Favourite time of day' }, time, HOUR_BANDS)] : []),
  ];
}

/** Count the distinct categories that each customer bought (requirements 81, 142); null without a category column, NaN without any known category. */
export function categoryCounts(sheet: CleanedSheet, rows: OrderRows, customers: number): Float64Array | null {
  const column = textOf(sheet, 'category');
  return column && countsOf(column, groupByCustomer(rows, customers), customers);
}

/** 0 = Monday. Limit: days before 1900-03-01 are one off, because workbooks count a 29 February 1900. */
function weekdayOf(day: number): number {
  return (day + 5) % 7;
}

/** Part of the day per row, -1 without a time; null where too few rows carry one. */
function hourBands(sheet: CleanedSheet, rows: OrderRows): Int8Array | null {
  const column = (sheet.columns.get('orderTime') ?? sheet.columns.get('orderDate'))?.meaning.column;
  if (column === undefined) return null;
  const bands = new Int8Array(rows.count).fill(-1);
  let [sales, timed] = [0, 0];
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    sales++;
    const hour = hourOf(sheet.sheet.rows[sheet.firstRow + row]?.[column] ?? null);
    if (hour < 0) continue;
    timed++;
    bands[row] = Math.floor(hour / BAND_HOURS);
  }
  return sales > 0 && timed >= sales * LEAST_TIMED ? bands : null;
}

function favourites(
  rows: OrderRows,
  groups: Groups,
  customers: number,
  words: number,
  wordOf: (row: number) => number,
): Int32Array {
  const codes = new Int32Array(customers).fill(-1);
  const counts = new Int32Array(words);
  const countsOnce = oncePerOrder(rows);
  for (let who = 0; who < customers; who++) {
    counts.fill(0);
    for (let at = groups.starts[who] ?? 0; at < (groups.starts[who + 1] ?? 0); at++) {
      const row = groups.rows[at] ?? 0;
      const word = wordOf(row);
      if (word >= 0 && countsOnce(row, word)) counts[word] = (counts[word] ?? 0) + 1;
    }
    const most = Math.max(...counts);
    if (most > 0) codes[who] = counts.indexOf(most);
  }
  return codes;
}

/** Let each word count once an order, however many lines say it. */
function oncePerOrder({ order, isOrderPerRow, orderIds }: OrderRows): (row: number, word: number) => boolean {
  if (isOrderPerRow || !order) return () => true;
  const said = new Uint8Array(orderIds.length);
  return (row, word) => {
    const code = order[row] ?? -1;
    if (code < 0) return true;
    const isNew = ((said[code] ?? 0) & (1 << word)) === 0;
    said[code] = (said[code] ?? 0) | (1 << word);
    return isNew;
  };
}

function countsOf(column: TextColumn, groups: Groups, customers: number): Float64Array {
  const counts = new Float64Array(customers).fill(NaN);
  const seenBy = new Int32Array(column.dictionary.length).fill(-1);
  for (let who = 0; who < customers; who++) {
    for (let at = groups.starts[who] ?? 0; at < (groups.starts[who + 1] ?? 0); at++) {
      const code = column.codes[groups.rows[at] ?? 0] ?? -1;
      if (code < 0 || seenBy[code] === who) continue;
      seenBy[code] = who;
      counts[who] = Number.isNaN(counts[who]) ? 1 : (counts[who] ?? 0) + 1;
    }
  }
  return counts;
}

type Word = { readonly id: string; readonly name: Bilingual };

function trait(id: string, name: Bilingual, codes: Int32Array, words: readonly Word[]): Trait {
  return {
    id,
    name,
    traitClass: 'behaviour',
    codes,
    dictionary: words.map((word) => word.id),
    names: words.map((word) => word.name),
    isOrdered: true,
    privacy: 'open',
  };
}
