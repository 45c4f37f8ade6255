import { projectPaths } from './projectFiles';
import { strayEntries } from './topLevel';

test('the project folder holds only what its plan names', () => {
  expect(strayEntries(projectPaths())).toEqual([]);
});

test('a stray file or folder is found, once', () => {
  expect(strayEntries(['notes.txt', 'src/a.ts', 'src/b.ts', 'core/a.ts'])).toEqual(['notes.txt', 'src/']);
});

test('a file in the place of a folder, and a folder in the place of a file, are found', () => {
  expect(strayEntries(['LICENSE/a.txt'])).toEqual(['LICENSE/']);
});
