import { join } from 'node:path';
import { assertSameDigest, runAlone } from './processes.mjs';
import { medians, speedTable } from './table.mjs';

/** Measure the orders work: every engine on the same seeded rows, in turn, each run in a fresh process; print a table a size. */
export async function benchOrders({ built, engines, rows, runs }) {
  let earlier = new Map();
  for (const count of rows) {
    const measured = await measuredInTurn(built, engines, count, runs);
    console.log(
      `\nOrders, ${count.toLocaleString('en')} rows x 8: rows in, rows out\n\n${speedTable(measured, earlier)}`,
    );
    earlier = medians(measured);
  }
}

async function measuredInTurn(built, engines, count, runs) {
  const measured = new Map(engines.map((name) => [name, []]));
  let agreed;
  for (let turn = 0; turn < runs; turn += 1) {
    for (const name of engines) {
      const engine = join(built, 'engines', `${name}.mjs`);
      const { digest, ...figures } = await runAlone(join(built, 'measureOrders.mjs'), [engine, String(count)]);
      measured.get(name).push(figures);
      if (name === 'floor') continue;
      agreed ??= digest;
      assertSameDigest(name, digest, agreed);
    }
  }
  if (agreed) console.log(`\nAll engines agree: ${JSON.stringify(agreed)}`);
  return measured;
}
