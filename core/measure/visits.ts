import { moneyOf, type CleanedSheet } from '../clean/cleanSheet';
import type { Bilingual } from '../words';
import type { Gathered } from './gather';

/** How often customers look round, and how that was read. */
export interface Visits {
  /** Visits per 30 days, one entry a customer; NaN = not known. Null where nothing tells of visits. */
  readonly per30Days: Float64Array | null;
  readonly notices: readonly Bilingual[];
}

/** Give visits per 30 days (requirements 81, 82; A18 C9): counted in a browsing log of dated rows, else as a column of counts has them, in the customer sheet or in a log without days.
 *  The header says what a column counts: 周浏览次数, 近90天浏览量, "weekly views" are brought to 30 days; a bare 浏览次数 is taken for a month, and said so.
 *  Of several rows of a customer the lowest that holds a number counts.
 *  Limit: a column of visits in all history looks like one of a month. */
export function visitsOf({ contacts, customers, ids }: Pick<Gathered, 'contacts' | 'customers' | 'ids'>): Visits {
  if (contacts?.visits) return { per30Days: contacts.visits, notices: [] };
  const isDated = contacts?.sheet.columns.has('eventDate') === true;
  return (
    (customers && countedIn(customers.sheet, customers.customer, ids.length)) ??
    (contacts && !isDated ? countedIn(contacts.sheet, contacts.customer, ids.length) : null) ?? {
      per30Days: null,
      notices: [],
    }
  );
}

function countedIn(sheet: CleanedSheet, customer: Int32Array, customers: number): Visits | null {
  const column = moneyOf(sheet, 'browseCount');
  const header = sheet.columns.get('browseCount')?.meaning.header ?? '';
  if (!column) return null;
  const days = periodOf(header);
  const visits = new Float64Array(customers).fill(NaN);
  customer.forEach((who, row) => {
    const units = column.units[row] ?? NaN;
    if (who >= 0 && units >= 0) visits[who] = ((units / 100) * MONTH) / (days ?? MONTH);
  });
  if (!visits.some((one) => !Number.isNaN(one))) return null;
  return { per30Days: visits, notices: days === null ? [takenForMonth(header)] : [] };
}

const MONTH = 30;
const SPANS: readonly (readonly [words: RegExp, days: number])[] = [
  [/周|星期|每週|week/, 7],
  [/年|year|annual/, 365],
  [/季|quarter/, 90],
  [/月|month/, MONTH],
  [/日均|每日|每天|daily|per day/, 1],
];

/** Days that a header counts over; null where it says none.
 *  @example periodOf('近90天浏览量') -> 90; periodOf('周浏览次数') -> 7; periodOf('浏览次数') -> null */
export function periodOf(header: string): number | null {
  const folded = header.toLowerCase();
  const [, count = '', unit = ''] =
    /(\d{1,4})\s*(?:个|個)?\s*(天|日|周|月|年|d\b|day|week|month|year)/.exec(folded) ?? [];
  const times = Number(count);
  if (times > 0) return times * daysOfUnit(unit);
  return SPANS.find(([words]) => words.test(folded))?.[1] ?? null;
}

function daysOfUnit(unit: string): number {
  return SPANS.find(([words]) => words.test(unit))?.[1] ?? 1;
}

function takenForMonth(header: string): Bilingual {
  return {
    zh: `列“${header}”没有写明是多久的次数，按每月（30 天）计。如果是每周的，请把表头改成“周${header}”。`,
    en: `Column "${header}" does not say over what time it counts; it is taken for a month (30 days). If it counts a week, say so in the header: "weekly ${header}".`,
  };
}
