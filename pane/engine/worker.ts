import type { FromWorker, ToWorker } from './protocol';
import { serveEngine } from './serveEngine';

/** What a worker's global scope offers of a port; the DOM types describe a window here. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
}

// This file is built as a bundle of its own; its global scope is that of a dedicated worker.
const scope = self as unknown as WorkerScope;

serveEngine({
  send: (message, transfer = []) => scope.postMessage(message, transfer),
  listen: (onMessage) => {
    scope.onmessage = ({ data }) => onMessage(data);
  },
});
