import { HostError } from '../../core/index';
import { CALM } from '../port/shop';
import { FaultyWire, type Fault } from './faults';
import { act, shopWithoutUs, isUndo, isWellSaid, leaseOf, ready, runOn, shown, startAgain, tagsOf, undoAll, userRows, viewOf, type Ready, type Scenario } from './shopOnExcel'; // prettier-ignore

/** What must be so after a run of the scenario without any fault. */
export interface Clean {
  readonly calls: number;
  readonly tags: string;
  readonly shown: string;
  /** Hash of the book without us. */
  readonly without: string;
  /** Right after the scenario: the hash of the book, and our tags. */
  readonly ended: { readonly hash: string; readonly tags: string };
}

/** What is done after the fault, with the add-in started anew. */
export type Afterwards = 'run' | 'undo' | 'uninstall';
export const AFTERWARDS: readonly Afterwards[] = ['run', 'undo', 'uninstall'];

const known = new Map<Scenario, Promise<Clean>>();

/** Run a scenario without any fault, to know what is right and how many requests it takes. */
export function cleanRun(scenario: Scenario): Promise<Clean> {
  const found = known.get(scenario) ?? newCleanRun(scenario);
  known.set(scenario, found);
  return found;
}

async function newCleanRun(scenario: Scenario): Promise<Clean> {
  const at = await ready(scenario);
  const wire = new FaultyWire(null);
  at.rig.wire = wire.wire;
  const outcome = await act(at.host, scenario);
  if (outcome instanceof HostError) throw outcome;
  const { calls } = wire;
  const ended = { hash: at.rig.workbook.hash(), tags: tagsOf(at.rig) };
  startAgain(at);
  if (isUndo(scenario)) await runOn(at.host);
  return { calls, ended, tags: tagsOf(at.rig), shown: shown(at.rig), without: shopWithoutUs(scenario).workbook.hash() };
}

/** Run a scenario with one fault, then start anew and run, take everything back, or uninstall. Gives the invariants of safety.md 5.1 that were violated. */
export async function violations(
  scenario: Scenario,
  fault: Fault,
  clean: Clean,
  then: readonly Afterwards[] = AFTERWARDS,
): Promise<readonly string[]> {
  const found: string[] = [];
  let struck = await strike(scenario, fault, clean);
  found.push(...struck.found);
  const key = `${scenario} ${struck.at.rig.time.now} ${viewOf(struck.at.rig)} ${struck.at.rig.workbook.hash()}`;
  let isFresh = true;
  for (const next of then) {
    const before = OUTCOMES.get(`${next} ${key}`);
    if (before === undefined && !isFresh) struck = await strike(scenario, fault, clean);
    const outcome = before ?? (await afterwards(struck.at, next, clean));
    if (before === undefined) isFresh = false;
    OUTCOMES.set(`${next} ${key}`, outcome);
    found.push(...outcome.map((what) => `${what}, after ${struck.ended}`));
  }
  return found;
}

/** What came of the workbooks that faults left behind, by hash, time and view: many faults leave the same one. Ids of objects and the order in which they came are not in the hash; nothing of ours reads them. */
const OUTCOMES = new Map<string, readonly string[]>();

interface Struck {
  readonly at: Ready;
  readonly found: readonly string[];
  readonly ended: string;
}

async function strike(scenario: Scenario, fault: Fault, clean: Clean): Promise<Struck> {
  const at = await ready(scenario);
  const { rig } = at;
  const found: string[] = [];
  const [rows, look] = [userRows(rig).join('\n'), viewOf(rig)];
  const wire = new FaultyWire(fault);
  rig.wire = wire.wire;
  const outcome = await act(at.host, scenario);
  if (userRows(rig).join('\n') !== rows) found.push('I1 user cells');
  if (outcome === 'done' && tagsOf(rig) !== clean.tags) found.push('I2 green with wrong tags');
  if (outcome === 'done' && shown(rig) !== clean.shown) found.push('I2 green with wrong sheets');
  if (outcome === 'undone' && rig.workbook.hash() !== clean.ended.hash) found.push('I4 undone is not as before');
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (wire.calls > clean.calls * 4 + 60) found.push(`I7 ${wire.calls} requests`);
  if (viewOf(rig) !== look) found.push('I9 view');
  if (leaseOf(rig) > rig.time.now + 120_000) found.push('I10 lease');
  return { at, found, ended: outcome instanceof HostError ? outcome.message : outcome };
}

async function afterwards(at: Ready, next: Afterwards, clean: Clean): Promise<readonly string[]> {
  const found: string[] = [];
  const { rig } = at;
  const [rows, look] = [userRows(rig).join('\n'), viewOf(rig)];
  startAgain(at);
  try {
    if (next === 'run') found.push(...(await cleanAgain(at, clean)));
    if (next === 'uninstall') await at.host.uninstall?.(CALM);
    else await undoAll(at.host);
    if (rig.workbook.hash() !== clean.without) found.push(next === 'uninstall' ? 'I6 leaks' : `I4 undo after ${next}`);
  } catch (error) {
    found.push(`${next} fails: ${String(error)}`);
  }
  if (userRows(rig).join('\n') !== rows) found.push(`I1 user cells after ${next}`);
  if (viewOf(rig) !== look) found.push(`I9 view after ${next}`);
  return found;
}

async function cleanAgain({ host, rig }: Ready, clean: Clean): Promise<readonly string[]> {
  const found: string[] = [];
  const state = await runOn(host);
  if (state !== 'done') found.push(`I3 clean run ends ${state}`);
  if (tagsOf(rig) !== clean.tags) found.push('I3 tags after a clean run');
  if (shown(rig) !== clean.shown) found.push('I3 sheets after a clean run');
  return found;
}
