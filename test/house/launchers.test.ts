import { existsSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { sandboxWith, type Sandbox } from './sandbox';

const lockfile = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });
const olderInstall = JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } });

/** Stands in for npm: says that it was called, and leaves the record that npm leaves. */
const npm = `#!/usr/bin/env node
const fs = require('node:fs');
console.log('npm was called with ' + process.argv.slice(2).join(' '));
if (process.env.NPM_FAILS) { console.error('npm: no network'); process.exit(7); }
fs.mkdirSync('node_modules', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

/** Stands in for webpack: writes what the builds end with where it was told to. */
const webpack = `const fs = require('node:fs');
console.log('webpack was called with ' + process.argv.slice(6).join(' '));
if (process.env.WEBPACK_FAILS) process.exit(3);
const to = process.argv[process.argv.indexOf('--env') + 1].slice('dist='.length) + '/';
for (const folder of ['', 'addin', 'desk', 'gas']) fs.mkdirSync(to + folder, { recursive: true });
fs.writeFileSync(to + 'customer-portrait.cjs', "console.log('portrait of ' + process.argv.slice(2).join(' ')); process.exitCode = Number(process.env.CODE || 0);");
fs.writeFileSync(to + 'excel-run.cjs', "console.log('ran ' + process.argv.slice(2).join(' ')); process.exitCode = Number(process.env.CODE || 0);");
fs.writeFileSync(to + 'gas-run.cjs', "console.log('ran on Sheets ' + process.argv.slice(2).join(' ')); process.exitCode = Number(process.env.CODE || 0);");
fs.writeFileSync(to + 'sample.cjs', "require('node:fs').writeFileSync(process.argv[2], 'orders');");
fs.writeFileSync(to + 'serve.cjs', "console.log('served with ' + process.argv.slice(2).join(' '));");
const others = ['contract.cjs', 'gas-contract.cjs', 'sheets-realm.js', 'addin/taskpane.js', 'addin/engine.js', 'desk/page.js', 'desk/sheets-frame.js', 'desk/sheets-server.js', 'gas/Code.js', 'gas/Sidebar.html', 'gas/appsscript.json'];
for (const file of others) fs.writeFileSync(to + file, '');
`;

/** Everything that the desk needs: its server, Excel's add-in, the page, Google's services and the add-on of Google Sheets. */
const ALL_PARTS = ['command', 'addin', 'desk', 'sheets', 'gas-server', 'gas-sidebar'].map((part) => `--config-name ${part}`).join(' '); // prettier-ignore

/** Stands in for Jest. */
const jestStandIn = "console.log('jest was called with ' + process.argv.slice(2).join(' ')); process.exitCode = 4;";

/** At least a file of everything that parts are made of. */
const SOURCES = [
  'core/index.ts',
  'pane/Pane.tsx',
  'addin/taskpane.tsx',
  'gas/server/main.ts',
  'desk/samples/shop.ts',
  'desk/sheets/types.ts',
  'desk/workbook/workbook.ts',
  'manifest.xml',
  'appsscript.json',
];

const sandboxes: Sandbox[] = [];

function freshClone(): Sandbox {
  const sandbox = sandboxWith('desk/start');
  sandboxes.push(sandbox);
  sandbox.write('package.json', '{}');
  sandbox.write('package-lock.json', lockfile);
  sandbox.write('webpack.config.js', '');
  for (const source of SOURCES) sandbox.write(source, '');
  sandbox.write('bin/npm', npm);
  sandbox.write('node_modules/webpack/bin/webpack.js', webpack);
  sandbox.write('node_modules/jest/bin/jest.js', jestStandIn);
  return sandbox;
}

function portrait(sandbox: Sandbox, env: Readonly<Record<string, string>> = {}) {
  return sandbox.run(process.execPath, ['desk/start/portrait.mjs', 'orders.xlsx', '--force'], env);
}

afterAll(() => {
  for (const sandbox of sandboxes) rmSync(sandbox.folder, { recursive: true, force: true });
});

test('in a fresh clone the command installs, builds and runs, and stdout carries its own output only', () => {
  const ended = portrait(freshClone());
  expect(ended.out).toBe('portrait of orders.xlsx --force\n');
  expect(ended.err).toContain('npm was called with ci');
  expect(ended.err).toContain('webpack was called');
  expect(ended.code).toBe(0);
});

test('the exit code of the command is passed on', () => {
  expect(portrait(freshClone(), { CODE: '2' }).code).toBe(2);
});

test('a second run neither installs nor builds and says nothing of its own', () => {
  const clone = freshClone();
  portrait(clone);
  expect(portrait(clone)).toEqual({ code: 0, out: 'portrait of orders.xlsx --force\n', err: '' });
});

test('packages of another version, and a lockfile that changed, are installed anew', () => {
  const clone = freshClone();
  clone.write('node_modules/.package-lock.json', olderInstall);
  expect(portrait(clone).err).toContain('npm was called');
  expect(portrait(clone).err).not.toContain('npm was called');
  clone.write('package-lock.json', lockfile.replace('1.0.0', '1.0.1'));
  expect(portrait(clone).err).toContain('npm was called');
});

test('a source that was changed, added or deleted is built again', () => {
  const clone = freshClone();
  clone.write('core/old.ts', '');
  portrait(clone);
  const later = new Date(Date.now() + 5000);
  utimesSync(path.join(clone.folder, 'core/index.ts'), later, later);
  expect(portrait(clone).err).toContain('webpack was called');

  const other = freshClone();
  other.write('core/old.ts', '');
  portrait(other);
  rmSync(path.join(other.folder, 'core/old.ts'));
  expect(portrait(other).err).toContain('webpack was called');
});

test('when npm fails its words are shown, its code is given, and nothing runs', () => {
  const ended = portrait(freshClone(), { NPM_FAILS: '1' });
  expect(ended.err).toContain('npm: no network');
  expect([ended.code, ended.out]).toEqual([7, '']);
});

test('when the build fails nothing half built is left', () => {
  const clone = freshClone();
  expect(portrait(clone, { WEBPACK_FAILS: '1' }).code).toBe(3);
  expect(existsSync(path.join(clone.folder, 'dist'))).toBe(false);
  expect(portrait(clone).code).toBe(0);
});

test('an old Node is told so, in both languages, and nothing is installed', () => {
  const clone = freshClone();
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.0' });";
  clone.write('pretend.cjs', pretend);
  const ended = clone.run(process.execPath, ['--require', './pretend.cjs', 'desk/start/start.mjs']);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('Node.js 20 or newer is needed, this is 18.20.0');
  expect(ended.err).toContain('需要 Node.js 20');
  expect(ended.out).toBe('');
});

test('npm test installs, passes its arguments to Jest and gives its exit code', () => {
  const ended = freshClone().run(process.execPath, ['desk/start/test.mjs', 'test/house', '-t', 'x']);
  expect(ended.out).toContain('npm was called with ci');
  expect(ended.out).toContain('jest was called with test/house -t x');
  expect(ended.code).toBe(4);
});

test('npm test builds the page that tests in a browser open, unless other tests are named', () => {
  const outOf = (...words: string[]) => freshClone().run(process.execPath, ['desk/start/test.mjs', ...words]).out;
  const build = `webpack was called with ${ALL_PARTS}`;
  expect(outOf()).toContain(build);
  expect(outOf('test/house', 'test/e2e/guest')).toContain(build);
  expect(outOf('test/house')).not.toContain('webpack was called');
});

test('npm run sample makes the sample, runs the command on it and says where the result is, in both languages', () => {
  const clone = freshClone();
  const ended = clone.run(process.execPath, ['desk/start/sample.mjs']);
  const orders = path.join(clone.folder, 'out', '样本-订单.xlsx');
  const result = path.join(clone.folder, 'out', '样本-订单-客户画像.xlsx');
  expect(ended.code).toBe(0);
  expect(existsSync(orders)).toBe(true);
  expect(ended.out).toContain(`portrait of ${orders} --out ${result} --force`);
  expect(ended.out).toContain(`客户画像已生成：${result}`);
  expect(ended.out).toContain(`Customer portrait: ${result}`);
});

test('npm start installs, builds command, add-in, desk and both halves of the add-on, and hands its arguments to the server', () => {
  const clone = freshClone();
  const ended = clone.run(process.execPath, ['desk/start/start.mjs', '--port', '4000', '--no-open']);
  expect(ended.out).toContain('npm was called with ci');
  expect(ended.out).toContain(ALL_PARTS);
  expect(ended.out).toContain('served with --port 4000 --no-open');
  expect(ended.code).toBe(0);
});

test('npm start builds only what is older than its sources, or missing', () => {
  const clone = freshClone();
  const start = () => clone.run(process.execPath, ['desk/start/start.mjs']).out;
  start();
  expect(start()).toBe('served with \n');
  const later = new Date(Date.now() + 5000);
  utimesSync(path.join(clone.folder, 'pane/Pane.tsx'), later, later);
  expect(start()).toContain(
    'webpack was called with --config-name addin --config-name gas-server --config-name gas-sidebar\n',
  );
  rmSync(path.join(clone.folder, 'dist/serve.cjs'));
  expect(start()).toContain('--config-name command');
});

test('the script runner is built for the first script, and its exit code is passed on', () => {
  const clone = freshClone();
  const ended = clone.run(process.execPath, ['desk/start/excelRun.mjs', 'script.js'], { CODE: '1' });
  expect(ended.err).toContain('webpack was called with --config-name command');
  expect(ended.out).toBe('ran script.js\n');
  expect(ended.code).toBe(1);
});

test('the runner of Apps Script is built with the services that go inside, and its exit code is passed on', () => {
  const clone = freshClone();
  const ended = clone.run(process.execPath, ['desk/start/gasRun.mjs', 'Code.gs', '--function', 'main'], { CODE: '1' });
  expect(ended.err).toContain('webpack was called with --config-name command --config-name sheets');
  expect(ended.out).toBe('ran on Sheets Code.gs --function main\n');
  expect(ended.code).toBe(1);
});
