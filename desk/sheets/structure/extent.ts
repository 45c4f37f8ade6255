import type { Area } from '../../../core/index';
import type { SheetModel } from '../../workbook/workbook';

/** Position of the last row that has content, from 1; 0 for an empty sheet. Formulas that show nothing are content, formats are not. */
export function lastRow(sheet: SheetModel): number {
  return (sheet.usedArea(true)?.bottom ?? -1) + 1;
}

/** Position of the last column that has content, from 1; 0 for an empty sheet. */
export function lastColumn(sheet: SheetModel): number {
  return (sheet.usedArea(true)?.right ?? -1) + 1;
}

/** The cells from A1 to the last content; A1 alone in an empty sheet. */
export function dataArea(sheet: SheetModel): Area {
  return { top: 0, left: 0, bottom: Math.max(1, lastRow(sheet)) - 1, right: Math.max(1, lastColumn(sheet)) - 1 };
}
