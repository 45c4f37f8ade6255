import type { Area } from '../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { keptSheet } from './follow';
import type { Grid } from './kept';

/** Most cells of a spreadsheet. Source: Google Docs Editors Help, "Files you can store in Google Drive". */
export const MOST_CELLS = 10_000_000;
/** Most columns of a sheet at Google: to ZZZ. */
export const MOST_COLUMNS = 18_278;

/** How many rows and columns a sheet has: 1000 × 26 when it is new, at least as many as a file brought. It never shrinks by itself.
 *  What a person types past the end belongs to the sheet as well. */
export function gridOf(end: SheetsEnd, sheet: SheetModel): Readonly<Grid> {
  const { grid } = keptSheet(end, sheet);
  const used = sheet.usedArea();
  if (used === null || (used.bottom < grid.rows && used.right < grid.columns)) return { ...grid };
  grid.rows = Math.max(grid.rows, used.bottom + 1);
  grid.columns = Math.max(grid.columns, used.right + 1);
  return { ...grid };
}

/** Give a sheet another size. Cells are neither moved nor cleared.
 *  @throws ServiceError past 10,000,000 cells of the spreadsheet */
export function setGrid(end: SheetsEnd, sheet: SheetModel, grid: Readonly<Grid>): void {
  checkSize(end, sheet, grid);
  keptSheet(end, sheet).grid = { ...grid };
}

/** Let pass only sizes that the spreadsheet has room for. `sheet` null: a sheet that is yet to come.
 *  Limit: the model ends at 1,048,576 rows and 16,384 columns; longer sheets are refused in the same words. */
export function checkSize(end: SheetsEnd, sheet: SheetModel | null, grid: Readonly<Grid>): void {
  let cells = grid.rows * grid.columns;
  for (const other of end.workbook.sheets) {
    if (other === sheet) continue;
    const { rows, columns } = gridOf(end, other);
    cells += rows * columns;
  }
  if (cells > MOST_CELLS || grid.rows > LAST_ROW + 1 || grid.columns > LAST_COLUMN + 1)
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** All cells of a sheet. */
export function gridArea(end: SheetsEnd, sheet: SheetModel): Area {
  const { rows, columns } = gridOf(end, sheet);
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** Make areas that reach over all rows or columns of the sheet reach over all of the model's: they stay whole when the sheet grows. */
export function widened(end: SheetsEnd, sheet: SheetModel, area: Area): Area {
  const { rows, columns } = gridOf(end, sheet);
  const isTall = area.top === 0 && area.bottom >= rows - 1;
  const isWide = area.left === 0 && area.right >= columns - 1;
  return { ...area, bottom: isTall ? LAST_ROW : area.bottom, right: isWide ? LAST_COLUMN : area.right };
}

/** Cut an area at the end of the sheet. An area that lies past it comes back as its last cells. */
export function clipped(end: SheetsEnd, sheet: SheetModel, area: Area): Area {
  const { rows, columns } = gridOf(end, sheet);
  return {
    top: Math.min(area.top, rows - 1),
    left: Math.min(area.left, columns - 1),
    bottom: Math.min(area.bottom, rows - 1),
    right: Math.min(area.right, columns - 1),
  };
}
