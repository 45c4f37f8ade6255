import { digestOf } from './customers/digest';
import { dirtyCustomers } from './customers/dirtyCustomers';
import type { CustomersEngine } from './customers/work';
import { watchMemory } from './memory';

/** One measurement in a process of its own: `measureCustomers ENGINE_FILE ROWS` prints seconds, processor seconds, peak megabytes and digest as JSON. */
const [engineFile = '', rowCount = ''] = process.argv.slice(2);
const { engine } = (await import(/* webpackIgnore: true */ engineFile)) as { engine: CustomersEngine }; // built from bench/customers/engines
const run = await engine.start();
const book = dirtyCustomers(Number(rowCount), 20261101);
const memory = await watchMemory();
const cpuBefore = process.cpuUsage();
const begin = performance.now();
const rows = await run(book);
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const peak = await memory.stop();
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak, digest: digestOf(rows) }));
process.exit(0);
