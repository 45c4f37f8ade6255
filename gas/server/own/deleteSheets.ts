import type { Sheet } from '../services';
import { keepingActive } from './keepingActive';
import type { OpenBook } from './openBook';
import { removeRange } from './removeRange';

/** Delete sheets by id, given as digits, or by name, and the named ranges of ours that led there. One that is gone already counts as done. */
export function deleteSheets(book: OpenBook, { keys }: { readonly keys: readonly string[] }): boolean {
  keepingActive(book, () => {
    for (const key of keys) {
      const sheet = sheetOf(book, key);
      if (sheet) deleteSheet(book, sheet);
    }
  });
  SpreadsheetApp.flush();
  return keys.every((key) => sheetOf(book, key) === null);
}

function sheetOf(book: OpenBook, key: string): Sheet | null {
  return /^\d+$/.test(key) ? book.sheetWithId(Number(key)) : book.sheetNamed(key);
}

function deleteSheet(book: OpenBook, sheet: Sheet): void {
  const id = sheet.getSheetId();
  const { places, rangeNames } = book.owned();
  const names = [...places].flatMap(([key, place]) =>
    place.sheetId === id && rangeNames.has(key) ? [place.name] : [],
  );
  book.spreadsheet.deleteSheet(sheet);
  for (const name of names) removeRange(book, name);
  book.forget();
}
