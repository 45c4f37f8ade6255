import { HostError } from '../../core/index';
import { FaultyWire, type Fault } from './faults';
import { act, isWellSaid, ready, runOn, startAgain, tags, undoAll, userRows, type Ready, type Scenario } from './shopOnExcel'; // prettier-ignore

/** What must be so after a clean run of the scenario, whatever happened before. */
export interface Clean {
  readonly calls: number;
  readonly tags: string;
  /** Hash after taking everything back. */
  readonly empty: string;
}

/** Run a scenario without any fault, to know what is right and how many requests it takes. */
export async function cleanRun(scenario: Scenario): Promise<Clean> {
  const at = await ready(scenario);
  const wire = new FaultyWire(null);
  at.rig.wire = wire.wire;
  const outcome = await act(at.host, scenario);
  if (outcome instanceof HostError) throw outcome;
  const { calls } = wire;
  startAgain(at);
  if (scenario === 'undo') await runOn(at.host);
  const right = textOf(tags(at.rig));
  return { calls, tags: right, empty: await undoAll(at) };
}

/** Run a scenario with one fault, then start again and run cleanly, then take everything back. Gives the invariants of safety.md 5.1 that were violated. */
export async function violations(scenario: Scenario, fault: Fault, clean: Clean): Promise<readonly string[]> {
  const at = await ready(scenario);
  const found: string[] = [];
  const rows = userRows(at.rig).join('\n');
  const look = viewOf(at);
  const wire = new FaultyWire(fault);
  at.rig.wire = wire.wire;
  const outcome = await act(at.host, scenario);
  if (userRows(at.rig).join('\n') !== rows) found.push('I1 user cells');
  if (outcome === 'done' && textOf(tags(at.rig)) !== clean.tags) found.push('I2 green with wrong tags');
  if (outcome instanceof HostError && !isWellSaid(outcome)) found.push('I5 words');
  if (wire.calls > clean.calls * 8 + 200) found.push(`I7 ${wire.calls} requests`);
  if (viewOf(at) !== look) found.push('I9 view');
  if (leaseOf(at) > at.rig.time.now + 120_000) found.push('I10 lease');
  startAgain(at);
  found.push(...(await afterwards(at, clean, outcome)));
  if (userRows(at.rig).join('\n') !== rows) found.push('I1 user cells at the end');
  return found;
}

async function afterwards(at: Ready, clean: Clean, outcome: string | HostError): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    const state = await runOn(at.host);
    if (state !== 'done') found.push(`I3 clean run ends ${state}`);
    if (textOf(tags(at.rig)) !== clean.tags) found.push('I3 tags after a clean run');
    if ((await undoAll(at)) !== clean.empty) found.push('I4 I6 not as before');
  } catch (error) {
    found.push(`I3 after ${outcome instanceof HostError ? outcome.message : outcome}: ${String(error)}`);
  }
  return found;
}

export function textOf(tagged: ReadonlyMap<string, string> | null): string {
  return tagged === null ? 'not two columns' : [...tagged].sort().join('\n');
}

/** What the person has before them: active sheet, selection, filter, calculation mode. */
export function viewOf({ rig }: Ready): string {
  const { activeSheet, calculationMode } = rig.workbook;
  return JSON.stringify([activeSheet.name, activeSheet.selection, activeSheet.autoFilter, calculationMode]);
}

export function leaseOf({ rig }: Ready): number {
  const text = rig.workbook.settings.get('customer-portrait.lease');
  const until = /until\\*":(\d+)/.exec(text ?? '')?.[1];
  return Number(until ?? 0);
}
