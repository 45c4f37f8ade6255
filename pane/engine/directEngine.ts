import type { Asked, Asking } from './asked';
import { EngineError, type Engine, type EngineWork, type StopSignal } from './engine';
import { workbench, type EngineTick } from './workbench';

/** Run the core on the caller's thread: for tests, and where no worker can be started.
 *  Limit: the caller's thread is busy meanwhile; a cancellation is seen between blocks of rows only. */
export function directEngine(): Engine {
  const bench = workbench();
  return {
    open: (book, work) => attempt(() => (work.progress('send', 1, 1), bench.open(book)), work),
    look: (request, work) => attempt(() => bench.look(request, tickOf(work)), work),
    plan: (request, work) => attempt(() => bench.plan(request, tickOf(work)), work),
    customer: (place) => attempt(() => bench.customer(place)),
    history: (place) => attempt(() => bench.history(place)),
    ask: <K extends keyof Asked>(kind: K, question: Asked[K]['question']) =>
      // A question of a kind gets the answer of that kind.
      attempt(() => bench.answer({ kind, question } as Asking) as Asked[K]['answer'] | null),
    close: () => undefined,
  };
}

function tickOf({ progress, signal }: EngineWork): EngineTick {
  return (step, done, total) => {
    progress(step, done, total);
    stopIfCancelled(signal);
  };
}

function stopIfCancelled(signal: StopSignal): void {
  if (signal.aborted) throw new EngineError('cancelled');
}

/** Wait a moment first, so that the screen can show that work has begun. */
async function attempt<T>(task: () => T, work?: EngineWork): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    if (work) stopIfCancelled(work.signal);
    return task();
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError('failed', error);
  }
}
