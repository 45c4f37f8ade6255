import { HostError, hostErrorText } from '../../core/index';
import type { Cell, Host } from '../../core/index';
import { isChange } from '../../desk/excel/query/interpret';
import { parseRequest } from '../../desk/excel/query/wire';
import { canonicalText } from '../../desk/workbook/canonicalText';
import type { SheetModel } from '../../desk/workbook/workbook';
import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import { CALM, NOTE, ORDERS, patchOf, TODAY } from '../port/shop';

/** The small book of the schedule: 12 orders. */
export const SMALL: readonly (readonly Cell[])[] = ORDERS.slice(0, 13);
const HEADERS = SMALL[0]?.map(String) ?? [];

export type Scenario = 'first' | 'refresh' | 'undo' | 'undo of a refresh';
export const SCENARIOS: readonly Scenario[] = ['first', 'refresh', 'undo', 'undo of a refresh'];

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
  if (scenario !== 'first') await sendAgain(rig, await firstRun());
  if (isChanged(scenario)) ordersChange(rig);
  if (scenario === 'undo of a refresh') await sendAgain(rig, await secondRun());
  return { rig, host: rig.start() };
}

async function sendAgain(rig: ExcelRig, { bodies, ids }: Recording): Promise<void> {
  for (const body of bodies) await rig.end.request(body);
  rig.ids = ids;
}

/** Since the first run an order has another amount, and the second customer came back. */
function isChanged(scenario: Scenario): boolean {
  return scenario === 'refresh' || scenario === 'undo of a refresh';
}

/** The book of a scenario as it is when nothing of ours was ever there. */
export function shopWithoutUs(scenario: Scenario): ExcelRig {
  const rig = newShop();
  if (isChanged(scenario)) ordersChange(rig);
  return rig;
}

function ordersChange(rig: ExcelRig): void {
  const put = (row: number, column: number, value: number): void =>
    rig.workbook.sheet('订单')?.write({ top: row, left: column, bottom: row, right: column }, () => ({ value, formula: null })); // prettier-ignore
  put(1, 5, 777);
  put(9, 2, TODAY - 1);
}

interface Recording {
  readonly bodies: readonly string[];
  readonly ids: number;
}

let [first, second]: (Promise<Recording> | null)[] = [null, null];

function firstRun(): Promise<Recording> {
  first ??= recorded(newShop());
  return first;
}

function secondRun(): Promise<Recording> {
  second ??= ready('refresh').then(({ rig }) => recorded(rig));
  return second;
}

/** The requests of a run that change something; sent again, they bring any shop in the same state to the same place. */
async function recorded(rig: ExcelRig): Promise<Recording> {
  const bodies: string[] = [];
  rig.wire = async (body, end) => {
    const before = rig.workbook.hash();
    const answer = await end.request(body);
    // Things are also added by being named, as settings are.
    if (parseRequest(body).Actions.some(isChange) || rig.workbook.hash() !== before) bodies.push(body);
    return answer;
  };
  await runOn(rig.start());
  return { bodies, ids: rig.ids };
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
export function userRows(rig: ExcelRig): readonly string[] {
  const sheet = sheetOf(rig);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) return [];
  const rows = sheet.formulas({ ...area, top: 0, left: 0 });
  const places = HEADERS.map((header) => (rows[0] ?? []).findIndex((cell) => cell === header));
  const texts = rows.slice(1).map((row) => places.map((place) => String(row[place] ?? '')).join('|'));
  return texts.filter((text) => text.replace(/\|/g, '') !== '').sort();
}

/** Our tags by order id, as one text; says so when there are not exactly two columns of ours. A header that a person typed and that stayed alone is theirs. */
export function tagsOf(rig: ExcelRig): string {
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
