import type { Area } from '../../../core/index';
import { clipped, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';

/** Show cells to the person. false when the sheet is gone or hidden, or the cells lie past its end. */
export function select(
  book: OpenBook,
  { sheet: name, area }: { readonly sheet: string; readonly area: Area },
): boolean {
  const sheet = book.sheetNamed(name);
  if (!sheet || sheet.isSheetHidden()) return false;
  const here = clipped(area, book.gridOf(sheet));
  if (!here) return false;
  book.spreadsheet.setActiveSheet(sheet);
  rangeOf(sheet, here).activate();
  return true;
}
