import { readScriptWords } from '../run/scriptWords';

/** What the command line asks for. */
export type GasRunArguments =
  GasRun | { readonly kind: 'help' } | { readonly kind: 'usageError'; readonly reason: string };

export interface GasRun {
  readonly kind: 'run';
  /** Script files, HTML files and folders of them. */
  readonly scripts: readonly string[];
  readonly functionName: string | null;
  /** Arguments of the function, as a JSON array. */
  readonly args: string;
  readonly book: string | null;
  readonly out: string | null;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly answers: readonly Answer[];
  readonly force: boolean;
}

/** What a person does with an alert or a prompt; null: closes it. */
export type Answer = string | { readonly button?: string; readonly text?: string } | null;

export const USAGE = `Usage: npm run -s gas:run -- SCRIPT.gs [MORE.gs ... | FOLDER] [options]
Runs Apps Script code on an emulated Google Sheets. A folder is a project: .gs and .js files, .html files, appsscript.json.
  --function NAME  the function to call (else: the only function at the top of the script)
  --args JSON      its arguments, as a JSON array
  --book FILE      open an .xlsx, .xlsm or .csv file (else: a blank spreadsheet with Sheet1)
  --out FILE       save the workbook as .xlsx when the function succeeds
  --force          replace the file that --out names; the file of --book is never overwritten
  --timezone ZONE  time zone of script and spreadsheet, like Asia/Shanghai (else: that of appsscript.json, or of this machine)
  --locale LOCALE  locale of the spreadsheet, like zh_CN (else: en_US)
  --answers JSON   answers to alerts and prompts in their order, as a JSON array: a button ("YES"), a text, {"button","text"}, or
                   null to close (else: the first button, and no text)
Logger and console write to stdout; menus, toasts, dialogs and what the function returns to stderr.
Exit code: 0 done, 1 the script failed or a file was refused, 2 wrong usage.
`;

/** Read the words of the command line. */
export function parseGasRunArguments(words: readonly string[]): GasRunArguments {
  const read = readScriptWords(words, WITH_VALUE);
  return read.kind === 'words' ? runOf(read.scripts, read.values, read.force) : read;
}

const WITH_VALUE: readonly string[] = [
  '--function',
  '--args',
  '--book',
  '--out',
  '--timezone',
  '--locale',
  '--answers',
];

function runOf(scripts: readonly string[], values: ReadonlyMap<string, string>, force: boolean): GasRunArguments {
  const args = values.get('--args') ?? '[]';
  if (!arrayOf(args))
    return { kind: 'usageError', reason: `--args needs a JSON array, like '["East", 5]'; got ${args}` };
  const answers = values.get('--answers') ?? '[]';
  const list = arrayOf(answers);
  if (!list?.every(isAnswer))
    return { kind: 'usageError', reason: `--answers needs a JSON array of texts, objects and null; got ${answers}` };
  const timeZone = values.get('--timezone') ?? null;
  if (timeZone !== null && !isZone(timeZone))
    return { kind: 'usageError', reason: `There is no time zone ${timeZone}.` };
  return {
    kind: 'run',
    scripts,
    functionName: values.get('--function') ?? null,
    args,
    book: values.get('--book') ?? null,
    out: values.get('--out') ?? null,
    timeZone,
    locale: values.get('--locale')?.replace('-', '_') ?? null,
    answers: list,
    force,
  };
}

function arrayOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch (_noJson) {
    return null;
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch (_noZone) {
    return false;
  }
}
