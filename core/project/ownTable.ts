import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { outerTrimmed } from '../clean/space';
import type { Bilingual } from '../words';

/** A column that we look for in one of our own sheets, by its header in either language. */
export interface OwnColumn<Id extends string> {
  readonly id: Id;
  readonly header: Bilingual;
}

/** One filled row below the header. */
export interface OwnLine<Id extends string> {
  /** Zero-based row in the sheet. */
  readonly row: number;
  readonly cells: ReadonlyMap<Id, Cell>;
  /** What stands in columns that people added, in the order of `extraHeaders`. */
  readonly extra: readonly Cell[];
}

/** A sheet of ours read as input: people sort it, add columns and rows, and type into it. */
export interface OwnTable<Id extends string> {
  readonly headerRow: number;
  /** Zero-based column of each header found. */
  readonly columns: ReadonlyMap<Id, number>;
  /** Headers of the columns that people added and filled, left to right; "" where the header is blank. */
  readonly extraHeaders: readonly string[];
  readonly lines: readonly OwnLine<Id>[];
}

/** Headings of ours take few lines; a header further down is not ours. */
const HEADER_WITHIN = 60;

/** Read one of our tables back: the first row that has all `needed` headers is the header; the heading above it is passed over.
 *  Blank rows are left out. A header that stands twice means its left column; the right one counts as added. Null when no row has the needed headers.
 *  @example readOwnTable([['键', '值'], ['a', 1]], COLUMNS, ['key', 'value'])?.lines[0]?.cells.get('value') -> 1 */
export function readOwnTable<Id extends string>(
  rows: readonly (readonly Cell[])[],
  columns: readonly OwnColumn<Id>[],
  needed: readonly Id[],
): OwnTable<Id> | null {
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row++) {
    const places = placesOf(rows[row] ?? [], columns);
    if (needed.every((id) => places.has(id))) return tableBelow(rows, row, places);
  }
  return null;
}

/** Show a cell as text without outer space; an error value is its name, blank is "". */
export function textIn(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  return isCellError(cell) ? cell.error : outerTrimmed(String(cell));
}

/** Read a text of a line; "" where the column is missing or the cell blank. */
export function lineText<Id extends string>(line: OwnLine<Id>, id: Id): string {
  return textIn(line.cells.get(id));
}

/** Fold what may differ between two spellings of one word: width, case, space.
 *  @example foldedWord('Ｒ 得分') -> "r得分" */
export function foldedWord(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function placesOf<Id extends string>(
  header: readonly Cell[],
  columns: readonly OwnColumn<Id>[],
): ReadonlyMap<Id, number> {
  const texts = header.map((cell) => (typeof cell === 'string' ? foldedWord(cell) : ''));
  const places = new Map<Id, number>();
  for (const { id, header: names } of columns) {
    const place = texts.findIndex((text) => text === foldedWord(names.zh) || text === foldedWord(names.en));
    if (place >= 0) places.set(id, place);
  }
  return places;
}

function tableBelow<Id extends string>(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  places: ReadonlyMap<Id, number>,
): OwnTable<Id> {
  const header = rows[headerRow] ?? [];
  const known = new Set(places.values());
  const body = rows.slice(headerRow + 1);
  const width = [header, ...body].reduce((widest, row) => Math.max(widest, row.length), 0);
  const isAdded = (column: number): boolean =>
    !known.has(column) && (textIn(header[column]) !== '' || body.some((row) => textIn(row[column]) !== ''));
  const added = Array.from({ length: width }, (_, column) => column).filter(isAdded);
  const lines = body.flatMap((row, at): readonly OwnLine<Id>[] => {
    if (row.every((cell) => textIn(cell) === '')) return [];
    const cells = new Map([...places].map(([id, column]): [Id, Cell] => [id, row[column] ?? null]));
    return [{ row: headerRow + 1 + at, cells, extra: added.map((column) => row[column] ?? null) }];
  });
  return { headerRow, columns: places, extraHeaders: added.map((column) => textIn(header[column])), lines };
}
