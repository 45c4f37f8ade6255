import { FAULT_KINDS } from './faults';
import { AFTERWARDS, cleanRun, violations } from './schedule';
import { SCENARIOS } from './shopOnExcel';

/** Every how many requests a fault strikes; SCHEDULE_STEP=1 takes every one. */
const STEP = Number(process.env['SCHEDULE_STEP'] ?? 41);
jest.setTimeout(3_600_000);

describe.each(SCENARIOS)('a fault during %s breaks no invariant', (scenario) => {
  test.each(FAULT_KINDS)('%s', async (kind) => {
    const clean = await cleanRun(scenario);
    const bad: string[] = [];
    const index = FAULT_KINDS.indexOf(kind);
    for (let at = 1 + ((index * 7) % STEP); at <= clean.calls; at += STEP)
      for (const lasts of [false, true]) {
        const then = STEP === 1 ? AFTERWARDS : [AFTERWARDS[(at + index) % AFTERWARDS.length] ?? 'run'];
        const found = await violations(scenario, { kind, at, lasts }, clean, then);
        bad.push(...found.map((what) => `${lasts ? 'from' : 'at'} ${at} of ${clean.calls}: ${what}`));
      }
    expect(bad).toEqual([]);
  });
});
