import { join } from 'node:path';
import { buildSheets } from './build.mjs';
import { runAlone } from './processes.mjs';

/** What Google allows one execution, and where we stop by ourselves, in seconds. */
const [ALLOWED, OURS] = [360, 270];

/** Measure the Google Sheets add-on in a bare realm over the emulated services: wholly on the server, and driven by the sidebar; print tables. */
export async function benchSheets({ built, rows }) {
  const product = await buildSheets();
  const lines = [];
  for (const count of rows)
    for (const mode of ['server', 'sidebar']) {
      const { first, refresh, peak } = await runAlone(join(built, 'sheets', 'measureSheets.mjs'), [
        product,
        String(count),
        mode,
      ]);
      for (const [what, one] of [
        ['first', first],
        ['refresh', refresh],
      ])
        lines.push(line(count, mode, what, one, peak));
    }
  console.log(
    `\nGoogle Sheets add-on over the emulated services, customers x 30 columns; an execution may take ${ALLOWED} s, ours stop at ${OURS} s\n`,
  );
  console.log(
    [
      'customers',
      'where',
      'run',
      'CPU s',
      `of ${OURS} s`,
      'sidebar calls',
      'MB in all',
      'largest KB',
      'service calls',
      'most called',
      'peak MB',
    ]
      .join(' | ')
      .replace(/^/, '| ')
      .concat(' |'),
  );
  console.log(`|${'---|'.repeat(11)}`);
  for (const text of lines) console.log(text);
}

function line(count, mode, what, { cpu, calls, bytes, largest, services, most }, peak) {
  const top = most
    .slice(0, 3)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
  const cells = [
    count.toLocaleString('en'),
    mode,
    what,
    cpu.toFixed(1),
    mode === 'server' ? `${Math.round((cpu / OURS) * 100)} %` : '-',
    calls,
    (bytes / 2 ** 20).toFixed(1),
    Math.round(largest / 1024),
    services,
    top,
    peak,
  ];
  return `| ${cells.join(' | ')} |`;
}
