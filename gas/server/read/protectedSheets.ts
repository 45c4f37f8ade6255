import type { Spreadsheet } from '../services';

/** Sheets some part of which this person may not edit. Protections that only warn do not count. */
export function protectedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const all = [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)];
  const closed = all.filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
  return new Set(closed.map((protection) => protection.getRange().getSheet().getSheetId()));
}
