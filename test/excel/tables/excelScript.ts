import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { createBridge, type NativeBridge } from '../../../desk/excel/channel/bridgeChannel';
import { createExcelEnd, type ExcelEnd } from '../../../desk/excel/excelEnd';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { WorkbookModel } from '../../../desk/workbook/workbook';

type ExcelGlobal = typeof Excel;

let current: NativeBridge | null = null;
let excel: ExcelGlobal | null = null;

/** A script in the manner of an add-in. */
export type Script<T> = (context: Excel.RequestContext) => Promise<T>;

/** A fresh workbook of one sheet `Sheet1` behind the real office.js. */
export interface Stage {
  readonly workbook: WorkbookModel;
  readonly end: ExcelEnd;
  readonly run: <T>(script: Script<T>) => Promise<T>;
  /** Run a script that must fail; gives the code of its error. */
  readonly refusal: (script: Script<unknown>) => Promise<string>;
}

/** Make a stage; the clock stands still at noon of 15 May 2024. */
export function stage(sheets: readonly string[] = ['Sheet1']): Stage {
  const workbook = newWorkbook('Book1', { sheets });
  const end = createExcelEnd(workbook, { now: () => '2024-05-15T12:00:00Z' });
  const bridge = createBridge(end);
  const run = <T>(script: Script<T>): Promise<T> => {
    const library = excel ?? loadLibrary();
    current = bridge;
    bridge.onMessageFromHost = (text) => answers?.(text);
    return library.run(script);
  };
  const refusal = async (script: Script<unknown>): Promise<string> => {
    try {
      await run(script);
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
    return 'no refusal';
  };
  return { workbook, end, run, refusal };
}

let answers: ((text: string) => void) | undefined;

/** office.js reads its bridge once, when it is loaded; this one passes everything on to the stage that runs.
 *  The library gets a realm of its own, with the dates, errors and promises of the tests. */
function loadLibrary(): ExcelGlobal {
  const relay: NativeBridge = { sendMessageToHost: (text) => current?.sendMessageToHost(text) };
  const realm = createContext({
    _richApiNativeBridge: relay,
    navigator: { userAgent: 'node' },
    ...{ console, setTimeout, clearTimeout, Array, Date, Error, Promise },
  });
  runInContext('globalThis.window = globalThis;', realm);
  runInContext(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), realm);
  answers = (message) => relay.onMessageFromHost?.(message);
  // The library's own declaration of what it has just made.
  const made = runInContext('Excel', realm) as ExcelGlobal;
  Object.assign(globalThis, { Excel: made });
  excel = made;
  return made;
}
