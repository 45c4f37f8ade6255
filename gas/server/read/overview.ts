import type { OverviewAnswer, SheetAnswer } from '../../messages/answers';
import { areaOf } from '../own/areas';
import { readObjects } from '../own/objectRecord';
import { sheetPivots } from '../own/sheetPivots';
import type { OpenBook } from '../own/openBook';
import type { Sheet } from '../services';
import { SPARE } from '../write/pivots';
import { settings } from './settings';
import { protectedSheets } from './protectedSheets';

/** Tell what there is, without a single cell: about fifteen calls a sheet. */
export function overview(book: OpenBook): OverviewAnswer {
  const { spreadsheet } = book;
  const closed = protectedSheets(spreadsheet);
  const sheets = book.sheets().map((sheet) => sheetAnswer(book, sheet, closed));
  const { places, takenNames } = book.owned();
  const names = [...places.values()].map(({ name, sheetId, area }) => ({ name, sheet: sheetId, area }));
  return {
    title: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    canEdit: mayEdit(book),
    cells: sheets.reduce((sum, { grid }) => sum + grid.rows * grid.columns, 0),
    sheets,
    names,
    takenNames,
    settings: settings(),
    mark: JSON.stringify([
      sheets.map(({ id, name, used }) => [id, name, used?.right]),
      names.map(({ name, sheet, area: { top, left } }) => [name, sheet, top, left]),
    ]),
  };
}

/** The list of editors is kept from those who may only look: asking throws then. Source: Spreadsheet.getEditors in Google's reference. */
function mayEdit({ spreadsheet }: OpenBook): boolean {
  try {
    spreadsheet.getEditors();
    return true;
  } catch {
    return false;
  }
}

function sheetAnswer(book: OpenBook, sheet: Sheet, closed: ReadonlySet<number>): SheetAnswer {
  const id = sheet.getSheetId();
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const used = rows === 0 || columns === 0 ? null : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return {
    id,
    name: sheet.getName(),
    isHidden: sheet.isSheetHidden(),
    used,
    grid: { ...book.gridOf(sheet, id) },
    isProtected: closed.has(id),
    isFiltered: isFiltered(sheet),
    merges: used === null ? [] : sheet.getRange(1, 1, rows, columns).getMergedRanges().map(areaOf),
    pivots: pivotsOf(sheet, used),
  };
}

/** A filter that filters nothing hides nothing. */
function isFiltered(sheet: Sheet): boolean {
  const filter = sheet.getFilter();
  if (!filter) return false;
  const { left, right } = areaOf(filter.getRange());
  for (let column = left; column <= right; column++) if (filter.getColumnFilterCriteria(column + 1)) return true;
  return false;
}

/** Google tells where a pivot table starts, not how far it reaches: ours are as large as was planned and a little more, those of people reach to the end of what is used. */
function pivotsOf(sheet: Sheet, used: SheetAnswer['used']): SheetAnswer['pivots'] {
  return sheetPivots(sheet, readObjects(sheet)).map(({ name, anchor: { top, left }, plan }) => {
    const [bottom, right] = [used?.bottom ?? top, used?.right ?? left];
    const area = {
      top,
      left,
      bottom: Math.max(top, plan ? Math.min(plan.bottom + SPARE, bottom) : bottom),
      right: Math.max(left, plan ? Math.min(plan.right + SPARE, right) : right),
    };
    return { name: name ?? `pivot ${top},${left}`, area };
  });
}
