import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../core/index';
import { FileRefusal } from '../file/refusal';
import type { WorkbookEnding } from '../file/xlsx/ending';

const ENDINGS: Readonly<Record<Lang, string>> = { zh: '-客户画像', en: '-portrait' };

/** Name the result file: the user's word, or a name of its own beside the input.
 *  The result of a result does not repeat the word: it gets the next number.
 *  @throws FileRefusal `outputName` when the user's word has an ending under which the workbook would not open.
 *  @example outputPath('a/订单.csv', null, 'zh', '.xlsx') -> 'a/订单-客户画像.xlsx' */
export function outputPath(input: string, out: string | null, lang: Lang, ending: WorkbookEnding): string {
  if (out !== null) {
    if (path.extname(out).toLowerCase() !== ending) throw wrongEnding(out, ending);
    return out;
  }
  const base = path.basename(input, path.extname(input));
  return path.join(path.dirname(input), `${nextName(base, lang)}${ending}`);
}

function nextName(base: string, lang: Lang): string {
  const earlier = /^(.*-(?:客户画像|portrait))(?:-(\d{1,6}))?$/.exec(base);
  return earlier === null ? base + ENDINGS[lang] : `${earlier[1] ?? ''}-${Number(earlier[2] ?? 1) + 1}`;
}

/** Refuse to write over the input, ever, over a folder, and over anything else without `force`.
 *  @throws FileRefusal `sameAsInput`, `outputExists` or, for a folder, `unreadable`. */
export function checkOutput(input: string, out: string, force: boolean): void {
  if (samePlace(input, out)) {
    throw new FileRefusal('sameAsInput', {
      zh: `结果不能写在原文件“${input}”上，原文件从不覆盖。没有写入任何内容。请用 --out 换一个文件名。`,
      en: `The result cannot go over the input "${input}"; the input is never overwritten. Nothing was written. Give another name with --out.`,
    });
  }
  if (isFolder(out)) throw cannotWrite([out]);
  if (!force && fs.existsSync(out)) {
    throw new FileRefusal('outputExists', {
      zh: `“${out}”已经存在。没有写入任何内容。要替换它请加 --force，或用 --out 换一个文件名。`,
      en: `"${out}" exists already. Nothing was written. Add --force to replace it, or give another name with --out.`,
    });
  }
}

/** Refuse a result in a folder that is not there, before the long work begins; the folder of the tables will be made.
 *  @throws FileRefusal `unreadable`. */
export function checkFolder(out: string, tables: string | null): void {
  const folder = path.dirname(out);
  const willBeMade = tables !== null && path.resolve(tables) === path.resolve(folder);
  if (!willBeMade && !isFolder(folder)) throw cannotWrite([folder]);
}

/** Files to be put in place together: all are written beside their places first, then renamed one by one. */
export type PendingFiles = ReadonlyMap<string, Iterable<Uint8Array | string>>;

/** Write files so that each is either whole or not there: temporary file, fsync, rename. `folder` is made when it is
 *  missing. When a step fails or `stopped` says so, every temporary file and a folder made for them is removed again, and
 *  nothing is replaced.
 *  @throws FileRefusal `unreadable` when a place cannot be written; Stopped when stopped. */
export async function writeFiles(files: PendingFiles, folder: string | null, stopped: () => boolean): Promise<void> {
  const temporary: { from: string; to: string }[] = [];
  const made: string[] = [];
  try {
    if (folder !== null) makeFolder(folder, made);
    for (const [to, pieces] of files) {
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.part`);
      temporary.push({ from, to });
      await writeWhole(from, pieces, stopped);
    }
    for (const { from, to } of temporary) fs.renameSync(from, to);
  } catch (cause) {
    for (const { from } of temporary) fs.rmSync(from, { force: true });
    for (const folderMade of made.reverse()) removeEmpty(folderMade);
    if (cause instanceof Stopped) throw cause;
    throw cannotWrite(
      [...files.keys()].map((file) => path.dirname(file)),
      cause,
    );
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

/** Make a folder and those above it that are missing, one by one, and note each in `made`.
 *  Not `recursive`: on file systems that take no folders (/proc) Node never comes back from that. */
function makeFolder(folder: string, made: string[]): void {
  const whole = path.resolve(folder);
  if (isFolder(whole)) return;
  makeFolder(path.dirname(whole), made);
  fs.mkdirSync(whole);
  made.push(whole);
}

/** Somebody may have put something in meanwhile: then the folder stays. */
function removeEmpty(folder: string): void {
  if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

function isFolder(place: string): boolean {
  return statOf(place)?.isDirectory() === true;
}

/** What is at a place; nothing when there is nothing, or when the way there is no folder. */
function statOf(place: string): fs.BigIntStats | undefined {
  try {
    return fs.statSync(place, { bigint: true });
  } catch {
    return undefined;
  }
}

function cannotWrite(folders: readonly string[], cause?: unknown): FileRefusal {
  const names = [...new Set(folders)].join(', ');
  return new FileRefusal(
    'unreadable',
    {
      zh: `写不进“${names}”。没有写入任何内容。请检查文件夹是否存在、权限和剩余空间。`,
      en: `Cannot write into "${names}". Nothing was written. Check that the folder exists, its permissions and the free space.`,
    },
    cause === undefined ? undefined : { cause },
  );
}

function wrongEnding(out: string, ending: WorkbookEnding): FileRefusal {
  const bare = path.extname(out) === '';
  return new FileRefusal('outputName', {
    zh: `结果是工作簿，文件名需要以 ${ending} 结尾，但给的是“${out}”${bare ? '（没有扩展名）' : ''}。没有写入任何内容。请改 --out 的扩展名；CSV 表请用 --tables。`,
    en: `The result is a workbook whose name must end in ${ending}, but "${out}" came${bare ? ' (no ending)' : ''}. Nothing was written. Change the ending in --out; for CSV tables use --tables.`,
  });
}

/** Compare two paths as the file system sees them: links resolved, the same file under two names is the same. */
function samePlace(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [one, two] = [statOf(a), statOf(b)];
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}
