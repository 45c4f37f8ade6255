import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from './projectFiles';

const core = path.join(projectRoot, 'core');
const snippet = path.join(core, 'snippet.ts');
const config = readConfig();

test('core/tsconfig.json asks for ES2020 alone, no types of any host, and every strictness', () => {
  expect(config.types).toEqual([]);
  expect(config.lib).toEqual(['lib.es2020.d.ts']);
  const strictness = [config.strict, config.noUncheckedIndexedAccess, config.exactOptionalPropertyTypes];
  expect(strictness).toEqual([true, true, true]);
});

test('with the options of the core, plain ECMAScript compiles', () => {
  expect(problemsOf('export const top = Math.max(...[1, 2].map((n) => n * 2));')).toEqual([]);
});

test.each([
  ['export const title = document.title;', 'document'],
  ['export const shell = process.argv;', 'process'],
  ["console.log('x'); export {};", 'console'],
  ['export const wait = setTimeout(() => 1, 1);', 'setTimeout'],
  ['export const app: Excel.Application | null = null;', 'Excel'],
  ["import { readFileSync } from 'node:fs'; export { readFileSync };", 'node:fs'],
])('with the options of the core, this does not compile: %s', (text, name) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(name);
});

function readConfig(): ts.CompilerOptions {
  const { config: read } = ts.readConfigFile(path.join(core, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(read, ts.sys, core).options;
}

/** Compile a text as if it were a file of the core. */
function problemsOf(text: string): readonly string[] {
  const options = { ...config, noEmit: true, composite: false, emitDeclarationOnly: false, declaration: false };
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    path.resolve(name) === snippet ? ts.createSourceFile(name, text, target) : readFile(name, target);
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([snippet], options, host));
  return problems.map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
}
