import { HostError } from '../../core/index';
import { CALM } from '../port/shop';
import type { CoEditorAct } from './coEditors';
import type { ScheduleRig } from './ground';
import type { Afterwards, Stage } from './schedule';
import { act, isWellSaid, leaseIn, ready, runOn, shopWithoutUs, startAgain, tagsOf, undoAll, userRows, viewOf, type Ready } from './shop'; // prettier-ignore

/** Lets the other person act at some moment of the run: `now` is to be called once, then. */
export type Moment = (rig: ScheduleRig, now: Now) => void;

/** Acts; the request that is under way waits for what it gives, where it can. */
export type Now = () => Promise<void>;

/** Run a scenario in which somebody acts at some moment, then start anew and run and take back, or take back, or uninstall.
 *  Gives the invariants of safety.md 5.1 that were violated; what the other person did counts as wanted. */
export async function violationsBeside(
  stage: Stage,
  one: CoEditorAct,
  moment: Moment,
  then: readonly Afterwards[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const next of then) {
    const struck = await strike(stage, one, moment);
    if (next === then[0]) found.push(...struck.found);
    const after = await afterwards(struck, stage, one, next);
    found.push(...after.map((what) => `${what}, after ${struck.ended}`));
  }
  return found;
}

interface Struck {
  readonly at: Ready;
  readonly found: readonly string[];
  readonly ended: string;
  /** Rows of the user that must stay. */
  readonly rows: string;
  /** The tags when the run said that all is well, and had looked after the other person acted. */
  readonly green: string | null;
}

async function strike({ ground, scenario, clean }: Stage, one: CoEditorAct, moment: Moment): Promise<Struck> {
  const at = await ready(ground, scenario);
  const { rig } = at;
  // Sheets of Google have an end from the first look on: they have one before anybody acts.
  rig.whole();
  const rows = one.rows(userRows(rig)).join('\n');
  const found: string[] = [];
  let [calls, look, hasActed, hasLooked] = [0, viewOf(rig), false, false];
  rig.wire = (request) => {
    calls++;
    if (ground.isLook(request, rig)) hasLooked = hasActed;
    return rig.answer(request);
  };
  moment(rig, async () => {
    hasActed = true;
    one.act(rig);
    await one.takesLong?.(rig);
    look = viewOf(rig);
  });
  const outcome = await act(at.host, scenario);
  if (userRows(rig).join('\n') !== rows) found.push('I1 user cells');
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (calls > clean.calls * 4 + 60) found.push(`I7 ${calls} requests`);
  if (viewOf(rig) !== look) found.push('I9 view');
  if (leaseIn(rig.settings()) > rig.time.now + 120_000) found.push('I10 lease');
  if (outcome === 'undone' && !one.isOnOurs && !areAmong(tagsOf(rig), clean.ended.tags)) found.push('I4 tags');
  const green = outcome === 'done' && hasLooked ? tagsOf(rig) : null;
  return { at, found, rows, green, ended: outcome instanceof HostError ? outcome.message : outcome };
}

/** Every order that is still there has the tags that it is to have, as far as our columns are still there. */
function areAmong(tags: string, wanted: string): boolean {
  const known = new Set(wanted.split('\n'));
  return tags.includes('columns of ours') || tags.split('\n').every((row) => known.has(row) || /^\/*$/.test(row));
}

async function afterwards(
  { at, rows, green }: Struck,
  stage: Stage,
  one: CoEditorAct,
  next: Afterwards,
): Promise<readonly string[]> {
  const found: string[] = [];
  const { rig } = at;
  startAgain(at);
  openAgain(rig);
  const look = viewOf(rig);
  try {
    if (next === 'run') {
      const state = await runOn(at.host);
      if (state !== 'done') found.push(`I3 clean run ends ${state}`);
      if (!tagsOf(rig).includes('S001/')) found.push(`I3 ${tagsOf(rig)} after a clean run`);
      if (green !== null && tagsOf(rig) !== green) found.push('I2 green with wrong tags');
      if ((await runOn(at.host)) !== 'done') found.push('I3 second clean run');
    }
    if (next === 'uninstall') await at.host.uninstall?.(CALM);
    else await undoAll(at.host);
    if (!one.isOnOurs && rig.whole() !== expectedWhole(stage, one))
      found.push(next === 'uninstall' ? 'I6 leaks' : `I4 undo after ${next}`);
    found.push(...leaks(rig));
  } catch (error) {
    found.push(`${next} fails: ${String(error)}`);
  }
  if (userRows(rig).join('\n') !== rows) found.push(`I1 user cells after ${next}`);
  if (viewOf(rig) !== look) found.push(`I9 view after ${next}`);
  return found;
}

/** The person takes protection and filters of their rows away again. */
function openAgain(rig: ScheduleRig): void {
  rig.openAgain();
  for (const sheet of rig.workbook.sheets)
    if (sheet.autoFilter !== null && sheet.autoFilter.criteria.size > 0) sheet.setAutoFilter(null);
}

/** The book without us, in which the other person did the same. */
function expectedWhole({ ground, scenario }: Stage, one: CoEditorAct): string {
  const rig = shopWithoutUs(ground, scenario);
  // Sheets of Google have an end from the first look on.
  rig.whole();
  one.act(rig);
  openAgain(rig);
  return rig.whole();
}

function leaks({ workbook, settings }: ScheduleRig): readonly string[] {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility !== 'visible');
  return [
    ...sheets.map((sheet) => `I6 hidden sheet ${sheet.name}`),
    ...workbook.names.all.map((name) => `I6 name ${name.name}`),
    ...[...settings().keys()].map((key) => `I6 setting ${key}`),
  ];
}
