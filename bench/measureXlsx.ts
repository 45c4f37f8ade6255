import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { watchMemory } from './memory';
import type { XlsxEngine } from './xlsx/work';
import { addedColumns, cellSumsOf } from './xlsx/work';

/** One measurement in a process of its own: `measureXlsx ENGINE_FILE read|add WORKBOOK ROWS check|-`
 *  prints seconds, processor seconds, peak megabytes and the sums of the cells as JSON.
 *  With `check`, a written workbook is read again by @e965/xlsx, after the clock and the memory watch have stopped. */
const [engineFile = '', task = '', workbook = '', rowCount = '', check = ''] = process.argv.slice(2);
const { engine } = (await import(/* webpackIgnore: true */ engineFile)) as { engine: XlsxEngine }; // built from bench/xlsx/engines
const bytes = new Uint8Array(readFileSync(workbook));
const added = addedColumns(Number(rowCount) + 1);
const memory = await watchMemory();
const cpuBefore = process.cpuUsage();
const begin = performance.now();
const result = task === 'read' ? await engine.read(bytes) : await engine.addColumns(bytes, added);
const seconds = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const peak = await memory.stop();
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, peak, digest: digestOf(result) }));
process.exit(0);

function digestOf(outcome: Uint8Array | readonly (readonly unknown[])[]): unknown {
  if (!(outcome instanceof Uint8Array)) return cellSumsOf(outcome);
  return check === 'check' ? cellSumsOf(readAgain(outcome)) : null;
}

function readAgain(written: Uint8Array): unknown[][] {
  const book = XLSX.read(written, { type: 'array', dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('The written workbook has no sheet.');
  return XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
}
