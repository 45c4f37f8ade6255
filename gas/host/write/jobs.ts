import { goneError, inBatches } from '../../../core/index';
import type { Content, WriteJob } from '../../../core/index';
import type { Job } from '../../messages/requests';
import type { SheetsSession } from '../sheetsSession';

/** Most letters of one call. */
const BUDGET = 800_000;

/** Write cells of ours in calls of at most about 1 MB; the server sees each stand. @throws HostError changed when a column or sheet of ours is gone */
export async function writeJobs(
  session: SheetsSession,
  jobs: readonly WriteJob[],
  tick: (cells: number) => void = () => undefined,
): Promise<void> {
  for (const group of batches(jobs)) {
    await session.breathe();
    await session.putJobs({ op: 'write', jobs: group.map(jobOf) });
    tick(group.reduce((sum, job) => sum + job.contents.length * (job.contents[0]?.length ?? 0), 0));
  }
}

/** Tell of each job of one batch whether its cells stand as given. */
export async function stand(session: SheetsSession, batch: readonly WriteJob[]): Promise<readonly boolean[]> {
  const found = await session.get<'stand'>(
    { op: 'stand', jobs: batch.map(jobOf) },
    (answer) => answer.length === batch.length,
  );
  return found.map((stands) => {
    if (stands === null) throw goneError(session.state);
    return stands;
  });
}

/** Cut and put jobs together into calls of at most about 1 MB. */
export function batches(jobs: Iterable<WriteJob>): Generator<readonly WriteJob[]> {
  return inBatches(jobs, { most: BUDGET, ofRow: lettersOf });
}

function lettersOf(line: readonly Content[]): number {
  let letters = 2;
  for (const content of line) {
    if (typeof content === 'string') letters += 3 + content.length;
    else letters += typeof content === 'object' && content !== null ? 15 + content.formula.length : 10;
  }
  return letters;
}

function jobOf({ ownedName, row, column, contents }: WriteJob): Job {
  return { name: ownedName, row, column, contents };
}
