import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertSameDigest, runAlone } from './processes.mjs';
import { speedTable } from './table.mjs';

const ROWS = 100000;

/** Measure reading a workbook, and reading, adding two columns and writing it; print a table a task. */
export async function benchXlsx({ built, engines, runs }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-xlsx-'));
  try {
    const file = join(folder, 'orders.xlsx');
    const sums = await runAlone(join(built, 'xlsx', 'makeWorkbook.mjs'), [file, String(ROWS)]);
    console.log(
      `\nWorkbook of 100,000 rows x 12, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB: ${JSON.stringify(sums)}`,
    );
    for (const task of ['read', 'add']) {
      const measured = await measuredInTurn({
        built,
        engines,
        runs,
        file,
        task,
        expected: task === 'read' ? sums : withAdded(sums),
      });
      const title = task === 'read' ? 'read' : 'read, add 2 columns, write';
      console.log(`\nxlsx, 100,000 rows x 12: ${title}\n\n${speedTable(measured, new Map())}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measuredInTurn({ built, engines, runs, file, task, expected }) {
  const measured = new Map(engines.map((name) => [name, []]));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const name of engines) {
      const engine = join(built, 'xlsx', 'engines', `${name}.mjs`);
      const args = [engine, task, file, String(ROWS), turn === 0 ? 'check' : '-'];
      const { digest, ...figures } = await runAlone(join(built, 'measureXlsx.mjs'), args);
      if (digest) assertSameDigest(`${name} (${task})`, digest, expected);
      measured.get(name).push(figures);
    }
  }
  return measured;
}

/** What the cells come to with `addedColumns` beside them: two texts a row; 4 x 4 labels of 5, 4, 4, 6 and 2, 2, 3, 2 letters,
 *  each as often as the others, and two headings of four. */
function withAdded(sums) {
  const data = sums.rows - 1;
  return { ...sums, cells: sums.cells + 2 * sums.rows, letters: sums.letters + 8 + (data / 4) * 19 + (data / 4) * 9 };
}
