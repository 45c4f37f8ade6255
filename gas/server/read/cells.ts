import { DateStyle, isSerial, type Area } from '../../../core/index';
import type { Answers } from '../../messages/answers';
import type { DateRuns, JsonCell, JsonRow } from '../../messages/requests';
import { clipped, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import type { Sheet } from '../services';
import { dateStyleOf, styleOfSerial } from './dateStyle';
import { readValues, type ReadValues } from './readValues';

/** Read cells as values: one call for them, one a run of columns that hold dates, and one more when a text looks like an error value.
 *  Rows past the end of the grid come as blank.
 *  Limit: an error that spills from a formula elsewhere ("=ARRAYFORMULA(1/A:A)") comes as its text, since its own cell holds no formula. */
export function cells(
  book: OpenBook,
  { sheet: id, area }: { readonly sheet: number; readonly area: Area },
): Answers['cells'] {
  const sheet = book.sheetWithId(id);
  if (!sheet) return null;
  const here = clipped(area, book.gridOf(sheet, id));
  if (!here) return { rows: blankRows(area.bottom - area.top + 1), dates: [] };
  const range = rangeOf(sheet, here);
  const values = readValues(book, range);
  const formulas = values.rows.some((line) => line.some(looksLikeError)) ? range.getFormulas() : null;
  const rows = values.rows.map((line, row) => trimmed(formulas ? line.map((value, column) => cellOf(value, formulas[row]?.[column])) : line)); // prettier-ignore
  return {
    rows: [...rows, ...blankRows(area.bottom - here.bottom)],
    dates: datesOf(sheet, here, values),
  };
}

function blankRows(count: number): readonly JsonRow[] {
  return Array.from({ length: count }, () => []);
}

function cellOf(value: string | number | boolean | null, formula: string | undefined): JsonCell {
  return typeof value === 'string' && looksLikeError(value) && formula ? { error: value } : value;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);

function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

function trimmed(line: readonly JsonCell[]): JsonRow {
  let end = line.length;
  while (end > 0 && line[end - 1] === null) end--;
  return end === line.length ? line : line.slice(0, end);
}

function datesOf(sheet: Sheet, area: Area, { rows, isDate }: ReadValues): readonly DateRuns[] {
  const width = area.right - area.left + 1;
  const columns = Array.from({ length: width }, (_, column) => column);
  const dated = columns.filter((column) => rows.some((_, row) => isDate(row, column)));
  return neighbours(dated).flatMap(([first, last]) => {
    const formats = rangeOf(sheet, { ...area, left: area.left + first, right: area.left + last }).getNumberFormats();
    const styles = new Map<string, number>();
    const styleOf = (format: string): number => {
      const style = styles.get(format) ?? dateStyleOf(format);
      styles.set(format, style);
      return style;
    };
    return columns.slice(first, last + 1).map((column, index): DateRuns => {
      const bytes = rows.map((line, row) =>
        isDate(row, column) && isSerial(Number(line[column]))
          ? styleOf(formats[row]?.[index] ?? '') || styleOfSerial(Number(line[column]))
          : DateStyle.none,
      );
      return { column, runs: runsOf(bytes) };
    });
  });
}

/** Columns that stand side by side, as first and last. */
function neighbours(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const run = found[found.length - 1];
    if (run && run[1] === column - 1) run[1] = column;
    else found.push([column, column]);
  }
  return found;
}

function runsOf(styles: readonly number[]): DateRuns['runs'] {
  const runs: [row: number, count: number, style: number][] = [];
  styles.forEach((style, row) => {
    const last = runs[runs.length - 1];
    if (style === 0) return;
    if (last && last[2] === style && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1, style]);
  });
  return runs;
}
