import type { Note } from '../../messages/requests';
import { goneRefusal, type OpenBook } from '../own/openBook';
import type { Range } from '../services';

/** Start of every note that we write; one that starts otherwise is a person's. */
export const NOTE_MARK = '◆ ';

/** Write notes on cells of ours, or take ours off. A note of a person stays, and ours is left out.
 *  @throws ServerRefusal gone */
export function notes(book: OpenBook, { notes: wanted }: { readonly notes: readonly Note[] }): boolean {
  const cells = cellsOf(book, wanted);
  const before = cells.map(({ range }) => noteOf(range));
  cells.forEach(({ range, text }, index) => {
    const there = before[index] ?? '';
    if (there !== text && (there === '' || there.startsWith(NOTE_MARK))) range.setNote(text);
  });
  SpreadsheetApp.flush();
  // Where they are by now.
  book.forget();
  return cellsOf(book, wanted).every(({ range, text }) => {
    const now = noteOf(range);
    return now === text || (now !== '' && !now.startsWith(NOTE_MARK));
  });
}

function cellsOf(book: OpenBook, wanted: readonly Note[]): readonly { range: Range; text: string }[] {
  return wanted.map(({ name, row, column, text }) => {
    const range = book.ownCells(name, { top: row, left: column, bottom: row, right: column });
    if (!range) throw goneRefusal();
    return { range, text: text === null ? '' : `${NOTE_MARK}${text}` };
  });
}

function noteOf(range: Range): string {
  return range.getNote().replace(/\r\n?/g, '\n');
}
