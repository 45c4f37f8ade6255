import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './projectFiles';

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An empty project in a temporary folder, with copies of our launchers and with programs that stand in for the real ones. */
export interface Sandbox {
  readonly folder: string;
  /** Write a file, its folders too; a text that begins with `#!` may be run. */
  readonly write: (file: string, text: string) => void;
  /** Run a program in the sandbox, its `bin/` first on PATH; input is closed. */
  readonly run: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Ended;
}

/** Make a sandbox with copies of the named files and folders of the project. */
export function sandboxWith(...copies: readonly string[]): Sandbox {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'portrait-house-')));
  for (const copy of copies) cpSync(path.join(projectRoot, copy), path.join(folder, copy), { recursive: true });
  return {
    folder,
    write: (file, text) => writeInto(folder, file, text),
    run: (program, args, env = {}) => runIn(folder, program, args, env),
  };
}

function writeInto(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  if (text.startsWith('#!')) chmodSync(place, 0o755);
}

function runIn(folder: string, program: string, args: readonly string[], env: Readonly<Record<string, string>>): Ended {
  const search = [path.join(folder, 'bin'), process.env['PATH']].join(path.delimiter);
  const own = { ...process.env, CI: '', npm_execpath: '', PATH: search, ...env };
  const ended = spawnSync(program, args, { cwd: folder, env: own, encoding: 'utf8', input: '' });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}
