import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { checkFolder, checkOutput, writeFiles } from '../command/outputFile';
import { createExcelEnd } from '../excel/excelEnd';
import { nodeCodec } from '../file/nodeCodec';
import { FileRefusal } from '../file/refusal';
import { openWorkbook } from '../open/openWorkbook';
import { newlyMade, type OpenedWorkbook } from '../open/openedWorkbook';
import { saveWorkbook } from '../open/saveWorkbook';
import { newWorkbook } from '../workbook/newWorkbook';
import { failureText } from './failureText';
import { parseRunArguments, USAGE, type RunArguments } from './runArguments';
import { runScript } from './runScript';

/** Where the words of a run go. */
export interface RunTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** What the script prints. */
  readonly console: Console;
  /** Folder of the files of office.js. */
  readonly library: string;
}

export const RunExit = { done: 0, failed: 1, usage: 2 } as const;

/** Run Office.js code from the command line: open the workbook, run the script, save. Gives the exit code; nothing is thrown for a bad script or file.
 *  A script that fails leaves no result file. */
export async function excelRun(words: readonly string[], terminal: RunTerminal): Promise<number> {
  const asked = parseRunArguments(words);
  switch (asked.kind) {
    case 'help':
      terminal.out(USAGE);
      return RunExit.done;
    case 'usageError':
      terminal.err(`${asked.reason}\n${USAGE}`);
      return RunExit.usage;
    case 'run':
      return refusable(terminal, () => run(asked, terminal));
    default:
      return asked satisfies never;
  }
}

/** Find office.js among the installed packages, as seen from a file. @throws Error when it is not installed */
export function libraryFolder(from: string): string {
  const manifest = createRequire(path.resolve(from)).resolve('@microsoft/office-js/package.json');
  return path.join(path.dirname(manifest), 'dist');
}

type Run = Extract<RunArguments, { readonly kind: 'run' }>;

async function run(asked: Run, terminal: RunTerminal): Promise<number> {
  const code = textOfScript(asked.script);
  if (code === null) {
    terminal.err(`The script ${asked.script} cannot be read.\n${USAGE}`);
    return RunExit.usage;
  }
  if (asked.out !== null) checkPlace(asked, asked.out);
  const opened = open(asked.book);
  const excel = createExcelEnd(opened.workbook);
  const { failures } = await runScript(
    excel,
    {
      code,
      fileName: asked.script,
      clicks: asked.clicks,
      ...(asked.command === null ? {} : { command: asked.command }),
    },
    { library: terminal.library, console: terminal.console, globals: scriptGlobals(asked.script) },
  );
  excel.dispose();
  for (const failure of failures) terminal.err(failureText(failure));
  if (failures.length > 0) return RunExit.failed;
  if (asked.out !== null) await save(opened, asked.out);
  return RunExit.done;
}

function textOfScript(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (_unreadable) {
    return null;
  }
}

/** Scripts may use packages and Node as any script beside them can. */
function scriptGlobals(file: string): Readonly<Record<string, unknown>> {
  return { require: createRequire(path.resolve(file)), process, Buffer };
}

/** @throws FileRefusal */
function checkPlace({ book, force }: Run, out: string): void {
  if (book !== null) checkOutput(book, out, force);
  else if (!force && fs.existsSync(out)) checkOutput(path.join(path.dirname(out), '.none'), out, force);
  checkFolder(out, null);
}

/** @throws FileRefusal */
function open(book: string | null): OpenedWorkbook {
  if (book === null) return newlyMade(newWorkbook('Book1.xlsx'));
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

async function save(opened: OpenedWorkbook, out: string): Promise<void> {
  await writeFiles(new Map([[out, [saveWorkbook(opened, nodeCodec)]]]), null, () => false);
}

async function refusable(terminal: RunTerminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown;
    terminal.err(`${thrown.message}\n`);
    return RunExit.failed;
  }
}
