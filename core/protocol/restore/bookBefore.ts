import type { Book, Sheet } from '../../book/book';
import type { Cell } from '../../book/cell';
import { stampBook } from '../../patch/bookStamp';
import { matchRows } from '../../patch/matchRows';
import { renderedSheet } from '../../patch/renderedSheet';
import { type Content, isFormula, sameContent } from '../content';
import type { RunImage } from '../journal/runImage';
import { contentsBefore } from './contentsBefore';
import { withoutColumns } from './withoutColumns';

/** Give a book as it was before a run that was cut off, so that what the run left half written is not taken for the user's own or for typing of people.
 *  The next run takes the cut-off one back before it writes, so the workbook is then as this book says. */
export function bookBefore(book: Book, image: RunImage, previous: RunImage | null): Book {
  const made = new Set(image.patch.sheets.flatMap(({ ownedName }) => (image.sheetsBefore.has(ownedName) ? [] : [ownedName]))); // prettier-ignore
  const added = new Set([...image.columnsBefore].flatMap(([name, before]) => (before.isNew ? [name] : [])));
  const places = new Map(book.names.map((one) => [one.name, one]));
  const sheetOf = new Map(image.patch.sheets.map((sheet) => [places.get(sheet.ownedName)?.sheet ?? '', sheet.ownedName])); // prettier-ignore
  const stray = new Set(image.patch.sheets.flatMap((one) => (made.has(one.ownedName) ? [one.name] : [])));
  const sheets = book.sheets.flatMap((sheet): readonly Sheet[] => {
    const ownedName = sheetOf.get(sheet.name);
    if (ownedName !== undefined && made.has(ownedName)) return [];
    if (ownedName === undefined && stray.has(sheet.name) && sheet.rows.length === 0) return [];
    const earlier = previous?.patch.sheets.find((one) => one.ownedName === ownedName);
    if (ownedName !== undefined && earlier) return [sheetThen(sheet, earlier, image)];
    return [columnsThen(book, sheet, image, places)];
  });
  const names = book.names.filter(({ name }) => !made.has(name) && !added.has(name));
  return { ...book, sheets, names };
}

function sheetThen(sheet: Sheet, earlier: RunImage['patch']['sheets'][number], image: RunImage): Sheet {
  const then = renderedSheet({ ...earlier, name: sheet.name });
  const rows = then.rows.map((cells) => [...cells]);
  for (const [place, content] of image.sheetsBefore.get(earlier.ownedName)?.edits ?? [])
    setCell(rows, Math.floor(place / 16_384), place % 16_384, valueOf(content));
  return { ...then, rows: rows.map(ended), pivots: sheet.pivots };
}

/** As `columnsBack` will leave it: earlier values by row, and what people typed. */
function columnsThen(
  book: Book,
  sheet: Sheet,
  image: RunImage,
  places: ReadonlyMap<string, Book['names'][number]>,
): Sheet {
  const here = image.patch.columns.flatMap((group) =>
    group.columns.flatMap((column) => {
      const [named, before] = [places.get(column.ownedName), image.columnsBefore.get(column.ownedName)];
      return named?.sheet === sheet.name && before ? [{ at: named.area.left, group, column, before }] : [];
    }),
  );
  const then = image.rows.get(here[0]?.group.sheet ?? '');
  if (!then) return sheet;
  const bare = withoutColumns({ ...book, sheets: [sheet] }, new Map([[sheet.name, new Set(here.map(({ at }) => at))]]));
  const now = stampBook(bare).sheets.get(sheet.name);
  const was = now ? matchRows(then, now) : new Int32Array(0);
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { at, before, ...wrote } of here) {
    const found = rows.map((cells) => contentIn(cells[at] ?? null));
    const { contents, typed } = contentsBefore(wrote, { found, was, before, isCutOff: true });
    const stays = new Set(typed);
    contents.forEach((content, row) => {
      if (!stays.has(row) && !sameContent(content, found[row] ?? null)) setCell(rows, row, at, valueOf(content));
    });
  }
  return { ...sheet, rows: rows.map(ended) };
}

function contentIn(cell: Cell): Content {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

function setCell(rows: Cell[][], row: number, column: number, value: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function valueOf(content: Content): Cell {
  return isFormula(content) ? null : content;
}

function ended(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return cells.slice(0, end);
}
