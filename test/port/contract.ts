import { PORT_CASES } from './cases';
import type { PortCase } from './portCase';
import type { PortRig } from './rig';

/** Run every promise of the port that this host makes. */
export function describeContract(host: string, rigOf: () => PortRig): void {
  describe(`the ${host} host`, () => {
    for (const one of PORT_CASES.filter((found) => isAbout(found, rigOf()))) {
      test(one.name, () => one.check(rigOf()));
    }
  });
}

/** Tell whether a case is about something that this host does at all. */
export function isAbout({ needs = [] }: PortCase, rig: PortRig): boolean {
  const can: Readonly<Record<string, unknown>> = { ...rig, ...methodsOf(rig) };
  return needs.every((need) => can[need] !== undefined);
}

function methodsOf({ host }: PortRig): Readonly<Record<string, boolean | undefined>> {
  const names = ['undo', 'uninstall', 'runs', 'addSheet'] as const;
  return Object.fromEntries(names.map((name) => [name, name in host ? true : undefined]));
}
