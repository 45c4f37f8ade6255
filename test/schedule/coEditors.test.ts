import { violationsBeside } from './coEditorSchedule';
import { CO_EDITOR_ACTS } from './coEditors';
import { AFTERWARDS, cleanRun } from './schedule';
import { SCENARIOS } from './shopOnExcel';

/** Before every how many requests somebody acts; SCHEDULE_STEP=1 is before every one. */
const STEP = Number(process.env['SCHEDULE_STEP'] ?? 41);
jest.setTimeout(3_600_000);

describe.each(SCENARIOS)('another person who acts during %s breaks no invariant', (scenario) => {
  test.each(CO_EDITOR_ACTS.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const clean = await cleanRun(scenario);
    const bad: string[] = [];
    const index = CO_EDITOR_ACTS.indexOf(one);
    for (let before = 1 + ((index * 5) % STEP); before <= clean.calls; before += STEP) {
      const then = STEP === 1 ? AFTERWARDS : [AFTERWARDS[(before + index) % AFTERWARDS.length] ?? 'run'];
      const found = await violationsBeside(scenario, one, before, clean, then);
      bad.push(...found.map((what) => `before ${before} of ${clean.calls}: ${what}`));
    }
    expect(bad).toEqual([]);
  });
});
