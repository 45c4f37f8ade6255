import { keepingActive } from '../own/keepingActive';
import type { OpenBook } from '../own/openBook';
import { isOurs } from '../own/ownedKeys';
import { ServerRefusal } from '../refusal';
import type { Sheet } from '../services';
import { putContents } from './putContents';

/** Keep texts in a hidden sheet, one a row of its first column; the sheet is made when it is not there.
 *  @throws ServerRefusal badRequest for a sheet that is not called as our undo records are; cellTooLong past 50,000 letters */
export function keepTexts(
  book: OpenBook,
  { sheet: name, from, texts }: { readonly sheet: string; readonly from: number; readonly texts: readonly string[] },
): boolean {
  if (!isOurs(name)) throw new ServerRefusal('badRequest', 'Texts are only kept in sheets of ours.');
  if (texts.some((text) => text.length > MOST_LETTERS)) throw new ServerRefusal('cellTooLong', `A text is longer than the ${MOST_LETTERS} letters of one cell.`); // prettier-ignore
  const sheet = book.sheetNamed(name) ?? keepingActive(book, () => textSheet(book, name));
  if (texts.length === 0) return true;
  book.grow(sheet, sheet.getSheetId(), { rows: from + texts.length, columns: 1 });
  const range = sheet.getRange(from + 1, 1, texts.length, 1).setNumberFormat('@');
  const contents = texts.map((text) => [text === '' ? null : text]);
  return putContents(book, [{ contents }], () => () => range).every((stands) => stands === true);
}

const MOST_LETTERS = 50_000;
const FIRST_ROWS = 1;

/** One column and one row, because every cell of a grid counts, blank or not. */
function textSheet(book: OpenBook, name: string): Sheet {
  const sheet = book.spreadsheet.insertSheet(name, book.spreadsheet.getNumSheets());
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
  if (rows > FIRST_ROWS) sheet.deleteRows(FIRST_ROWS + 1, rows - FIRST_ROWS);
  sheet.hideSheet();
  return sheet;
}
