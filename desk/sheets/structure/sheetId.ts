import type { SheetModel, WorkbookModel } from '../../workbook/workbook';

/** The number of a sheet that never changes, as `gid` in its address: 0 for the first sheet that the workbook ever had, a large number for every other one. */
export function sheetIdOf(sheet: SheetModel): number {
  const [, low = '0', high = '0'] = /-([0-9a-f]{2})([0-9a-f]{2})-[0-9a-f]+\}$/i.exec(sheet.id) ?? [];
  const number = parseInt(high, 16) * 256 + parseInt(low, 16);
  // An odd factor turns different numbers into different ones modulo 2^31.
  return Math.imul(number, 1_640_531_527) & 0x7fff_ffff;
}

/** The sheet with such a number. */
export function sheetWithId(workbook: WorkbookModel, id: number): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheetIdOf(sheet) === id);
}
