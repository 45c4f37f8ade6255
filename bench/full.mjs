import { join } from 'node:path';
import { buildSpine } from './build.mjs';
import { runAlone } from './processes.mjs';
import { median, speedTable } from './table.mjs';

/** Measure the full recipe beside the spine, in turn, each run in a fresh process, on the same seeded order rows; print a table and their ratio. */
export async function benchFull({ built, rows, runs }) {
  const spine = await buildSpine();
  if (spine === null) throw new Error('the history of this clone does not reach back to the spine; fetch all of it');
  const engines = [
    ['spine', spine],
    ['full', join(built, 'full', 'full.mjs')],
  ];
  for (const count of rows) {
    const measured = new Map(engines.map(([name]) => [name, []]));
    for (let turn = 0; turn < runs; turn += 1)
      for (const [name, file] of engines) {
        const { digest: _, ...figures } = await runAlone(join(built, 'measureOrders.mjs'), [file, String(count)]);
        measured.get(name).push(figures);
      }
    const [one, other] = ['spine', 'full'].map((name) => median(measured.get(name).map(({ seconds }) => seconds)));
    console.log(
      `\nFull recipe beside the spine, ${count.toLocaleString('en')} order rows x 8\n\n${speedTable(measured, new Map(), 'spine')}`,
    );
    console.log(`\nfull / spine: ${(other / one).toFixed(2)}`);
  }
}
