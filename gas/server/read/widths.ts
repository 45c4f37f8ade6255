import type { Answers } from '../../messages/answers';
import type { OpenBook } from '../own/openBook';

/** Width of a column that nobody set, in pixels. */
export const STANDARD_WIDTH = 100;

/** Read widths of columns in pixels; null for the standard one, and for columns that are gone. */
export function widths(
  book: OpenBook,
  { columns }: { readonly columns: readonly { readonly sheet: number; readonly column: number }[] },
): Answers['widths'] {
  return columns.map(({ sheet: id, column }) => {
    const sheet = book.sheetWithId(id);
    if (!sheet || column >= book.gridOf(sheet, id).columns) return null;
    const pixels = sheet.getColumnWidth(column + 1);
    return pixels === STANDARD_WIDTH ? null : pixels;
  });
}
