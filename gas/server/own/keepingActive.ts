import type { OpenBook } from './openBook';

/** Do something that makes another sheet the active one, and bring the person back to where they were. */
export function keepingActive<T>(book: OpenBook, work: () => T): T {
  const active = book.spreadsheet.getActiveSheet().getSheetId();
  try {
    return work();
  } finally {
    book.forget();
    const sheet = book.sheetWithId(active);
    if (sheet && book.spreadsheet.getActiveSheet().getSheetId() !== active)
      book.spreadsheet.setActiveSheet(sheet, true);
  }
}
