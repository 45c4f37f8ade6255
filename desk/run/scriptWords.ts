/** The words of a command line that runs a script, sorted but not yet given a meaning. */
export type ScriptWords =
  | {
      readonly kind: 'words';
      readonly scripts: readonly string[];
      /** What options with a value were given, by their names; the last one counts, those of `--click` are joined by commas. */
      readonly values: ReadonlyMap<string, string>;
      readonly force: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'usageError'; readonly reason: string };

/** The option whose values add up when it is given again. */
const LIST = '--click';

/** Sort the words of a command line. `withValue` names the options that take a value, as `--out FILE` or `--out=FILE`. */
export function readScriptWords(words: readonly string[], withValue: readonly string[]): ScriptWords {
  const values = new Map<string, string>();
  const scripts: string[] = [];
  let force = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name = '', inline] = word.split(/=(.*)/s);
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--force') force = true;
    else if (withValue.includes(name)) {
      const value = inline ?? words[++at];
      if (value === undefined || value === '') return { kind: 'usageError', reason: `${name} needs a value.` };
      const before = name === LIST ? values.get(name) : undefined;
      values.set(name, before === undefined ? value : `${before},${value}`);
    } else if (word.startsWith('-')) return { kind: 'usageError', reason: `There is no option ${word}.` };
    else scripts.push(word);
  }
  if (scripts.length === 0) return { kind: 'usageError', reason: 'No script was named.' };
  return { kind: 'words', scripts, values, force };
}
