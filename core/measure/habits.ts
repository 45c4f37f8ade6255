import type { CleanedSheet } from '../clean/cleanSheet';
import { textOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { Bilingual } from '../words';
import { groupByCustomer, orderAttributes, type Groups } from './attributes';
import { HOUR_BANDS, WEEKDAYS } from './habits.data';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';
import { hourOf } from './timeOfDay';
import type { Trait } from './trait';

/** How customers buy, beside how much. */
export interface Habits {
  /** Favourite weekday, favourite part of the day (only where at least half of the sale rows carry a time), and the
   *  channel with the largest sales (only where the order sheet has one). */
  readonly traits: readonly Trait[];
  /** Distinct categories bought per customer; null without a category column, NaN without any known category. */
  readonly categories: Float64Array | null;
}

const LEAST_TIMED = 0.5;
const BAND_HOURS = 6;

/** Find how customers buy, from an order sheet. A favourite is what most purchases have: lines of one order at one time
 *  count once; a tie goes to the earlier weekday (Monday first) or part of the day.
 *  Sources: requirements 81 and 142 for categories, 90 for the channel, 141 and 143 for times.
 *  Limit: with order ids that two customers share, the lines of the second count nothing towards his times. */
export function buyingHabits(sheet: CleanedSheet, rows: OrderRows, customers: number): Habits {
  const groups = groupByCustomer(rows, customers);
  const weekday = favourites(rows, groups, customers, WEEKDAYS.length, (row) => weekdayOf(rows.day[row] ?? 0));
  const bands = hourBands(sheet, rows);
  const channel = orderAttributes(sheet, rows, customers).find(({ role }) => role === 'channel')?.values;
  return {
    traits: [
      trait('favourite_weekday', { zh: '常购星期', en: 'Favourite weekday' }, weekday, WEEKDAYS),
      ...(bands
        ? [
            trait(
              'favourite_time',
              { zh: '常购时段', en: 'Favourite time of day' },
              favourites(rows, groups, customers, HOUR_BANDS.length, (row) => bands[row] ?? -1),
              HOUR_BANDS,
            ),
          ]
        : []),
      ...(channel?.kind === 'codes' ? [channelTrait(channel.codes, channel.dictionary)] : []),
    ],
    categories: categoryCounts(textOf(sheet, 'category'), groups, customers),
  };
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

function categoryCounts(column: TextColumn | null, groups: Groups, customers: number): Float64Array | null {
  if (!column) return null;
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

function channelTrait(codes: Int32Array, dictionary: readonly string[]): Trait {
  return {
    id: 'top_channel',
    name: { zh: '主要购买渠道', en: 'Main channel' },
    traitClass: 'behaviour',
    codes,
    dictionary,
    isOrdered: false,
    privacy: 'open',
  };
}
