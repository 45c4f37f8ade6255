import type { CleanedSheet } from '../clean/cleanSheet';
import { daysOf } from '../clean/cleanSheet';
import { isoDate, serialOf } from '../book/serial';
import { newestDay, type Gathered } from '../measure/gather';
import type { Recipe } from '../recipe/recipe';
import type { Scores } from '../score/scores';
import { warningText } from '../score/warningText';
import type { Bilingual } from '../words';
import { maskedKeysNotice } from './maskedKeys';

/** Data older than this many days is looked at from the day after its newest order, unless the user gave a date. */
export const STALE_DAYS = 90;

/** The analysis date: the user's word, or today with leave to go back to old data. */
export interface Clock {
  readonly today: number;
  readonly given: boolean;
  /** What clocks show as the run is made, "2026-10-31 09:05", for the history; nothing is computed from it. Absent where the host does not say. */
  readonly now?: string;
}

/** Make a clock of the day and the time that the person sees: year, month from 1, day, hour, minute.
 *  @example clockAt(2026, 10, 31, 9, 5) -> { today: 46326, given: false, now: '2026-10-31 09:05' } */
export function clockAt(year: number, month: number, day: number, hour: number, minute: number): Clock {
  const today = serialOf(year, month, day);
  const [hours, minutes] = [hour, minute].map((one) => String(one).padStart(2, '0'));
  return { today, given: false, now: `${isoDate(today)} ${hours}:${minutes}` };
}

/** Settle the analysis date, and say so where it is not today. */
export function analysisDate(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  clock: Clock,
): { today: number; notices: Bilingual[] } {
  const days = orders ? daysOf(orders, 'orderDate') : customers && daysOf(customers, 'lastOrderDate');
  const newest = days ? newestDay(days.days, clock.today) : NaN;
  if (clock.given || !(clock.today - newest > STALE_DAYS)) return { today: clock.today, notices: [] };
  const [last, next] = [isoDate(newest), isoDate(newest + 1)];
  return {
    today: newest + 1,
    notices: [
      {
        zh: `最新订单是 ${last}，早于今天 ${STALE_DAYS} 天以上；分析日取其次日 ${next}。要换一天请用 --today。`,
        en: `The newest order is of ${last}, more than ${STALE_DAYS} days ago; the analysis date is the day after it, ${next}. Use --today for another day.`,
      },
    ],
  };
}

/** Say what cleaning, measuring and scoring found that a person should know, and ask what only a person can tell. */
export function said(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  gathered: Gathered,
  scores: Scores,
  recipe: Recipe,
): { notices: Bilingual[]; questions: Bilingual[] } {
  const notices: Bilingual[] = [];
  const questions: Bilingual[] = [];
  for (const sheet of [orders, customers, gathered.contacts?.sheet]) {
    if (!sheet) continue;
    const isTagged = sheet === orders || sheet === customers;
    notices.push(...sheet.meaning.notices, ...(isTagged ? noColumnsNotice(sheet) : []));
    for (const { meaning, column } of sheet.columns.values()) {
      if (column.kind !== 'days' && column.kind !== 'money') continue;
      questions.push(...column.questions);
      if (column.decision) notices.push(inColumn(meaning.header, column.decision));
    }
  }
  notices.push(...gathered.notices, ...maskedKeysNotice(gathered));
  if (gathered.unlisted > 0) {
    notices.push({
      zh: `${gathered.unlisted} 位客户有订单但不在客户表里，一并列出。`,
      en: `${gathered.unlisted} customers have orders but are not in the customer sheet; they are listed too.`,
    });
  }
  return {
    notices: [...notices, ...scores.warnings.map((warning) => warningText(warning, recipe.binning))],
    questions,
  };
}

/** Our columns need a header row to stand under. */
function noColumnsNotice({ meaning }: CleanedSheet): readonly Bilingual[] {
  if (meaning.headerRow >= 0) return [];
  return [
    {
      zh: `工作表“${meaning.sheet}”没有表头行，因此没有在它旁边添加标签列；分层和标签见客户画像表。加上表头行后再运行即可添加。`,
      en: `Sheet "${meaning.sheet}" has no header row, so no tag columns were added beside it; segments and tags are in the customer portrait. Add a header row and run again to get them.`,
    },
  ];
}

function inColumn(header: string, text: Bilingual): Bilingual {
  return { zh: `列“${header}”：${text.zh}。`, en: `Column "${header}": ${text.en}.` };
}
