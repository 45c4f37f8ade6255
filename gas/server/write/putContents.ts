import type { Area } from '../../../core/index';
import type { JsonContent } from '../../messages/requests';
import { areaOf, moved, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import { contentOf } from '../read/content';
import { readValues } from '../read/readValues';
import { isCoerced } from './isCoerced';
import { GENERAL } from './looks';
import { rangeLists } from './rangeLists';
import { isFormula, sameContent } from './sameContent';
import type { Values } from './putOwned';
import { stretches } from './stretches';
import type { Range } from '../services';

/** What cells shall hold; as many rows and columns as its range. */
export interface Task {
  readonly contents: readonly (readonly JsonContent[])[];
}

/** Begins to look for the cells of tasks, in their order; null for those that are gone. Asked anew before each pass, because people move columns meanwhile. */
export type Finder<T extends Task> = () => (task: T) => Range | null;

/** Puts values into cells of a task. */
export type Putter<T extends Task> = (range: Range, values: Values, task: T) => void;

/** Write cells and see each stand where they are by then. All are written before the first is read back, so that the service writes once. What did not stay what it was (text that became a number, a number that became text) is written a second way. One claim a task; null for those that are gone.
 *  Nothing but the cells of the tasks is touched, formats included. */
export function putContents<T extends Task>(
  book: OpenBook,
  tasks: readonly T[],
  finder: Finder<T>,
  putter: Putter<T> = (range, values) => range.setValues(values.map((line) => [...line])),
): readonly (boolean | null)[] {
  // All formats first: reading them takes longest, and nothing slow may stand between a look-up and its write.
  eachPlace(tasks, finder, (range, { contents }) => keepText(range, contents));
  eachPlace(tasks, finder, (range, task) => putter(range, task.contents.map((line) => line.map(firstWay)), task)); // prettier-ignore
  const first = looks(book, tasks, finder);
  const nextPlace = finder();
  const healed = tasks.filter((task, index) => {
    const changed = first[index]?.changed ?? [];
    const range = changed.length > 0 ? nextPlace(task) : null;
    if (range) heal(range, task, changed, putter);
    return range !== null;
  });
  const second = looks(book, healed, finder);
  return tasks.map((task, index) => {
    const last = healed.includes(task) ? second[healed.indexOf(task)] : first[index];
    return last?.stands ?? null;
  });
}

function eachPlace<T extends Task>(
  tasks: readonly T[],
  finder: Finder<T>,
  work: (range: Range, task: T) => void,
): void {
  const place = finder();
  for (const task of tasks) {
    const range = place(task);
    if (range) work(range, task);
  }
}

function looks<T extends Task>(book: OpenBook, tasks: readonly T[], finder: Finder<T>): readonly (Look | null)[] {
  if (tasks.length === 0) return [];
  SpreadsheetApp.flush();
  const place = finder();
  return tasks.map((task) => {
    const range = place(task);
    return range && look(book, range, task.contents);
  });
}

/** Look whether cells hold what they shall. Two calls. */
export function contentsStand(book: OpenBook, range: Range, contents: Task['contents']): boolean {
  return look(book, range, contents).stands;
}

function firstWay(content: JsonContent): string | number | boolean {
  return isFormula(content) ? content.formula : (content ?? '');
}

/** Give the format for plain text to the cells whose text would become something else, where they do not have it. */
function keepText(range: Range, contents: Task['contents']): void {
  if (!contents.some((line) => line.some((content) => typeof content === 'string' && isCoerced(content)))) return;
  const formats = range.getNumberFormats();
  const unsafe = stretches(
    contents,
    (content, row, column) =>
      typeof content === 'string' && isCoerced(content) && !PLAIN_TEXT.has(formats[row]?.[column] ?? ''),
  );
  setFormat(range, unsafe, '@');
}

/** Sheets knows the format under both names. */
const PLAIN_TEXT = new Set(['@', '@STRING@']);

function setFormat(range: Range, areas: readonly Area[], format: string): void {
  if (areas.length === 0) return;
  const { top, left } = areaOf(range);
  const places = areas.map((area) => moved(area, top, left));
  for (const list of rangeLists(range.getSheet(), places)) list.setNumberFormat(format);
}

interface Look {
  readonly stands: boolean;
  /** Cells that hold what was asked as something else. */
  readonly changed: readonly Area[];
}

function look(book: OpenBook, range: Range, contents: Task['contents']): Look {
  const { rows, isDate } = readValues(book, range);
  const formulas = range.getFormulas();
  let stands = true;
  const changed = stretches(contents, (wanted, row, column) => {
    const actual = contentOf(rows[row]?.[column], formulas[row]?.[column]);
    if (sameContent(wanted, actual, isDate(row, column))) return false;
    stands = false;
    return isTurned(wanted, actual);
  });
  return { stands, changed };
}

/** Tell a content that Sheets read in another way from one that a person typed over it meanwhile. */
function isTurned(wanted: JsonContent, actual: JsonContent): boolean {
  if (isFormula(wanted)) return typeof actual === 'string';
  if (typeof wanted === 'string')
    return actual === null ? wanted === "'" : typeof actual !== 'string' || wanted === `'${actual}`;
  if (wanted === null || typeof actual !== 'string') return false;
  return (
    actual.toUpperCase() === String(wanted).toUpperCase() || (typeof wanted === 'number' && Number(actual) === wanted)
  );
}

/** The second way: text behind an apostrophe, which Sheets takes off; all else into cells without the format for text. */
function heal<T extends Task>(range: Range, task: T, areas: readonly Area[], putter: Putter<T>): void {
  const { contents } = task;
  const { top, left } = areaOf(range);
  const sheet = range.getSheet();
  for (const area of areas) {
    const part = contents.slice(area.top, area.bottom + 1).map((line) => line.slice(area.left, area.right + 1));
    const others = stretches(part, (content) => typeof content !== 'string');
    setFormat(range, others.map((one) => moved(one, area.top, area.left)), GENERAL); // prettier-ignore
    putter(rangeOf(sheet, moved(area, top, left)), part.map((line) => line.map(secondWay)), task); // prettier-ignore
  }
}

function secondWay(content: JsonContent): string | number | boolean {
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' ? `'${content}` : (content ?? '');
}
