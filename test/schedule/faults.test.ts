import { FAULT_KINDS } from './faults';
import { cleanRun, violations } from './schedule';
import type { Scenario } from './shopOnExcel';

/** Every how many requests a fault strikes; 1 is the full schedule. */
const STEP = Number(process.env['SCHEDULE_STEP'] ?? 47);
jest.setTimeout(900_000);
const SCENARIOS: readonly Scenario[] = ['first', 'refresh', 'undo'];

describe.each(SCENARIOS)('one fault during %s', (scenario) => {
  test.each(FAULT_KINDS)(
    '%s: nothing of the user is harmed, a clean run heals, undo goes all the way back',
    async (kind) => {
      const clean = await cleanRun(scenario);
      const bad: string[] = [];
      const first = 1 + ((FAULT_KINDS.indexOf(kind) * 7) % STEP);
      for (let at = first; at <= clean.calls; at += STEP) {
        for (const lasts of [false, true]) {
          const found = await violations(scenario, { kind, at, lasts }, clean);
          bad.push(...found.map((what) => `${kind} at ${at} of ${clean.calls}${lasts ? ' on' : ''}: ${what}`));
        }
      }
      expect(bad).toEqual([]);
    },
  );
});
