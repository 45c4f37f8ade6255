import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A part of the site: requests below `at` are files below `folder`. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly at: string;
  readonly folder: string;
  /** The only file of the folder that is served; absent: all of them. */
  readonly only?: string;
}

/** Find the file that a request path means; a folder means its index.html. null when there is none, or when it lies outside the folder, links followed.
 *  Names that begin with a dot are never served. */
export function findFile(mounts: readonly Mount[], requestPath: string): string | null {
  const wanted = decoded(requestPath);
  const mount = wanted === null ? undefined : mounts.find(({ at }) => wanted.startsWith(at));
  if (wanted === null || mount === undefined) return null;
  const inside = wanted.slice(mount.at.length);
  if (mount.only !== undefined && inside !== mount.only) return null;
  const parts = inside.split('/');
  if (parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return null;
  return existing(mount.folder, path.join(mount.folder, ...parts));
}

function decoded(requestPath: string): string | null {
  try {
    return decodeURIComponent(requestPath);
  } catch (_badEscape) {
    return null;
  }
}

function existing(folder: string, file: string): string | null {
  try {
    const found = realpathSync(statSync(file).isDirectory() ? path.join(file, 'index.html') : file);
    const isInside = found.startsWith(realpathSync(folder) + path.sep);
    return isInside && statSync(found).isFile() ? found : null;
  } catch (_missing) {
    return null;
  }
}
