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
  --click ID,ID    then press the elements with these ids, one after another
Exit code: 0 done, 1 the script failed or a file was refused, 2 wrong usage.
`;

/** Read the words of the command line. */
export function parseRunArguments(words: readonly string[]): RunArguments {
  const values = new Map<string, string>();
  const scripts: string[] = [];
  let force = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name = '', inline] = word.split(/=(.*)/s);
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--force') force = true;
    else if (WITH_VALUE.includes(name)) {
      const value = inline ?? words[++at];
      if (value === undefined || value === '') return { kind: 'usageError', reason: `${name} needs a value.` };
      values.set(name, value);
    } else if (word.startsWith('-')) return { kind: 'usageError', reason: `There is no option ${word}.` };
    else scripts.push(word);
  }
  const [script, second] = scripts;
  if (script === undefined) return { kind: 'usageError', reason: 'No script was named.' };
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
