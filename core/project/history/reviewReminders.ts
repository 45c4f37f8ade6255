import { civilOf, isoDate, serialOf } from '../../book/serial';
import type { Bilingual } from '../../words';
import type { History } from './history';

export interface ReviewReminder extends Bilingual {
  readonly kind: 'strategyReview' | 'portraitReview';
  /** Serial days: the last review (or the first run, when there was none), and the day on which the next is due. */
  readonly since: number;
  readonly due: number;
  readonly isDue: boolean;
}

/** How often each is reviewed, in months (requirements 161, 162; C22). */
const EVERY = [
  { kind: 'strategyReview', months: 1, name: { zh: '策略复盘（复购率、活动效果）', en: 'Strategy review (repurchase rate, campaign results)' } }, // prettier-ignore
  { kind: 'portraitReview', months: 3, name: { zh: '画像复盘（规则、标签、分层）', en: 'Portrait review (rules, tags, tiers)' } }, // prettier-ignore
] as const;

/** Say when strategy (monthly) and portrait (quarterly) are to be reviewed: counted from the last review in the history, else from its first run. Due on the day itself.
 *  A month is a calendar month; from the 31st it ends on the last day of a shorter one. Nothing without a run.
 *  @example reviewReminders(history, serialOf(2026, 11, 22)) */
export function reviewReminders({ rows }: History, today: number): readonly ReviewReminder[] {
  const runs = rows.filter(({ event, day }) => event === 'run' && day > 0).map(({ day }) => day);
  if (runs.length === 0) return [];
  const first = Math.min(...runs);
  return EVERY.map(({ kind, months, name }) => {
    const reviews = rows.filter(({ event, day }) => event === kind && day > 0).map(({ day }) => day);
    const since = reviews.length === 0 ? first : Math.max(...reviews);
    const due = monthsAfter(since, months);
    const isDue = today >= due;
    const last = reviews.length === 0 ? { zh: '还没有做过', en: 'never done so far' } : { zh: `上次 ${isoDate(since)}`, en: `last on ${isoDate(since)}` }; // prettier-ignore
    const when = isDue ? { zh: `应在 ${isoDate(due)} 前做`, en: `was due on ${isoDate(due)}` } : { zh: `下次 ${isoDate(due)}`, en: `next on ${isoDate(due)}` }; // prettier-ignore
    return { kind, since, due, isDue, zh: `${name.zh}：${last.zh}，${when.zh}。`, en: `${name.en}: ${last.en}, ${when.en}.` }; // prettier-ignore
  });
}

/** Give the day of the same number some months later, or that month's last day.
 *  @example monthsAfter(serialOf(2026, 1, 31), 1) === serialOf(2026, 2, 28) */
export function monthsAfter(day: number, months: number): number {
  const [year, month, date] = civilOf(day);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  for (let last = date; last > 28; last--) {
    const found = serialOf(y, m, last);
    if (!Number.isNaN(found)) return found;
  }
  return serialOf(y, m, Math.min(date, 28));
}
