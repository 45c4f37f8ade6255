import { join } from 'node:path';
import { assertSameDigest, runAlone } from './processes.mjs';
import { medians, speedTable } from './table.mjs';

/** Measure the cleaning of a customer sheet: every engine on the same seeded rows, in turn, each run in a fresh process; print a table a size. */
export async function benchCustomers({ built, engines, rows, runs }) {
  let earlier = new Map();
  for (const count of rows) {
    const measured = new Map(engines.map((name) => [name, []]));
    let agreed;
    for (let turn = 0; turn < runs; turn += 1)
      for (const name of engines) {
        const engine = join(built, 'customers', 'engines', `${name}.mjs`);
        const { digest, ...figures } = await runAlone(join(built, 'measureCustomers.mjs'), [engine, String(count)]);
        measured.get(name).push(figures);
        agreed ??= digest;
        assertSameDigest(name, digest, agreed);
      }
    const title = `Customers, ${count.toLocaleString('en')} rows x 40 dirty columns: rows in, clean rows out`;
    console.log(`\n${title}\n\n${speedTable(measured, earlier)}`);
    earlier = medians(measured);
  }
}
