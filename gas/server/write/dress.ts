import { pixelsOf } from '../../messages/pixels';
import type { DressedColumn, OwnedArea, Run, UndressedCells } from '../../messages/requests';
import type { StyleName } from '../../../core/index';
import { clipped, rangeOf } from '../own/areas';
import { cellsWithin, goneRefusal, type OpenBook } from '../own/openBook';
import type { OwnedPlace } from '../own/findOwned';
import { STANDARD_WIDTH } from '../read/standardWidth.data';
import type { Range, Sheet } from '../services';
import { formatsStand, looksStand, setFormats, setLooks } from './looks';
import { clearLooks } from './rangeLists';

/** Give columns of ours the number format of their data and the look of their header. Formats come before values, so that text stays text.
 *  @throws ServerRefusal gone */
export function dress(book: OpenBook, { columns }: { readonly columns: readonly DressedColumn[] }): boolean {
  for (const { name, headerRow, firstRow, count, width } of columns) {
    const { sheet, sheetId, area } = placeOf(book, name);
    const bottom = area.top + Math.max(headerRow, firstRow + count - 1);
    book.grow(sheet, sheetId, { rows: bottom + 1, columns: 1 });
    if (width !== null) sheet.setColumnWidth(area.left + 1, pixelsOf(width));
  }
  for (const { sheet, headers, data } of plansOf(book, columns)) {
    setFormats(sheet, data);
    setLooks(sheet, headers);
  }
  SpreadsheetApp.flush();
  // Where they are by now.
  book.forget();
  return plansOf(book, columns).every(
    ({ sheet, headers, data }) => looksStand(sheet, headers) && formatsStand(sheet, data),
  );
}

interface Plan {
  readonly sheet: Sheet;
  readonly headers: Run[];
  readonly data: Run[];
}

/** What is to be done, by sheet. */
function plansOf(book: OpenBook, columns: readonly DressedColumn[]): readonly Plan[] {
  const plans = new Map<number, Plan>();
  for (const { name, headerRow, firstRow, count, style, headerStyle } of columns) {
    const place = placeOf(book, name);
    const plan = plans.get(place.sheetId) ?? { sheet: place.sheet, headers: [], data: [] };
    plans.set(place.sheetId, plan);
    plan.headers.push(run(place, headerRow, 1, headerStyle));
    if (count > 0) plan.data.push(run(place, firstRow, count, style));
  }
  return [...plans.values()];
}

/** Take everything that `dress` gave off again. @throws ServerRefusal gone */
export function undress(book: OpenBook, { columns }: { readonly columns: readonly UndressedCells[] }): boolean {
  for (const { name, area, headerRow, width } of columns) {
    const place = placeOf(book, name);
    // Rows that came since stand below.
    const bottom = Math.max(area.bottom, place.sheet.getLastRow() - 1 - place.area.top);
    const header = { top: headerRow, left: area.left, bottom: headerRow, right: area.right };
    const grid = book.gridOf(place.sheet, place.sheetId);
    const areas = [{ ...area, bottom }, header].flatMap((one) => clipped(cellsWithin(place, one), grid) ?? []);
    clearLooks(place.sheet, areas);
    place.sheet.setColumnWidth(place.area.left + 1, width ?? STANDARD_WIDTH);
  }
  SpreadsheetApp.flush();
  book.forget();
  return columns.every(({ name, width }) => {
    const place = placeOf(book, name);
    return place.sheet.getColumnWidth(place.area.left + 1) === (width ?? STANDARD_WIDTH);
  });
}

/** Take the formats off cells of ours. @throws ServerRefusal gone */
export function clearFormats(book: OpenBook, { cells }: { readonly cells: OwnedArea }): boolean {
  rangeNow(book, cells)?.clearFormat().setNumberFormat('General');
  SpreadsheetApp.flush();
  const left = rangeNow(book, cells);
  return left === null || [left, left.getCell(left.getNumRows(), 1)].every((range) => String(range.getFontWeight()) !== 'bold'); // prettier-ignore
}

function rangeNow(book: OpenBook, { name, area }: OwnedArea): Range | null {
  book.forget();
  const place = placeOf(book, name);
  const here = clipped(cellsWithin(place, area), book.gridOf(place.sheet, place.sheetId));
  return here && rangeOf(place.sheet, here);
}

function placeOf(book: OpenBook, name: string): OwnedPlace {
  const place = book.place(name);
  if (!place) throw goneRefusal();
  return place;
}

function run({ area: { top, left } }: OwnedPlace, row: number, count: number, style: StyleName): Run {
  return { area: { top: top + row, left, bottom: top + row + count - 1, right: left }, style };
}
