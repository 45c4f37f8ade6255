import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { runJest } from './jestRun';
import { projectRoot } from './projectFiles';
import { sandboxWith } from './sandbox';

const sandbox = sandboxWith('test/reference/countLine.cjs');
const source = readFileSync(path.join(projectRoot, 'test/reference/describeWhen.ts'), 'utf8');
sandbox.write('describeWhen.js', ts.transpile(source, { module: ts.ModuleKind.CommonJS }));

/** Run a group of two tests that needs the moon, on a machine with or without it. */
function moonTests(present: boolean, env: Readonly<Record<string, string>> = {}) {
  const requirement = `{ present: ${present}, needs: 'the moon' }`;
  const tests = "() => { test('a', () => {}); test('b', () => {}); }";
  return runJest(sandbox, `require('./describeWhen').describeWhen(${requirement}, 'tides', ${tests});`, env);
}

afterAll(() => rmSync(sandbox.folder, { recursive: true, force: true }));

test('tests run where the machine has what they need', () => {
  expect(moonTests(true, { CI: 'true' })).toMatchObject({ code: 0, last: '2 passed, 0 failed' });
});

test('where it is missing a plain line says so, and the count shows a skipped test instead of a green one', () => {
  const ended = moonTests(false);
  expect(ended).toMatchObject({ code: 0, last: '0 passed, 0 failed, 1 skipped' });
  expect(ended.said).toContain('tides: did not run: needs the moon, which this machine does not have\n');
});

test('where it is missing on CI a test fails', () => {
  expect(moonTests(false, { CI: 'true' })).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
});
