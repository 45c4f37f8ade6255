import type { Area } from '../../../../core/index';
import type { SheetModel } from '../../../workbook/workbook';

/** Points from the left edge of the sheet to a column; hidden columns count nothing. */
export function leftOf(sheet: SheetModel, column: number): number {
  return total(0, column - 1, (index) => shownWidth(sheet, index));
}

/** Points from the top edge of the sheet to a row; hidden rows count nothing. */
export function topOf(sheet: SheetModel, row: number): number {
  return total(0, row - 1, (index) => shownHeight(sheet, index));
}

/** Width of an area in points. */
export function widthOf(sheet: SheetModel, { left, right }: Area): number {
  return total(left, right, (index) => shownWidth(sheet, index));
}

/** Height of an area in points. */
export function heightOf(sheet: SheetModel, { top, bottom }: Area): number {
  return total(top, bottom, (index) => shownHeight(sheet, index));
}

function shownWidth(sheet: SheetModel, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
}

function shownHeight(sheet: SheetModel, row: number): number {
  return sheet.isRowHidden(row) || sheet.isRowFiltered(row) ? 0 : sheet.rowHeight(row);
}

function total(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += size(index);
  return sum;
}
