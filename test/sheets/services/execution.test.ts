/// <reference types="google-apps-script" />
import { createSheetsEnd } from '../../../desk/sheets/createSheetsEnd';
import { createServices } from '../../../desk/sheets/services';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { Globals } from './scriptRig';

test('zone and locale that a script sets are those of the spreadsheet, in the next execution too', () => {
  const end = createSheetsEnd(newWorkbook('Book'), { timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  const execution = () => (createServices(end) as unknown as Globals).SpreadsheetApp.getActiveSpreadsheet();
  const first = execution();
  first.setSpreadsheetTimeZone('Europe/Paris');
  first.setSpreadsheetLocale('fr_FR');
  expect([end.timeZone, end.locale]).toEqual(['Europe/Paris', 'fr_FR']);
  expect(execution().getSpreadsheetTimeZone()).toBe('Europe/Paris');
});

test('calls are counted by the Sheets in which the script runs, whatever service they go to', () => {
  const end = createSheetsEnd(newWorkbook('Book'));
  const { Utilities, Logger, SpreadsheetApp } = createServices(end) as unknown as Globals;
  Utilities.base64Encode('a');
  Logger.log('x');
  SpreadsheetApp.getActiveSheet();
  expect([...end.calls]).toEqual([['Utilities.base64Encode', 1], ['Logger.log', 1], ['SpreadsheetApp.getActiveSheet', 1]]); // prettier-ignore
});
