import { EngineError, type Engine } from '../../pane/engine/engine';
import { workbench, type EngineTick } from '../../pane/engine/workbench';

/** Run the core right here: Apps Script has one thread, and nobody looks on. `isOver` tells when the time for this execution is used up. */
export function serverEngine(isOver: () => boolean): Engine {
  const bench = workbench();
  const tick: EngineTick = () => {
    if (isOver()) throw new EngineError('cancelled');
  };
  return {
    open: (book) => attempt(() => bench.open(book)),
    look: (request) => attempt(() => bench.look(request, tick)),
    plan: (request) => attempt(() => bench.plan(request, tick)),
    customer: (place) => attempt(() => bench.customer(place)),
    history: (place) => attempt(() => bench.history(place)),
    ask: () => attempt(() => null),
    close: () => undefined,
  };
}

async function attempt<T>(task: () => T): Promise<T> {
  await Promise.resolve();
  try {
    return task();
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError('failed', error);
  }
}
