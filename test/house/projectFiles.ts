import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text file of the project: path from the project root with forward slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export const projectRoot = path.resolve(__dirname, '../..');

const binaryEndings = ['.xlsx', '.xlsm', '.xls', '.zip', '.gz', '.png', '.jpg', '.gif', '.ico', '.woff2', '.parquet'];

/** Read every text file of the project that git would keep, ordered by path.
 *  What `.gitignore` names is left out.
 *  Limit: of gitignore's grammar only `folder/`, `/folder/` and `*.ending` are read. */
export function projectFiles(): readonly ProjectFile[] {
  return projectPaths()
    .filter((file) => !binaryEndings.includes(path.extname(file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));
}

/** List the paths of all files that git would keep, text or not. */
export function projectPaths(): readonly string[] {
  return filesUnder('', ignoredBy(readFileSync(path.join(projectRoot, '.gitignore'), 'utf8')));
}

/** Pick the source code: TypeScript and the plain modules of launchers and tools. */
export function sourceFiles(files: readonly ProjectFile[]): readonly ProjectFile[] {
  return files.filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file.path));
}

/** Decide by `.gitignore`'s text whether a file or folder name stays out. */
export function ignoredBy(gitignore: string): (name: string) => boolean {
  const lines = gitignore.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set(['.git', ...lines.map((line) => line.replace(/^\/|\/$/g, ''))]);
  const endings = lines.filter((line) => line.startsWith('*.')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}

function filesUnder(folder: string, ignored: (name: string) => boolean): readonly string[] {
  const entries = readdirSync(path.join(projectRoot, folder), { withFileTypes: true });
  const kept = entries.filter((entry) => !ignored(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return kept.flatMap((entry) => {
    const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(place, ignored);
    return entry.isFile() ? [place] : [];
  });
}
