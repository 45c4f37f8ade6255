import { goneError } from '../../../core/index';
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

/** Cut and put jobs together into calls of at most about 1 MB; a row that is larger goes alone. */
export function* batches(jobs: Iterable<WriteJob>): Generator<readonly WriteJob[]> {
  let group: WriteJob[] = [];
  let room = BUDGET;
  for (const whole of jobs)
    for (const job of pieces(whole)) {
      const size = job.contents.reduce((sum, line) => sum + lettersOf(line), 0);
      if (size > room && group.length > 0) {
        yield group;
        group = [];
        room = BUDGET;
      }
      group.push(job);
      room -= size;
    }
  if (group.length > 0) yield group;
}

/** Cut a job into stretches of rows within the budget. */
function* pieces(job: WriteJob): Generator<WriteJob> {
  let [from, letters] = [0, 0];
  for (const [row, line] of job.contents.entries()) {
    const size = lettersOf(line);
    if (letters + size > BUDGET && row > from) {
      yield { ...job, row: job.row + from, contents: job.contents.slice(from, row) };
      [from, letters] = [row, 0];
    }
    letters += size;
  }
  if (from < job.contents.length) yield { ...job, row: job.row + from, contents: job.contents.slice(from) };
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
