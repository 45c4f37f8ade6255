import { areaOf, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import type { Range, Sheet } from '../services';
import { GENERAL } from './looks';
import { stretches } from './stretches';
import { isCoerced } from './isCoerced';
import { rangeLists } from './rangeLists';

export type Values = readonly (readonly (string | number | boolean)[])[];

/** Write values into the column of ours that a name leads to, so that a person who inserts or deletes a column meanwhile loses nothing.
 *  The service takes addresses, so between the last look-up and the write there is a gap of two calls, which are made at once. Right before, the cells beside ours are read; right after, the column is looked up again. Where it stands elsewhere by then, we wrote into a column of somebody else, and what stood there is put back.
 *  @param range where the cells are by an earlier look-up
 *  Limits: of several columns that are inserted or deleted at once, in just that gap, the cells that were hit are left blank; rows that move in the same gap are put back one off. A formula that was hit comes back as it stood; where it refers both to columns that moved and to some that did not, it may point one column off. */
export function putOwned(book: OpenBook, name: string, range: Range, values: Values): void {
  const sheet = range.getSheet();
  const { top, left } = areaOf(range);
  const beside = readBeside(book, sheet, { top, left, count: values.length });
  const target = book.columnNow(name)?.offset(top, 0, values.length, 1) ?? null;
  if (target === null) return;
  target.setValues(values.map((line) => [...line]));
  const written = target.getColumn() - 1;
  const now = book.columnNow(name);
  const moved = now === null ? GONE : now.getColumn() - 1 - written;
  if (moved === 0) return;
  book.forget();
  putBack(target, hit(book, beside, { sheet, top, written, count: values.length }, moved));
}

/** Our column was deleted: the right neighbour stands in its place. */
const GONE = NaN;

/** Cells of one column: what a person would see in the formula bar, and their number formats. */
interface Cells {
  readonly values: readonly unknown[];
  readonly formulas: readonly string[];
  /** The same, by how far away the cells are that they refer to. */
  readonly relative: readonly string[];
  readonly formats: readonly string[];
  readonly hasMoved: boolean;
}

/** Two columns left of ours and one right of it; null past the ends of the sheet. */
interface Beside {
  readonly left: Cells | null;
  readonly left2: Cells | null;
  readonly right: Cells | null;
}

interface Rows {
  readonly top: number;
  readonly left: number;
  readonly count: number;
}

function readBeside(book: OpenBook, sheet: Sheet, { top, left, count }: Rows): Beside {
  const at = (column: number): Cells | null => cellsOf(book, sheet, { top, left: column, count });
  return { left: at(left - 1), left2: at(left - 2), right: at(left + 1) };
}

function cellsOf(book: OpenBook, sheet: Sheet, { top, left, count }: Rows): Cells | null {
  const { rows, columns } = book.gridOf(sheet);
  if (left < 0 || left >= columns || top + count > rows) return null;
  const range = rangeOf(sheet, { top, left, bottom: top + count - 1, right: left });
  const values: readonly unknown[][] = range.getValues();
  return {
    values: values.map(([value]) => value),
    formulas: range.getFormulas().map(([formula]) => formula ?? ''),
    relative: range.getFormulasR1C1().map(([formula]) => formula ?? ''),
    formats: range.getNumberFormats().map(([format]) => format ?? GENERAL),
    hasMoved: false,
  };
}

/** What stood in the cells that were hit. One column more to the left of ours: they were those of the left neighbour, or are new. One less: those of the right one. */
function hit(
  book: OpenBook,
  beside: Beside,
  { sheet, top, written, count }: { readonly sheet: Sheet; readonly top: number; readonly written: number; readonly count: number }, // prettier-ignore
  moved: number,
): Cells | null {
  if (Number.isNaN(moved)) return beside.right;
  if (moved === -1) return withMoved(beside.right);
  if (moved !== 1) return null;
  const now = cellsOf(book, sheet, { top, left: written - 1, count });
  // The left neighbour stands where it stood, so the column that was hit is the new one. Two equal neighbours cannot be told apart; then nothing is lost either way.
  const isNew = same(now, beside.left) && !same(beside.left, beside.left2);
  if (isNew) return null;
  // What was inserted right before the neighbour moved nothing that it refers to on its left.
  const isNext = now?.values.every((value) => value === '') ?? true;
  return isNext ? beside.left : withMoved(beside.left);
}

/** Formulas that refer to cells which moved along. */
function withMoved(cells: Cells | null): Cells | null {
  return cells && { ...cells, hasMoved: true };
}

function same(a: Cells | null, b: Cells | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** null: the cells were blank. Text that looks like something else goes in under the format for text; its own format comes back afterwards and changes nothing in the cell. */
function putBack(range: Range, cells: Cells | null): void {
  if (cells === null) {
    range.clearContent();
    return;
  }
  const { top, left } = areaOf(range);
  const lines = cells.values.map((value, row) => [cells.formulas[row] === '' ? value : (cells.formulas[row] ?? '')]);
  const isText = (value: unknown, row: number): boolean =>
    typeof value === 'string' && cells.formulas[row] === '' && isCoerced(value);
  const texts = stretches(lines, isText).map((area) => ({ top: area.top + top, bottom: area.bottom + top, left, right: left })); // prettier-ignore
  for (const list of rangeLists(range.getSheet(), texts)) list.setNumberFormat('@');
  range.setValues(lines);
  const moved = cells.hasMoved ? stretches(lines, (_, row) => cells.formulas[row] !== '') : [];
  for (const { top: first, bottom } of moved)
    range.offset(first, 0, bottom - first + 1, 1).setFormulasR1C1(cells.relative.slice(first, bottom + 1).map((formula) => [formula])); // prettier-ignore
  if (texts.length > 0) range.setNumberFormats(cells.formats.map((format) => [format]));
}
