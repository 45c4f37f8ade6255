import type { OpenSession } from './openSession';
import type { Phase } from './session';

/** A phase in which nothing is under way. */
export type Settled = Exclude<Phase, { readonly kind: 'reading' | 'planning' | 'applying' | 'taking' }>;

/** Wait until nothing is under way in a session; gives the phase it came to. */
export function settled({ get, subscribe }: Pick<OpenSession, 'get' | 'subscribe'>): Promise<Settled> {
  return new Promise((resolve) => {
    let stop: () => void = () => undefined;
    const look = (): boolean => {
      const { phase } = get();
      if (!isSettled(phase)) return false;
      stop();
      resolve(phase);
      return true;
    };
    if (!look()) stop = subscribe(look);
  });
}

function isSettled(phase: Phase): phase is Settled {
  if (phase.kind === 'read') return !phase.isBusy;
  return !['reading', 'planning', 'applying', 'taking'].includes(phase.kind);
}
