import type { Cell } from '../../core/index';
import { createSheetsEnd, type SheetsEndControl, type SheetsEndOptions } from '../../desk/sheets/createSheetsEnd';
import type { ServiceObject } from '../../desk/sheets/frame/serviceType';
import { appType } from '../../desk/sheets/types';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { WorkbookModel } from '../../desk/workbook/workbook';

export interface SheetsRig {
  readonly end: SheetsEndControl;
  readonly workbook: WorkbookModel;
  /** SpreadsheetApp, with the members of the files that the test imports. */
  readonly app: ServiceObject;
}

/** Put the emulated Sheets around sheets given as rows of cells; a text that starts with "=" is a formula. */
export function sheetsRig(sheets: Readonly<Record<string, Cell[][]>>, options: SheetsEndOptions = {}): SheetsRig {
  const workbook = newWorkbook('Book', { sheets: Object.keys(sheets) });
  for (const [name, rows] of Object.entries(sheets)) {
    const width = Math.max(1, ...rows.map((row) => row.length));
    if (rows.length === 0) continue;
    workbook.sheet(name)?.write({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }, (row, column) => {
      const value = rows[row]?.[column] ?? null;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return isFormula ? { value: null, formula: value } : { value, formula: null };
    });
  }
  const end = createSheetsEnd(workbook, options);
  return { end, workbook, app: appType.make({ end }) };
}
