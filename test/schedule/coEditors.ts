import { HostError } from '../../core/index';
import type { Host } from '../../core/index';
import { performAct } from '../../desk/faults/coEditor';
import { CALM } from '../port/shop';
import type { ScheduleRig } from './ground';
import { runOn, sheetOf } from './shop';

/** Something that another person does in the workbook while we write. */
export interface CoEditorAct {
  readonly name: string;
  readonly act: (rig: ScheduleRig) => void;
  /** Something that takes requests of its own, so that it cannot come in the middle of one of ours. */
  readonly takesLong?: (rig: ScheduleRig) => Promise<void>;
  /** Rows of the user that must be there afterwards, given those before. */
  readonly rows: (before: readonly string[]) => readonly string[];
  /** It changes something of ours, so that taking everything back may leave what they did there. */
  readonly isOnOurs?: boolean;
}

const same = (rows: readonly string[]): readonly string[] => rows;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** The acts of safety.md 5.1 that a person can do to a plain sheet. */
export const CO_EDITOR_ACTS: readonly CoEditorAct[] = [
  {
    name: 'edits an order',
    act: (rig) => put(rig, 4, '金额', 4321),
    rows: (before) => before.map((row) => (row.startsWith('S004|') ? row.replace(/\|[^|]*$/, '|4321') : row)),
  },
  { name: 'types into our column', act: (rig) => put(rig, 3, 'RFM分层', '我填的'), rows: same, isOnOurs: true },
  { name: 'renames our header', act: (rig) => put(rig, 0, 'RFM分层', '我的分层'), rows: same, isOnOurs: true },
  {
    name: 'inserts a row',
    act: (rig) => sheetOf(rig)?.insert({ top: 5, left: 0, bottom: 5, right: LAST_COLUMN }, 'down', 'remote'),
    rows: same,
  },
  {
    name: 'deletes a row',
    act: (rig) => sheetOf(rig)?.delete({ top: 6, left: 0, bottom: 6, right: LAST_COLUMN }, 'up', 'remote'),
    rows: (before) => before.filter((row) => !row.startsWith('S006|')),
  },
  {
    name: 'inserts a column',
    act: (rig) => sheetOf(rig)?.insert({ top: 0, left: 1, bottom: LAST_ROW, right: 1 }, 'right', 'remote'),
    rows: same,
  },
  { name: 'puts the rows into another order', act: reverse, rows: same },
  {
    name: 'deletes our column',
    act: (rig) => {
      const column = columnOf(rig, 'RFM分层');
      if (column >= 0)
        sheetOf(rig)?.delete({ top: 0, left: column, bottom: LAST_ROW, right: column }, 'left', 'remote');
    },
    rows: same,
  },
  {
    name: 'renames the sheet',
    act: (rig) => {
      const sheet = sheetOf(rig);
      if (sheet) rig.workbook.renameSheet(sheet, '改名', 'remote');
    },
    rows: same,
  },
  {
    name: 'deletes our sheet',
    act: (rig) => {
      const sheet = rig.workbook.sheet('客户画像');
      if (sheet) rig.workbook.removeSheet(sheet, 'remote');
    },
    rows: same,
  },
  {
    name: 'protects the sheet',
    act: (rig) => {
      const sheet = sheetOf(rig);
      if (sheet) rig.protect(sheet);
    },
    rows: same,
  },
  {
    name: 'filters the rows',
    act: (rig) => {
      const area = { top: 0, left: 0, bottom: 12, right: 5 };
      sheetOf(rig)?.setAutoFilter({ area, criteria: new Map([[4, { on: 'values', values: ['茶'] }]]) }, 'remote');
    },
    rows: same,
  },
  { name: 'makes the rows a table', act: (rig) => performAct(rig.workbook, { kind: 'makeTable', sheet: sheetOf(rig)?.name ?? '', name: '表1' }), rows: same, isOnOurs: true }, // prettier-ignore
  { name: 'runs it as well', act: () => undefined, takesLong: runsAsWell, rows: same, isOnOurs: true },
  { name: 'takes the last run back', act: () => undefined, takesLong: takesBack, rows: same, isOnOurs: true },
];

/** Another add-in on the same workbook, while ours waits for its answer; it may be refused. */
async function runsAsWell(rig: ScheduleRig): Promise<void> {
  await alone(rig, async (host) => void (await runOn(host)));
}

async function takesBack(rig: ScheduleRig): Promise<void> {
  await alone(rig, async (host) => void (await host.undo?.(CALM)));
}

async function alone(rig: ScheduleRig, act: (host: Host) => Promise<void>): Promise<void> {
  const { wire } = rig;
  rig.wire = rig.answer;
  await act(rig.start()).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error;
  });
  rig.wire = wire;
}

function columnOf(rig: ScheduleRig, header: string): number {
  const area = sheetOf(rig)?.usedArea(true);
  const [row] = area ? (sheetOf(rig)?.values({ ...area, top: 0, left: 0, bottom: 0 }) ?? []) : [];
  return (row ?? []).findIndex((cell) => cell === header);
}

function put(rig: ScheduleRig, row: number, header: string, value: string | number): void {
  const column = columnOf(rig, header);
  if (column < 0) return;
  sheetOf(rig)?.write(
    { top: row, left: column, bottom: row, right: column },
    () => ({ value, formula: null }),
    'remote',
  );
}

/** A sort with our columns in it, as people do who select the whole sheet. */
function reverse(rig: ScheduleRig): void {
  const sheet = sheetOf(rig);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return;
  const area = { ...used, top: 1, left: 0 };
  const rows = [...sheet.values(area)].reverse();
  sheet.write(area, (row, column) => ({ value: rows[row]?.[column] ?? null, formula: null }), 'remote');
}
