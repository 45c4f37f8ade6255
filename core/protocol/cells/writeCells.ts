import type { Bench, FormatJob, SwapJob } from '../bench';
import type { Content } from '../content';
import { isTextFormat } from './cellsImage';
import type { WantedCell } from './wantedCells';

/** Cells of one column that are to be changed, ascending by row. */
export interface ColumnCells {
  readonly ownedName: string;
  readonly cells: readonly WantedCell[];
}

/** A stretch of neighbouring cells of one column. */
interface Stretch extends ColumnCells {
  readonly row: number;
}

/** Letters and stretches that go together; less than one request of any host holds. */
const MOST_LETTERS = 150_000;
const MOST_STRETCHES = 300;
const LETTERS_OF_A_NUMBER = 6;

/** Write cells of the user group by group, each in the place of what was seen there; the next look tells what did not take.
 *  Number formats come first, so that text stays text; they come again after texts that hosts keep as texts by a format of their own. */
export async function writeCells(bench: Bench, columns: readonly ColumnCells[]): Promise<void> {
  const total = columns.reduce((sum, { cells }) => sum + cells.length, 0);
  let done = 0;
  for (const group of groups(columns.flatMap(stretches))) {
    await bench.breathe();
    await setFormats(bench, group, ({ format }) => format?.stands === false);
    await bench.swapJobs(group.map(jobOf));
    await setFormats(bench, group, ({ content, format }) => typeof content === 'string' && !isTextFormat(format?.code ?? '@')); // prettier-ignore
    done += group.reduce((sum, { cells }) => sum + cells.length, 0);
    bench.work.progress('columns', done, total);
  }
}

function stretches({ ownedName, cells }: ColumnCells): readonly Stretch[] {
  const found: { ownedName: string; row: number; cells: WantedCell[]; letters: number }[] = [];
  for (const cell of cells) {
    const last = found[found.length - 1];
    const letters = lettersOf(cell);
    const isNext = last !== undefined && last.row + last.cells.length === cell.row;
    if (isNext && last.letters + letters <= MOST_LETTERS) {
      last.cells.push(cell);
      last.letters += letters;
    } else found.push({ ownedName, row: cell.row, cells: [cell], letters });
  }
  return found;
}

function* groups(all: readonly Stretch[]): Generator<readonly Stretch[]> {
  let group: Stretch[] = [];
  let letters = 0;
  for (const stretch of all) {
    const more = stretch.cells.reduce((sum, cell) => sum + lettersOf(cell), 0);
    if (group.length > 0 && (letters + more > MOST_LETTERS || group.length >= MOST_STRETCHES)) {
      yield group;
      [group, letters] = [[], 0];
    }
    group.push(stretch);
    letters += more;
  }
  if (group.length > 0) yield group;
}

function lettersOf({ content, seen }: WantedCell): number {
  return Math.max(sizeOf(content), sizeOf(seen));
}

function sizeOf(content: Content): number {
  return typeof content === 'string' ? content.length + LETTERS_OF_A_NUMBER : LETTERS_OF_A_NUMBER;
}

function jobOf({ ownedName, row, cells }: Stretch): SwapJob {
  const seen = cells.map((cell) => [cell.seen]);
  return { ownedName, row, column: 0, contents: cells.map(({ content }) => [content]), seen };
}

async function setFormats(
  bench: Bench,
  all: readonly Stretch[],
  isMeant: (cell: WantedCell) => boolean,
): Promise<void> {
  const jobs = all.flatMap(({ ownedName, row, cells }): readonly FormatJob[] => {
    const runs: { row: number; formats: string[] }[] = [];
    cells.forEach((cell, index) => {
      if (cell.format === null || !isMeant(cell)) return;
      const last = runs[runs.length - 1];
      if (last !== undefined && last.row + last.formats.length === row + index) last.formats.push(cell.format.code);
      else runs.push({ row: row + index, formats: [cell.format.code] });
    });
    return runs.map((run) => ({ ownedName, ...run }));
  });
  if (jobs.length > 0) await bench.setFormats(jobs);
}
