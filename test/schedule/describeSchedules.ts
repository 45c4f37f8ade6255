import { violationsBeside, type Moment } from './coEditorSchedule';
import { CO_EDITOR_ACTS } from './coEditors';
import { faultKinds, FaultyWire } from './faults';
import type { Ground } from './ground';
import { AFTERWARDS, cleanRun, violations, type Afterwards } from './schedule';
import { SCENARIOS } from './shop';

/** Before every how many requests something happens; SCHEDULE_STEP=1 is before every one. */
export function stepOr(usual: number): number {
  return Number(process.env['SCHEDULE_STEP'] ?? usual);
}

/** With SCHEDULE_ALL=1 each fault comes once and for good, and each is followed by everything; else these take turns. */
const IS_ALL = process.env['SCHEDULE_ALL'] === '1';

/** What is done after each schedule. */
export function thenFor(turn: number): readonly Afterwards[] {
  return IS_ALL ? AFTERWARDS : [AFTERWARDS[turn % AFTERWARDS.length] ?? 'run'];
}

/** Strike requests of every scenario with every fault of a ground, once and from there on. */
export function describeFaults(ground: Ground, step: number): void {
  const kinds = faultKinds(ground);
  describe.each(SCENARIOS)(`on ${ground.name}, a fault during %s breaks no invariant`, (scenario) => {
    test.each(kinds)('%s', async (kind) => {
      const clean = await cleanRun(ground, scenario);
      const stage = { ground, scenario, clean };
      const bad: string[] = [];
      const index = kinds.indexOf(kind);
      for (let at = 1 + ((index * 7) % step); at <= clean.calls; at += step)
        for (const lasts of IS_ALL ? [false, true] : [(at + index) % 2 === 0]) {
          const trouble: Parameters<typeof violations>[1] = ({ rig }) => {
            const faulty = new FaultyWire(ground, rig, { kind, at, lasts });
            rig.wire = faulty.wire;
            return () => faulty.calls;
          };
          const found = await violations(stage, trouble, thenFor(at + index));
          bad.push(...found.map((what) => `${lasts ? 'from' : 'at'} ${at} of ${clean.calls}: ${what}`));
        }
      expect(bad).toEqual([]);
    });
  });
}

/** Let another person act right before requests of every scenario. */
export function describeCoEditors(ground: Ground, step: number): void {
  const acts = CO_EDITOR_ACTS.filter(({ name }) => !ground.lacks.includes(name));
  describe.each(SCENARIOS)(`on ${ground.name}, another person who acts during %s breaks no invariant`, (scenario) => {
    test.each(acts.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
      const clean = await cleanRun(ground, scenario);
      const stage = { ground, scenario, clean };
      const bad: string[] = [];
      const index = acts.indexOf(one);
      for (let before = 1 + ((index * 5) % step); before <= clean.calls; before += step) {
        const found = await violationsBeside(stage, one, beforeRequest(before), thenFor(before + index));
        bad.push(...found.map((what) => `before ${before} of ${clean.calls}: ${what}`));
      }
      expect(bad).toEqual([]);
    });
  });
}

function beforeRequest(before: number): Moment {
  return (rig, now) => {
    const { wire } = rig;
    let calls = 0;
    rig.wire = async (request) => {
      if (++calls === before) await now();
      return wire(request);
    };
  };
}
