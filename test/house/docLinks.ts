import path from 'node:path';
import { anchorsOf, readMarkdown } from './markdown';
import type { ProjectFile } from './projectFiles';

/** Find relative links in Markdown files that reach no file, folder or heading of the project.
 *  `paths` are all files that the project keeps. Addresses with a scheme are not followed. */
export function brokenLinks(files: readonly ProjectFile[], paths: readonly string[]): readonly string[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const places = new Set([...paths, ...paths.flatMap(foldersOf)]);
  return files
    .filter((file) => file.path.endsWith('.md'))
    .flatMap((file) =>
      linksOf(file.text)
        .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target))
        .flatMap(({ target, line }) => {
          const wrong = wrongWith(file, target, texts, places);
          return wrong === null ? [] : [`${file.path}:${line} links to ${target}: ${wrong}`];
        }),
    );
}

function wrongWith(
  file: ProjectFile,
  target: string,
  texts: ReadonlyMap<string, string>,
  places: ReadonlySet<string>,
): string | null {
  const [place = '', anchor = ''] = decodeURI(target).split('#');
  const reached = place === '' ? file.path : path.posix.join(path.posix.dirname(file.path), place).replace(/\/$/, '');
  if (!places.has(reached)) return 'no such file';
  if (anchor === '' || !reached.endsWith('.md')) return null;
  return anchorsOf(texts.get(reached) ?? '').includes(anchor) ? null : 'no such heading';
}

function linksOf(text: string): readonly { readonly target: string; readonly line: number }[] {
  return readMarkdown(text).prose.flatMap((line, index) => {
    const shown = line.replace(/`[^`]*`/g, '');
    const inline = shown.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g);
    const named = shown.matchAll(/^\s*\[[^\]]+\]:\s+(\S+)/g);
    const html = shown.matchAll(/<[^>]+\b(?:src|href)="([^"]+)"/g);
    return [...inline, ...named, ...html].map((match) => ({ target: match[1] ?? '', line: index + 1 }));
  });
}

function foldersOf(file: string): readonly string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? ['.'] : [folder, ...foldersOf(folder)];
}
