import { projectFiles, sourceFiles } from './projectFiles';
import { skippedTests } from './noSkips';

test('no test of the project is skipped, planned or run alone', () => {
  expect(skippedTests(sourceFiles(projectFiles()))).toEqual([]);
});

test.each([
  'test.skip',
  'it.only',
  'describe.skip',
  'test.todo',
  'xit',
  'fdescribe',
  'test.skip.each',
  'test.concurrent.only',
])('a call of %s is found', (call) => {
  expect(skippedTests([{ path: 'test/a.test.ts', text: `${call}('x', () => {});` }])).toHaveLength(1);
});

test('ordinary tests are left alone', () => {
  const text = "describe('a', () => { test.each([1])('b', () => {}); it('c', () => exit()); });";
  expect(skippedTests([{ path: 'test/a.test.ts', text }])).toEqual([]);
});
