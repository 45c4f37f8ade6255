import type { Book, Sheet } from '../book/book';
import { isCellError, type Cell } from '../book/cell';
import { hashOf } from '../book/interner';
import { numberHash } from './rowKey';
import { exclusionsOf, findOwned } from './owned';

/** What was seen of one sheet, row by row: hashes, never values. A blank row is 0 in every list. */
export interface SheetStamp {
  readonly isOurs: boolean;
  /** 64 bits over the user's cells of each row; columns of ours are left out, so they may move. */
  readonly high: Int32Array;
  readonly low: Int32Array;
  /** 32 bits over the cells of ours in each row. */
  readonly owned: Int32Array;
}

/** What was seen of a book, by sheet name. */
export interface BookStamp {
  readonly sheets: ReadonlyMap<string, SheetStamp>;
}

/** Take the fingerprint of a book: what must still be there when a patch planned from it is written. */
export function stampBook(book: Book): BookStamp {
  const turns = stampInTurns(book);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

/** Take the fingerprint of a book in turns of some 40,000 cells, so that others can work in between. Ends with what `stampBook` gives. */
export function* stampInTurns(book: Book): Generator<void, BookStamp, void> {
  const exclude = exclusionsOf(findOwned(book), book);
  const sheets = new Map<string, SheetStamp>();
  for (const sheet of book.sheets) {
    yield;
    const isOurs = exclude.sheets.has(sheet.name);
    sheets.set(sheet.name, yield* stampSheet(sheet, exclude.columns.get(sheet.name) ?? new Set(), isOurs));
  }
  return { sheets };
}

const CELLS_A_TURN = 40_000;

function* stampSheet(sheet: Sheet, ours: ReadonlySet<number>, isOurs: boolean): Generator<void, SheetStamp, void> {
  const { length } = sheet.rows;
  const stamp = { isOurs, high: new Int32Array(length), low: new Int32Array(length), owned: new Int32Array(length) };
  let cells = 0;
  for (let row = 0; row < length; row++) {
    const line = sheet.rows[row] ?? [];
    stampRow(stamp, row, line, ours);
    cells += line.length;
    if (cells < CELLS_A_TURN) continue;
    cells = 0;
    yield;
  }
  return stamp;
}

function stampRow(stamp: SheetStamp, row: number, cells: readonly Cell[], ours: ReadonlySet<number>): void {
  let [place, ownPlace] = [0, 0];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    const isOwned = ours.has(column);
    if (isOwned) ownPlace++;
    else place++;
    if (cell === null || cell === '') continue;
    const hash = cellHash64(cell);
    if (isOwned) stamp.owned[row] = mixed((stamp.owned[row] ?? 0) + ownPlace, hash[0]);
    else {
      stamp.high[row] = mixed((stamp.high[row] ?? 0) + place, hash[0]);
      stamp.low[row] = mixed((stamp.low[row] ?? 0) ^ (place << 8), hash[1]);
    }
  }
}

/** Two hashes of a cell; a number and the text of the same digits differ. */
function cellHash64(cell: Exclude<Cell, null>): readonly [number, number] {
  if (typeof cell === 'number') return [numberHash(cell) ^ NUMBER_MARK, fraction(cell)];
  const text = isCellError(cell) ? `#${cell.error}` : String(cell);
  const kind = typeof cell === 'boolean' ? BOOLEAN_MARK : TEXT_MARK;
  return [hashOf(text) ^ kind, otherHash(text)];
}

const [TEXT_MARK, NUMBER_MARK, BOOLEAN_MARK] = [0, 0x51ed270b, 0x2545f491];

function fraction(value: number): number {
  return (value | 0) ^ Math.imul(((value - Math.floor(value)) * 1e9) | 0, 0x9e3779b1);
}

function otherHash(text: string): number {
  let hash = 7;
  for (let i = text.length - 1; i >= 0; i--) hash = (Math.imul(hash, 131) + text.charCodeAt(i)) | 0;
  return hash;
}

function mixed(before: number, part: number): number {
  let hash = Math.imul(before ^ part, 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) ^ part;
  return (hash ^ (hash >>> 13)) | 1;
}
