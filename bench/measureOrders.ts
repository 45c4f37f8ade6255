import { orderRows } from '../desk/samples/orderRows';
import { watchMemory } from './memory';
import { digestOf } from './orders/digest';
import { assertReadsEverySpelling } from './orders/trial';
import type { OrdersEngine } from './orders/work';

/** One measurement in a process of its own: `measureOrders ENGINE_FILE ROWS` prints seconds, processor seconds, peak megabytes and digest as JSON. */
const [engineFile = '', rowCount = ''] = process.argv.slice(2);
const { engine } = (await import(/* webpackIgnore: true */ engineFile)) as { engine: OrdersEngine }; // built from bench/engines
const run = await engine.start();
if (!/(floor|full)\.mjs$/.test(engineFile)) await assertReadsEverySpelling(run);
const rows = orderRows({ rows: Number(rowCount), seed: 20261101 });
const memory = await watchMemory();
const cpuBefore = process.cpuUsage();
const begin = performance.now();
const result = await run(rows);
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const peak = await memory.stop();
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak, digest: digestOf(result) }));
process.exit(0);
