import path from 'node:path';
import { createExcelEnd, type ExcelEnd } from '../../../desk/excel/excelEnd';
import { openOfficeRealm } from '../../../desk/run/officeRealm';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';

/** Folder of the real office.js. */
export const LIBRARY = path.join(__dirname, '..', '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');

/** A blank workbook `Book1` with Sheet1; the clock stands still at noon of 15 May 2024. */
export function blankExcel(): ExcelEnd {
  return createExcelEnd(newWorkbook('Book1'), { now: () => '2024-05-15T12:00:00Z' });
}

/** Run the body of an async function of `context` and `sheet` (Sheet1) on the real office.js; gives what it returns. */
export async function onExcel(excel: ExcelEnd, body: string): Promise<unknown> {
  const realm = await openOfficeRealm(excel, { library: LIBRARY });
  try {
    const script = `Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      ${body}
    }).then((value) => JSON.stringify(value === undefined ? null : value))`;
    return JSON.parse(String(await realm.run(script)));
  } finally {
    realm.close();
  }
}

/** Like `onExcel` for a body that must fail: gives code, place and message of its error. */
export async function refusalOn(
  excel: ExcelEnd,
  body: string,
): Promise<{ readonly code: string; readonly at: string; readonly message: string }> {
  const told = await onExcel(
    excel,
    `try { ${body}; await context.sync(); } catch (error) {
      return { code: error.code, at: (error.debugInfo && error.debugInfo.errorLocation) || '', message: error.message };
    } return { code: 'no error', at: '', message: '' };`,
  );
  return told as { readonly code: string; readonly at: string; readonly message: string };
}
