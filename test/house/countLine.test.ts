import { rmSync } from 'node:fs';
import { runJest } from './jestRun';
import { sandboxWith } from './sandbox';

const sandbox = sandboxWith('test/reference/countLine.cjs');

function ending(test: string, env: Readonly<Record<string, string>> = {}) {
  const { code, last } = runJest(sandbox, test, env);
  return { code, last };
}

afterAll(() => rmSync(sandbox.folder, { recursive: true, force: true }));

test('the last line of a green run is plain', () => {
  expect(ending("test('a', () => {}); test('b', () => {});")).toEqual({ code: 0, last: '2 passed, 0 failed' });
});

test('a failed test is counted', () => {
  const test = "test('a', () => {}); test('b', () => { throw 1; });";
  expect(ending(test)).toEqual({ code: 1, last: '1 passed, 1 failed' });
});

test('a suite that cannot run is one failed', () => {
  expect(ending("require('./absent'); test('a', () => {});")).toEqual({ code: 1, last: '0 passed, 1 failed' });
});

test('a skipped test is named, and on CI it fails the run', () => {
  const skips = "test('a', () => {}); test.skip('b', () => {});";
  expect(ending(skips)).toEqual({ code: 0, last: '1 passed, 0 failed, 1 skipped' });
  expect(ending(skips, { CI: 'true' })).toEqual({ code: 1, last: '1 passed, 0 failed, 1 skipped' });
});
