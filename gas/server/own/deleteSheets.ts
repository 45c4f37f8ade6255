import type { Sheet } from '../services';
import { keepingActive } from './keepingActive';
import type { OpenBook } from './openBook';
import { isOurs } from './ownedKeys';
import { removeRange } from './removeRange';
import { ServerRefusal } from '../refusal';

/** Delete sheets of ours by id, given as digits, or by name, and the named ranges of ours that led there. One that is gone already counts as done.
 *  @throws ServerRefusal badRequest, nothing deleted, for a sheet that is not ours: it has no mark and no name of ours, and is not empty */
export function deleteSheets(book: OpenBook, { keys }: { readonly keys: readonly string[] }): boolean {
  for (const key of keys) {
    const sheet = sheetOf(book, key);
    if (sheet && !mayGo(book, sheet)) throw new ServerRefusal('badRequest', 'This sheet is not ours.');
  }
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

/** Empty ones were begun by a run that was cut off, under the name that they were to have. */
function mayGo(book: OpenBook, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  const isMarked = [...book.owned().places.values()].some((place) => !place.isColumn && place.sheetId === id);
  return isMarked || isOurs(sheet.getName()) || sheet.getLastRow() === 0;
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
