import { createRequire } from 'node:module';
import path from 'node:path';
import { createExcelEnd } from '../excel/excelEnd';
import { FileRefusal } from '../file/refusal';
import { failureText } from './failureText';
import { parseRunArguments, USAGE, type RunArguments } from './runArguments';
import { checkPlace, filesOf, openBook, saveBook, textOfScript } from './runFiles';
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
  const opened = openBook(asked.book);
  const excel = createExcelEnd(opened.workbook, { files: filesOf(opened) });
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
  if (asked.out !== null) await saveBook(opened, asked.out);
  return RunExit.done;
}

/** Scripts may use packages and Node as any script beside them can. */
function scriptGlobals(file: string): Readonly<Record<string, unknown>> {
  return { require: createRequire(path.resolve(file)), process, Buffer };
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
