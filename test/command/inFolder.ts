import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { serialOf } from '../../core/index';
import { main } from '../../desk/command/main';
import type { Terminal } from '../../desk/command/terminal';

/** What a run of the command left: exit code, and everything said on both streams. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a group of tests, and the command run on files in it. Paths are relative to the folder. */
export class WorkFolder {
  readonly path = fs.mkdtempSync(path.join(os.tmpdir(), 'portrait-'));

  at(name: string): string {
    return path.join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): string {
    fs.mkdirSync(path.dirname(this.at(name)), { recursive: true });
    fs.writeFileSync(this.at(name), content);
    return this.at(name);
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(fs.readFileSync(this.at(name)));
  }

  text(name: string): string {
    return fs.readFileSync(this.at(name), 'utf8');
  }

  json(name: string): Readonly<Record<string, unknown>> {
    return JSON.parse(this.text(name)) as Readonly<Record<string, unknown>>;
  }

  /** Every file and folder below, with the size and time of each file: equal listings mean that nothing was written. */
  listing(): readonly string[] {
    return fs
      .readdirSync(this.path, { recursive: true, encoding: 'utf8' })
      .map((name) => `${name} ${fs.lstatSync(this.at(name)).size} ${fs.lstatSync(this.at(name)).mtimeMs}`)
      .sort();
  }

  names(): readonly string[] {
    return fs.readdirSync(this.path).sort();
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true });
  }
}

/** 2024-06-30: the day on which the command is run in these tests. */
export const RUN_DAY = serialOf(2024, 6, 30);
/** What clocks show then. */
export const RUN_TIME = '2024-06-30 09:05';

/** Run the command in this process, as a shell would start it; English messages unless `more` says otherwise. */
export async function run(words: readonly string[], more: Partial<Terminal> = {}): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    environment: { LANG: 'en_US.UTF-8' },
    today: RUN_DAY,
    now: RUN_TIME,
    stopped: () => false,
    writing: () => undefined,
    isInteractive: false,
    ...more,
  });
  return { code, out, err };
}

/** The rows of a plain CSV file of ours, no field of which holds a line end. */
export function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
      ),
    );
}
