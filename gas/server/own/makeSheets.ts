import { pixelsOf } from '../../messages/pixels';
import type { NewSheet } from '../../messages/requests';
import type { Sheet } from '../services';
import { keepingActive } from './keepingActive';
import type { OpenBook } from './openBook';
import { BEGUN, OWNED_KEY } from './ownedKeys';

/** Make sheets of ours at the end, with their marks, widths, frozen panes and grid. Those that are there already are set up once more. What is active stays active.
 *  false, and that sheet is not made, where a sheet of somebody else has its name. */
export function makeSheets(book: OpenBook, { sheets }: { readonly sheets: readonly NewSheet[] }): boolean {
  const isWhole = keepingActive(book, () => sheets.map((one) => makeSheet(book, one)).every(Boolean));
  SpreadsheetApp.flush();
  book.forget();
  return (
    isWhole && sheets.every(({ ownedName, isHidden }) => book.place(ownedName)?.sheet.isSheetHidden() === isHidden)
  );
}

/** A sheet begins under a name that only we use, so that one that was half made is known again; it gets its own name when it is marked. */
function makeSheet(book: OpenBook, spec: NewSheet): boolean {
  const begun = `${BEGUN}${spec.ownedName}`;
  const own = book.place(spec.ownedName)?.sheet ?? book.sheetNamed(begun);
  const other = book.sheetNamed(spec.name);
  if (own === null && other !== null) return false;
  const sheet = own ?? book.spreadsheet.insertSheet(begun, book.spreadsheet.getNumSheets());
  if (own !== null && other !== null && own.getSheetId() !== other.getSheetId() && own.getName() === begun)
    return false;
  mark(book, spec.ownedName, sheet);
  setUp(book, sheet, spec);
  if (sheet.getName() === begun) sheet.setName(spec.name);
  if (spec.isHidden) sheet.hideSheet();
  else if (sheet.isSheetHidden()) sheet.showSheet();
  return true;
}

function mark(book: OpenBook, ownedName: string, sheet: Sheet): void {
  const key = ownedName.toLowerCase();
  const { entries, rangeNames } = book.owned();
  if (!entries.has(key))
    sheet.addDeveloperMetadata(OWNED_KEY, ownedName, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  if (!rangeNames.has(key)) book.spreadsheet.setNamedRange(ownedName, sheet.getRange(1, 1));
}

function setUp(book: OpenBook, sheet: Sheet, spec: NewSheet): void {
  const id = sheet.getSheetId();
  const columns = Math.max(spec.columns, spec.widths.length);
  const isTooNarrow = columns > book.gridOf(sheet, id).columns;
  book.grow(sheet, id, { rows: spec.rows, columns: isTooNarrow ? columns + SPARE_COLUMNS : columns });
  for (const { first, count, width } of runsOf(spec.widths)) sheet.setColumnWidths(first + 1, count, pixelsOf(width));
  sheet.setFrozenRows(spec.freeze.rows);
  sheet.setFrozenColumns(spec.freeze.columns);
  sheet.setHiddenGridlines(!spec.gridlines);
}

/** Room for columns that come with later runs: a grid that grew for them would stay so when they are taken back. */
const SPARE_COLUMNS = 6;

function runsOf(widths: readonly number[]): readonly { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, first) => {
    const last = runs[runs.length - 1];
    if (last?.width === width && last.first + last.count === first) last.count++;
    else if (width > 0) runs.push({ first, count: 1, width });
  });
  return runs;
}
