import { importsOf, targetOf, withoutEnding } from './imports';
import type { ProjectFile } from './projectFiles';

/** Find circles of imports, type imports included: each as the files on the way, the first one repeated at the end.
 *  Every circle of files that reach each other is reported at least once. */
export function importCycles(files: readonly ProjectFile[]): readonly string[] {
  const graph = importGraph(files);
  const done = new Set<string>();
  const cycles: string[] = [];
  for (const start of graph.keys()) walk(start, []);
  return cycles;

  function walk(path: string, way: readonly string[]): void {
    const back = way.indexOf(path);
    if (back !== -1) cycles.push([...way.slice(back), path].join(' -> '));
    if (back !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  }
}

function importGraph(files: readonly ProjectFile[]): ReadonlyMap<string, readonly string[]> {
  return new Map(files.map((file) => [withoutEnding(file.path), filesImportedBy(file)]));
}

function filesImportedBy(file: ProjectFile): readonly string[] {
  return importsOf(file)
    .map(({ specifier }) => targetOf(file.path, specifier))
    .flatMap((target) => (target.kind === 'file' ? [target.path] : []));
}
