import type { Snapshot } from '../../core/index';
import { editCount } from '../engine/edits';
import type { EngineRequest, EngineWork, Looked } from '../engine/engine';
import { readBook } from './apply';
import { failureOf } from './failure';
import { loadMemory } from './memory';
import { requestFrom } from './request';
import type { Stage } from './stage';
import { engineWork, type FlowWork } from './steps';

/** Reads the workbook, and looks again whenever a setting changes. */
export interface Reader {
  /** Read and look; what is remembered is loaded first when `isFirst`. */
  readonly read: (isFirst: boolean) => Promise<void>;
  /** Make the numbers again with the settings of now. While that is under way, later calls wait and become one. */
  readonly lookAgain: () => Promise<void>;
  /** Give the reading that the engine holds, or a new one when there is none or the workbook has changed since. */
  readonly fresh: (work: FlowWork) => Promise<Snapshot>;
  /** What was read is no longer what stands there: we wrote. */
  readonly forget: () => void;
}

/** Set up the reader of a stage. */
export function reader(stage: Stage): Reader {
  const { parts } = stage;
  let snapshot: Snapshot | null = null;
  const readNow = async (work: FlowWork): Promise<Snapshot> => {
    stage.set({ isStale: false, written: null });
    snapshot = null;
    snapshot = await readBook(parts, work);
    return snapshot;
  };
  return {
    async read(isFirst) {
      const work = stage.begin((progress) => ({ kind: 'reading', progress, isStopping: false }));
      stage.set({ phase: { kind: 'reading', progress: null, isStopping: false } });
      try {
        if (isFirst) stage.set({ memory: await loadMemory(parts.host) });
        stage.set({ runs: (await parts.host.runs?.()) ?? null });
        await readNow(work);
        const looked = await parts.engine.look(currentRequest(stage), engineWork(work));
        if (stage.isCurrent(work)) show(stage, looked);
      } catch (error) {
        if (stage.isCurrent(work)) stage.set({ phase: { kind: 'failed', failure: failureOf(error, 'unchanged') } });
      }
    },
    lookAgain: onceAtATime(() => lookAtSettings(stage)),
    async fresh(work) {
      return snapshot && !stage.get().isStale ? snapshot : readNow(work);
    },
    forget() {
      snapshot = null;
    },
  };
}

/** The request of the settings of now. */
export function currentRequest(stage: Stage): EngineRequest {
  const { memory, day, edits } = stage.get();
  const clock = stage.parts.clock();
  const request = requestFrom(memory, day === null ? clock : { ...clock, today: day, given: true });
  return editCount(edits) === 0 ? request : { ...request, edits };
}

/** Nobody stops a look: what comes too late is not shown, and the next one finds the worker still there. */
const UNWATCHED: EngineWork = { progress: () => undefined, signal: new AbortController().signal };

async function lookAtSettings(stage: Stage): Promise<void> {
  const isWanted = (): boolean => ['read', 'empty'].includes(stage.get().phase.kind);
  const { phase } = stage.get();
  if (phase.kind === 'read') stage.set({ phase: { ...phase, isBusy: true } });
  try {
    const looked = await stage.parts.engine.look(currentRequest(stage), UNWATCHED);
    if (isWanted()) show(stage, looked);
  } catch (error) {
    if (isWanted()) stage.set({ phase: { kind: 'failed', failure: failureOf(error, 'unchanged') } });
  }
}

function show(stage: Stage, looked: Looked): void {
  if (looked.kind === 'none') stage.set({ phase: { kind: 'empty', nothing: looked }, view: null });
  else stage.set({ phase: { kind: 'read', view: looked.view, isBusy: false }, view: looked.view });
}

/** Calls during a call become one more call after it. */
function onceAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await task();
    } while (again);
    running = null;
  };
  return () => {
    if (running) again = true;
    running ??= run();
    return running;
  };
}
