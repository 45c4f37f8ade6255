import fs from 'node:fs';
import path from 'node:path';
import { checkFolder, checkOutput, writeFiles } from '../command/outputFile';
import { nodeCodec } from '../file/nodeCodec';
import { FileRefusal } from '../file/refusal';
import { openWorkbook } from '../open/openWorkbook';
import { newlyMade, type OpenedWorkbook } from '../open/openedWorkbook';
import { saveWorkbook } from '../open/saveWorkbook';
import { newWorkbook } from '../workbook/newWorkbook';
import type { FontStyle } from '../workbook/style';
import type { WorkbookModel } from '../workbook/workbook';

/** Which workbook a run opens, and which it writes. */
export interface RunFiles {
  readonly book: string | null;
  readonly force: boolean;
}

/** Read a script; null when it cannot be read. */
export function textOfScript(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (_unreadable) {
    return null;
  }
}

/** Refuse a place for the result before anything has run.
 *  @throws FileRefusal */
export function checkPlace({ book, force }: RunFiles, out: string): void {
  if (book !== null) checkOutput(book, out, force);
  else if (!force && fs.existsSync(out)) checkOutput(path.join(path.dirname(out), '.none'), out, force);
  checkFolder(out, null);
}

/** Open a workbook file, or begin a blank workbook; `font` is that of its cells (default: Excel's).
 *  @throws FileRefusal */
export function openBook(book: string | null, font?: Pick<FontStyle, 'name' | 'size'>): OpenedWorkbook {
  if (book === null) return newlyMade(newWorkbook('Book1.xlsx', font === undefined ? {} : { font }));
  try {
    return openWorkbook(fs.readFileSync(book), path.basename(book), nodeCodec);
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileRefusal('unreadable', {
      zh: `无法读取“${book}”（${reason}）。请检查文件名和权限。`,
      en: `"${book}" cannot be read (${reason}). Check its name and your rights to it.`,
    });
  }
}

/** What the emulated Excel needs to insert sheets of other files and to give its own file out. */
export function filesOf(opened: OpenedWorkbook): {
  readonly open: (bytes: Uint8Array) => WorkbookModel;
  readonly save: () => Uint8Array;
} {
  return {
    open: (bytes) => openWorkbook(bytes, 'inserted.xlsx', nodeCodec).workbook,
    save: () => saveWorkbook(opened, nodeCodec),
  };
}

/** Write the workbook, whole or not at all.
 *  @throws FileRefusal */
export async function saveBook(opened: OpenedWorkbook, out: string): Promise<void> {
  await writeFiles(new Map([[out, [saveWorkbook(opened, nodeCodec)]]]), null, () => false);
}
