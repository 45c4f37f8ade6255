import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageJson, type PackageJson } from './packageJson';
import { looseVersions, type Lockfile } from './pins';
import { projectRoot } from './projectFiles';

test('every package is pinned, and package-lock.json is in step', () => {
  const lockfile = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')) as Lockfile;
  expect(looseVersions(packageJson(), lockfile)).toEqual([]);
});

test('Node 20 is the floor, here and in the launchers', () => {
  expect(packageJson().engines['node']).toBe('>=20');
  expect(readFileSync(path.join(projectRoot, 'desk/start/setUp.mjs'), 'utf8')).toContain('oldestNode = 20;');
});

function manifest(devDependencies: Record<string, string>): PackageJson {
  return { name: 'x', version: '1.0.0', scripts: {}, bin: {}, engines: {}, dependencies: {}, devDependencies };
}

function lock(recorded: string, installed: string): Lockfile {
  return {
    packages: {
      '': { devDependencies: { jest: recorded } },
      'node_modules/jest': { version: installed, integrity: 'sha512-x' },
    },
  };
}

test('an exact version that the lockfile shares is left alone', () => {
  expect(looseVersions(manifest({ jest: '30.5.2' }), lock('30.5.2', '30.5.2'))).toEqual([]);
  expect(looseVersions(manifest({ jest: '1.5.6-r.1' }), lock('1.5.6-r.1', '1.5.6-r.1'))).toEqual([]);
});

test.each(['^30.5.2', '~30.5.2', '30', '*', 'latest', 'file:../jest'])('the range %s is found', (range) => {
  expect(looseVersions(manifest({ jest: range }), lock(range, '30.5.2'))).toEqual([`jest is not pinned: ${range}`]);
});

test('a lockfile out of step is found: another version, another record, an absent or a left-over package', () => {
  expect(looseVersions(manifest({ jest: '30.5.2' }), lock('30.5.2', '30.5.1'))).toHaveLength(1);
  expect(looseVersions(manifest({ jest: '30.5.2' }), lock('30.5.1', '30.5.2'))).toHaveLength(1);
  expect(looseVersions(manifest({ ava: '1.0.0', jest: '30.5.2' }), lock('30.5.2', '30.5.2'))).toHaveLength(1);
  expect(looseVersions(manifest({}), lock('30.5.2', '30.5.2'))).toEqual(['jest is in the lockfile only']);
});

test('a package without an integrity hash is found', () => {
  const bare = { packages: { 'node_modules/a': { version: '1.0.0' } } };
  expect(looseVersions(manifest({}), bare)).toEqual(['node_modules/a has no integrity hash']);
});

test('a package that another one asks for and that is not locked is found, for other platforms too', () => {
  const integrity = 'sha512-x';
  const asking = { version: '1.0.0', integrity, dependencies: { b: '^1.0.0' }, optionalDependencies: { c: '1.0.0' } };
  const locked = { version: '1.0.0', integrity };
  const missing = looseVersions(manifest({}), { packages: { 'node_modules/a': asking, 'node_modules/b': locked } });
  expect(missing).toEqual(['node_modules/a asks for c, which is not in the lockfile']);
  const nested = { 'node_modules/a': asking, 'node_modules/b': locked, 'node_modules/a/node_modules/c': locked };
  expect(looseVersions(manifest({}), { packages: nested })).toEqual([]);
});
