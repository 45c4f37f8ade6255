import type { Answers } from '../../messages/answers';
import type { Job, SwapJob } from '../../messages/requests';
import { clipped, rangeOf } from '../own/areas';
import { cellsWithin, type OpenBook } from '../own/openBook';
import { sameContent } from './sameContent';
import { contentsStand, putContents } from './putContents';
import { putOwned } from './putOwned';
import type { OwnedPlace } from '../own/findOwned';
import type { Range } from '../services';

/** Write cells of ours at the places that their names lead to now, and say of each job whether it stands; null where the column or sheet is gone.
 *  Each name is looked up right before its cells are written, and again before they are read back.
 *  Cells beside the user's rows are written by `putOwned`, which says what remains for a person who inserts columns at that moment. */
export function write(book: OpenBook, { jobs }: { readonly jobs: readonly Job[] }): Answers['write'] {
  const filled = jobs.filter((job) => job.contents.length > 0);
  const columns = new Set<string>();
  const done = putContents(
    book,
    filled,
    () => placesNow(book, columns),
    (range, values, { name }) => {
      if (columns.has(name)) putOwned(book, name, range, values);
      else range.setValues(values.map((line) => [...line]));
    },
  );
  let next = 0;
  return jobs.map((job) => {
    if (job.contents.length > 0) return done[next++] ?? null;
    return book.place(job.name) === null ? null : true;
  });
}

/** Write the jobs whose cells hold, right before, what was seen there; cells of the user that somebody changed by then keep what they hold. Says of each job whether it stands. */
export function swap(book: OpenBook, { jobs }: { readonly jobs: readonly SwapJob[] }): Answers['swap'] {
  const asSeen = stand(book, { jobs: jobs.map(({ seen, ...job }) => ({ ...job, contents: seen })) });
  write(book, { jobs: jobs.filter((_, index) => asSeen[index] === true) });
  return stand(book, { jobs });
}

/** Jobs of one name that follow each other share its look-up. Names of columns are added to a list. */
function placesNow(book: OpenBook, columns: Set<string>): (job: Job) => Range | null {
  let [name, place]: [string | null, OwnedPlace | null] = [null, null];
  return (job) => {
    if (job.name !== name) [name, place] = [job.name, book.placeNow(job.name)];
    if (place?.isColumn === true) columns.add(job.name);
    return place && book.cellsAt(place, areaOfJob(job));
  };
}

/** Look whether cells of ours stand. Nothing is written and no grid grows. */
export function stand(book: OpenBook, { jobs }: { readonly jobs: readonly Job[] }): Answers['stand'] {
  return jobs.map((job) => {
    const place = book.place(job.name);
    if (!place) return null;
    if (job.contents.length === 0) return true;
    const area = cellsWithin(place, areaOfJob(job));
    const here = clipped(area, book.gridOf(place.sheet, place.sheetId));
    const [rows, width] = here ? [here.bottom - here.top + 1, here.right - here.left + 1] : [0, 0];
    const isPastBlank = job.contents.every((line, row) => line.every((content, column) => (row < rows && column < width) || sameContent(content, null))); // prettier-ignore
    if (!here || !isPastBlank) return isPastBlank;
    const contents = job.contents.slice(0, rows).map((line) => line.slice(0, width));
    return contentsStand(book, rangeOf(place.sheet, here), contents);
  });
}

function areaOfJob({ row, column, contents }: Job) {
  return { top: row, left: column, bottom: row + contents.length - 1, right: column + (contents[0]?.length ?? 1) - 1 };
}
