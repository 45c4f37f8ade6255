import type { Cell, Host } from '../../core/index';
import { createSheetsEnd, type SheetsEndControl } from '../../desk/sheets/createSheetsEnd';
import { createServices } from '../../desk/sheets/services';
import { newProject, type ProjectState } from '../../desk/sheets/services/project';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';
import { createSheetsHost } from '../../gas/host/createSheetsHost';
import { answerCall } from '../../gas/server/answer';
import { TestTime } from '../testTime';

/** A workbook behind the emulated Google services, and our host on it, as the sidebar has it. */
export interface SheetsRig {
  readonly workbook: WorkbookModel;
  readonly end: SheetsEndControl;
  readonly project: ProjectState;
  readonly time: TestTime;
  /** A new host, as after the sidebar was opened anew. */
  readonly start: () => Host;
  /** Do something as one execution on the server. */
  readonly execute: <T>(task: () => T) => T;
  /** Stands between sidebar and server; tests replace it. */
  wire: SheetsWire;
  ids: number;
}

/** Take one call to the server and give its answer; null when none ever comes. */
export type SheetsWire = (text: string, rig: SheetsRig) => Promise<string | null>;

export interface SheetsRigOptions {
  /** Numbers of columns that get a date format. */
  readonly dates?: readonly number[];
  readonly timeZone?: string;
  readonly pausesCount?: boolean;
}

/** Make a spreadsheet with sheets of plain rows, and the host on it. */
export function sheetsRig(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: SheetsRigOptions = {},
): SheetsRig {
  const workbook = newWorkbook('shop', { sheets: Object.keys(sheets) });
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheet(name);
    if (sheet) fill(sheet, rows, options.dates ?? []);
  }
  return sheetsRigOn(workbook, options);
}

/** Put the host on a workbook that is there already. */
export function sheetsRigOn(
  workbook: WorkbookModel,
  { timeZone = 'Asia/Shanghai', pausesCount = true }: Omit<SheetsRigOptions, 'dates'> = {},
): SheetsRig {
  const time = new TestTime(pausesCount);
  const project = newProject();
  const end = createSheetsEnd(workbook, { now: () => time.now, timeZone });
  const rig: SheetsRig = {
    workbook,
    end,
    project,
    time,
    start: () =>
      createSheetsHost({
        link: { call: (text) => answered(rig, text) },
        clock: { now: () => time.now },
        timers: time.timers,
        newId: () => `r${++rig.ids}`,
        isSeen: () => true,
      }),
    execute: (task) => {
      end.beginExecution();
      Object.assign(
        globalThis,
        createServices(end, { project, advance: (milliseconds) => (time.now += milliseconds) }),
      );
      return task();
    },
    wire: (text, { execute }) => Promise.resolve(execute(() => answerCall(text))),
    ids: 0,
  };
  return rig;
}

/** An answer that never comes keeps the caller waiting until the time of the test says that it waited long enough. */
async function answered(rig: SheetsRig, text: string): Promise<string> {
  const answer = await rig.wire(text, rig);
  if (answer !== null) return answer;
  setImmediate(() => rig.time.elapse());
  return new Promise(() => undefined);
}

function fill(sheet: SheetModel, rows: readonly (readonly Cell[])[], dates: readonly number[]): void {
  const right = rows.reduce((widest, row) => Math.max(widest, row.length), 1) - 1;
  const area = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
  sheet.write(area, (row, column) => ({ value: rows[row]?.[column] ?? null, formula: null }));
  if (rows.length < 2) return;
  for (const column of dates)
    sheet.restyle({ ...area, top: 1, left: column, right: column }, { numberFormat: 'yyyy-mm-dd' });
}
