import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { ProjectFile } from './projectFiles';
import { parse, placeOf, visit } from './syntax';

/** One import, re-export, `require` or `import()` in a file. */
export interface Import {
  readonly specifier: string;
  /** `path:line` of the importing line. */
  readonly place: string;
}

/** What an import reaches: a file of the project (path without its ending), a Node module, or a package. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string };

/** List what a file imports, types included. Specifiers that are not literals are not seen. */
export function importsOf(file: ProjectFile): readonly Import[] {
  const source = parse(file);
  const found: Import[] = [];
  visit(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier: specifier.text, place: placeOf(file, source, specifier) });
  });
  return found;
}

/** Say what a specifier reaches from a file. A path out of the project keeps its leading `../`.
 *  @example targetOf('desk/command/cli.ts', '../../core/index') -> { kind: 'file', path: 'core/index' } */
export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'file', path: withoutEnding(path.posix.join(path.posix.dirname(from), specifier)) };
  }
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier };
  const parts = specifier.split('/');
  return { kind: 'package', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}

/** Drop the ending of a source file: imports name files with and without it. */
export function withoutEnding(file: string): string {
  return file.replace(/\.(d\.ts|tsx?|mjs|cjs|js|json)$/, '');
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  const named = namedSpecifier(node);
  return named !== undefined && ts.isStringLiteralLike(named) ? named : null;
}

function namedSpecifier(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && isModuleCall(node) ? node.arguments[0] : undefined;
}

function isModuleCall(call: ts.CallExpression): boolean {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(call.expression) && call.expression.text === 'require';
}
