// npm test: install and build when needed, then run the tests; arguments go to Jest (npm test -- test/house).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { ensureBuilt, ensureInstalled, runNode, say } from './setUp.mjs';

ensureInstalled();
if (mayInstallLibreOffice() && !hasLibreOffice()) installLibreOffice();
const words = process.argv.slice(2);
if (needsBuild(words)) ensureBuilt('inherit', ['command', 'addin', 'desk', 'sheets', 'gas']);
process.exit(runNode('node_modules/jest/bin/jest.js', words));

/** Tests in a real browser open the page that is built. Whoever names other tests only does not wait for that. */
function needsBuild(words) {
  const places = words.filter((word) => word.startsWith('test/'));
  return places.length === 0 || places.some((place) => place.startsWith('test/e2e'));
}

/** Only a CI machine that is ours to change: elsewhere the tests that need LibreOffice say that they did not run. */
function mayInstallLibreOffice() {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  return process.env.CI === 'true' && isRoot && fs.existsSync('/etc/debian_version');
}

function hasLibreOffice() {
  return ['soffice', 'libreoffice'].some((name) => !spawnSync(name, ['--version'], { stdio: 'ignore' }).error);
}

function installLibreOffice() {
  say('Installing LibreOffice Calc for the tests that open our workbooks with it (apt-get) ...');
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'libreoffice-calc']];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const works = steps.every((args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0);
  if (!works) say('LibreOffice could not be installed: the tests that need it will fail.');
}
