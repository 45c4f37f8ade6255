import { projectFiles, sourceFiles } from './projectFiles';
import { tooLong } from './sizes';

test('no file is over 300 lines and no function over 60', () => {
  expect(tooLong(sourceFiles(projectFiles()))).toEqual([]);
});

function lines(count: number): string {
  return 'x;\n'.repeat(count);
}

test('a file of 300 lines passes and one of 301 is found', () => {
  expect(tooLong([{ path: 'core/a.ts', text: lines(300) }])).toEqual([]);
  expect(tooLong([{ path: 'core/a.ts', text: lines(301) }])).toEqual(['core/a.ts has 301 lines, at most 300']);
});

test('a data table may be longer, a test up to 500 lines', () => {
  expect(tooLong([{ path: 'core/a.data.ts', text: lines(900) }])).toEqual([]);
  expect(tooLong([{ path: 'test/a.test.ts', text: lines(500) }])).toEqual([]);
  expect(tooLong([{ path: 'test/a.test.ts', text: lines(501) }])).toHaveLength(1);
});

test.each([
  ['function', 'function long() {\n', '}'],
  ['arrow function', 'const long = () => {\n', '};'],
  ['method', 'const o = { long() {\n', '} };'],
])('a %s of 60 lines passes and one of 61 is found', (_kind, head, tail) => {
  expect(tooLong([{ path: 'core/a.ts', text: head + lines(58) + tail }])).toEqual([]);
  expect(tooLong([{ path: 'core/a.ts', text: head + lines(59) + tail }])).toEqual([
    'core/a.ts:1 is a function of 61 lines, at most 60',
  ]);
});

test('a long function in a data table is found', () => {
  expect(tooLong([{ path: 'core/a.data.ts', text: `function long() {\n${lines(80)}}` }])).toHaveLength(1);
});
