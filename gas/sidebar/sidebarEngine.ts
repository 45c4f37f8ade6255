import { directEngine } from '../../pane/engine/directEngine';
import type { Engine } from '../../pane/engine/engine';
import { workerEngine } from '../../pane/engine/workerEngine';
import { workerLine } from '../../pane/engine/workerLine';

/** The core in a worker whose text stands in the page; a sidebar has no second file to load. Where the browser refuses such workers the core runs on the page's own thread. */
export function sidebarEngine(code: string): Engine {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    new Worker(address).terminate();
  } catch {
    return directEngine();
  }
  return workerEngine(() => workerLine(new Worker(address)));
}
