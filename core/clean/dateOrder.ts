import type { Bilingual } from '../words';
import { PENDING_BELOW, pendingParts, pendingToDay, readingOrders, type NumberOrder } from './dateText';

/** The orders that a user can ask for. */
export type DayOrder = 'dmy' | 'mdy';

export interface DayOrderDecision {
  /** null = truly ambiguous: nobody can tell from the data. */
  readonly order: NumberOrder | null;
  readonly reason: Bilingual;
  readonly question: Bilingual | null;
}

/** Rows in date order are evidence only when one reading has at most a tenth of the others' backward steps. */
const FAR_FEWER = 0.1;
const ENOUGH_STEPS = 20;
/** Orders that contradict the many are errors of typing below one in this many, else a mixed column. */
const FAR_MORE = 20;
/** The place with at most a third of the other's different numbers is the year. */
const YEAR_SHARE = 3;
const MOST_YEARS = 10;
const LAST_MONTH = 12;

/** Decide the order of day, month and year once for a column of dates such as 03/04/2021 (safety.md 5.4, case 52).
 *  Evidence, strongest first: the user's word; numbers that allow one order only (13/04/2021, 24/1/5); two-digit years, which differ
 *  less than days do (24/1/15, 24/1/16, 24/1/17); rows that stand in date order under one reading only.
 *  Without evidence the order stays open, as a question.
 *  @example 13/04/2021 among them -> 'dmy' */
export function decideDayOrder(days: Int32Array, said: 'auto' | DayOrder): DayOrderDecision {
  if (said !== 'auto') {
    return decided(said, `日月顺序按你的设置：${ZH[said]}`, `order as you set it: ${EN[said]}`);
  }
  const evidence = countEvidence(days);
  const top = strongest(evidence);
  if (top) return byNumbers(evidence, top);
  if (evidence.open === 0) return decided('dmy', '怎么读都是同一天', 'every order gives the same day');
  const order = byRowOrder(days, evidence);
  if (order)
    return decided(order, `按${ZH[order]}读时各行才按时间排列`, `rows stand in date order only when read ${EN[order]}`);
  return undecided({ zh: '日月顺序不明', en: 'day/month order unknown' }, evidence);
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const ZH = { dmy: '日在前', mdy: '月在前', ymd: '年在前' } as const;
const EN = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const;

type Counts = Record<NumberOrder, number>;

interface Evidence {
  /** Triples that only this order can read. */
  readonly only: Counts;
  /** Triples that this order can read. */
  readonly can: Counts;
  /** Triples that read in several orders, as different days. */
  open: number;
  example: string;
}

/** Equal dates are looked at once: a column has few different ones. */
function countEvidence(days: Int32Array): Evidence {
  const evidence: Evidence = {
    only: { dmy: 0, mdy: 0, ymd: 0 },
    can: { dmy: 0, mdy: 0, ymd: 0 },
    open: 0,
    example: '',
  };
  const counts = countPending(days);
  const yearPlace = yearPlaceOf(counts);
  for (const [pending, count] of counts) {
    const parts = pendingParts(pending);
    const can = readingOrders(parts);
    const fits = (order: NumberOrder): boolean => yearPlace === 'open' || (yearPlace === 'first') === (order === 'ymd');
    const possible = ORDERS.filter((order) => can[order] && (parts.digits === 4 || fits(order)));
    for (const order of possible) evidence.can[order] += count;
    const [only] = possible;
    if (only && possible.length === 1) evidence.only[only] += count;
    else if (new Set(possible.map((order) => pendingToDay(pending, order))).size > 1) {
      evidence.example ||= `${parts.first}/${parts.second}/${parts.last}`;
      evidence.open += count;
    }
  }
  return evidence;
}

function countPending(days: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < days.length; at++) {
    const pending = days[at] ?? 0;
    if (pending < PENDING_BELOW) counts.set(pending, (counts.get(pending) ?? 0) + 1);
  }
  return counts;
}

/** Find where two-digit years stand: a column has few different years and many different days.
 *  Numbers up to 12 may be months too, and days lie further apart than a shop's years do. */
function yearPlaceOf(counts: ReadonlyMap<number, number>): 'first' | 'last' | 'open' {
  const [firsts, lasts] = [new Set<number>(), new Set<number>()];
  for (const pending of counts.keys()) {
    const { first, last, digits } = pendingParts(pending);
    if (digits !== 2) continue;
    firsts.add(first);
    lasts.add(last);
  }
  const [least, most] = [Math.min(...firsts), Math.max(...firsts)];
  if (lasts.size * YEAR_SHARE <= firsts.size && most - least > MOST_YEARS) return 'last';
  return firsts.size * YEAR_SHARE <= lasts.size && least > LAST_MONTH ? 'first' : 'open';
}

function strongest({ only }: Evidence): NumberOrder | null {
  const top = ORDERS.reduce((best, order) => (only[order] > only[best] ? order : best));
  return only[top] > 0 ? top : null;
}

function byNumbers(evidence: Evidence, top: NumberOrder): DayOrderDecision {
  const { only, open } = evidence;
  const against = ORDERS.reduce((sum, order) => sum + (order === top ? 0 : only[order]), 0);
  if (open > 0 && against * FAR_MORE > only[top]) {
    return undecided(
      {
        zh: `几种顺序都有：${only.dmy} 个日在前，${only.mdy} 个月在前，${only.ymd} 个年在前`,
        en: `several orders occur: ${only.dmy} day first, ${only.mdy} month first, ${only.ymd} year first`,
      },
      evidence,
    );
  }
  return decided(top, `${only[top]} 个日期只能按${ZH[top]}读`, `${only[top]} dates can only be read ${EN[top]}`);
}

function byRowOrder(days: Int32Array, { can }: Evidence): NumberOrder | null {
  const readings = ORDERS.filter((order) => can[order] > 0).map((order) => ({ order, ...stepsOf(days, order) }));
  for (const { order, steps, back } of readings) {
    if (steps < ENOUGH_STEPS) continue;
    if (readings.every((other) => other.order === order || (back <= other.back * FAR_FEWER && other.back > 2)))
      return order;
  }
  return null;
}

/** Count the steps between rows, and those against the main direction, under one order. */
function stepsOf(days: Int32Array, order: NumberOrder): { steps: number; back: number } {
  let [before, down, up] = [0, 0, 0];
  for (let at = 0; at < days.length; at++) {
    const raw = days[at] ?? 0;
    const day = raw < PENDING_BELOW ? pendingToDay(raw, order) : raw;
    if (day <= 0) continue;
    if (day < before) down++;
    else if (before > 0 && day > before) up++;
    before = day;
  }
  return { steps: down + up, back: Math.min(down, up) };
}

function decided(order: NumberOrder, zh: string, en: string): DayOrderDecision {
  return { order, reason: { zh, en }, question: null };
}

function undecided(reason: Bilingual, { open, example, can }: Evidence): DayOrderDecision {
  const years =
    can.ymd > 0
      ? { zh: '若是年在前，请把年份写成四位。', en: ' If the year comes first, write it with four digits.' }
      : { zh: '', en: '' };
  return {
    order: null,
    reason,
    question: {
      zh: `${open} 个日期（如 ${example}）分不清日和月哪个在前，已搁置。请用 --set dateOrder=dmy（日在前）或 mdy（月在前）说明后重新运行。${years.zh}`,
      en: `${open} dates (such as ${example}) can be read in more than one order of day and month and were set aside. Say which with --set dateOrder=dmy or --set dateOrder=mdy and run again.${years.en}`,
    },
  };
}
