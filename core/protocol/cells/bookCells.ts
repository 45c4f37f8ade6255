import { DateStyle, type Book, type Sheet } from '../../book/book';
import type { Cell } from '../../book/cell';
import { dateLook, type Overwrite } from '../../patch/overwrites';
import { type Content, isFormula } from '../content';
import { CELLS_NAME_START, type CellsColumn, type CellsImage } from './cellsImage';
import { matchUserRows, userRows } from './userRows';
import { type Goal, wantedCells, type Wanted } from './wantedCells';

/** Remember one sheet of a book with what is to be written over its cells. */
export function imageOfSheet(book: Book, sheet: Sheet, columns: readonly CellsColumn[]): CellsImage {
  const places = columns.map(({ column }) => column);
  const after = { ...sheet, rows: withCells(sheet, columns) };
  const { all, rest } = userRows(book, sheet, places);
  return { sheet: sheet.name, rows: { before: all, after: userRows(book, after, places).all, rest }, columns };
}

function withCells(sheet: Sheet, columns: readonly CellsColumn[]): Sheet['rows'] {
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { column, wrote } of columns)
    for (const [row, content] of wrote) {
      const cells = rows[row];
      if (cells) cells[column] = content;
    }
  return rows;
}

/** Remember a book without number formats, as a host has it that holds nothing but the book. */
export function imageOfBook(book: Book, overwrites: readonly Overwrite[]): readonly CellsImage[] {
  const taken = new Set(book.names.map(({ name }) => name.toLowerCase()));
  return book.sheets.flatMap((sheet): readonly CellsImage[] => {
    const columns = overwrites.flatMap((one): readonly CellsColumn[] => {
      if (one.sheet !== sheet.name) return [];
      const contents = sheet.rows.map((cells) => contentIn(cells[one.column] ?? null));
      const wrote = new Map(one.cells.map(({ row, after }) => [row, after]));
      const { column, as } = one;
      const styles = sheet.dates.get(column) ?? new Uint8Array(0);
      const named = cellsName(book, { sheet: sheet.name, column }, taken);
      return [{ ...named, column, as, contents, formats: [], styles, wrote }];
    });
    return columns.length === 0 ? [] : [imageOfSheet(book, sheet, columns)];
  });
}

/** The name that leads to a column already, or a new one, which is then taken. */
export function cellsName(
  { names }: Pick<Book, 'names'>,
  { sheet, column }: { readonly sheet: string; readonly column: number },
  taken: Set<string>,
): Pick<CellsColumn, 'ownedName' | 'isNew'> {
  const found = names.find(
    ({ name, sheet: of, area }) =>
      of === sheet &&
      name.startsWith(CELLS_NAME_START) &&
      area.top === 0 &&
      area.left === column &&
      area.right === column,
  );
  if (found) return { ownedName: found.name, isNew: false };
  let number = 1;
  while (taken.has(`${CELLS_NAME_START}${number}`)) number++;
  taken.add(`${CELLS_NAME_START}${number}`);
  return { ownedName: `${CELLS_NAME_START}${number}`, isNew: true };
}

/** Where the names of a book lead. */
export function placesByName({ names }: Pick<Book, 'names'>): PlaceOf {
  const places = new Map(names.map((one) => [one.name, one]));
  return (_image, { ownedName }) => {
    const found = places.get(ownedName);
    return found ? { sheet: found.sheet, at: found.area.left } : null;
  };
}

/** Where a column stands now; null when it is gone. */
export type PlaceOf = (
  image: CellsImage,
  column: CellsColumn,
) => { readonly sheet: string; readonly at: number } | null;

/** Give a book with cells as a run writes them, or as they were before it. Cells that a person changed since stay and are told.
 *  `isLoose`: see `ColumnNow`. */
export function bookWithCells(
  book: Book,
  images: readonly CellsImage[],
  goal: Goal,
  { placeOf, isLoose = false }: { readonly placeOf: PlaceOf; readonly isLoose?: boolean },
): {
  readonly book: Book;
  readonly kept: readonly { readonly sheet: string; readonly row: number; readonly at: number }[];
} {
  const kept: { readonly sheet: string; readonly row: number; readonly at: number }[] = [];
  let sheets = book.sheets;
  for (const image of images) {
    const here = image.columns.flatMap((column) => {
      const place = placeOf(image, column);
      return place ? [{ column, ...place }] : [];
    });
    const sheet = sheets.find((one) => one.name === here[0]?.sheet);
    if (!sheet) continue;
    const now = userRows(book, sheet, here.map(({ at }) => at)); // prettier-ignore
    const was = matchUserRows(image.rows, now);
    let next = sheet;
    for (const { column, at } of here) {
      const contents = sheet.rows.map((cells) => contentIn(cells[at] ?? null));
      const wanted = wantedCells(column, { contents, formats: [], was, isLoose }, goal);
      const left = new Set(wanted.kept);
      const styled = contents.flatMap((_, row) => (column.wrote.has(was[row] ?? -1) && !left.has(row) ? [row] : []));
      next = withWanted(next, at, wanted, { styled, styleOf: (row) => styleAt(column, goal, was[row] ?? -1) });
      kept.push(...wanted.kept.map((row) => ({ sheet: sheet.name, row, at })));
    }
    sheets = sheets.map((one) => (one === sheet ? next : one));
  }
  return { book: { ...book, sheets }, kept };
}

/** How the workbook shows a cell: dates as dates once they are, else as it did before. */
function styleAt({ as, styles, wrote }: CellsColumn, goal: Goal, then: number): number {
  const value = goal === 'after' && as === 'date' ? wrote.get(then) : undefined;
  return typeof value === 'number' ? dateLook(value).style : (styles?.[then] ?? DateStyle.none);
}

interface Styling {
  /** Rows whose cells may be shown otherwise than before, though they hold the same number. */
  readonly styled: readonly number[];
  readonly styleOf: (row: number) => number;
}

function withWanted(sheet: Sheet, at: number, { cells }: Wanted, { styled, styleOf }: Styling): Sheet {
  const rows = sheet.rows.map((line) => [...line]);
  const dates = sheet.dates.get(at)?.slice() ?? new Uint8Array(rows.length);
  for (const { row, content } of cells) {
    const line = rows[row];
    if (line) line[at] = isFormula(content) ? null : content;
  }
  for (const row of styled) dates[row] = styleOf(row);
  const styles = new Map(sheet.dates);
  if (dates.some((one) => one !== DateStyle.none)) styles.set(at, dates);
  else styles.delete(at);
  return { ...sheet, rows, dates: styles };
}

/** An error value by its text, as hosts show it. */
function contentIn(cell: Cell): Content {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}
