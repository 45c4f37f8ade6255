import { rmSync } from 'node:fs';
import path from 'node:path';
import { sandboxWith, type Sandbox } from './sandbox';

const sandboxes: Sandbox[] = [];

/** Run .ci/run with a stand-in for npm: what the tests say, and which calls fail. */
function ciRun(tests: string, failing: readonly string[] = []) {
  const sandbox = sandboxWith('.ci');
  sandboxes.push(sandbox);
  sandbox.write(
    'bin/npm',
    `#!/usr/bin/env bash
echo "npm $*" >>calls
[ "$1" = test ] && printf '%b' "$SAYS"
case ",$FAILS," in *",$*,"*) exit 9 ;; esac
`,
  );
  const env = { SAYS: tests, FAILS: failing.join(',') };
  const ended = sandbox.run('bash', ['-c', 'cd / && "$0"/.ci/run', sandbox.folder], env);
  const calls = sandbox.run('cat', ['calls']).out.trimEnd().split('\n');
  return { code: ended.code, last: ended.out.trimEnd().split('\n').at(-1), calls };
}

afterAll(() => {
  for (const sandbox of sandboxes) rmSync(path.resolve(sandbox.folder), { recursive: true, force: true });
});

const allCalls = ['npm ci', 'npm test', 'npm run typecheck', 'npm run lint', 'npm run build'];

test('when all is green the last line counts the tests and the three checks', () => {
  expect(ciRun('talk\\n7 passed, 0 failed\\n')).toEqual({ code: 0, last: '10 passed, 0 failed', calls: allCalls });
});

test('a failed test is counted once, and the later steps still run', () => {
  const ended = ciRun('6 passed, 1 failed\\n', ['test']);
  expect(ended).toEqual({ code: 1, last: '9 passed, 1 failed', calls: allCalls });
});

test('each failing check counts as one failed', () => {
  const ended = ciRun('7 passed, 0 failed\\n', ['run typecheck', 'run build']);
  expect(ended).toEqual({ code: 1, last: '8 passed, 2 failed', calls: allCalls });
});

test('a failed install counts as one failed, and a good one does not count', () => {
  expect(ciRun('7 passed, 0 failed\\n', ['ci'])).toEqual({ code: 1, last: '10 passed, 1 failed', calls: allCalls });
});

test('a test run that ends without its line, or badly without a failed test, is one failed', () => {
  expect(ciRun('crashed\\n', ['test']).last).toBe('3 passed, 1 failed');
  expect(ciRun('silent\\n').last).toBe('3 passed, 1 failed');
  expect(ciRun('7 passed, 0 failed\\n', ['test']).last).toBe('10 passed, 1 failed');
});

test('skipped tests are named, and the last of several lines counts', () => {
  expect(ciRun('1 passed, 1 failed\\n7 passed, 0 failed, 2 skipped\\n').last).toBe('10 passed, 0 failed, 2 skipped');
});
