import { importCycles } from './noCycles';
import { projectFiles, sourceFiles } from './projectFiles';

test('no file of the project imports itself by any way round', () => {
  expect(importCycles(sourceFiles(projectFiles()))).toEqual([]);
});

test('a circle of two files is found and spelled out', () => {
  const files = [
    { path: 'core/a.ts', text: "import { b } from './b';" },
    { path: 'core/b.ts', text: "import type { A } from './a';" },
  ];
  expect(importCycles(files)).toEqual(['core/a -> core/b -> core/a']);
});

test('a file that imports itself is found', () => {
  expect(importCycles([{ path: 'core/a.ts', text: "export * from './a';" }])).toEqual(['core/a -> core/a']);
});

test('a circle behind a way in is found once, without the way in', () => {
  const files = [
    { path: 'way.ts', text: "import './a';" },
    { path: 'a.ts', text: "import './b';" },
    { path: 'b.ts', text: "import './c';" },
    { path: 'c.ts', text: "import './a';" },
  ];
  expect(importCycles(files)).toEqual(['a -> b -> c -> a']);
});

test('two ways to the same file are no circle', () => {
  const files = [
    { path: 'a.ts', text: "import './b'; import './c';" },
    { path: 'b.ts', text: "import './d';" },
    { path: 'c.ts', text: "import './d';" },
    { path: 'd.ts', text: '' },
  ];
  expect(importCycles(files)).toEqual([]);
});
