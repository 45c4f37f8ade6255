import { CO_EDITOR_ACTS } from './coEditors';
import { violationsBeside } from './coEditorSchedule';
import { FAULT_KINDS } from './faults';
import { AFTERWARDS, cleanRun, violations } from './schedule';
import { SCENARIOS, type Scenario } from './shopOnExcel';

/** One schedule: what is disturbed how, and at which request. */
interface Plan {
  readonly name: string;
  readonly run: () => Promise<readonly string[]>;
}

/** Run every `step`th plan of one part of all plans; print violations as they are found and the counts at the end. Arguments: part, parts, step. */
async function main([part = 0, parts = 1, step = 1]: readonly number[]): Promise<number> {
  const plans = (await Promise.all(SCENARIOS.map(plansOf))).flat();
  const mine = plans.filter((_, index) => index % step === 0).filter((_, index) => index % parts === part);
  let bad = 0;
  for (const { name, run } of mine) {
    for (const what of await run().catch((error: unknown) => [`fails: ${String(error)}`])) {
      bad++;
      console.log(`${name}: ${what}`);
    }
  }
  console.log(JSON.stringify({ schedules: mine.length, violations: bad }));
  return bad;
}

async function plansOf(scenario: Scenario): Promise<readonly Plan[]> {
  const clean = await cleanRun(scenario);
  const calls = Array.from({ length: clean.calls }, (_, index) => index + 1);
  const faults = FAULT_KINDS.flatMap((kind) =>
    calls.flatMap((at) => [false, true].map((lasts) => ({ kind, at, lasts }))),
  );
  const acts = CO_EDITOR_ACTS.flatMap((one) => calls.map((before) => ({ one, before })));
  return [
    ...faults.map((fault) => ({
      name: `${scenario}, ${fault.kind} at ${fault.at} of ${clean.calls}${fault.lasts ? ' and on' : ''}`,
      run: () => violations(scenario, fault, clean),
    })),
    ...acts.map(({ one, before }) => ({
      name: `${scenario}, somebody ${one.name} before ${before} of ${clean.calls}`,
      run: () => violationsBeside(scenario, one, before, clean, AFTERWARDS),
    })),
  ];
}

void main(process.argv.slice(2).map(Number)).then((bad) => process.exit(bad === 0 ? 0 : 1));
