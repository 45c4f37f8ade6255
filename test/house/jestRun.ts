import path from 'node:path';
import { projectRoot } from './projectFiles';
import type { Sandbox } from './sandbox';

/** Run Jest itself in a sandbox that has a copy of our reporter, on one test file of plain JavaScript.
 *  Gives the exit code, all that was said, and its last line. */
export function runJest(sandbox: Sandbox, test: string, env: Readonly<Record<string, string>> = {}) {
  sandbox.write('package.json', '{}');
  sandbox.write('a.test.js', test);
  const jest = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
  const reporters = ['--reporters', 'default', '--reporters', './test/reference/countLine.cjs'];
  const words = [process.execPath, jest, '--rootDir', sandbox.folder, ...reporters];
  const ended = sandbox.run('bash', ['-c', '"$@" 2>&1', 'jest', ...words], env);
  return { code: ended.code, said: ended.out, last: ended.out.trimEnd().split('\n').at(-1) };
}
