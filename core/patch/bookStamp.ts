import type { Book, Sheet } from '../book/book';
import { isCellError, type Cell } from '../book/cell';
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

const CELLS_A_TURN = 20_000;

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
  const hasOurs = ours.size > 0;
  let [place, ownPlace] = [0, 0];
  let [high, low, owned] = [0, 0, 0];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    const isOwned = hasOurs && ours.has(column);
    if (isOwned) ownPlace++;
    else place++;
    if (cell === null || cell === '') continue;
    hashCell(cell);
    if (isOwned) owned = mixed(owned + ownPlace, halves[0] ?? 0);
    else {
      high = mixed(high + place, halves[0] ?? 0);
      low = mixed(low ^ (place << 8), halves[1] ?? 0);
    }
  }
  stamp.high[row] = high;
  stamp.low[row] = low;
  stamp.owned[row] = owned;
}

/** Where the two hashes of the cell at hand are put: a pair of its own for each of millions of cells would cost more than the hashing. */
const halves = new Int32Array(2);
const float = new Float64Array(1);
const bits = new Int32Array(float.buffer);

/** Put two hashes of a cell into `halves`; a number and the text of the same digits differ. */
function hashCell(cell: Exclude<Cell, null>): void {
  if (typeof cell === 'number') {
    // Minus zero is zero.
    float[0] = cell + 0;
    const [one, other] = [bits[0] ?? 0, bits[1] ?? 0];
    halves[0] = Math.imul(one ^ NUMBER_MARK, 0x85ebca6b) ^ other;
    halves[1] = Math.imul(other ^ NUMBER_MARK, 0x9e3779b1) ^ one;
    return;
  }
  hashText(isCellError(cell) ? `#${cell.error}` : String(cell), typeof cell === 'boolean' ? BOOLEAN_MARK : TEXT_MARK);
}

function hashText(text: string, kind: number): void {
  let first = text.length;
  let second = 7;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = (Math.imul(first, 31) + unit) | 0;
    second = (Math.imul(second, 131) ^ unit) | 0;
  }
  halves[0] = first ^ kind;
  halves[1] = second;
}

const [TEXT_MARK, NUMBER_MARK, BOOLEAN_MARK] = [0, 0x51ed270b, 0x2545f491];

function mixed(before: number, part: number): number {
  let hash = Math.imul(before ^ part, 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39) ^ part;
  return (hash ^ (hash >>> 13)) | 1;
}
