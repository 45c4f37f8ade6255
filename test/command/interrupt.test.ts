import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import webpack from 'webpack';
import { WorkFolder } from './inFolder';

const folder = new WorkFolder();
afterAll(() => folder.remove());

const ROOT = path.resolve(__dirname, '../..');
const ROWS = 200_000;

type Settings = (env: Readonly<Record<string, string>>) => Promise<readonly webpack.Configuration[]>;

/** Build the command as a user gets it, into the test's own folder. */
async function built(): Promise<string> {
  const configured = createRequire(__filename)(path.join(ROOT, 'webpack.config.js')) as Settings;
  const settings = (await configured({ dist: folder.at('built') })).find(({ name }) => name === 'command');
  const entry = { command: './desk/command/cli.ts' };
  return new Promise((resolve, reject) => {
    webpack({ ...settings, entry }, (error, stats) => {
      if (error !== null || stats?.hasErrors() === true) reject(new Error(stats?.toString() ?? String(error)));
      else resolve(folder.at('built/command.cjs'));
    });
  });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly took: number;
}

/** Start the command; ask it to stop when `when` says so: after some milliseconds, or as soon as a temporary file is there. */
function started(command: string, words: readonly string[], when: number | 'writing' | null): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, [command, ...words], { stdio: 'ignore' });
  const stop = (): void => void child.kill('SIGINT');
  const timer = typeof when === 'number' ? setTimeout(stop, when) : undefined;
  const watch = when === 'writing' ? setInterval(() => folder.names().some(isTemporary) && stop(), 2) : undefined;
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve({ code, signal, took: performance.now() - begun });
    });
  });
}

function isTemporary(name: string): boolean {
  return name.endsWith('.part');
}

test('Ctrl-C at any moment leaves no result or the whole one, and no temporary file', async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `SO${at},C${at % 30_000},2024-0${1 + (at % 6)}-1${at % 10},${at % 997}.50`,
  );
  const input = folder.write('orders.csv', `Order ID,Customer ID,Order date,Amount\n${rows.join('\n')}\n`);
  const command = await built();
  const words = [input, '--today', '2024-06-30', '--out', folder.at('r.xlsx'), '--force'];
  const whole = await started(command, words, null);
  expect(whole.code).toBe(0);
  const { size } = fs.statSync(folder.at('r.xlsx'));
  const moments = [...[0.15, 0.6, 0.95].map((share) => share * whole.took), 'writing' as const];
  for (const when of moments) {
    fs.rmSync(folder.at('r.xlsx'), { force: true });
    const { code, signal } = await started(command, words, when);
    const isThere = fs.existsSync(folder.at('r.xlsx'));
    expect(folder.names().filter(isTemporary)).toEqual([]);
    if (isThere) expect({ code, size: fs.statSync(folder.at('r.xlsx')).size }).toEqual({ code: 0, size });
    else expect(signal === 'SIGINT' || code === 130).toBe(true);
  }
}, 120_000);
