import { readMarkdown } from './markdown';

/** What there is to be called. */
export interface Callable {
  readonly scripts: readonly string[];
  readonly bins: readonly string[];
  /** Commands and options of the file command, `inspect` and `--out` for example. */
  readonly options: readonly string[];
  readonly paths: readonly string[];
  readonly packages: readonly string[];
}

const shells = ['sh', 'bash', 'shell', 'console', 'powershell', 'zsh'];
const npmOwn = ['ci', 'install', 'i'];
const npmScriptShort = ['start', 'test', 't'];
const shellWords = ['cd', 'git', 'export', 'set'];

/** Find commands in a document that do not exist: npm scripts, our own commands and their options, files given to Node.
 *  Reads the lines of shell blocks, and inline code that begins with a command. Every block must name its language. */
export function unknownCommands(document: string, callable: Callable): readonly string[] {
  const { blocks, prose } = readMarkdown(document);
  const nameless = blocks
    .filter((block) => block.language === '')
    .map((block) => `line ${block.line}: this block names no language`);
  const shown = blocks
    .filter((block) => shells.includes(block.language))
    .flatMap((block) => block.lines.map((text, index) => ({ text, line: block.line + index })));
  const inline = prose.flatMap((text, index) =>
    [...text.matchAll(/`((?:npm|npx|node|customer-portrait) [^`]+)`/g)].map((match) => ({
      text: match[1] ?? '',
      line: index + 1,
    })),
  );
  const wrong = [...shown, ...inline].flatMap(({ text, line }) =>
    commandsIn(text).flatMap((words) => {
      const why = whyUnknown(words, callable);
      return why === null ? [] : [`line ${line}: ${words.join(' ')}: ${why}`];
    }),
  );
  return [...nameless, ...wrong];
}

function commandsIn(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\s*[$>]\s+/, '').replace(/(^|\s)#.*$/, '');
  return bare
    .split(/&&|\|\||;|\|/)
    .map((part) => part.match(/"[^"]*"|'[^']*'|\S+/g) ?? [])
    .map((words) => words.filter((word, index) => index > 0 || !/^\w+=/.test(word)))
    .filter((words) => words.length > 0);
}

function whyUnknown(words: readonly string[], callable: Callable): string | null {
  const [program = '', ...rest] = words;
  if (shellWords.includes(program)) return null;
  if (program === 'npm') return whyNpm(rest, callable);
  if (program === 'npx') return callable.packages.includes(rest[0] ?? '') ? null : 'not an installed package';
  if (program === 'node' || program.includes('/')) return whyFile(program === 'node' ? rest[0] : program, callable);
  if (callable.bins.includes(program)) return whyOption(rest, callable);
  return 'no such command';
}

function whyNpm(words: readonly string[], callable: Callable): string | null {
  const end = words.indexOf('--');
  const own = end === -1 ? words : words.slice(0, end);
  const given = end === -1 ? [] : words.slice(end + 1);
  const [verb = '', name = ''] = own.filter((word) => !word.startsWith('-'));
  if (npmOwn.includes(verb)) return null;
  const script = npmScriptShort.includes(verb) ? verb.replace(/^t$/, 'test') : name;
  if (verb !== 'run' && script !== verb && verb !== 't') return 'npm has no such command here';
  if (!callable.scripts.includes(script)) return 'no such npm script';
  return script === 'portrait' ? whyOption(given, callable) : null;
}

function whyOption(words: readonly string[], callable: Callable): string | null {
  const options = words.flatMap((word) => /^\[?(--[a-z][\w-]*)/.exec(word)?.[1] ?? []);
  const unknown = options.find((option) => !callable.options.includes(option));
  if (unknown !== undefined) return `no option ${unknown}`;
  const first = words[0] ?? '';
  return /^[a-z]+$/.test(first) && !callable.options.includes(first) ? `no command ${first}` : null;
}

function whyFile(file: string | undefined, callable: Callable): string | null {
  const place = (file ?? '').replace(/^\.\//, '');
  return place.startsWith('dist/') || callable.paths.includes(place) ? null : 'no such file';
}
