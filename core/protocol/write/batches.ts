import type { WriteJob } from '../bench';
import type { Content } from '../content';

/** How large one request may be, and how large a row of cells is in it; in the host's own unit. */
export interface BatchSize {
  readonly most: number;
  readonly ofRow: (row: readonly Content[]) => number;
}

/** Cut and put jobs together into requests of at most `most`; a row that is larger goes alone. */
export function* inBatches(jobs: Iterable<WriteJob>, by: BatchSize): Generator<readonly WriteJob[]> {
  let group: WriteJob[] = [];
  let room = by.most;
  for (const whole of jobs)
    for (const job of pieces(whole, by)) {
      const size = job.contents.reduce((sum, row) => sum + by.ofRow(row), 0);
      if (size > room && group.length > 0) {
        yield group;
        group = [];
        room = by.most;
      }
      group.push(job);
      room -= size;
    }
  if (group.length > 0) yield group;
}

/** Cut a job into stretches of rows within the budget. */
function* pieces(job: WriteJob, { most, ofRow }: BatchSize): Generator<WriteJob> {
  let [from, size] = [0, 0];
  for (const [row, cells] of job.contents.entries()) {
    const more = ofRow(cells);
    if (size + more > most && row > from) {
      yield { ...job, row: job.row + from, contents: job.contents.slice(from, row) };
      [from, size] = [row, 0];
    }
    size += more;
  }
  if (from < job.contents.length) yield { ...job, row: job.row + from, contents: job.contents.slice(from) };
}
