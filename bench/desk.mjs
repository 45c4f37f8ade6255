import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDesk } from './build.mjs';
import { openChromium } from './desk/chromium.mjs';
import { measureGrids } from './desk/grids.mjs';
import { gridTable, paneTables } from './desk/paneTables.mjs';
import { measurePane } from './desk/pane.mjs';
import { runAlone } from './processes.mjs';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Measure the desk in Chromium: the grid beside the bare grid, and the add-in over the emulated Excel, at each size; print tables. */
export async function benchDesk({ built, rows, runs }) {
  const { product, bare } = await buildDesk();
  const { serveDesk } = await import(join(built, 'desk', 'serve.mjs'));
  const files = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const served = await serveDesk({ project: PROJECT, product, bare, files });
  try {
    for (const count of rows) {
      const { megabytes } = await runAlone(join(built, 'desk', 'makeFiles.mjs'), [files, String(count)]);
      const title = `${count.toLocaleString('en')} customers x 30 columns, ${megabytes.toFixed(1)} MB`;
      const place = { origin: served.origin, addin: served.addin, file: join(files, 'customers.xlsx'), files };
      console.log(`\nGrid, ${title}\n\n${gridTable(await alone(measureGrids, place, runs))}`);
      console.log(`\nAdd-in, ${title}\n\n${paneTables(await alone(measurePane, place, 1))}`);
    }
  } finally {
    served.close();
    rmSync(files, { recursive: true });
  }
}

async function alone(measure, place, runs) {
  const chromium = await openChromium();
  try {
    return await measure(chromium, place, runs);
  } finally {
    await chromium.close();
  }
}
