import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Cell, Host } from '../../../core/index';
import { createExcelHost } from '../../../addin/excel/createExcelHost';
import { createBridge, type NativeBridge } from '../../../desk/excel/channel/bridgeChannel';
import { createExcelEnd, type ExcelEnd } from '../../../desk/excel/excelEnd';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { SheetModel, WorkbookModel } from '../../../desk/workbook/workbook';
import { TestTime } from '../../testTime';

/** A workbook behind the real office.js, and our adapter on it. */
export interface ExcelRig {
  readonly workbook: WorkbookModel;
  readonly end: ExcelEnd;
  readonly time: TestTime;
  /** A new adapter, as after the add-in was started anew. */
  readonly start: () => Host;
  /** Do something in Excel as a script of somebody else. */
  readonly run: <T>(script: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Stands between office.js and Excel; tests replace it. */
  wire: Wire;
  /** How many ids its adapters were given. */
  ids: number;
}

export interface RigOptions {
  /** Numbers of columns that get a date format. */
  readonly dates?: readonly number[];
  readonly date1904?: boolean;
  /** The newest set of the Excel API; 1.15 unless given. */
  readonly api?: string;
  /** False: short pauses take no time, so that equal deeds leave equal times behind. */
  readonly pausesCount?: boolean;
}

/** Take one request to Excel and give its answer; null when none ever comes. */
export type Wire = (body: string, end: ExcelEnd) => Promise<string | null>;

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.js';
let current: ExcelRig | null = null;
let relay: NativeBridge | null = null;

/** Make a workbook with sheets of plain rows, and the adapter on it. */
export function excelRig(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: RigOptions = {},
): ExcelRig {
  const { date1904 = false, api = '1.15', pausesCount = true } = options;
  const workbook = newWorkbook('shop.xlsx', { sheets: Object.keys(sheets), date1904 });
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheet(name);
    if (sheet) fill(sheet, rows, options.dates ?? []);
  }
  const time = new TestTime(pausesCount);
  const requirementSets = { ExcelApi: api };
  const end = createExcelEnd(workbook, { now: () => new Date(time.now).toISOString(), requirementSets });
  const rig: ExcelRig = {
    workbook,
    end,
    time,
    start: () => {
      loadLibrary();
      current = rig;
      return createExcelHost({ clock: { now: () => time.now }, timers: time.timers, newId: () => `r${++rig.ids}` });
    },
    run: (script) => {
      loadLibrary();
      current = rig;
      return Excel.run(script);
    },
    wire: (body, to) => to.request(body),
    ids: 0,
  };
  const bridge = createBridge({ ...end, request: async (body) => (await answerOf(rig, body)) ?? SILENCE });
  bridge.onMessageFromHost = (text) => {
    if (!text.includes(SILENCE)) relay?.onMessageFromHost?.(text);
  };
  BRIDGES.set(rig, bridge);
  return rig;
}

/** Make another rig's workbook the one that office.js talks to. */
export function useRig(rig: ExcelRig): void {
  current = rig;
}

const SILENCE = 'no answer ever comes';
const BRIDGES = new WeakMap<ExcelRig, NativeBridge>();

async function answerOf(rig: ExcelRig, body: string): Promise<string | null> {
  const answer = await rig.wire(body, rig.end);
  if (answer === null) setImmediate(() => rig.time.elapse());
  return answer;
}

function fill(sheet: SheetModel, rows: readonly (readonly Cell[])[], dates: readonly number[]): void {
  const right = rows.reduce((widest, row) => Math.max(widest, row.length), 1) - 1;
  const area = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
  sheet.write(area, (row, column) => ({ value: rows[row]?.[column] ?? null, formula: null }));
  if (rows.length < 2) return;
  for (const column of dates)
    sheet.restyle({ ...area, top: 1, left: column, right: column }, { numberFormat: 'yyyy-mm-dd' });
}

/** office.js reads its bridge once, when it is loaded; this one passes everything on to the rig in use. */
function loadLibrary(): void {
  if (relay) return;
  const made: NativeBridge = {
    sendMessageToHost: (text) => {
      if (current) BRIDGES.get(current)?.sendMessageToHost(text);
    },
  };
  relay = made;
  Object.assign(globalThis, { _richApiNativeBridge: made, window: globalThis, navigator: { userAgent: 'node' } });
  const library = createRequire(join(process.cwd(), 'package.json')).resolve(LIBRARY);
  const text = readFileSync(library, 'utf8');
  // The library wants to be run as a script of the page, not loaded as a module.
  const runScript: unknown = Reflect.get(globalThis, 'eval');
  if (typeof runScript === 'function') Reflect.apply(runScript, undefined, [text]);
  const isSetSupported = (name: string, version: string): boolean =>
    minorOf(version) <= minorOf(current?.end.host.requirementSets[name] ?? '1.0');
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
