import { HostError } from '../../core/index';
import { CO_EDITOR_ACTS } from './coEditors';
import { FaultyWire } from './faults';
import { cleanRun, textOf } from './schedule';
import { act, isWellSaid, ready, runOn, startAgain, tags, userRows, type Scenario } from './shopOnExcel';

/** Before every how many requests somebody acts; 1 is the full schedule. */
const STEP = Number(process.env['SCHEDULE_STEP'] ?? 31);
jest.setTimeout(900_000);
const SCENARIOS: readonly Scenario[] = ['first', 'refresh', 'undo'];

describe.each(SCENARIOS)('another person acts during %s', (scenario) => {
  test.each(CO_EDITOR_ACTS.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { calls } = await cleanRun(scenario);
    const bad: string[] = [];
    const first = 1 + ((CO_EDITOR_ACTS.indexOf(one) * 5) % STEP);
    for (let before = first; before <= calls; before += STEP) {
      const at = await ready(scenario);
      const wanted = one.rows(userRows(at.rig)).join('\n');
      at.rig.wire = new FaultyWire(null, (call) => {
        if (call === before) one.act(at.rig);
      }).wire;
      const outcome = await act(at.host, scenario);
      const note = (what: string): void => void bad.push(`before ${before} of ${calls}: ${what}`);
      if (userRows(at.rig).join('\n') !== wanted) note('I1 user cells');
      if (outcome instanceof HostError && !isWellSaid(outcome)) note('I5 words');
      startAgain(at);
      for (const sheet of at.rig.workbook.sheets)
        if (sheet.protection.on) sheet.setProtection({ on: false, password: '', options: {} });
      const then = outcome === 'done' ? textOf(tags(at.rig)) : null;
      const state = await runOn(at.host).catch((error: unknown) => String(error));
      if (state !== 'done') note(`I3 clean run after ${String(outcome)} ends ${state}`);
      if (then !== null && one.rows(['x']).length === 1 && one.name.includes('order') && then !== textOf(tags(at.rig)))
        note('I2 green with wrong tags');
      if (userRows(at.rig).join('\n') !== wanted) note('I1 user cells at the end');
    }
    expect(bad).toEqual([]);
  });
});
