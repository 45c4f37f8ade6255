import type { FromWorker, Line, ToWorker } from './protocol';

/** Speak with a worker that runs `worker.ts`. */
export function workerLine(worker: Worker): Line<ToWorker, FromWorker> {
  return {
    send: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (onMessage, onBroken) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => onMessage(event.data);
      worker.onmessageerror = onBroken;
      worker.onerror = (event) => {
        event.preventDefault();
        onBroken(event.message);
      };
    },
    end: () => worker.terminate(),
  };
}
