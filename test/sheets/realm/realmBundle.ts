import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');
const FOLDER = path.join(ROOT, '.cache', 'realm-of-tests');
const BUNDLE = path.join(FOLDER, 'sheets-realm.js');
const SOURCES = ['core', 'desk/sheets', 'desk/workbook', 'webpack.config.js'];

/** Text of the realm's bundle as it is now: built again when a source is newer, apart from dist/. */
export function realmBundle(): string {
  if (!isFresh()) build();
  return readFileSync(BUNDLE, 'utf8');
}

function isFresh(): boolean {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.every((source) => newestChange(path.join(ROOT, source)) < built);
}

function newestChange(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestChange(path.join(place, name))));
}

/** Built beside and moved in whole: test files that run side by side never meet half a bundle. What was edited meanwhile is newer. */
function build(): void {
  const started = new Date();
  const beside = `${FOLDER}-${process.pid}`;
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const words = ['--mode', 'production', '--config-name', 'sheets', '--env', `dist=${beside}`];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...words], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundle of the realm cannot be built:\n${stdout}`);
  const built = path.join(beside, path.basename(BUNDLE));
  utimesSync(built, started, started);
  mkdirSync(FOLDER, { recursive: true });
  renameSync(built, BUNDLE);
  rmSync(beside, { recursive: true, force: true });
}
