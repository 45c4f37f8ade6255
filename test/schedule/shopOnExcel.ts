import { HostError, hostErrorText } from '../../core/index';
import type { Cell, Host } from '../../core/index';
import { isChange } from '../../desk/excel/query/interpret';
import { parseRequest } from '../../desk/excel/query/wire';
import { canonicalText } from '../../desk/workbook/canonicalText';
import type { SheetModel } from '../../desk/workbook/workbook';
import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';

/** The small book of the schedule: 12 orders. */
export const SMALL: readonly (readonly Cell[])[] = ORDERS.slice(0, 13);
const HEADERS = SMALL[0]?.map(String) ?? [];

export type Scenario = 'first' | 'refresh' | 'undo';
export const SCENARIOS: readonly Scenario[] = ['first', 'refresh', 'undo'];

/** A book that is ready for a scenario. */
export interface Ready {
  readonly rig: ExcelRig;
  host: Host;
}

/** A new book with nothing of ours: orders, a sheet of something else with filter buttons, and the person somewhere in it. */
export function newShop(): ExcelRig {
  const rig = excelRig({ 订单: SMALL, 别的: [['备忘'], ['不要动']] }, { dates: [2], pausesCount: false });
  const [orders, other] = rig.workbook.sheets;
  other?.setAutoFilter({ area: { top: 0, left: 0, bottom: 1, right: 0 }, criteria: new Map() });
  if (orders) orders.selection = { top: 2, left: 3, bottom: 4, right: 4 };
  return rig;
}

/** Bring a new book to where the scenario starts. */
export async function ready(scenario: Scenario): Promise<Ready> {
  const rig = newShop();
  if (scenario !== 'first') {
    const { bodies, ids } = await firstRun();
    for (const body of bodies) await rig.end.request(body);
    rig.ids = ids;
  }
  if (scenario === 'refresh') orderGrows(rig);
  return { rig, host: rig.start() };
}

/** The book of a scenario as it is when nothing of ours was ever there. */
export function shopWithoutUs(scenario: Scenario): ExcelRig {
  const rig = newShop();
  if (scenario === 'refresh') orderGrows(rig);
  return rig;
}

/** Before a refresh an order has another amount. */
function orderGrows(rig: ExcelRig): void {
  rig.workbook.sheet('订单')?.write({ top: 1, left: 5, bottom: 1, right: 5 }, () => ({ value: 777, formula: null }));
}

interface Recording {
  readonly bodies: readonly string[];
  readonly ids: number;
}

let recorded: Promise<Recording> | null = null;

/** The requests of a first run that change something; sent again, they bring any new shop to the same place. */
function firstRun(): Promise<Recording> {
  recorded ??= (async () => {
    const rig = newShop();
    const bodies: string[] = [];
    rig.wire = (body, end) => {
      if (parseRequest(body).Actions.some(isChange)) bodies.push(body);
      return end.request(body);
    };
    await runOn(rig.start());
    return { bodies, ids: rig.ids };
  })();
  return recorded;
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

/** Our tags by order id, as one text; says so when there are not exactly two columns of ours. */
export function tagsOf(rig: ExcelRig): string {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return 'no orders';
  const rows = sheet.values({ ...area, top: 0, left: 0 });
  const header = rows[0] ?? [];
  const ours = header.flatMap((cell, column) => (cell !== null && !HEADERS.includes(String(cell)) ? [column] : []));
  if (ours.length !== 2) return `${ours.length} columns of ours`;
  const id = header.findIndex((cell) => cell === HEADERS[0]);
  const texts = rows.slice(1).map((row) => [id, ...ours].map((at) => String(row[at] ?? '')).join('/'));
  return texts.sort().join('\n');
}

/** The sheet of orders, under whatever name. */
export function sheetOf({ workbook }: ExcelRig): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.value(0, 0) === HEADERS[0] || sheet.value(0, 1) === HEADERS[0]);
}

/** Everything of ours that people see after a run: cells, colours, messages, tables, pivots, charts. */
export function shown({ workbook }: ExcelRig): string {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  return visible
    .map((sheet) => {
      const area = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const { name, freeze, autoFilter, conditionalFormats, validations, tables, pivots, charts } = sheet;
      const lists = [conditionalFormats, validations, tables, pivots, charts].map((list) => list.all);
      const cells = sheet.formulas({ ...area, top: 0, left: 0 });
      return canonicalText([name, cells, freeze, autoFilter, ...lists]);
    })
    .join('\n');
}

/** What the person has before them: active sheet, selections, calculation mode; of their own sheets the filters too. */
export function viewOf({ workbook }: ExcelRig): string {
  const { activeSheet, calculationMode } = workbook;
  const own = workbook.sheets.slice(0, 2).map(({ selection, autoFilter }) => [selection, autoFilter]);
  return canonicalText([activeSheet.name, calculationMode, own]);
}

/** Until when the lease runs, in milliseconds since 1970; 0 without one. */
export function leaseOf({ workbook }: ExcelRig): number {
  const text = workbook.settings.get('customer-portrait.lease');
  return Number(/until\\*":(\d+)/.exec(text ?? '')?.[1] ?? 0);
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

/** Take back runs until Excel says that there are none. */
export async function undoAll(host: Host): Promise<void> {
  try {
    for (let runs = 0; runs < 8; runs++) await host.undo?.(CALM);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'nothingToUndo') throw error;
  }
}
