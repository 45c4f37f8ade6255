import { useEffect } from 'react';
import type { SheetsRecord } from './sheets/sheetsDesk';
import type { WorkbookModel } from '../workbook/workbook';

/** What the page offers as `window.desk` to its tests, and to anyone who looks at it from the browser's console.
 *  `desk.workbook` is the workbook on the desk itself: `desk.workbook.hash()`, `desk.workbook.sheet('订单').value(1, 0)`.
 *  Limit: for looking. The page does not ask for confirmation when a script in the console changes it. */
export interface DeskHandle {
  /** null until the first one is open. */
  readonly workbook: WorkbookModel | null;
  /** What ran on the emulated Google Sheets; null on Excel, and until its script is loaded. */
  readonly sheets: SheetsRecord | null;
}

declare global {
  interface Window {
    desk?: DeskHandle;
  }
}

/** Keep `window.desk` at what is shown. */
export function useDeskHandle(workbook: WorkbookModel | null, sheets: SheetsRecord | null): void {
  useEffect(() => {
    window.desk = { workbook, sheets };
  }, [workbook, sheets]);
}
