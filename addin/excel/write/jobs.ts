import { goneError, inBatches, sameContent } from '../../../core/index';
import type { Content, SwapJob, WorkbookState, WriteJob } from '../../../core/index';
import { contentOf, written } from '../content';
import { isMatrix } from '../read/cells';
import type { ExcelSession } from '../session';

/** Most bytes of one request; Excel on the web refuses 5 MB. */
const BUDGET = 1_000_000;

/** Write cells of ours in requests of at most about 1 MB and see each stand. @throws HostError changed when a column or sheet of ours is gone */
export async function writeJobs(
  session: ExcelSession,
  jobs: readonly WriteJob[],
  tick: (cells: number) => void = () => undefined,
): Promise<void> {
  for (const group of batches(jobs)) {
    await session.breathe();
    await session.settle(
      (context) => {
        for (const job of group) rangeOfJob(context, job).formulas = job.contents.map((line) => line.map(written));
      },
      (context) => standing(context, group, session.state),
    );
    tick(group.reduce((sum, job) => sum + job.contents.length * (job.contents[0]?.length ?? 0), 0));
  }
}

/** Write cells of the user in the place of what was seen there. Excel cannot write on a condition, so the same trip reads right before it writes, and what somebody had typed by then is put back at once.
 *  Limit: when that trip gets no answer, what was typed in that very moment is not known. */
export async function swapJobs(session: ExcelSession, jobs: readonly SwapJob[]): Promise<void> {
  const typed: WriteJob[] = [];
  await session.settle(
    () => undefined,
    (context) => {
      const before = jobs.map((job) => rangeOfJob(context, job));
      for (const range of before) range.load('values,formulas');
      for (const job of jobs) rangeOfJob(context, job).formulas = job.contents.map((line) => line.map(written));
      const stands = standing(context, jobs, session.state);
      return () => {
        jobs.forEach((job, index) => typed.push(...typedInstead(job, before[index])));
        return stands();
      };
    },
  );
  if (typed.length > 0) await writeJobs(session, typed);
}

/** Cells that held neither what was seen nor what is written, as jobs that bring them back. */
function typedInstead(job: SwapJob, range: Excel.Range | undefined): readonly WriteJob[] {
  const [rows, width] = [job.contents.length, job.contents[0]?.length ?? 1];
  const [values, formulas]: [unknown, unknown] = [range?.values, range?.formulas];
  if (!isMatrix(values, rows, width) || !isMatrix(formulas, rows, width)) return [];
  const [found, shown] = [values as readonly unknown[][], formulas as readonly unknown[][]];
  return job.contents.flatMap((line, row) =>
    line.flatMap((content, column): readonly WriteJob[] => {
      const stood = contentOf(found[row]?.[column], shown[row]?.[column]);
      const isKnown = sameContent(stood, content) || sameContent(stood, job.seen[row]?.[column] ?? null);
      const { ownedName } = job;
      return isKnown ? [] : [{ ownedName, row: job.row + row, column: job.column + column, contents: [[stood]] }];
    }),
  );
}

/** Cut and put jobs together into round trips of at most about 1 MB. */
export function batches(jobs: Iterable<WriteJob>): Generator<readonly WriteJob[]> {
  return inBatches(jobs, { most: BUDGET, ofRow: bytesOf });
}

/** Tell of each job of one batch whether its cells stand as given. */
export function stand(session: ExcelSession, batch: readonly WriteJob[]): Promise<readonly boolean[]> {
  return session.read(
    (context) => {
      const readers = batch.map((job) => standing(context, [job], session.state));
      return () => readers.map((reader) => reader());
    },
    (found) => found.length === batch.length,
  );
}

/** Look whether cells of ours stand as given. */
function standing(context: Excel.RequestContext, jobs: readonly WriteJob[], state: WorkbookState): () => boolean {
  const items = new Map(
    [...new Set(jobs.map((job) => job.ownedName))].map((name) => [name, namedRange(context, name)]),
  );
  const ranges = jobs.map((job) => rangeOfJob(context, job));
  for (const range of ranges) range.load('values,formulas');
  return () => {
    for (const range of items.values()) if (range.isNullObject) throw goneError(state);
    return jobs.every((job, index) => isStanding(job, ranges[index]));
  };
}

/** Give the cells of a name of ours; a null object when the name or its cells are gone. */
export function namedRange(context: Excel.RequestContext, ownedName: string): Excel.Range {
  const range = context.workbook.names.getItemOrNullObject(ownedName).getRangeOrNullObject();
  range.load('address');
  return range;
}

function rangeOfJob({ workbook }: Excel.RequestContext, job: WriteJob): Excel.Range {
  const [rows, width] = [job.contents.length, job.contents[0]?.length ?? 1];
  const first = workbook.names.getItemOrNullObject(job.ownedName).getRangeOrNullObject().getCell(0, 0);
  return first.getOffsetRange(job.row, job.column).getAbsoluteResizedRange(rows, width);
}

function isStanding(job: WriteJob, range: Excel.Range | undefined): boolean {
  const [rows, width] = [job.contents.length, job.contents[0]?.length ?? 1];
  const [values, formulas]: [unknown, unknown] = [range?.values, range?.formulas];
  if (!isMatrix(values, rows, width) || !isMatrix(formulas, rows, width)) return false;
  const [found, shown] = [values as readonly unknown[][], formulas as readonly unknown[][]];
  return job.contents.every((line, row) =>
    line.every((content, column) => sameContent(content, contentOf(found[row]?.[column], shown[row]?.[column]))),
  );
}

/** At most three bytes a letter in UTF-8, plus quotes and a comma. */
function bytesOf(line: readonly Content[]): number {
  let bytes = 2;
  for (const content of line) {
    if (content === null) bytes += 3;
    else if (typeof content === 'string') bytes += 4 + content.length * 3;
    else bytes += typeof content === 'object' ? 4 + content.formula.length * 3 : 18;
  }
  return bytes;
}
