import type { Area } from '../../../core/index';
import { areaOf, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';

/** Put filter buttons over cells of a sheet of ours, or take them off. A filter that lies there already stays, with what people chose in it. */
export function filter(book: OpenBook, { name, area }: { readonly name: string; readonly area: Area | null }): boolean {
  const sheet = book.ownSheet(name);
  const old = sheet.getFilter();
  const oldArea = old ? areaOf(old.getRange()) : null;
  if (isSame(oldArea, area)) return true;
  old?.remove();
  if (area !== null) {
    book.grow(sheet, sheet.getSheetId(), { rows: area.bottom + 1, columns: area.right + 1 });
    rangeOf(sheet, area).createFilter();
  }
  SpreadsheetApp.flush();
  const now = sheet.getFilter();
  return isSame(now ? areaOf(now.getRange()) : null, area);
}

function isSame(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
