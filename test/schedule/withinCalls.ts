import { violationsBeside, type Moment } from './coEditorSchedule';
import { CO_EDITOR_ACTS } from './coEditors';
import { thenFor } from './describeSchedules';
import { act, ready, SCENARIOS, type Scenario } from './shop';
import { cleanRun, violations, type Trouble } from './schedule';
import { endExecution, SHEETS, type SheetsScheduleRig } from './shopOnSheets';

/** At how many places of each scenario something happens; SCHEDULE_PARTS asks for more. Below 1, acts take turns: 0.25 is each of them in one of four scenarios. */
export function partsOr(usual: number): number {
  return Number(process.env['SCHEDULE_PARTS'] ?? usual);
}

/** End executions in the middle: during a call of the sidebar, and during a run wholly on the server. `parts`: at how many places of each scenario. */
export function describeKilled(parts: number): void {
  describe.each(SCENARIOS)('an execution that Google ends during %s breaks no invariant', (scenario) => {
    test.each([
      ['one call of the sidebar', callEnded],
      ['a run on the server', runEnded],
    ] as const)('%s', async (_name, troubleAt) => {
      const clean = await cleanRun(SHEETS, scenario);
      const all = await serviceCalls(scenario);
      const bad: string[] = [];
      for (const [turn, at] of places(all, parts).entries()) {
        const found = await violations({ ground: SHEETS, scenario, clean }, troubleAt(at), thenFor(turn));
        bad.push(...found.map((what) => `at service call ${at} of ${all}: ${what}`));
      }
      expect(bad).toEqual([]);
    });
  });
}

/** Let another person act in the middle of a call of the sidebar to the server. */
export function describeWithinCalls(parts: number): void {
  const acts = CO_EDITOR_ACTS.filter(({ name, takesLong }) => !SHEETS.lacks.includes(name) && !takesLong);
  describe.each(SCENARIOS)('another person who acts within a call during %s breaks no invariant', (scenario) => {
    const turn = SCENARIOS.indexOf(scenario);
    const here = acts.filter((_, index) => parts >= 1 || (index + turn) % Math.round(1 / parts) === 0);
    test.each(here.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
      const clean = await cleanRun(SHEETS, scenario);
      const all = await serviceCalls(scenario);
      const bad: string[] = [];
      for (const [place, at] of places(all, Math.max(1, parts), acts.indexOf(one)).entries()) {
        const found = await violationsBeside({ ground: SHEETS, scenario, clean }, one, beforeService(at), thenFor(place + acts.indexOf(one))); // prettier-ignore
        bad.push(...found.map((what) => `before service call ${at} of ${all}: ${what}`));
      }
      expect(bad).toEqual([]);
    });
  });
}

function rigOf(rig: unknown): SheetsScheduleRig {
  return rig as SheetsScheduleRig; // rigs of this ground are
}

/** The execution of the sidebar's call ends at the n-th call of a service of the whole scenario; the sidebar hears of it. */
function callEnded(at: number): Trouble {
  return (ready) => {
    const rig = rigOf(ready.rig);
    let [calls, services, isOver] = [0, 0, false];
    rig.onService = () => {
      isOver = ++services === at;
      if (isOver) endExecution(rig.sheets);
    };
    rig.wire = async (request) => {
      calls++;
      const before = services;
      const answer = await rig.answer(request);
      if (before < at && services >= at) throw new Error('Exceeded maximum execution time');
      return answer;
    };
    return () => calls;
  };
}

/** The one execution of a run on the server ends; nobody hears of it. */
function runEnded(at: number): Trouble {
  return (ready) => {
    const rig = rigOf(ready.rig);
    let services = 0;
    ready.host = rig.startOnServer();
    rig.onService = () => {
      if (++services === at) endExecution(rig.sheets);
    };
    return () => 0;
  };
}

function beforeService(at: number): Moment {
  return (rig, now) => {
    let services = 0;
    rigOf(rig).onService = () => {
      if (++services === at) void now();
    };
  };
}

const counted = new Map<Scenario, Promise<number>>();

/** How many calls of services a scenario takes. */
function serviceCalls(scenario: Scenario): Promise<number> {
  const found = counted.get(scenario) ?? count(scenario);
  counted.set(scenario, found);
  return found;
}

async function count(scenario: Scenario): Promise<number> {
  const at = await ready(SHEETS, scenario);
  let services = 0;
  rigOf(at.rig).onService = () => void services++;
  await act(at.host, scenario);
  return services;
}

/** Places spread evenly over a scenario, shifted from one test to the next, so that together they come close. */
function places(all: number, parts: number, shift = 0): readonly number[] {
  const step = all / parts;
  return Array.from({ length: parts }, (_, part) => 1 + Math.floor(step * part + ((shift * 0.618 + 0.3) % 1) * step));
}
