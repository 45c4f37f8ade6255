import type { HistoryRow, RunRecord } from '../../core/index';

/** Tell when a run was written, ISO time: the sheet's own word, else that of the host's journal for a run with the same result; '' when nobody knows. */
export function writtenAt({ stamp, certificate }: HistoryRow, journal: readonly RunRecord[]): string {
  return stamp || (journal.find((run) => run.certificate === certificate && run.state !== 'undone')?.at ?? '');
}
