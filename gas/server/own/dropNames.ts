import type { OpenBook } from './openBook';
import { removeRange } from './removeRange';

/** Take names of ours away, from metadata and named ranges both. What they named stays and is the user's from then on. */
export function dropNames(book: OpenBook, { names }: { readonly names: readonly string[] }): boolean {
  takeNamesOff(book, names);
  for (const name of names) removeRange(book, name);
  SpreadsheetApp.flush();
  book.forget();
  const { takenNames } = book.owned();
  return names.every((name) => !takenNames.includes(name.toLowerCase()));
}

/** Names that are not there are passed over; all entries of a name go. */
export function takeNamesOff(book: OpenBook, names: readonly string[]): void {
  const { entries: all, takenNames } = book.owned();
  if (!names.some((name) => takenNames.includes(name.toLowerCase()))) return;
  const gone = new Set(names.map((name) => name.toLowerCase()));
  for (const [name, entries] of all) if (gone.has(name)) for (const entry of entries) entry.remove();
  for (const range of book.spreadsheet.getNamedRanges()) {
    const name = range.getName();
    if (gone.has(name.toLowerCase())) book.spreadsheet.removeNamedRange(name);
  }
  book.forget();
}
