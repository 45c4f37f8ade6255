import {
  HostError,
  VERSION,
  type Host,
  type Patch,
  type Receipt,
  type RunNote,
  type Snapshot,
  type Stamp,
} from '../../core/index';
import type { Engine, EngineRequest, NothingToDo, StopSignal } from '../engine/engine';
import type { OverwriteOffer } from '../engine/overwriteOffer';
import type { RunView } from '../engine/runView';
import { engineWork, hostWork, type FlowWork } from './steps';

/** A patch ready to be written, and the reading it was planned from. */
export interface Prepared {
  readonly kind: 'portrait';
  readonly view: RunView;
  readonly patch: Patch;
  readonly certificate: string;
  readonly offer: OverwriteOffer;
  readonly stamp: Stamp;
}

export interface Applied {
  readonly kind: 'applied';
  readonly view: RunView;
  readonly patch: Patch;
  readonly certificate: string;
  readonly receipt: Receipt;
}

/** Where a run happens. */
export interface Place {
  readonly host: Host;
  readonly engine: Engine;
}

/** Times that we read and run again when somebody changes the rows meanwhile. */
export const MOST_PASSES = 3;

/** Read the workbook and hand it to the engine. */
export async function readBook({ host, engine }: Place, work: FlowWork): Promise<Snapshot> {
  work.progress({ step: 'read', done: 0, total: 0 });
  const snapshot = await unlessStopped(host.read(hostWork(work)), work.signal);
  await engine.open(snapshot.book, engineWork(work));
  return snapshot;
}

/** Plan what would be written from a reading that the engine holds. */
export async function prepare(
  { engine }: Place,
  request: EngineRequest,
  stamp: Stamp,
  work: FlowWork,
): Promise<Prepared | NothingToDo> {
  const planned = await engine.plan(request, engineWork(work));
  return planned.kind === 'none' ? planned : { ...planned, stamp };
}

/** Write what was prepared; without it, or when the rows are not what they were, read and plan again. Rejects with what the host or the engine says.
 *  The person agreed to the rules, not to the numbers: the same rules over newer rows need no second yes. Only what is written over their own cells must be what they saw. */
export async function applyRun(
  place: Place,
  request: EngineRequest,
  first: Prepared | null,
  work: FlowWork,
): Promise<Applied | NothingToDo> {
  let prepared: Prepared | NothingToDo | null = first;
  for (let pass = 1; ; pass++) {
    prepared ??= await prepare(place, request, (await readBook(place, work)).stamp, work);
    if (prepared.kind === 'none') return prepared;
    try {
      const { view, patch, certificate, stamp } = prepared;
      const receipt = await place.host.apply(patch, stamp, noteOf(prepared), hostWork(work));
      return { kind: 'applied', view, patch, certificate, receipt };
    } catch (error) {
      const isStale = error instanceof HostError && error.kind === 'changed' && request.overwrite !== true;
      if (!isStale || pass >= MOST_PASSES) throw error;
      prepared = null;
    }
  }
}

function noteOf({ view, certificate }: Prepared): RunNote {
  return {
    certificate,
    version: VERSION,
    customers: view.customers,
    rows: view.rows.read,
    recipe: JSON.stringify(view.recipe),
  };
}

/** Reading leaves no trace, so nobody waits for a host that does not answer a cancellation. */
function unlessStopped<T>(reading: Promise<T>, signal: StopSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new HostError('cancelled', 'unchanged', STOPPED));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    reading.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const STOPPED = { zh: '读取已停止。', en: 'Reading was stopped.' };
