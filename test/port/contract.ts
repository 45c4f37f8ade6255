import { PORT_CASES, type PortCase } from './cases';
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
  return needs.every((need) => (need === 'protect' || need === 'filter' ? rig[need] : need === 'keepsSettings' || rig.host[need]) !== undefined); // prettier-ignore
}
