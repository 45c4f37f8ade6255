import { Worker } from 'node:worker_threads';

/** Watches the memory of this process from a second thread, because the engines block the first one. */
export interface MemoryWatch {
  /** Megabytes at the peak above what was in use when the watch began. */
  stop(): Promise<number>;
}

/** Collect garbage, then watch the resident memory until `stop`.
 *  When the process's own high-water mark rose meanwhile, that mark counts: it misses nothing.
 *  Limit: a peak shorter than 10 ms below the earlier high-water mark goes unseen. */
export async function watchMemory(): Promise<MemoryWatch> {
  const worker = new Worker(SAMPLER, { eval: true });
  await new Promise((resolve) => worker.once('online', resolve));
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const markBefore = process.resourceUsage().maxRSS;
  const inUse = process.memoryUsage.rss() / 1024;
  worker.postMessage('begin');
  return {
    async stop() {
      const mark = process.resourceUsage().maxRSS;
      const sampled = await new Promise<number>((resolve) => {
        worker.once('message', resolve);
        worker.postMessage('stop');
      });
      await worker.terminate();
      return Math.max(0, (mark > markBefore ? mark : sampled) - inUse) / 1024;
    },
  };
}

/** Runs in the second thread: samples kilobytes every 10 ms between two messages. */
const SAMPLER = `
const { parentPort } = require('node:worker_threads');
let peak = 0;
let timer;
const sample = () => { peak = Math.max(peak, process.memoryUsage.rss() / 1024); };
parentPort.on('message', (word) => {
  if (word === 'begin') { peak = 0; timer = setInterval(sample, 10); return; }
  sample();
  clearInterval(timer);
  parentPort.postMessage(peak);
});`;
