import { HostError } from '../../core/index';
import type { ExcelRig } from '../addin/excel/excelRig';
import { CALM } from '../port/shop';
import type { CoEditorAct } from './coEditors';
import type { Afterwards, Clean } from './schedule';
import { act, isWellSaid, leaseOf, ready, runOn, shopWithoutUs, startAgain, tagsOf, undoAll, userRows, viewOf, type Ready, type Scenario } from './shopOnExcel'; // prettier-ignore

/** Run a scenario in which somebody acts right before one request, then start anew and run and take back, or take back, or uninstall.
 *  Gives the invariants of safety.md 5.1 that were violated; what the other person did counts as wanted. */
export async function violationsBeside(
  scenario: Scenario,
  one: CoEditorAct,
  before: number,
  clean: Clean,
  then: readonly Afterwards[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const next of then) {
    const struck = await strike(scenario, one, before, clean);
    if (next === then[0]) found.push(...struck.found);
    const after = await afterwards(struck, scenario, one, next);
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

async function strike(scenario: Scenario, one: CoEditorAct, before: number, clean: Clean): Promise<Struck> {
  const at = await ready(scenario);
  const { rig } = at;
  const rows = one.rows(userRows(rig)).join('\n');
  const found: string[] = [];
  let [calls, lastLook, look] = [0, 0, viewOf(rig)];
  rig.wire = async (body, end) => {
    const call = ++calls;
    if (call === before) {
      await one.act(rig);
      look = viewOf(rig);
    }
    // Only reading the cells of the sheets asks for this.
    if (body.includes('valueTypes')) lastLook = call;
    return end.request(body);
  };
  const outcome = await act(at.host, scenario);
  if (userRows(rig).join('\n') !== rows) found.push('I1 user cells');
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (calls > clean.calls * 4 + 60) found.push(`I7 ${calls} requests`);
  if (viewOf(rig) !== look) found.push('I9 view');
  if (leaseOf(rig) > rig.time.now + 120_000) found.push('I10 lease');
  if (outcome === 'undone' && !one.isOnOurs && !areAmong(tagsOf(rig), clean.ended.tags)) found.push('I4 tags');
  const green = outcome === 'done' && before <= lastLook ? tagsOf(rig) : null;
  return { at, found, rows, green, ended: outcome instanceof HostError ? outcome.message : outcome };
}

/** Every order that is still there has the tags that it is to have, as far as our columns are still there. */
function areAmong(tags: string, wanted: string): boolean {
  const known = new Set(wanted.split('\n'));
  return tags.includes('columns of ours') || tags.split('\n').every((row) => known.has(row) || /^\/*$/.test(row));
}

async function afterwards(
  { at, rows, green }: Struck,
  scenario: Scenario,
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
    if (!one.isOnOurs && rig.workbook.hash() !== (await expectedHash(scenario, one)))
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
function openAgain({ workbook }: ExcelRig): void {
  for (const sheet of workbook.sheets) {
    if (sheet.protection.on) sheet.setProtection({ on: false, password: '', options: {} });
    if (sheet.autoFilter !== null && sheet.autoFilter.criteria.size > 0) sheet.setAutoFilter(null);
  }
}

/** The book without us, in which the other person did the same. */
async function expectedHash(scenario: Scenario, one: CoEditorAct): Promise<string> {
  const rig = shopWithoutUs(scenario);
  await one.act(rig);
  openAgain(rig);
  return rig.workbook.hash();
}

function leaks({ workbook }: ExcelRig): readonly string[] {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility !== 'visible');
  return [
    ...sheets.map((sheet) => `I6 hidden sheet ${sheet.name}`),
    ...workbook.names.all.map((name) => `I6 name ${name.name}`),
    ...[...workbook.settings.keys()].map((key) => `I6 setting ${key}`),
  ];
}
