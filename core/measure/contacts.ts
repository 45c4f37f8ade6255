import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf, moneyOf, textOf } from '../clean/cleanSheet';
import type { Bilingual } from '../words';
import { contactCustomers, FORGOTTEN } from './contactCustomers';
import { contactKind } from './contactKind';
import type { Identity } from './identity';
import { RowState } from './rowState';

/** Days over which visits are counted (A18 C9). */
const VISIT_DAYS = 30;

/** The service log, survey or browsing log of a run: whose every row is, and what it adds up to. One entry a customer in the counts. */
export interface Contacts {
  readonly sheet: CleanedSheet;
  /** Customer of each row; -1 = nobody's, or after the day of the analysis. */
  readonly customer: Int32Array;
  /** Serial day of each row; 0 = none that can be read. */
  readonly day: Int32Array;
  /** `RowState` of each row: 0, total row, or `erased` for everybody who is no customer. */
  readonly state: Uint8Array;
  /** Contacts in all the log: rows that are neither visits nor orders, or the number that a row tells. */
  readonly count: Float64Array;
  /** Serial day of the last contact, and of the last visit; NaN without one. */
  readonly last: Float64Array;
  readonly lastVisit: Float64Array;
  /** Visits of the last 30 days, both ends included; NaN for customers whom the log shows no visit of. Null where nothing tells of visits in that time. */
  readonly visits: Float64Array | null;
  readonly notices: readonly Bilingual[];
}

/** Read a cleaned log (requirements 13, 17, 19, 30, 75, 81, 82): join its rows to the customers of the run, and count contacts and visits.
 *  A row is a visit when it counts views (浏览次数) or its kind says so (浏览, 点击, "page view"); an order in a log counts nothing, the order sheet tells it better.
 *  Rows without a day count, but are nobody's last contact. Row order changes nothing. */
export function contactsOf(
  sheet: CleanedSheet,
  { orders, customers }: { readonly orders: CleanedSheet | null; readonly customers: CleanedSheet | null },
  identity: Identity,
  today: number,
): Contacts {
  const whose = contactCustomers(sheet, orders, customers, identity);
  const state = new Uint8Array(sheet.rowCount);
  for (const row of sheet.meaning.totalRows) state[row - sheet.firstRow] = RowState.totalRow;
  const days = daysOf(sheet, 'eventDate')?.days;
  const day = Int32Array.from(whose, (_, row) => Math.max(0, days?.[row] ?? 0));
  let [strangers, later] = [0, 0];
  const customer = whose.map((who, row) => {
    if (state[row] !== 0) return -1;
    if (who < 0) {
      // A stranger may be somebody who is forgotten: no list of ours may show either.
      state[row] = RowState.erased;
      strangers += Number(who !== FORGOTTEN && isFilled(sheet, row));
      return -1;
    }
    if ((day[row] ?? 0) <= today) return who;
    later++;
    return -1;
  });
  const counted = countsOf(sheet, customer, day, { customers: identity.ids.length, today });
  return { sheet, customer, day, state, ...counted, notices: noticesOf(sheet, strangers, later) };
}

function isFilled({ sheet, firstRow }: CleanedSheet, row: number): boolean {
  return (sheet.rows[firstRow + row] ?? []).some((cell) => cell !== null && cell !== '');
}

type Counts = Pick<Contacts, 'count' | 'last' | 'lastVisit' | 'visits'>;

function countsOf(
  sheet: CleanedSheet,
  customer: Int32Array,
  day: Int32Array,
  { customers, today }: { readonly customers: number; readonly today: number },
): Counts {
  const count = new Float64Array(customers);
  const [last, lastVisit, visits] = [NaN, NaN, NaN].map((none) => new Float64Array(customers).fill(none)) as Three;
  const { visitsAt, contactsAt } = rowReader(sheet);
  let isRecent = false;
  customer.forEach((who, row) => {
    if (who < 0) return;
    const [seen, met, on] = [visitsAt(row), contactsAt(row), day[row] ?? 0];
    count[who] = (count[who] ?? 0) + met;
    if (on > 0 && met > 0) last[who] = later(last[who], on);
    if (seen === 0) return;
    const counts = on > 0 && today - on <= VISIT_DAYS;
    visits[who] = (visits[who] || 0) + (counts ? seen : 0);
    if (on > 0) lastVisit[who] = later(lastVisit[who], on);
    isRecent ||= counts;
  });
  return { count, last, lastVisit, visits: isRecent ? visits : null };
}

type Three = [Float64Array, Float64Array, Float64Array];

function later(before = NaN, day: number): number {
  return before >= day ? before : day;
}

/** How many visits and contacts a row tells of. */
function rowReader(sheet: CleanedSheet): Readonly<Record<'visitsAt' | 'contactsAt', (row: number) => number>> {
  const kinds = textOf(sheet, 'eventKind');
  const kindOf = kinds?.dictionary.map(contactKind);
  const kindAt = (row: number): string => kindOf?.[kinds?.codes[row] ?? -1] ?? (views ? 'visit' : 'contact');
  const [views, met] = [moneyOf(sheet, 'browseCount'), moneyOf(sheet, 'interactionCount')];
  const numberAt = (units: Float64Array | undefined, row: number): number => {
    const number = Math.floor((units?.[row] ?? NaN) / 100);
    return number > 0 ? number : 0;
  };
  return {
    visitsAt: (row) => {
      if (kindAt(row) !== 'visit') return 0;
      return views ? numberAt(views.units, row) : 1;
    },
    contactsAt: (row) => (met ? numberAt(met.units, row) : Number(kindAt(row) === 'contact')),
  };
}

function noticesOf({ meaning: { sheet } }: CleanedSheet, strangers: number, later: number): readonly Bilingual[] {
  const notices: Bilingual[] = [];
  if (strangers > 0)
    notices.push({
      zh: `“${sheet}”有 ${strangers} 行对不上任何一位客户（或对上不止一位），没有计入互动。`,
      en: `${strangers} rows of "${sheet}" belong to no customer, or to more than one; they are not counted as contacts.`,
    });
  if (later > 0)
    notices.push({
      zh: `“${sheet}”有 ${later} 行的日期在分析日之后，没有计入互动。`,
      en: `${later} rows of "${sheet}" are dated after the analysis date; they are not counted as contacts.`,
    });
  return notices;
}
