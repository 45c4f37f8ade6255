import { keepingActive } from '../own/keepingActive';
import type { OpenBook } from '../own/openBook';

/** Add an empty sheet at the end, its columns as wide as asked for (pixels). One that is called so already is left as it is. */
export function addSheet(
  book: OpenBook,
  { name, widths = [] }: { readonly name: string; readonly widths?: readonly number[] },
): boolean {
  if (book.sheetNamed(name) === null) {
    keepingActive(book, () => {
      const sheet = book.spreadsheet.insertSheet(name, book.spreadsheet.getNumSheets());
      book.grow(sheet, sheet.getSheetId(), { rows: 1, columns: widths.length });
      widths.forEach((width, column) => sheet.setColumnWidth(column + 1, width));
    });
    SpreadsheetApp.flush();
  }
  return book.sheetNamed(name) !== null;
}
