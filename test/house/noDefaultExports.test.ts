import { defaultExports } from './noDefaultExports';
import { projectFiles, sourceFiles } from './projectFiles';

test('everything is exported by name', () => {
  expect(defaultExports(sourceFiles(projectFiles()))).toEqual([]);
});

test.each([
  'export default 1;',
  'export default function run() {}',
  'export default class Run {}',
  'const a = 1;\nexport { a as default };',
  "export { default } from './a';",
  'module.exports = {};',
  'export = 1;',
])('this is found: %s', (text) => {
  expect(defaultExports([{ path: 'core/a.ts', text }])).toHaveLength(1);
});

test('named exports and the default import of a package are left alone', () => {
  const text = "import ts from 'typescript';\nexport const a = 1;\nexport { a as b };\nexport function c() {}";
  expect(defaultExports([{ path: 'core/a.ts', text }])).toEqual([]);
});

test('a tool that takes one export is given it', () => {
  expect(defaultExports([{ path: 'jest.config.js', text: 'module.exports = {};' }])).toEqual([]);
  expect(defaultExports([{ path: 'desk/jest.config.js', text: 'module.exports = {};' }])).toHaveLength(1);
});
