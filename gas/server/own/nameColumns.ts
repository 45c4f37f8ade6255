import { letterOf } from '../../../core/index';
import type { Answers } from '../../messages/answers';
import type { NewColumn } from '../../messages/requests';
import type { Sheet } from '../services';
import { takeNamesOff } from './dropNames';
import { goneRefusal, type OpenBook } from './openBook';
import { OWNED_KEY } from './ownedKeys';

/** Make columns ours: developer metadata on the column, and a named range over it for programs that know no metadata. From then on the name leads, wherever the column moves.
 *  A name that leads somewhere already stays as it is, so repeating makes no second column. A place that is not empty, or is that of another name of ours, is left alone.
 *  @throws ServerRefusal gone when the sheet is */
export function nameColumns(
  book: OpenBook,
  { columns }: { readonly columns: readonly NewColumn[] },
): Answers['nameColumns'] {
  for (const stray of book.owned().strays) stray.remove();
  const fresh = columns.filter(({ name }) => book.place(name) === null);
  const free = fresh.filter((column) => isFree(book, column));
  const named = new Set<string>();
  // What is left of columns that are gone.
  takeNamesOff(book, free.map(({ name }) => name)); // prettier-ignore
  for (const column of free) {
    const place = `${column.sheet} ${column.at}`;
    if (named.has(place)) continue;
    named.add(place);
    nameColumn(book, column);
  }
  complete(book, columns);
  SpreadsheetApp.flush();
  book.forget();
  const taken = fresh.flatMap(({ name }) => (isOwnAndBlank(book, name) ? [] : [name]));
  takeNamesOff(book, taken);
  return { stands: taken.length === 0 && columns.every(({ name }) => book.place(name) !== null), taken };
}

/** Give columns of the user names in the same two ways, whatever they hold: their cells are written over, and must be found wherever they are moved. Safe to repeat. @throws ServerRefusal gone */
export function nameCells(book: OpenBook, { columns }: { readonly columns: readonly NewColumn[] }): boolean {
  for (const column of columns) if (book.place(column.name) === null) nameColumn(book, column);
  complete(book, columns);
  SpreadsheetApp.flush();
  book.forget();
  return columns.every(({ name }) => book.place(name) !== null);
}

function isFree(book: OpenBook, { sheet: id, at }: NewColumn): boolean {
  const sheet = book.sheetWithId(id);
  if (!sheet) throw goneRefusal();
  const isOther = [...book.owned().places.values()].some(
    (place) => place.sheetId === id && place.isColumn && place.area.left === at,
  );
  return !isOther && isBlank(sheet, at);
}

/** Wherever a person may have moved it by now. */
function isOwnAndBlank(book: OpenBook, name: string): boolean {
  const place = book.place(name);
  return place !== null && isBlank(place.sheet, place.area.left);
}

/** No constant and no formula; past the last row with content there is none. */
function isBlank(sheet: Sheet, column: number): boolean {
  const rows = sheet.getLastRow();
  if (rows === 0 || column >= sheet.getMaxColumns()) return true;
  const range = sheet.getRange(1, column + 1, rows, 1);
  const values: readonly unknown[][] = range.getValues();
  return values.every(([value]) => value === '') && range.getFormulas().every(([formula]) => formula === '');
}

function nameColumn(book: OpenBook, { name, sheet: id, at }: NewColumn): void {
  const sheet = book.sheetWithId(id);
  if (!sheet) throw goneRefusal();
  book.grow(sheet, id, { rows: 1, columns: at + 1 });
  const column = sheet.getRange(`${letterOf(at)}:${letterOf(at)}`);
  column.addDeveloperMetadata(OWNED_KEY, name, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  book.spreadsheet.setNamedRange(name, column);
}

/** A column that has only one of its two marks gets the other: its metadata when it came from a file, its named range when a run was cut off. */
function complete(book: OpenBook, columns: readonly NewColumn[]): void {
  book.forget();
  const { places, entries, rangeNames } = book.owned();
  for (const { name } of columns) {
    const place = places.get(name.toLowerCase());
    if (!place?.isColumn) continue;
    const letter = letterOf(place.area.left);
    const column = place.sheet.getRange(`${letter}:${letter}`);
    if (!entries.has(name.toLowerCase()))
      column.addDeveloperMetadata(OWNED_KEY, name, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    if (!rangeNames.has(name.toLowerCase())) book.spreadsheet.setNamedRange(name, column);
  }
}
