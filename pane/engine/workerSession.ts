import type { ValueColumn } from '../../core/index';
import { EngineError, type EngineWork } from './engine';
import type { FromWorker, Line, ToWorker } from './protocol';
import { columnsFromPieces } from './wire';

export type WorkerLine = Line<ToWorker, FromWorker>;

/** One worker, from its start to its end. One question is open at a time. */
export interface WorkerSession {
  readonly isOver: boolean;
  ask(message: ToWorker, work: EngineWork): Promise<FromWorker>;
  /** Give the columns that came since the last call. */
  takeColumns(): readonly ValueColumn[];
  end(kind: 'cancelled' | 'failed', cause?: unknown): void;
}

interface OpenQuestion {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: EngineError) => void;
  readonly work: EngineWork;
}

/** Start a session over a line to a fresh worker. */
export function workerSession(line: WorkerLine): WorkerSession {
  let open: OpenQuestion | null = null;
  const columns = columnsFromPieces();
  let isOver = false;
  const end: WorkerSession['end'] = (kind, cause) => {
    isOver = true;
    line.end();
    open?.reject(new EngineError(kind, cause));
    open = null;
  };
  line.listen(
    (message) => {
      if (isOver) return;
      if (message.kind === 'tick') open?.work.progress(message.step, message.done, message.total);
      else if (message.kind === 'piece') columns.add(message.piece);
      else if (message.kind === 'broken') open?.reject(new EngineError(message.reason, message.message));
      else open?.resolve(message);
    },
    (cause) => end('failed', cause),
  );
  return {
    get isOver() {
      return isOver;
    },
    ask(message, work) {
      const stop = (): void => end('cancelled');
      const answer = new Promise<FromWorker>((resolve, reject) => {
        if (work.signal.aborted) return reject(new EngineError('cancelled'));
        open = { resolve, reject, work };
        work.signal.addEventListener('abort', stop);
        line.send(message);
      });
      return answer.finally(() => work.signal.removeEventListener('abort', stop));
    },
    takeColumns: columns.take,
    end,
  };
}
