// Set a fresh clone up without asking: plain Node, no packages, syntax that even an old Node can read far enough
// to say that it is too old.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const oldestNode = 20;
const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');

/** What can be built: the files that must be there, and everything they are made of. */
const parts = {
  command: {
    results: ['customer-portrait.cjs', 'excel-run.cjs', 'contract.cjs', 'gas-run.cjs', 'gas-contract.cjs', 'serve.cjs'],
    sources: ['core', 'desk'],
  },
  addin: {
    results: ['addin/taskpane.js', 'addin/engine.js'],
    sources: ['core', 'pane', 'addin', 'desk/samples', 'manifest.xml'],
  },
  desk: { results: ['desk/page.js', 'desk/sheets-frame.js', 'desk/sheets-server.js'], sources: ['core', 'desk'] },
  sheets: { results: ['sheets-realm.js'], sources: ['core', 'desk/sheets', 'desk/workbook'] },
  gas: {
    results: ['gas/Code.js', 'gas/Sidebar.html', 'gas/appsscript.json'],
    sources: ['core', 'pane', 'gas', 'desk/samples', 'appsscript.json'],
    configs: ['gas-server', 'gas-sidebar'],
  },
};
const alwaysSources = ['webpack.config.js', 'package.json'];

/** Stop with a plain message when this Node is older than the project needs. */
export function requireNode() {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) >= oldestNode) return;
  say(
    `Node.js ${oldestNode} or newer is needed, this is ${version}. Install it from https://nodejs.org and run again.`,
  );
  say(`需要 Node.js ${oldestNode} 或更新版本,当前是 ${version}。请从 https://nodejs.org 安装后重试。`);
  process.exit(1);
}

/** Install the exact packages of package-lock.json when they are not all there, with one plain line.
 *  `output` is where npm's own words go: `inherit`, or `stderr` to keep stdout clean.
 *  Exits with npm's code when npm fails; its words are on screen by then. */
export function ensureInstalled(output = 'inherit') {
  requireNode();
  if (isInstalled()) return;
  say('Installing packages (npm ci) ...');
  const npm = npmCommand();
  const options = { cwd: root, stdio: childOutput(output), shell: npm.shell };
  const result = spawnSync(npm.file, [...npm.first, 'ci', '--include=dev', '--no-audit', '--no-fund'], options);
  if (result.error) say(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status || 1);
}

/** Build the parts of dist/ that are missing or older than anything they are made of, with one plain line.
 *  Built beside and moved in whole, so that a command started meanwhile never meets half a file. */
export function ensureBuilt(output = 'inherit', names = ['command']) {
  const wanted = names.filter((name) => !isBuilt(parts[name]));
  if (wanted.length === 0) return;
  say(`Building ${wanted.join(', ')} (webpack) ...`);
  const started = new Date();
  const beside = path.join(root, '.cache', `build-${process.pid}`);
  const chosen = wanted.flatMap((name) => (parts[name].configs ?? [name]).flatMap((one) => ['--config-name', one]));
  const args = [webpack, '--mode', 'production', '--env', `dist=${beside}`, ...chosen];
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: childOutput(output) });
  if (result.status === 0) moveIn(beside, started);
  fs.rmSync(beside, { recursive: true, force: true });
  if (result.status !== 0) process.exit(result.status || 1);
}

/** Run a script of this project with Node, words on screen; give its exit code. */
export function runNode(script, args) {
  const result = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  return result.status === null ? 1 : result.status;
}

/** Say one line to the person, beside the output of the command. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Compare the lockfile with the record that npm leaves at the end of every complete install. */
function isInstalled() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const there = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (there === null || wanted === null) return false;
  const same = (place) => there[place] !== undefined && there[place].version === wanted[place].version;
  return Object.keys(wanted).every((place) => place === '' || wanted[place].optional || same(place));
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages;
  } catch (_missingOrTorn) {
    return null;
  }
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.[cm]?js$/.test(running)) return { file: process.execPath, first: [running], shell: false };
  return { file: 'npm', first: [], shell: process.platform === 'win32' };
}

function childOutput(output) {
  return output === 'stderr' ? ['ignore', 2, 2] : 'inherit';
}

function isBuilt({ results, sources }) {
  const files = results.map((result) => path.join(root, 'dist', result));
  if (!files.every((file) => fs.existsSync(file))) return false;
  const built = Math.min(...files.map((file) => fs.statSync(file).mtimeMs));
  return [...sources, ...alwaysSources].every((source) => newestChange(path.join(root, source)) <= built);
}

/** A folder's own time counts too: it changes when a file is added or deleted. */
function newestChange(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = fs.readdirSync(place).map((name) => newestChange(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** Stamp the files with the time the build began: what was edited during the build is newer. */
function moveIn(beside, started, to = path.join(root, 'dist')) {
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(beside)) {
    const [from, place] = [path.join(beside, name), path.join(to, name)];
    if (fs.statSync(from).isDirectory()) {
      moveIn(from, started, place);
    } else {
      fs.utimesSync(from, started, started);
      fs.renameSync(from, place);
    }
  }
}
