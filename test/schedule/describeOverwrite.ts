import { CO_EDITOR_ACTS } from './coEditors';
import { faultKinds, FaultyWire } from './faults';
import type { Ground } from './ground';
import { OVERWRITE_SCENARIOS, overwriteViolations, quietRequests } from './overwriteSchedule';

/** Acts of another person that leave our own columns and sheets alone. */
const ACTS = CO_EDITOR_ACTS.filter(({ isOnOurs, takesLong }) => isOnOurs !== true && takesLong === undefined);

/** Strike requests of a run that writes over cells of the user, and of its undo, with every fault of a ground; and let another person act right before some. */
export function describeOverwrite(ground: Ground, step: number): void {
  const kinds = faultKinds(ground);
  describe.each(OVERWRITE_SCENARIOS)(`on ${ground.name}, %s loses no cell of the user`, (scenario) => {
    test.each(kinds)('when a request %s', async (kind) => {
      const calls = await quietRequests(ground, scenario);
      const bad: string[] = [];
      const index = kinds.indexOf(kind);
      for (let at = 1 + ((index * 7) % step); at <= calls; at += step) {
        const lasts = (at + index) % 2 === 0;
        const found = await overwriteViolations(ground, scenario, (rig) => {
          const faulty = new FaultyWire(ground, rig, { kind, at, lasts });
          rig.wire = faulty.wire;
          return () => faulty.calls;
        });
        bad.push(...found.map((what) => `${lasts ? 'from' : 'at'} ${at} of ${calls}: ${what}`));
      }
      expect(bad).toEqual([]);
    });
    const acts = ACTS.filter(({ name }) => !ground.lacks.includes(name));
    test.each(acts.map((one) => [one.name, one] as const))('when another person %s', async (_name, one) => {
      const calls = await quietRequests(ground, scenario);
      const bad: string[] = [];
      for (let before = 1 + ((acts.indexOf(one) * 5) % step); before <= calls; before += step) {
        const found = await overwriteViolations(
          ground,
          scenario,
          (rig) => {
            let count = 0;
            rig.wire = async (request) => {
              if (++count === before) one.act(rig);
              return rig.answer(request);
            };
            return () => count;
          },
          one,
        );
        bad.push(...found.map((what) => `before ${before} of ${calls}: ${what}`));
      }
      expect(bad).toEqual([]);
    });
  });
}
