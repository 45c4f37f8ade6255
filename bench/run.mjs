import { cpus, loadavg, totalmem } from 'node:os';
import { build, enginesIn } from './build.mjs';
import { benchCustomers } from './customers.mjs';
import { benchDesk } from './desk.mjs';
import { benchFull } from './full.mjs';
import { benchOrders } from './orders.mjs';
import { benchSheets } from './sheets.mjs';
import { benchXlsx } from './xlsx.mjs';

const USAGE =
  'node bench/run.mjs [ROWS ...] [--only orders|full|customers|xlsx|desk|sheets|ENGINE[,ENGINE]] [--runs N]';

/** The desk takes minutes and a browser, so it is measured when it is named. */
const WORKS = ['orders', 'full', 'customers', 'xlsx', 'desk', 'sheets'];

const plan = planOf(process.argv.slice(2));
try {
  await bench();
} catch (error) {
  console.error(`\nStopped, no figures: ${error.message}`);
  process.exitCode = 1;
}

async function bench() {
  const machine = `${cpus().length} x ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)}`;
  console.log(`Node ${process.version}, ${machine}; ${plan.runs} runs each, in turn`);
  const built = await build();
  if (plan.works.includes('orders')) await benchOrders({ ...plan, built, engines: chosen('engines') });
  const sized = (usual) => ({ built, rows: plan.given.length > 0 ? plan.given : usual, runs: plan.runs });
  if (plan.works.includes('full')) await benchFull(sized([1000000]));
  if (plan.works.includes('customers'))
    await benchCustomers({ ...sized([10000, 100000]), engines: chosen('customers/engines') });
  if (plan.works.includes('xlsx')) await benchXlsx({ ...plan, built, engines: chosen('xlsx/engines') });
  if (plan.works.includes('desk')) await benchDesk(sized([100000]));
  if (plan.works.includes('sheets')) await benchSheets(sized([10000, 100000]));
  console.log(`\nLoad at the end: ${loadavg()[0].toFixed(1)}`);
}

/** The engines of a folder that the plan asks for, ours first. */
function chosen(folder) {
  const found = enginesIn(folder);
  if (!found.includes('ours')) console.log(`\nours: not there yet (bench/${folder}/ours.ts)`);
  const wanted = found.filter((name) => plan.only.length === 0 || plan.only.includes(name));
  return wanted.sort((a, b) => Number(b === 'ours') - Number(a === 'ours'));
}

function planOf(args) {
  const rows = args.filter((arg, at) => /^\d+$/.test(arg) && args[at - 1] !== '--runs').map(Number);
  const names = valueOf(args, '--only')?.split(',') ?? [];
  const known = [...WORKS, ...enginesIn('engines'), ...enginesIn('xlsx/engines')];
  const runs = Number(valueOf(args, '--runs') ?? 5);
  if (names.some((name) => !known.includes(name)) || !(runs >= 1)) {
    console.error(`Usage: ${USAGE}\nKnown names: ${known.join(', ')}`);
    process.exit(2);
  }
  const works = names.filter((name) => WORKS.includes(name));
  return {
    rows: rows.length > 0 ? rows : [100000, 1000000],
    given: rows,
    runs,
    works: works.length > 0 ? works : ['orders', 'xlsx'],
    only: names.filter((name) => !works.includes(name)),
  };
}

function valueOf(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
