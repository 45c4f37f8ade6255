/// <reference types="google-apps-script" />
import '../../../desk/sheets/values/index';
import '../../../desk/sheets/structure/index';
import type { Cell } from '../../../core/index';
import type { SheetsEndOptions } from '../../../desk/sheets/createSheetsEnd';
import { sheetsRig, type SheetsRig } from '../rig';

type Services = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Opened extends Omit<SheetsRig, 'app'> {
  readonly app: Services;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (name: string) => Sheet;
}

/** Sheets as a script finds them; English, in Shanghai, unless told otherwise. */
export function opened(sheets: Readonly<Record<string, Cell[][]>>, options: SheetsEndOptions = {}): Opened {
  const rig = sheetsRig(sheets, { locale: 'en_US', ...options });
  const app = rig.app as Services;
  const book = app.getActiveSpreadsheet();
  const sheet = (name: string): Sheet => {
    const found = book.getSheetByName(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return { ...rig, app, book, sheet };
}

/** Numbers 1, 2, 3... down a column. */
export function counted(rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, index) => [index + 1]);
}
