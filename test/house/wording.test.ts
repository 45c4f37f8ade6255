import { projectFiles } from './projectFiles';
import { unwantedWords } from './wording';

/** Put together here, so that this file does not find itself. */
function found(...pieces: string[]): number {
  return unwantedWords([{ path: 'core/a.ts', text: pieces.join('') }]).length;
}

test('no file speaks of one machine, of a registry, or of the tools that made it', () => {
  expect(unwantedWords(projectFiles())).toEqual([]);
});

test('a path of one machine is found', () => {
  expect(found("const data = '/wo", "rk/shared';")).toBe(1);
  expect(found("write('/t", "mp/out.xlsx')")).toBe(1);
  expect(found('see /ho', 'me/ann/orders.xlsx')).toBe(1);
});

test('the address of a registry is found', () => {
  expect(found('"resolved": "https://registry.npm', 'js.org/jest"')).toBe(1);
});

test('a word about tools is found in any case, as a whole word', () => {
  expect(found('// written by CLAU', 'DE')).toBe(1);
  expect(found('Co-Author', 'ed-By: someone')).toBe(1);
  expect(found('cop', 'ilots fly')).toBe(0);
});

test('relative paths and the system folder for temporary files are left alone', () => {
  expect(found("path.join(tmpdir(), 'a')")).toBe(0);
  expect(found('core/wo', 'rk/a.ts and ../wo', 'rk/a.ts')).toBe(0);
});

test('a finding names file and line', () => {
  expect(unwantedWords([{ path: 'a.md', text: 'fine\nOpen' + 'AI' }])).toEqual([
    'a.md:2 has a word about how the text was made',
  ]);
});
