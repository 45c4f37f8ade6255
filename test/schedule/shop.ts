import { HostError, hostErrorText } from '../../core/index';
import type { Host } from '../../core/index';
import { canonicalText } from '../../desk/workbook/canonicalText';
import { byLook } from '../gas/sheetsWhole';
import type { SheetModel } from '../../desk/workbook/workbook';
import { CALM, NOTE, ORDERS, patchOf, TODAY } from '../port/shop';
import type { Ground, ScheduleRig } from './ground';

/** The small book of the schedule: 12 orders. */
const SMALL = ORDERS.slice(0, 13) as readonly (readonly (string | number)[])[]; // texts and numbers, as they are written there
const HEADERS = SMALL[0]?.map(String) ?? [];

export type Scenario = 'first' | 'refresh' | 'undo' | 'undo of a refresh';
export const SCENARIOS: readonly Scenario[] = ['first', 'refresh', 'undo', 'undo of a refresh'];

/** A book that is ready for a scenario. */
export interface Ready {
  readonly rig: ScheduleRig;
  host: Host;
}

/** A new book with nothing of ours: orders, a sheet of something else with filter buttons, and the person somewhere in it. */
export function newShop(ground: Ground): ScheduleRig {
  const rig = ground.newRig({ 订单: SMALL, 别的: [['备忘'], ['不要动']] });
  const [orders, other] = rig.workbook.sheets;
  other?.setAutoFilter({ area: { top: 0, left: 0, bottom: 1, right: 0 }, criteria: new Map() });
  if (orders) orders.selection = { top: 2, left: 3, bottom: 4, right: 4 };
  return rig;
}

/** Bring a new book to where the scenario starts. */
export async function ready(ground: Ground, scenario: Scenario): Promise<Ready> {
  const rig = newShop(ground);
  if (scenario !== 'first') await sendAgain(rig, await firstRun(ground));
  if (isChanged(scenario)) ordersChange(rig);
  if (scenario === 'undo of a refresh') await sendAgain(rig, await secondRun(ground));
  return { rig, host: rig.start() };
}

async function sendAgain(rig: ScheduleRig, { requests, ids }: Recording): Promise<void> {
  for (const request of requests) await rig.answer(request);
  rig.ids = ids;
}

/** Since the first run an order has another amount, and the second customer came back. */
function isChanged(scenario: Scenario): boolean {
  return scenario === 'refresh' || scenario === 'undo of a refresh';
}

/** The book of a scenario as it is when nothing of ours was ever there. */
export function shopWithoutUs(ground: Ground, scenario: Scenario): ScheduleRig {
  const rig = newShop(ground);
  if (isChanged(scenario)) ordersChange(rig);
  return rig;
}

function ordersChange(rig: ScheduleRig): void {
  const put = (row: number, column: number, value: number): void =>
    rig.workbook.sheet('订单')?.write({ top: row, left: column, bottom: row, right: column }, () => ({ value, formula: null })); // prettier-ignore
  put(1, 5, 777);
  put(9, 2, TODAY - 1);
}

interface Recording {
  readonly requests: readonly string[];
  readonly ids: number;
}

const recordings = new Map<string, Promise<Recording>>();

function once(key: string, record: () => Promise<Recording>): Promise<Recording> {
  const found = recordings.get(key) ?? record();
  recordings.set(key, found);
  return found;
}

function firstRun(ground: Ground): Promise<Recording> {
  return once(`${ground.name} first`, () => recorded(ground, newShop(ground)));
}

function secondRun(ground: Ground): Promise<Recording> {
  return once(`${ground.name} second`, async () => recorded(ground, (await ready(ground, 'refresh')).rig));
}

/** The requests of a run that change something; sent again, they bring any shop in the same state to the same place. */
async function recorded(ground: Ground, rig: ScheduleRig): Promise<Recording> {
  const requests: string[] = [];
  rig.wire = async (request) => {
    const before = rig.whole();
    const answer = await rig.answer(request);
    // Things are also added by being named, as settings are.
    if (ground.isChange(request) || rig.whole() !== before) requests.push(request);
    return answer;
  };
  await runOn(rig.start());
  return { requests, ids: rig.ids };
}

