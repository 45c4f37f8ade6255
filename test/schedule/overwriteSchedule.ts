import { HostError } from '../../core/index';
import type { Host } from '../../core/index';
import { CALM, NOTE, patchOf } from '../port/shop';
import type { CoEditorAct } from './coEditors';
import type { Ground, ScheduleRig } from './ground';
import { isWellSaid, leaseIn, newShop, sheetOf, undoAll, userRows } from './shop';

/** A run that writes cleaned values over cells of the user, or its undo. */
export type OverwriteScenario = 'overwriting' | 'taking back what was written over';
export const OVERWRITE_SCENARIOS: readonly OverwriteScenario[] = ['overwriting', 'taking back what was written over'];

/** Row, column, what a person typed, what it is. */
const DIRT: readonly (readonly [row: number, column: number, typed: string, clean: string | number])[] = [
  [2, 2, '2024年6月1日', 45_444],
  [3, 0, ' S003', 'S003'],
  [4, 5, '¥1,250.50', 1250.5],
  [5, 5, '1.2万', 12_000],
  [6, 1, 'C1 ', 'C1'],
  [9, 2, '2024.6.1', 45_444],
];

/** A small shop with cells that can be cleaned without loss. */
export function dirtyShop(ground: Ground): ScheduleRig {
  const rig = newShop(ground);
  for (const [row, column, value] of DIRT)
    sheetOf(rig)?.write({ top: row, left: column, bottom: row, right: column }, () => ({ value, formula: null }));
  return rig;
}

/** Something happens to the talk between host and program; gives how many requests came by then. */
export type OverwriteTrouble = (rig: ScheduleRig) => () => number;

/** How many requests a scenario takes without any trouble. */
export async function quietRequests(ground: Ground, scenario: OverwriteScenario): Promise<number> {
  const rig = await readyTo(ground, scenario);
  let calls = 0;
  rig.wire = (request) => (calls++, rig.answer(request));
  const outcome = await act(rig.start(), scenario);
  if (outcome instanceof HostError) throw outcome;
  return calls;
}

/** Run a scenario in trouble, start anew and take everything back. Gives what is not as it must be.
 *  @param beside what another person did meanwhile, when somebody did; it counts as wanted */
export async function overwriteViolations(
  ground: Ground,
  scenario: OverwriteScenario,
  trouble: OverwriteTrouble,
  beside: CoEditorAct | null = null,
): Promise<readonly string[]> {
  const found: string[] = [];
  const rig = await readyTo(ground, scenario);
  const wanted = beside === null ? cleaned(userRows(rig)) : beside.rows(cleaned(userRows(rig)));
  trouble(rig);
  const outcome = await act(rig.start(), scenario);
  const told = outcome instanceof HostError ? outcome.message : outcome;
  found.push(...lost(cleaned(userRows(rig)), wanted).map((what) => `after ${told}: ${what}`));
  if (outcome === 'done' && beside === null && isDirty(rig)) found.push('done, but a cell holds what it held');
  if (outcome === 'undone' && beside === null && rig.whole() !== dirtyWhole(ground, null)) found.push('undone is not as before'); // prettier-ignore
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (leaseIn(rig.settings()) > rig.time.now + 120_000) found.push('I10 lease');
  found.push(...(await takenBack(ground, rig, wanted, beside)).map((what) => `${what}, after ${told}`));
  return found;
}

async function takenBack(
  ground: Ground,
  rig: ScheduleRig,
  wanted: readonly string[],
  beside: CoEditorAct | null,
): Promise<readonly string[]> {
  const found: string[] = [];
  rig.calm();
  rig.time.now += 180_000;
  openAgain(rig);
  try {
    await undoAll(rig.start());
    if (
      beside?.isOnOurs !== true &&
      !MOVES_FORMATS.has(beside?.name ?? '') &&
      rig.whole() !== dirtyWhole(ground, beside)
    )
      found.push('I4 not as before');
    if (rig.workbook.names.all.length > 0) found.push('I6 names');
  } catch (error) {
    found.push(`undo fails: ${String(error)}`);
  }
  found.push(...lost(cleaned(userRows(rig)), wanted).map((what) => `${what} after undo`));
  return found;
}

/** The contents move and the formats stay; a new column takes over the formats beside it, ours among them. */
const MOVES_FORMATS: ReadonlySet<string> = new Set(['puts the rows into another order', 'inserts a column']);

async function readyTo(ground: Ground, scenario: OverwriteScenario): Promise<ScheduleRig> {
  const rig = dirtyShop(ground);
  if (scenario === 'overwriting') return rig;
  const outcome = await act(rig.start(), 'overwriting');
  if (outcome !== 'done') throw new Error(`the run before the undo ended ${String(outcome)}`);
  rig.time.now += 180_000;
  return rig;
}

async function act(host: Host, scenario: OverwriteScenario): Promise<string | HostError> {
  try {
    if (scenario !== 'overwriting') {
      await host.undo?.(CALM);
      return 'undone';
    }
    const { book, stamp } = await host.read(CALM);
    return (await host.apply(patchOf(book, true), stamp, NOTE, CALM)).state;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Rows as they are when every cell that may be cleaned is. */
function cleaned(rows: readonly string[]): readonly string[] {
  const clean = new Map(DIRT.map(([, , typed, value]) => [typed, String(value)]));
  return rows.map((row) => row.split('|').map((cell) => clean.get(cell) ?? cell).join('|')).sort(); // prettier-ignore
}

function lost(rows: readonly string[], wanted: readonly string[]): readonly string[] {
  const [now, then] = [[...rows].sort(), [...wanted].sort()];
  return now.join('\n') === then.join('\n')
    ? []
    : [`I1 user cells: ${now.filter((row) => !then.includes(row)).join('; ')} instead of ${then.filter((row) => !now.includes(row)).join('; ')}`]; // prettier-ignore
}

function isDirty(rig: ScheduleRig): boolean {
  const dirt = new Set(DIRT.map(([, , typed]) => typed));
  return userRows(rig).some((row) => row.split('|').some((cell) => dirt.has(cell)));
}

function dirtyWhole(ground: Ground, beside: CoEditorAct | null): string {
  const rig = dirtyShop(ground);
  // Sheets of Google have an end from the first look on.
  rig.whole();
  beside?.act(rig);
  openAgain(rig);
  return rig.whole();
}

function openAgain(rig: ScheduleRig): void {
  rig.openAgain();
  for (const sheet of rig.workbook.sheets)
    if (sheet.autoFilter !== null && sheet.autoFilter.criteria.size > 0) sheet.setAutoFilter(null);
}
