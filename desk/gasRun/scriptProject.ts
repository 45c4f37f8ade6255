import { parse } from 'acorn';
import fs from 'node:fs';
import path from 'node:path';
import type { ScriptFile } from '../sheets/realm/nodeRealm';

/** A script project read from files. */
export interface ScriptProject {
  /** In the order in which they are evaluated. */
  readonly scripts: readonly ScriptFile[];
  /** HTML files by name, without ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

/** What counts of appsscript.json; null where it says nothing. */
export interface Manifest {
  readonly timeZone: string | null;
  readonly scopes: readonly string[] | null;
}

/** The command line must say something else. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const NO_MANIFEST: Manifest = { timeZone: null, scopes: null };

/** Read files and folders of a project: files of a folder in the order of their names, as the editor shows them.
 *  @throws UsageError with a plain sentence when something cannot be read */
export function readProject(places: readonly string[]): ScriptProject {
  const files = places.flatMap((place) => filesAt(place));
  const scripts = files.filter((file) => /\.(gs|js)$/i.test(file) || !/\.(html|json)$/i.test(file));
  const pages = files.filter((file) => /\.html$/i.test(file));
  const manifest = files.find((file) => path.basename(file) === 'appsscript.json');
  if (scripts.length === 0) throw new UsageError(`There is no .gs or .js file in ${places.join(', ')}.`);
  return {
    scripts: scripts.map((file) => ({ name: nameOf(file), code: textOf(file) })),
    pages: new Map(pages.map((file) => [nameOf(file), textOf(file)])),
    manifest: manifest === undefined ? NO_MANIFEST : manifestOf(textOf(manifest)),
  };
}

/** Name the functions declared at the top of scripts, in their order. Scripts that cannot be parsed have none. */
export function topFunctions(scripts: readonly ScriptFile[]): readonly string[] {
  return scripts.flatMap(({ code }) => {
    try {
      const { body } = parse(code, { ecmaVersion: 2024, sourceType: 'script' });
      return body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    } catch (_syntax) {
      return [];
    }
  });
}

function filesAt(place: string): readonly string[] {
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [place];
  const names = fs.readdirSync(place).sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  const known = names.filter((name) => /\.(gs|js|html)$/i.test(name) || name === 'appsscript.json');
  return known.map((name) => path.join(place, name));
}

function nameOf(file: string): string {
  return path.basename(file).replace(/\.[^.]+$/, '');
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (_unreadable) {
    throw new UsageError(`The file ${file} cannot be read.`);
  }
}

function manifestOf(text: string): Manifest {
  const read = jsonOf(text);
  if (typeof read !== 'object' || read === null) throw new UsageError('appsscript.json is no JSON object.');
  const { timeZone, oauthScopes } = read as { readonly timeZone?: unknown; readonly oauthScopes?: unknown };
  const isList = Array.isArray(oauthScopes) && oauthScopes.every((scope) => typeof scope === 'string');
  return { timeZone: typeof timeZone === 'string' ? timeZone : null, scopes: isList ? oauthScopes : null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (_noJson) {
    return null;
  }
}
