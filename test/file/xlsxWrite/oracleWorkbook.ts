import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** User rows of the oracle workbook. */
export const ORACLE_ROWS = [
  ['Segment', 'Activity', 'Amount', 'Count'],
  ['A', 'on', 10.5, 1],
  ['B', 'off', 20, 1],
  ['A', 'off', 3, 1],
  ['C', 'on', 4.25, 1],
  ['B', 'on', 7, 1],
] as const;

/** A workbook that excelize made, with everything that is easily lost: pivot, table, slicer, colour scale, validation, comment, chart. */
export function oracleWorkbook(): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
  try {
    const file = path.join(folder, 'oracle.xlsx');
    execFileSync(process.execPath, [path.join(__dirname, 'oracleWorkbook.cjs'), file, JSON.stringify(ORACLE_ROWS)]);
    return new Uint8Array(fs.readFileSync(file));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
