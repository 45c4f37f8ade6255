import ts from 'typescript';
import type { ProjectFile } from './projectFiles';

/** Parse a source file without types; parent links are set. */
export function parse(file: ProjectFile): ts.SourceFile {
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
}

/** Visit every node of a parsed file, parents first. */
export function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  node.forEachChild((child) => visit(child, seen));
}

/** Give `path:line` of a node, the line counted from one. */
export function placeOf(file: ProjectFile, source: ts.SourceFile, node: ts.Node): string {
  return `${file.path}:${lineOf(source, node.getStart(source))}`;
}

/** Give the line of a position, counted from one. */
export function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}
