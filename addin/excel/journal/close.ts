import { HostError } from '../../../core/index';
import { JOURNAL_KEY, LEASE_KEY } from '../ownNames';
import type { ExcelSession } from '../session';
import { dropImages } from './imageSheet';
import { journalText, MOST_RUNS, type Journal } from './journal';
import { writeSettings } from './settings';

/** Write down how a run ended, let the lease go, and forget what is too old. Requests that were given up may still land; they are waited for, and what they undid is put right. */
export async function closeJournal(session: ExcelSession, journal: Journal): Promise<void> {
  session.heartbeat = null;
  const kept = journal.slice(-MOST_RUNS);
  const settings = new Map([
    [JOURNAL_KEY, journalText(kept)],
    [LEASE_KEY, null],
  ]);
  const images = new Set(kept.map((run) => run.imageSheet));
  await writeSettings(session, settings);
  await dropImages(session, images);
  if (!(await session.quiet())) return;
  await writeSettings(session, settings);
  await dropImages(session, images);
}

/** Let the lease go after a failure; when that fails too, it ends by itself within two minutes. One that somebody else took over is theirs. */
export async function releaseLease(session: ExcelSession, error: unknown): Promise<void> {
  session.heartbeat = null;
  if (error instanceof HostError && error.kind === 'otherRun') return;
  await writeSettings(session, new Map([[LEASE_KEY, null]])).catch(() => undefined);
}
