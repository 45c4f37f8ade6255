// node test/schedule/start.mjs [--step=N] [--workers=N]: every fault at every request, and every act of another person before every request.
// Bundled into one file first, because plain Node runs it two to three times as fast as Jest does.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, '.cache', 'schedule');
const [step, workers] = [numberOf('step', 1), numberOf('workers', 2)];
const began = Date.now();

await bundled();
const counts = await Promise.all(Array.from({ length: workers }, (_, part) => runPart(part)));
const total = (key) => counts.reduce((sum, one) => sum + (one[key] ?? NaN), 0);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`${total('schedules')} schedules, ${total('violations')} violations, ${seconds} s`);
process.exit(total('violations') === 0 ? 0 : 1);

function numberOf(name, usual) {
  const given = process.argv.find((text) => text.startsWith(`--${name}=`));
  return given === undefined ? usual : Number(given.split('=')[1]);
}

function bundled() {
  const parser = { syntax: 'typescript' };
  const rules = [
    {
      test: /\.ts$/,
      exclude: /node_modules/,
      loader: 'swc-loader',
      options: { swcrc: false, jsc: { parser, target: 'es2022' } },
    },
  ];
  const options = {
    mode: 'production',
    context: root,
    target: 'node20',
    entry: './test/schedule/runAll.ts',
    output: { path: dist, filename: 'runAll.cjs' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules, parser: { javascript: { createRequire: false } } },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve(undefined);
    });
  });
}

/** A part prints what it finds as it goes; its last line is its counts. */
function runPart(part) {
  const args = [path.join(dist, 'runAll.cjs'), part, workers, step].map(String);
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('{')) text = line;
      else console.log(line);
    }
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(text.startsWith('{') ? JSON.parse(text) : {}));
  });
}
