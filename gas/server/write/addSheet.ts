import { keepingActive } from '../own/keepingActive';
import type { OpenBook } from '../own/openBook';

/** Add an empty sheet at the end, its columns as wide as asked for (pixels), the row of its header bold and in sight. One that is called so already is left as it is. */
export function addSheet(
  book: OpenBook,
  {
    name,
    widths = [],
    heading,
  }: { readonly name: string; readonly widths?: readonly number[]; readonly heading?: number | undefined },
): boolean {
  if (book.sheetNamed(name) === null) {
    keepingActive(book, () => {
      const sheet = book.spreadsheet.insertSheet(name, book.spreadsheet.getNumSheets());
      book.grow(sheet, sheet.getSheetId(), { rows: 1, columns: widths.length });
      widths.forEach((width, column) => sheet.setColumnWidth(column + 1, width));
      if (heading === undefined) return;
      sheet.getRange(heading + 1, 1, 1, Math.max(1, widths.length)).setFontWeight('bold');
      sheet.setFrozenRows(heading + 1);
    });
    SpreadsheetApp.flush();
  }
  return book.sheetNamed(name) !== null;
}
