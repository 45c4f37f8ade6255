import ts from 'typescript';
import type { ProjectFile } from './projectFiles';
import { parse, placeOf, visit } from './syntax';

/** The one place that may step aside, and that fails on CI instead. */
const stepsAside = 'test/reference/describeWhen.ts';

/** Find tests that would not run: skipped, planned, or left out because another one runs alone. */
export function skippedTests(files: readonly ProjectFile[]): readonly string[] {
  return files
    .filter((file) => file.path.startsWith('test/') && file.path !== stepsAside)
    .flatMap((file) => {
      const source = parse(file);
      const found: string[] = [];
      visit(source, (node) => {
        const name = ts.isCallExpression(node) ? node.expression.getText() : '';
        if (isSkip(name)) found.push(`${placeOf(file, source, node)} has ${name}`);
      });
      return found;
    });
}

function isSkip(name: string): boolean {
  return /^((describe|test|it)(\.\w+)*\.(skip|todo|only)(\.each)?|[xf](describe|test|it)(\.each)?)$/.test(name);
}
