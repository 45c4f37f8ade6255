import { civilOf, serialOf } from '../../book/serial';
import type { Bilingual } from '../../words';

export type SpanUnit = 'day' | 'week' | 'month' | 'year';

/** A stretch of time that ends today: the last so many units, or the calendar month or year so far. */
export type Window =
  | { readonly kind: 'last'; readonly count: number; readonly unit: SpanUnit }
  | { readonly kind: 'this'; readonly unit: 'month' | 'year' };

/** Give the first day of a window as a serial day; `today` is the last. Weeks are 7 days; months and years go back by
 *  the calendar, to the last day of a month that is too short: a month before 31 March is 28 or 29 February.
 *  @example windowStart({ kind: 'last', count: 12, unit: 'month' }, serialOf(2026, 11, 1)) -> serialOf(2025, 11, 1) */
export function windowStart(window: Window, today: number): number {
  const day = Math.floor(today);
  const [year, month] = civilOf(day);
  if (window.kind === 'this') return serialOf(year, window.unit === 'year' ? 1 : month, 1);
  if (window.unit === 'day') return day - window.count;
  if (window.unit === 'week') return day - 7 * window.count;
  return monthsBefore(day, window.unit === 'year' ? 12 * window.count : window.count);
}

/** Name a window in a fact's id: 30d, 2w, 12m, 1y, year, month. */
export function windowKey(window: Window): string {
  return window.kind === 'this' ? window.unit : `${window.count}${window.unit.charAt(0)}`;
}

/** Read a window back from its key; null when it is none. */
export function windowOfKey(key: string): Window | null {
  if (key === 'month' || key === 'year') return { kind: 'this', unit: key };
  const unit = UNIT_LETTERS[key.slice(-1)];
  const count = Number(key.slice(0, -1));
  return unit !== undefined && count > 0 ? { kind: 'last', count, unit } : null;
}

/** Say a window: 近12个月 / last 12 months. */
export function windowName(window: Window): Bilingual {
  if (window.kind === 'this') return THIS[window.unit];
  return { zh: `近${spanName(window).zh}`, en: `last ${spanName(window).en}` };
}

/** Say a length of time: 12个月 / 12 months. */
export function spanName({ count, unit }: { readonly count: number; readonly unit: SpanUnit }): Bilingual {
  return { zh: `${count}${SPANS[unit].zh}`, en: `${count} ${SPANS[unit].en}${count === 1 ? '' : 's'}` };
}

const UNIT_LETTERS: Readonly<Record<string, SpanUnit>> = { d: 'day', w: 'week', m: 'month', y: 'year' };
const THIS = {
  month: { zh: '本月', en: 'this month' },
  year: { zh: '本年', en: 'this year' },
} as const satisfies Record<'month' | 'year', Bilingual>;
const SPANS: Readonly<Record<SpanUnit, Bilingual>> = {
  day: { zh: '天', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

function monthsBefore(day: number, months: number): number {
  const [year, month, date] = civilOf(day);
  const index = year * 12 + month - 1 - months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  for (let tried = date; tried > 27; tried--) {
    const found = serialOf(toYear, toMonth, tried);
    if (!Number.isNaN(found)) return found;
  }
  const found = serialOf(toYear, toMonth, date);
  return Number.isNaN(found) ? 1 : found;
}
