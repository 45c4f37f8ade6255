import { HostError } from '../../host';
import type { Bench } from '../bench';
import { dropImages } from './imageSheet';
import { type Journal, MOST_RUNS, journalText } from './journal';
import { JOURNAL_KEY, LEASE_KEY } from '../ownNames';

/** Write down how a run ended, forget what is too old, and let the lease go: last, because somebody else may begin right after.
 *  Requests that were given up may still land; they are waited for, and what they undid is put right. */
export async function closeJournal(bench: Bench, journal: Journal): Promise<void> {
  const kept = journal.slice(-MOST_RUNS);
  const images = new Set(kept.map((run) => run.imageSheet));
  const close = async (): Promise<void> => {
    await bench.writeSettings(new Map([[JOURNAL_KEY, journalText(kept)]]));
    await dropImages(bench, images);
  };
  await close();
  if (await bench.quiet()) await close();
  bench.heartbeat = null;
  await bench.writeSettings(new Map([[LEASE_KEY, null]]));
}

/** Let the lease go after a failure; when that fails too, it ends by itself within two minutes. One that somebody else took over is theirs. */
export async function releaseLease(bench: Bench, error: unknown): Promise<void> {
  bench.heartbeat = null;
  if (error instanceof HostError && error.kind === 'otherRun') return;
  await bench.writeSettings(new Map([[LEASE_KEY, null]])).catch(() => undefined);
}
