import { keepingActive } from '../own/keepingActive';
import type { OpenBook } from '../own/openBook';

/** Add an empty sheet at the end. One that is called so already is left as it is. */
export function addSheet(book: OpenBook, { name }: { readonly name: string }): boolean {
  if (book.sheetNamed(name) === null) {
    keepingActive(book, () => book.spreadsheet.insertSheet(name, book.spreadsheet.getNumSheets()));
    SpreadsheetApp.flush();
  }
  return book.sheetNamed(name) !== null;
}
