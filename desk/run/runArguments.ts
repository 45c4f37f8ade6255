import { readScriptWords } from './scriptWords';

/** What the command line asks for. */
export type RunArguments =
  | {
      readonly kind: 'run';
      readonly script: string;
      readonly book: string | null;
      readonly out: string | null;
      readonly command: string | null;
      readonly clicks: readonly string[];
      readonly force: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'usageError'; readonly reason: string };

export const USAGE = `Usage: npm run -s excel:run -- SCRIPT.js [options]
Runs Office.js code on the real office.js over an emulated Excel.
  --book FILE      open an .xlsx, .xlsm or .csv file (else: a blank workbook with Sheet1)
  --out FILE       save the workbook as .xlsx when the script succeeds
  --force          replace the file that --out names; the file of --book is never overwritten
  --command NAME   then call the function that Office.actions.associate gave this name
  --click ID,ID    then press the elements with these ids, one after another; may be given again
Exit code: 0 done, 1 the script failed or a file was refused, 2 wrong usage.
`;

/** Read the words of the command line. */
export function parseRunArguments(words: readonly string[]): RunArguments {
  const read = readScriptWords(words, WITH_VALUE);
  if (read.kind !== 'words') return read;
  const { scripts, values, force } = read;
  const [script = '', second] = scripts;
  if (second !== undefined)
    return { kind: 'usageError', reason: `One script can be run at a time, not also ${second}.` };
  return {
    kind: 'run',
    script,
    book: values.get('--book') ?? null,
    out: values.get('--out') ?? null,
    command: values.get('--command') ?? null,
    clicks: (values.get('--click') ?? '').split(',').filter((id) => id !== ''),
    force,
  };
}

const WITH_VALUE: readonly string[] = ['--book', '--out', '--command', '--click'];
