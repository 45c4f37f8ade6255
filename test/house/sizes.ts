import ts from 'typescript';
import type { ProjectFile } from './projectFiles';
import { lineOf, parse, visit } from './syntax';

const linesOfFile = 300;
const linesOfTest = 500;
const linesOfFunction = 60;

/** Find files over 300 lines (tests over 500) and functions over 60.
 *  Data tables (`*.data.ts`) may be any length; the functions of tests too, as `describe` wraps them. */
export function tooLong(files: readonly ProjectFile[]): readonly string[] {
  return files.flatMap((file) => [...longFile(file), ...longFunctions(file)]);
}

function longFile(file: ProjectFile): readonly string[] {
  if (file.path.endsWith('.data.ts')) return [];
  const lines = file.text.split('\n').length - (file.text.endsWith('\n') ? 1 : 0);
  const limit = isTest(file) ? linesOfTest : linesOfFile;
  return lines > limit ? [`${file.path} has ${lines} lines, at most ${limit}`] : [];
}

function longFunctions(file: ProjectFile): readonly string[] {
  if (isTest(file)) return [];
  const source = parse(file);
  const found: string[] = [];
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = lineOf(source, node.getStart(source));
    const lines = lineOf(source, node.end) - first + 1;
    if (lines > linesOfFunction)
      found.push(`${file.path}:${first} is a function of ${lines} lines, at most ${linesOfFunction}`);
  });
  return found;
}

function isTest(file: ProjectFile): boolean {
  return file.path.startsWith('test/');
}
