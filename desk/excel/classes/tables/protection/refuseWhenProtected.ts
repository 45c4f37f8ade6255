import type { SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';

/** Refuse a change of structure in a protected sheet, unless the protection's options allow it.
 *  @throws ExcelError AccessDenied */
export function refuseWhenProtected(sheet: SheetModel, allowedBy?: string): void {
  if (!sheet.protection.on) return;
  if (allowedBy !== undefined && sheet.protection.options[allowedBy] === true) return;
  throw new ExcelError(
    'AccessDenied',
    `You cannot perform the requested operation. The sheet "${sheet.name}" is protected.`,
  );
}
