import { overlap } from '../../book/area';
import type { Area } from '../../book/book';
import type { OwnedSheet } from '../../patch/patch';
import type { Bench, SheetTask, WriteJob } from '../bench';
import type { Content } from '../content';
import { SheetContents } from './sheetContents';

const ROWS_A_JOB = 2000;

/** Write the cells of sheets of ours, in place: cells that are no longer needed are emptied, none is deleted, so that formulas of people that point here stay whole. */
export async function writeSheetCells(bench: Bench, tasks: readonly SheetTask[]): Promise<void> {
  const small: WriteJob[] = [];
  for (const task of tasks) {
    const jobs = jobsOf(task);
    if (typeof jobs === 'function') await writeLarge(bench, task, jobs);
    else small.push(...jobs);
  }
  await bench.writeJobs(small);
}

/** Give what a sheet of ours shall hold as jobs, for writing and for looking. */
export function* sheetJobs(task: SheetTask): Generator<WriteJob> {
  const contents = new SheetContents(task.next, task.overlay);
  const rows = Math.max(contents.rowCount, (task.used?.bottom ?? -1) + 1);
  const width = Math.max(contents.columnCount, (task.used?.right ?? -1) + 1);
  const { ownedName } = task.next;
  const pivots = pivotAreas(task);
  if (pivots.length > 0) {
    yield* jobsBesidePivots(task, contents, pivots);
    return;
  }
  if (width === 0) return;
  for (let row = 0; row < rows; row += ROWS_A_JOB) {
    const lines: Content[][] = [];
    for (let at = row; at < Math.min(rows, row + ROWS_A_JOB); at++) lines.push(contents.row(at, width));
    yield { ownedName, row, column: 0, contents: lines };
  }
}

/** Where pivots stand, and where they will. */
function pivotAreas({ next, pivots }: SheetTask): readonly Area[] {
  return [...pivots.flatMap(({ area, isLost }) => (isLost ? [] : [area])), ...plannedPivots(next).map(({ area }) => area)]; // prettier-ignore
}

/** The cells that the pivots of a sheet were planned to take. */
export function plannedPivots({ pivots }: OwnedSheet): readonly { readonly name: string; readonly area: Area }[] {
  return pivots.map(({ name, at, rendered }) => {
    const width = rendered.reduce((widest, line) => Math.max(widest, line.length), 0);
    const [bottom, right] = [at.row + rendered.length - 1, at.column + width - 1];
    return { name, area: { top: at.row, left: at.column, bottom, right } };
  });
}

/** Rows above all pivots are written whole; below, only cells that are wanted or stand there without belonging to a pivot. */
function* jobsBesidePivots(task: SheetTask, contents: SheetContents, pivots: readonly Area[]): Generator<WriteJob> {
  const { ownedName } = task.next;
  const top = pivots.reduce((first, area) => Math.min(first, area.top), Infinity);
  const width = Math.max(contents.columnCount, (task.used?.right ?? -1) + 1);
  const head = Math.min(top, Math.max(contents.rowCount, (task.used?.bottom ?? -1) + 1));
  const lines = Array.from({ length: head }, (_, row) => contents.row(row, width));
  if (lines.length > 0 && width > 0) yield { ownedName, row: 0, column: 0, contents: lines };
  const wanted = new Set<string>();
  for (let row = head; row < contents.rowCount; row++) {
    for (const [column, content] of contents.row(row).entries()) {
      if (content === null || inside(pivots, row, column)) continue;
      wanted.add(`${row} ${column}`);
      yield { ownedName, row, column, contents: [[content]] };
    }
  }
  for (const { row, column } of task.filled) {
    if (row < head || inside(pivots, row, column) || wanted.has(`${row} ${column}`)) continue;
    yield { ownedName, row, column, contents: [[null]] };
  }
}

/** Tell whether a cell is in one of the areas. */
export function inside(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => overlap(area, { top: row, left: column, bottom: row, right: column }));
}

/** Large sheets are made stretch by stretch, so that never the whole is held twice. */
function jobsOf(task: SheetTask): readonly WriteJob[] | (() => Generator<WriteJob>) {
  const rows = task.next.blocks.reduce((most, block) => Math.max(most, block.kind === 'table' ? block.rowCount : 0), 0);
  return rows > ROWS_A_JOB ? () => sheetJobs(task) : [...sheetJobs(task)];
}

async function writeLarge(bench: Bench, task: SheetTask, jobs: () => Generator<WriteJob>): Promise<void> {
  const rows = new SheetContents(task.next, task.overlay).rowCount;
  for (const job of jobs()) {
    bench.work.progress('sheets', Math.min(rows, job.row), rows);
    await bench.writeJobs([job]);
  }
}
