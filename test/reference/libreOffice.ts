import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Requirement } from './describeWhen';

/** Where LibreOffice is, or null. */
export function soffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.join(folder, name)));
  return candidates.find((candidate) => fs.existsSync(candidate)) ?? null;
}

/** For `describeWhen`: tests that open a file in LibreOffice. */
export const libreOffice: Requirement = {
  present: soffice() !== null,
  needs: 'LibreOffice (soffice, package libreoffice-calc)',
};

/** Let LibreOffice open a workbook and save it in another format; gives the bytes that it wrote.
 *  It runs headless with a profile of its own, so that it meets no other instance. */
export function convertedByLibreOffice(workbook: Uint8Array, format: 'fods' | 'xlsx' | 'csv' | 'pdf'): Uint8Array {
  const program = soffice();
  if (program === null) throw new Error('LibreOffice is not on this machine.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'office-'));
  try {
    const input = path.join(folder, 'in.xlsx');
    const out = path.join(folder, 'out');
    fs.writeFileSync(input, workbook);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', out, input];
    execFileSync(program, options, { stdio: 'ignore', timeout: 150_000 });
    return fs.readFileSync(path.join(out, `in.${format}`));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
