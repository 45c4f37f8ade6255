import type { HistoryRow, RunRecord } from '../../core/index';

/** Tell when a run was written, ISO time: the sheet's own word, which is of here, else that of the host's journal for a run with the same result; '' when nobody knows. */
export function writtenAt(
  { stamp, certificate }: Pick<HistoryRow, 'stamp' | 'certificate'>,
  journal: readonly RunRecord[],
): string {
  // Not every browser reads a day and a time with a space between.
  const told = stamp.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d$)/, '$1T');
  return told || (journal.find((run) => run.certificate === certificate && run.state !== 'undone')?.at ?? '');
}
