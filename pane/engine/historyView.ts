import {
  languageOf,
  reviewReminders,
  runHistory,
  runsOf,
  type HistoryRow,
  type Portrait,
  type ReviewReminder,
} from '../../core/index';

/** The runs that the workbook tells of, as plain data that can cross threads. */
export interface HistoryView {
  /** As their sheet said them when it was read, newest first. */
  readonly runs: readonly HistoryRow[];
  /** The row of this run, as it will be written. */
  readonly next: HistoryRow | null;
  /** When strategy and portrait are to be reviewed; none before the first run was written. */
  readonly reminders: readonly ReviewReminder[];
}

/** Describe the history around a run. */
export function historyView(portrait: Portrait): HistoryView {
  const { today, certificate } = portrait;
  const { before, after } = runHistory(portrait, languageOf(portrait));
  const runs = runsOf(before);
  return {
    runs: [...runs].reverse(),
    next: runsOf(after).find((run) => run.day === today && run.certificate === certificate) ?? null,
    reminders: runs.length === 0 ? [] : reviewReminders(after, today),
  };
}

/** Give the runs as they stand, newest first: with this one once it is written. The same data, rules and date again are the same run. */
export function writtenRuns({ runs, next }: HistoryView, isWritten: boolean): readonly HistoryRow[] {
  if (!isWritten || next === null) return runs;
  const isThere = runs.some((run) => run.day === next.day && run.certificate === next.certificate);
  return isThere ? runs : [next, ...runs];
}
