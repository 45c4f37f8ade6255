import type { Book } from '../../book/book';
import type { BookStamp, SheetStamp } from '../../patch/bookStamp';
import { matchRows } from '../../patch/matchRows';
import type { Bench, ColumnHere, SheetTask, WriteJob } from '../bench';
import { type Content, sameContent } from '../content';
import { stamped } from '../read/stamped';
import { goneError } from '../refusals';
import { columnContents } from './columnContents';
import { sheetJobs } from './sheetCells';
import { SheetContents } from './sheetContents';

/** A row that somebody changed while we wrote. */
export interface Conflict {
  readonly sheet: string;
  readonly row: number;
}

const PASSES = 3;

/** Read everything again and compare it, by row, with what shall stand; write again what is missing or stands on the wrong row. Three passes at most.
 *  Rows that people changed, added or typed into meanwhile are left as they are and listed.
 *  @param rows fingerprints of the rows that the values were worked out from
 *  @throws HostError failed when it never comes right */
export async function verify(
  bench: Bench,
  columns: readonly ColumnHere[],
  tasks: readonly SheetTask[],
  rows: ReadonlyMap<string, SheetStamp>,
): Promise<readonly Conflict[]> {
  for (let pass = 1; ; pass++) {
    bench.work.progress('verify', pass - 1, PASSES);
    const { book } = await bench.readWorkbook();
    const stamp = await stamped(bench, book);
    const found: Compared[] = [];
    const matched = new Map<SheetStamp, Int32Array>();
    for (const here of columns) {
      await bench.breathe();
      found.push(compareColumn(book, stamp, here, { rows, matched }));
    }
    await bench.breathe();
    await healSheets(bench, tasks);
    const wrong = found.flatMap((one) => one.jobs);
    if (wrong.length === 0 || pass > PASSES) {
      const all = found.flatMap((one) => [...one.conflicts, ...one.jobs.map((job) => ({ sheet: one.sheet, row: job.row }))]); // prettier-ignore
      return [...new Map(all.map((one) => [`${one.sheet} ${one.row}`, one])).values()];
    }
    await bench.writeJobs(wrong);
  }
}

interface Compared {
  readonly sheet: string;
  readonly jobs: readonly WriteJob[];
  readonly conflicts: readonly Conflict[];
}

interface Rows {
  /** Fingerprints of the rows that the values were worked out from, by sheet. */
  readonly rows: ReadonlyMap<string, SheetStamp>;
  /** Where those rows are now, by the sheet as it is now: found once, used by all its columns. */
  readonly matched: Map<SheetStamp, Int32Array>;
}

function compareColumn(book: Book, stamp: BookStamp, here: ColumnHere, { rows, matched }: Rows): Compared {
  const { group, column } = here;
  const named = book.names.find((one) => one.name === column.ownedName);
  const sheet = book.sheets.find((one) => one.name === named?.sheet);
  const before = rows.get(group.sheet);
  if (!named || !sheet || !before) throw goneError('partly');
  const now = stamp.sheets.get(sheet.name);
  const was = now ? (matched.get(now) ?? matchRows(before, now)) : new Int32Array(0);
  if (now) matched.set(now, was);
  const wanted = columnContents(column);
  const ours = new Set<Content>(wanted);
  const isStill = was.every((row, at) => row === at || row === -1);
  const jobs: WriteJob[] = [];
  const conflicts: Conflict[] = [];
  const job = (row: number, content: Content): WriteJob => ({ ownedName: column.ownedName, row, column: 0, contents: [[content]] }); // prettier-ignore
  const conflict = (row: number): void => void conflicts.push({ sheet: sheet.name, row });
  was.forEach((old, row) => {
    const content = sheet.rows[row]?.[named.area.left] ?? null;
    const actual: Content = typeof content === 'object' ? null : content;
    const index = old - group.firstRow;
    const isBlank = now?.low[row] === 0 && now.high[row] === 0;
    if (old === -1 && !isBlank && row >= group.firstRow) conflict(row);
    // A row went while we wrote, and what was meant for it stands below the last one.
    if (isBlank && actual !== null && ours.has(actual) && row > group.headerRow) jobs.push(job(row, null));
    if (index < 0 || index >= wanted.length) return;
    if (now && !sameRow(before, old, now, row)) conflict(row);
    const want = wanted[index] ?? null;
    if (sameContent(actual, want)) return;
    const isTyped = actual !== null && (isStill || !ours.has(actual)) && !isEarlier(here, actual);
    if (isTyped) conflict(row);
    else jobs.push(job(row, want));
  });
  for (const row of goneRows(before, was)) if (row >= group.firstRow) conflict(row);
  return { sheet: sheet.name, jobs, conflicts };
}

/** Rows, as they were numbered, that were there and are not any more: the tags of the others may hang on them. */
function goneRows(before: SheetStamp, was: Int32Array): readonly number[] {
  const found = new Set(was);
  return [...before.low.keys()].filter((row) => !found.has(row) && (before.low[row] !== 0 || before.high[row] !== 0));
}

/** A blank or one of our own values on the wrong row is to be written again, anything else was typed. */
function isEarlier(here: ColumnHere, actual: Content): boolean {
  return actual === here.column.header;
}

function sameRow(before: SheetStamp, old: number, now: SheetStamp, row: number): boolean {
  return before.high[old] === now.high[row] && before.low[old] === now.low[row];
}

/** Compare every cell of sheets of ours with what shall stand, and write again what does not. */
export async function healSheets(bench: Bench, tasks: readonly SheetTask[]): Promise<void> {
  const total = tasks.reduce((sum, { next, overlay }) => sum + new SheetContents(next, overlay).rowCount, 0);
  let done = 0;
  for (const group of bench.batches(allJobs(tasks))) {
    bench.work.progress('verify', Math.min(done, total), total);
    done += group.reduce((sum, { contents }) => sum + contents.length, 0);
    await bench.breathe();
    const stand = await bench.stand(group);
    await bench.writeJobs(group.filter((_, index) => stand[index] === false));
  }
}

function* allJobs(tasks: readonly SheetTask[]): Generator<WriteJob> {
  for (const task of tasks) yield* sheetJobs(task);
}
