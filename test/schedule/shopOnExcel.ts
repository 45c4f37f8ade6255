import { HostError, hostErrorText } from '../../core/index';
import type { Cell, Host } from '../../core/index';
import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';

/** The small book of the schedule: 12 orders. */
export const SMALL: readonly (readonly Cell[])[] = ORDERS.slice(0, 13);
const HEADERS = SMALL[0]?.map(String) ?? [];

export type Scenario = 'first' | 'refresh' | 'undo';

/** A book that is ready for a scenario. */
export interface Ready {
  readonly rig: ExcelRig;
  host: Host;
  /** Before anything of ours was written. */
  readonly empty: string;
}

/** Bring a new book to where the scenario starts. */
export async function ready(scenario: Scenario): Promise<Ready> {
  const rig = excelRig({ 订单: SMALL, 别的: [['备忘'], ['不要动']] }, { dates: [2] });
  const empty = rig.workbook.hash();
  const host = rig.start();
  if (scenario !== 'first') await runOn(host);
  if (scenario === 'refresh') {
    rig.workbook.sheet('订单')?.write({ top: 1, left: 5, bottom: 1, right: 5 }, () => ({ value: 777, formula: null }));
    return { rig, host, empty: '' };
  }
  return { rig, host, empty };
}

/** Read, run, apply; gives how it ended. */
export async function runOn(host: Host): Promise<string> {
  const { book, stamp } = await host.read(CALM);
  return (await host.apply(patchOf(book), stamp, NOTE, CALM)).state;
}

/** Do what the scenario is about; gives the state, or the refusal. */
export async function act(host: Host, scenario: Scenario): Promise<string | HostError> {
  try {
    if (scenario !== 'undo') return await runOn(host);
    await host.undo?.(CALM);
    return 'undone';
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** The user's cells by header, each row as one text, in any order; blank rows are left out. */
export function userRows(rig: ExcelRig): readonly string[] {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return [];
  const rows = sheet.formulas({ ...area, top: 0, left: 0 });
  const places = HEADERS.map((header) => (rows[0] ?? []).findIndex((cell) => cell === header));
  const texts = rows.slice(1).map((row) => places.map((place) => String(row[place] ?? '')).join('|'));
  return texts.filter((text) => text.replace(/\|/g, '') !== '').sort();
}

/** Our tags by order id; null when there are not exactly two columns of ours. */
export function tags(rig: ExcelRig): ReadonlyMap<string, string> | null {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return null;
  const rows = sheet.values({ ...area, top: 0, left: 0 });
  const header = rows[0] ?? [];
  const ours = header.flatMap((cell, column) => (cell !== null && !HEADERS.includes(String(cell)) ? [column] : []));
  if (ours.length !== 2) return null;
  const id = header.findIndex((cell) => cell === HEADERS[0]);
  return new Map(
    rows.slice(1).map((row) => [String(row[id] ?? ''), ours.map((at) => String(row[at] ?? '')).join('/')]),
  );
}

function sheetOf(rig: ExcelRig): ReturnType<ExcelRig['workbook']['sheet']> {
  return rig.workbook.sheets.find((sheet) => sheet.value(0, 0) === HEADERS[0] || sheet.value(0, 1) === HEADERS[0]);
}

/** A refusal says its code, the state of the workbook and the next step, in both languages. */
export function isWellSaid(error: HostError): boolean {
  return (['zh', 'en'] as const).every((lang) => {
    const { code, what, state, next } = hostErrorText(error, lang);
    return [code, what, state, next].every((text) => text.length > 1);
  });
}

/** Start the add-in anew, three minutes later. */
export function startAgain(at: Ready): void {
  at.rig.wire = (body, end) => end.request(body);
  at.rig.time.now += 180_000;
  at.host = at.rig.start();
}

/** Take back all runs there are; gives the hash then. */
export async function undoAll(at: Ready): Promise<string> {
  for (let runs = 0; runs < 6; runs++) {
    const list = (await at.host.runs?.()) ?? [];
    if (list.length === 0) break;
    await at.host.undo?.(CALM);
  }
  return at.rig.workbook.hash();
}