/** Read, run, apply; gives how it ended. */
export async function runOn(host: Host): Promise<string> {
  const { book, stamp } = await host.read(CALM);
  return (await host.apply(patchOf(book), stamp, NOTE, CALM)).state;
}

/** Do what the scenario is about; gives the state, or the refusal. */
export async function act(host: Host, scenario: Scenario): Promise<string | HostError> {
  try {
    if (!isUndo(scenario)) return await runOn(host);
    await host.undo?.(CALM);
    return 'undone';
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Tell whether a scenario takes a run back. */
export function isUndo(scenario: Scenario): boolean {
  return scenario === 'undo' || scenario === 'undo of a refresh';
}

/** The user's cells by header, each row as one text, in any order; blank rows are left out. */
export function userRows(rig: ScheduleRig): readonly string[] {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return [];
  const rows = sheet.formulas({ ...area, top: 0, left: 0 });
  const places = HEADERS.map((header) => (rows[0] ?? []).findIndex((cell) => cell === header));
  const texts = rows.slice(1).map((row) => places.map((place) => String(row[place] ?? '')).join('|'));
  return texts.filter((text) => text.replace(/\|/g, '') !== '').sort();
}

/** Our tags by order id, as one text; says so when there are not exactly two columns of ours. A header that a person typed and that stayed alone is theirs. */
export function tagsOf(rig: ScheduleRig): string {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return 'no orders';
  const rows = sheet.values({ ...area, top: 0, left: 0 });
  const header = rows[0] ?? [];
  const ours = header.flatMap((cell, column) => {
    const isEmpty = rows.slice(1).every((row) => (row[column] ?? null) === null);
    return cell === null || HEADERS.includes(String(cell)) || isEmpty ? [] : [column];
  });
  if (ours.length !== 2) return `${ours.length} columns of ours`;
  const id = header.findIndex((cell) => cell === HEADERS[0]);
  const texts = rows.slice(1).map((row) => [id, ...ours].map((at) => String(row[at] ?? '')).join('/'));
  return texts.sort().join('\n');
}

/** The sheet of orders, under whatever name. */
export function sheetOf({ workbook }: ScheduleRig): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.value(0, 0) === HEADERS[0] || sheet.value(0, 1) === HEADERS[0]);
}

/** Everything of ours that people see after a run: cells, colours, messages, tables, pivots, charts. */
export function shown({ workbook }: ScheduleRig): string {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  // Charts of Google have no names, only numbers.
  return visible
    .map((sheet) => {
      const area = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const { name, freeze, autoFilter, conditionalFormats, validations, tables, pivots, charts } = sheet;
      // What was made anew is the last of its sheet, which nobody sees.
      const lists = [conditionalFormats.all, validations.all, tables.all, byLook(pivots.all), byLook(charts.all)];
      const cells = sheet.formulas({ ...area, top: 0, left: 0 });
      return canonicalText([name, cells, freeze, autoFilter, ...lists]);
    })
    .join('\n')
    .replace(/"name":"Chart[ \d]*"/g, '');
}

/** What the person has before them: active sheet, selections, calculation mode; of their own sheets the filters too. */
export function viewOf({ workbook }: ScheduleRig): string {
  const { activeSheet, calculationMode } = workbook;
  const own = workbook.sheets.slice(0, 2).map(({ selection, autoFilter }) => [selection, autoFilter]);
  return canonicalText([activeSheet.name, calculationMode, own]);
}

/** Until when the lease among some settings runs, in milliseconds since 1970; 0 without one. */
export function leaseIn(settings: ReadonlyMap<string, string>): number {
  const text = settings.get('customer-portrait.lease');
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
  at.rig.calm();
  at.rig.time.now += 180_000;
  at.host = at.rig.start();
}

/** Take back runs until the host says that there are none. */
export async function undoAll(host: Host): Promise<void> {
  try {
    for (let runs = 0; runs < 8; runs++) await host.undo?.(CALM);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'nothingToUndo') throw error;
  }
}
