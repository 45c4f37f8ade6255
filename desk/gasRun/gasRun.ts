import { FileRefusal } from '../file/refusal';
import { replacedSheetNames } from '../open/write/fileSheetNames';
import { checkPlace, openBook, saveBook } from '../run/runFiles';
import { createSheetsEnd, SHEETS_FONT } from '../sheets/createSheetsEnd';
import { syntaxGate } from '../sheets/realm/gates';
import type { Failure } from '../sheets/realm/inside';
import { openNodeRealm, type SheetsRealm } from '../sheets/realm/nodeRealm';
import { newProject } from '../sheets/services/project';
import type { LogLine } from '../sheets/services/scriptEnd';
import type { WorkbookModel } from '../workbook/workbook';
import { parseGasRunArguments, USAGE, type GasRun } from './gasRunArguments';
import { readProject, topFunctions, UsageError, type ScriptProject } from './scriptProject';
import { terminalScreen } from './terminalScreen';

/** Where the words of a run go, and what it needs of this machine. */
export interface GasTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The built `sheets-realm.js`. */
  readonly bundle: string;
  /** Make dates of this process those of a zone: scripts live in the zone of their project. */
  readonly setZone: (zone: string) => void;
  /** Hear of promises that failed and nobody waited for; gives what ends the hearing. */
  readonly onLostPromise: (hear: (reason: unknown) => void) => () => void;
}

export const GasExit = { done: 0, failed: 1, usage: 2 } as const;

/** Run Apps Script code from the command line: open the workbook, call one function, save. Gives the exit code; nothing is thrown for a bad script or file.
 *  A script that fails leaves no result file. */
export async function gasRun(words: readonly string[], terminal: GasTerminal): Promise<number> {
  const asked = parseGasRunArguments(words);
  switch (asked.kind) {
    case 'help':
      terminal.out(USAGE);
      return GasExit.done;
    case 'usageError':
      return misused(terminal, asked.reason);
    case 'run':
      return run(asked, terminal);
    default:
      return asked satisfies never;
  }
}

async function run(asked: GasRun, terminal: GasTerminal): Promise<number> {
  try {
    const project = readProject(asked.scripts);
    const broken = project.scripts.map(syntaxFailure).find((failure) => failure !== null);
    if (broken) return failed(terminal, broken);
    const name = functionOf(asked, project);
    if (asked.out !== null) checkPlace(asked, asked.out);
    const opened = openBook(asked.book, SHEETS_FONT);
    const work = (): Failure | null => perform(asked, terminal, { project, name, workbook: opened.workbook });
    const failure = await hearingRejections(terminal, work);
    if (failure) return failed(terminal, failure);
    if (asked.out !== null) {
      for (const { name, inFile } of replacedSheetNames(opened.workbook))
        terminal.err(`[save] The sheet "${name}" is called "${inFile}" in the file: Excel has no such names.\n`);
      await saveBook(opened, asked.out);
    }
    return GasExit.done;
  } catch (thrown) {
    if (thrown instanceof FileRefusal) return refused(terminal, thrown);
    if (thrown instanceof UsageError) return misused(terminal, thrown.message);
    throw thrown;
  }
}

/** A promise that nobody waits for may fail: Apps Script goes on as if nothing had happened; here it is said. */
async function hearingRejections<Result>(terminal: GasTerminal, work: () => Result): Promise<Result> {
  const note = (reason: unknown): void => {
    const { stack } = (reason ?? {}) as { readonly stack?: unknown }; // of the realm's own errors
    terminal.err(`A promise that nobody waits for failed: ${typeof stack === 'string' ? stack : String(reason)}\n`);
  };
  const stop = terminal.onLostPromise(note);
  try {
    const result = work();
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  } finally {
    stop();
  }
}

interface Performance {
  readonly project: ScriptProject;
  readonly name: string;
  readonly workbook: WorkbookModel;
}

/** Load the project and call the function. Gives what went wrong, or null. */
function perform(asked: GasRun, terminal: GasTerminal, performance: Performance): Failure | null {
  const realm = openRealm(asked, terminal, performance);
  const broken = realm.load();
  if (broken) return broken;
  const { state, value, failure } = realm.call(performance.name, asked.args);
  realm.end();
  if (state === 'pending') terminal.err('The function waits for a promise that nothing will settle.\n');
  if (state === 'done' && value !== undefined) terminal.err(`[return] ${returnText(value)}\n`);
  return failure;
}

function openRealm(asked: GasRun, terminal: GasTerminal, { project, workbook }: Performance): SheetsRealm {
  const zone = asked.timeZone ?? project.manifest.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  terminal.setZone(zone);
  let slept = 0;
  const end = createSheetsEnd(workbook, {
    now: () => Date.now() + slept,
    timeZone: zone,
    scriptTimeZone: zone,
    locale: asked.locale ?? 'en_US',
    screen: terminalScreen(asked.answers, (line) => terminal.err(`${line}\n`)),
  });
  const { scopes } = project.manifest;
  return openNodeRealm({
    bundle: terminal.bundle,
    end,
    files: project.scripts,
    services: {
      project: newProject(),
      files: project.pages,
      advance: (milliseconds) => void (slept += milliseconds),
      onLog: (line) => terminal.out(`${logText(line)}\n`),
      ...(scopes === null ? {} : { scopes }),
    },
  });
}

/** What JSON has no word for says its own: an object of a service, a function. */
function returnText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'function' ? '[function]' : one)) ?? 'null';
}

function logText({ level, text }: LogLine): string {
  return level === 'warn' || level === 'error' ? `[${level}] ${text}` : text;
}

/** @throws UsageError when the command line must say which */
function functionOf({ functionName }: GasRun, { scripts }: ScriptProject): string {
  if (functionName !== null) return functionName;
  const names = topFunctions(scripts);
  const [only, second] = names;
  if (only === undefined) throw new UsageError('The script has no function at its top.');
  if (second !== undefined) throw new UsageError(`Name one of the functions with --function: ${names.join(', ')}`);
  return only;
}

function syntaxFailure({ name, code }: ScriptProject['scripts'][number]): Failure | null {
  const found = syntaxGate(code);
  if (!found) return null;
  const { message, line, column } = found;
  return { name: 'SyntaxError', message, stack: '', file: name, line, column };
}

/** @example Exception: The number of rows in the data does not match... (line 12, file "Code") */
function failed(terminal: GasTerminal, { name, message, file, line, stack }: Failure): number {
  const place = file === null ? '' : ` (line ${line ?? 0}, file "${file}")`;
  const frames = stack.split('\n').filter((text) => /^ {4}at /.test(text));
  terminal.err(`${[`${name}: ${message}${place}`, ...frames].join('\n')}\n`);
  return GasExit.failed;
}

function refused(terminal: GasTerminal, refusal: FileRefusal): number {
  terminal.err(`${refusal.message}\n`);
  return GasExit.failed;
}

function misused(terminal: GasTerminal, reason: string): number {
  terminal.err(`${reason}\n${USAGE}`);
  return GasExit.usage;
}
