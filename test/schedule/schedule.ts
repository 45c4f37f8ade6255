import { HostError } from '../../core/index';
import { CALM } from '../port/shop';
import type { Ground } from './ground';
import { act, shopWithoutUs, isUndo, isWellSaid, leaseIn, ready, runOn, shown, startAgain, tagsOf, undoAll, userRows, viewOf, type Ready, type Scenario } from './shop'; // prettier-ignore

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

const known = new Map<string, Promise<Clean>>();

/** Run a scenario without any fault, to know what is right and how many requests it takes. */
export function cleanRun(ground: Ground, scenario: Scenario): Promise<Clean> {
  const key = `${ground.name} ${scenario}`;
  const found = known.get(key) ?? newCleanRun(ground, scenario);
  known.set(key, found);
  return found;
}

async function newCleanRun(ground: Ground, scenario: Scenario): Promise<Clean> {
  const at = await ready(ground, scenario);
  const { rig } = at;
  let calls = 0;
  rig.wire = (request) => (calls++, rig.answer(request));
  const outcome = await act(at.host, scenario);
  if (outcome instanceof HostError) throw outcome;
  const ended = { hash: rig.whole(), tags: tagsOf(rig) };
  startAgain(at);
  if (isUndo(scenario)) await runOn(at.host);
  return { calls, ended, tags: tagsOf(rig), shown: shown(rig), without: shopWithoutUs(ground, scenario).whole() };
}

/** Where a schedule runs. */
export interface Stage {
  readonly ground: Ground;
  readonly scenario: Scenario;
  readonly clean: Clean;
}

/** Brings trouble into a book that is ready, before the scenario begins; gives how many requests came by then. */
export type Trouble = (at: Ready) => () => number;

/** Run a scenario in trouble, then start anew and run, take everything back, or uninstall. Gives the invariants of safety.md 5.1 that were violated. */
export async function violations(
  stage: Stage,
  trouble: Trouble,
  then: readonly Afterwards[] = AFTERWARDS,
): Promise<readonly string[]> {
  const found: string[] = [];
  let struck = await strike(stage, trouble);
  found.push(...struck.found);
  const key = `${stage.ground.name} ${stage.scenario} ${struck.at.rig.time.now} ${viewOf(struck.at.rig)} ${struck.at.rig.whole()}`;
  let isFresh = true;
  for (const next of then) {
    const before = OUTCOMES.get(`${next} ${key}`);
    if (before === undefined && !isFresh) struck = await strike(stage, trouble);
    const outcome = before ?? (await afterwards(struck.at, next, stage.clean));
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

async function strike({ ground, scenario, clean }: Stage, trouble: Trouble): Promise<Struck> {
  const at = await ready(ground, scenario);
  const { rig } = at;
  const found: string[] = [];
  const [rows, look] = [userRows(rig).join('\n'), viewOf(rig)];
  const calls = trouble(at);
  const outcome = await act(at.host, scenario);
  if (userRows(rig).join('\n') !== rows) found.push('I1 user cells');
  if (outcome === 'done' && tagsOf(rig) !== clean.tags) found.push('I2 green with wrong tags');
  if (outcome === 'done' && shown(rig) !== clean.shown) found.push('I2 green with wrong sheets');
  if (outcome === 'undone' && rig.whole() !== clean.ended.hash) found.push('I4 undone is not as before');
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (calls() > clean.calls * 4 + 60) found.push(`I7 ${calls()} requests`);
  if (viewOf(rig) !== look) found.push('I9 view');
  if (leaseIn(rig.settings()) > rig.time.now + 120_000) found.push('I10 lease');
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
    if (rig.whole() !== clean.without) found.push(next === 'uninstall' ? 'I6 leaks' : `I4 undo after ${next}`);
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
