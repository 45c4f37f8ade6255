import type { Area } from '../../book/book';
import { HostError } from '../../host';
import { matchRows } from '../../patch/matchRows';
import type { Bench, WorkbookSeen, WriteJob } from '../bench';
import { type Content, sameContent } from '../content';
import type { RunImage } from '../journal/runImage';
import { movedError } from '../refusals';
import { type ColumnSeen, type ColumnsLook, lookAtColumns } from './columnsSeen';
import { contentsBefore, isNamedByExcel, keyOf, valuesOfOurs } from './contentsBefore';

/** Cells that people typed into and that stay. */
export interface KeptCells {
  readonly sheet: string;
  readonly area: Area;
}

const PASSES = 3;

/** Give columns their earlier values, then read everything again and compare by row: what landed on a wrong row, because somebody moved rows meanwhile, is written again. Three passes at most.
 *  Typed cells stay beside their rows, those typed meanwhile included. @throws HostError changed when it never comes right */
export async function valuesBack(
  bench: Bench,
  seen: WorkbookSeen,
  image: RunImage,
  isCutOff: boolean,
): Promise<{ readonly look: ColumnsLook; readonly kept: readonly KeptCells[] }> {
  let look = await lookAtColumns(bench, image, seen);
  const goals = new Map(look.columns.map((one) => [one.here.column.ownedName, goalOf(one, isCutOff)]));
  for (let pass = 1; ; pass++) {
    const wanted = look.columns.map((one) => wantedNow(one, goals.get(one.here.column.ownedName)));
    const jobs = look.columns.flatMap((one, index) => jobOf(one, wanted[index]?.contents ?? []));
    if (jobs.length === 0) return { look, kept: look.columns.flatMap((one, index) => areasOf(one, wanted[index]?.typed ?? [])) }; // prettier-ignore
    if (pass > PASSES) throw movedError('partly');
    // A header in a new table, a deleted column, a filter: the next look tells which.
    await bench.writeJobs(jobs).catch((error: unknown) => {
      if (pass === PASSES || !(error instanceof HostError) || !MEANWHILE.has(error.kind)) throw error;
    });
    look = await lookAtColumns(bench, image, null);
  }
}

const MEANWHILE: ReadonlySet<string> = new Set<HostError['kind']>(['failed', 'changed']);

/** What a column is to hold, by the rows of the first look. */
interface Goal {
  readonly stamp: ColumnSeen['stamp'];
  readonly contents: readonly Content[];
  readonly typed: ReadonlySet<number>;
  /** By `keyOf`. */
  readonly ours: ReadonlySet<string>;
}

interface Wanted {
  readonly contents: readonly Content[];
  readonly typed: readonly number[];
}

function goalOf({ wrote, found, was, before, stamp }: ColumnSeen, isCutOff: boolean): Goal {
  const { contents, typed } = contentsBefore(wrote, { found, was, before, isCutOff });
  return { stamp, contents, typed: new Set(typed), ours: valuesOfOurs(wrote.column, before) };
}

/** The goal for the rows as they stand now. A cell of a row that has come since, or that holds what is not ours, was typed since. */
function wantedNow({ found, stamp, here, was: runRows, before }: ColumnSeen, goal: Goal | undefined): Wanted {
  if (!goal) return { contents: found, typed: [] };
  if (stamp === goal.stamp) return { contents: goal.contents, typed: [...goal.typed] };
  const was = matchRows(goal.stamp, stamp);
  const moved = new Set([...goal.typed].map((row) => keyOf(goal.contents[row] ?? null)));
  const isStill = was.every((then, row) => then === -1 || then === row);
  const typed: number[] = [];
  const contents = found.map((actual, row): Content => {
    const isBlank = stamp.low[row] === 0 && stamp.high[row] === 0;
    // Blank rows have no fingerprint: they are where they were, unless rows moved.
    const then = isBlank && isStill ? row : (was[row] ?? -1);
    // A row that the first look missed, because it was moved beyond the last one meanwhile, is known from the run.
    const want = (then === -1 ? before.contents[runRows[row] ?? -1] : goal.contents[then]) ?? null;
    if (goal.typed.has(then)) typed.push(row);
    if (goal.typed.has(then) || actual === null || sameContent(actual, want)) return want;
    const key = keyOf(actual);
    if (goal.ours.has(key) || (moved.has(key) && !isBlank)) return want;
    if (row === here.group.headerRow && isNamedByExcel(actual)) return want;
    typed.push(row);
    return actual;
  });
  return { contents, typed };
}

/** From the first cell that differs to the last one. */
function jobOf({ here, found }: ColumnSeen, contents: readonly Content[]): readonly WriteJob[] {
  const isWrong = (content: Content, row: number): boolean => !sameContent(content, found[row] ?? null);
  const top = contents.findIndex(isWrong);
  if (top === -1) return [];
  const bottom = contents.reduce((last: number, content, row) => (isWrong(content, row) ? row : last), top);
  const cells = contents.slice(top, bottom + 1).map((content) => [content]);
  return [{ ownedName: here.column.ownedName, row: top, column: 0, contents: cells }];
}

function areasOf({ here, sheet }: ColumnSeen, rows: readonly number[]): readonly KeptCells[] {
  const { at } = here.column;
  return rows.map((row) => ({ sheet, area: { top: row, left: at, bottom: row, right: at } }));
}
