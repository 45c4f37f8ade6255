import type { Answers } from '../../messages/answers';
import type { OpenBook } from '../own/openBook';
import { STANDARD_WIDTH } from './standardWidth.data';

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
