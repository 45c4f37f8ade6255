import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../core/index';
import { FileRefusal } from '../file/refusal';

const ENDINGS: Readonly<Record<Lang, string>> = { zh: '-客户画像', en: '-portrait' };

/** Name the result file: the user's word, or a name of its own beside the input. */
export function outputPath(input: string, out: string | null, lang: Lang): string {
  if (out !== null) return out;
  const base = path.join(path.dirname(input), path.basename(input, path.extname(input)));
  const wanted = `${base}${ENDINGS[lang]}.xlsx`;
  return samePlace(input, wanted) ? `${base}-2.xlsx` : wanted;
}

/** Refuse to write over the input, ever, and over anything else without `force`.
 *  @throws FileRefusal `sameAsInput` or `outputExists`. */
export function checkOutput(input: string, out: string, force: boolean): void {
  if (samePlace(input, out)) {
    throw new FileRefusal('sameAsInput', {
      zh: `结果不能写在原文件“${input}”上,原文件从不覆盖。没有写入任何内容。请用 --out 换一个文件名。`,
      en: `The result cannot go over the input "${input}"; the input is never overwritten. Nothing was written. Give another name with --out.`,
    });
  }
  if (!force && fs.existsSync(out)) {
    throw new FileRefusal('outputExists', {
      zh: `“${out}”已经存在。没有写入任何内容。要替换它请加 --force,或用 --out 换一个文件名。`,
      en: `"${out}" exists already. Nothing was written. Add --force to replace it, or give another name with --out.`,
    });
  }
}

/** Files to be put in place together: all are written beside their places first, then renamed one by one. */
export type PendingFiles = ReadonlyMap<string, Iterable<Uint8Array | string>>;

/** Write files so that each is either whole or not there: temporary file, fsync, rename. When a step fails or `stopped` says so, every temporary file is removed and nothing is replaced.
 *  @throws FileRefusal `unreadable` when a place cannot be written; Stopped when stopped. */
export async function writeFiles(files: PendingFiles, stopped: () => boolean): Promise<void> {
  const temporary: { from: string; to: string }[] = [];
  try {
    for (const [to, pieces] of files) {
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.part`);
      temporary.push({ from, to });
      await writeWhole(from, pieces, stopped);
    }
    for (const { from, to } of temporary) fs.renameSync(from, to);
  } catch (cause) {
    for (const { from } of temporary) fs.rmSync(from, { force: true });
    if (cause instanceof Stopped) throw cause;
    throw cannotWrite([...files.keys()], cause);
  }
}

/** A person stopped the run. */
export class Stopped extends Error {}

async function writeWhole(file: string, pieces: Iterable<Uint8Array | string>, stopped: () => boolean): Promise<void> {
  const handle = await fs.promises.open(file, 'wx');
  try {
    for (const piece of pieces) {
      if (stopped()) throw new Stopped();
      await handle.writeFile(piece);
    }
    if (stopped()) throw new Stopped();
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function cannotWrite(files: readonly string[], cause: unknown): FileRefusal {
  const names = files.map((file) => path.dirname(file)).filter((name, index, all) => all.indexOf(name) === index).join(', ');
  return new FileRefusal(
    'unreadable',
    {
      zh: `写不进“${names}”。没有留下任何半成品。请检查文件夹是否存在、权限和剩余空间。`,
      en: `Cannot write into "${names}". Nothing half written was left. Check that the folder exists, its permissions and the free space.`,
    },
    { cause },
  );
}

/** Compare two paths as the file system sees them: links resolved, the same file under two names is the same. */
function samePlace(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  try {
    const [one, two] = [fs.statSync(a), fs.statSync(b)];
    return one.ino === two.ino && one.dev === two.dev;
  } catch {
    return false;
  }
}
