import type { Area } from '../../../core/index';
import type { SheetModel } from '../../workbook/workbook';
import { intersection } from '../../workbook/areas';
import { ExcelError } from '../excelError';
import type { ExcelSession } from '../spec';

/** Refuse writes to a workbook opened for reading and to locked cells of a protected sheet.
 *  Limit: cells beyond the used part of the sheet count as locked, unlocked whole columns excepted.
 *  @throws ExcelError AccessDenied */
export function checkWritable(sheet: SheetModel, area: Area, session: ExcelSession): void {
  if (session.readOnly) throw new ExcelError('AccessDenied', 'The workbook is open for reading only.');
  if (!sheet.protection.on || everyCellUnlocked(sheet, area)) return;
  throw new ExcelError(
    'AccessDenied',
    `The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. (${sheet.name})`,
  );
}

function everyCellUnlocked(sheet: SheetModel, area: Area): boolean {
  const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const looked = intersection(area, used);
  if (looked === null || area.bottom > used.bottom || area.right > used.right) {
    if (sheet.style(area.bottom, area.right).locked || sheet.style(area.top, area.left).locked) return false;
  }
  if (looked === null) return true;
  for (let row = looked.top; row <= looked.bottom; row++)
    for (let column = looked.left; column <= looked.right; column++) if (sheet.style(row, column).locked) return false;
  return true;
}
