import ts from 'typescript';
import type { ProjectFile } from './projectFiles';
import { parse, placeOf, visit } from './syntax';

/** Files whose tool takes the one thing that they export: configurations, what Jest loads by path, and what a package of others exports. */
const askedForByTools = [/^[\w-]+\.config\.js$/, /^test\/reference\/(countLine|ordinaryRealm)\.cjs$/, /\.d\.ts$/];

/** Find default exports, in the forms of ES modules, of CommonJS and of TypeScript's `export =`. */
export function defaultExports(files: readonly ProjectFile[]): readonly string[] {
  return files
    .filter((file) => !askedForByTools.some((path) => path.test(file.path)))
    .flatMap((file) => {
      const source = parse(file);
      const found: string[] = [];
      visit(source, (node) => {
        if (exportsDefault(node)) found.push(`${placeOf(file, source, node)} has a default export`);
      });
      return found;
    });
}

function exportsDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  if (ts.isBinaryExpression(node)) return node.left.getText() === 'module.exports';
  return (
    ts.canHaveModifiers(node) && (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Default) !== 0
  );
}
