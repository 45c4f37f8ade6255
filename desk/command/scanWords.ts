import { nearestWord } from '../../core/index';
import type { Bilingual } from '../../core/index';
import { OPTION_NAMES, OPTIONS } from './options.data';
import type { OptionName } from './options.data';

/** The words of a command line, sorted. */
export interface ScannedWords {
  /** Words that are no options, in order. */
  readonly plain: readonly string[];
  /** Values per option in order; "" for options without a value. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  readonly errors: readonly Bilingual[];
}

/** Sort words into options and plain words. `--opt value` and `--opt=value` are equal, `-h` is `--help`, and after `--`
 *  every word is plain. A value that itself begins with `--` needs the form `--opt=value`.
 *  Reports unknown options (with the nearest), missing and needless values, and options given twice. */
export function scanWords(words: readonly string[]): ScannedWords {
  const found: Found = { plain: [], values: new Map(), errors: [] };
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (word === '--') {
      found.plain.push(...words.slice(at + 1));
      break;
    }
    at += isOption(word) ? takeOption(word, words[at + 1], found) : takePlain(word, found);
  }
  return found;
}

interface Found {
  readonly plain: string[];
  readonly values: Map<OptionName, readonly string[]>;
  readonly errors: Bilingual[];
}

function isOption(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}

function takePlain(word: string, found: Found): number {
  found.plain.push(word);
  return 1;
}

/** Take one option and say how many words it used. */
function takeOption(word: string, next: string | undefined, found: Found): number {
  const equals = word.indexOf('=');
  const typed = equals === -1 ? word : word.slice(0, equals);
  const name = typed === '-h' ? 'help' : OPTION_NAMES.find((option) => `--${option}` === typed);
  if (name === undefined) {
    found.errors.push(unknownOption(typed));
    return 1;
  }
  const attached = equals === -1 ? null : word.slice(equals + 1);
  if (OPTIONS[name].value === null) {
    if (attached !== null) found.errors.push(needlessValue(name));
    keep(name, '', found);
    return 1;
  }
  const value = attached ?? (next === undefined || next.startsWith('--') ? '' : next);
  if (value === '') found.errors.push(missingValue(name));
  else keep(name, value, found);
  return attached === null && value !== '' ? 2 : 1;
}

function keep(name: OptionName, value: string, found: Found): void {
  const known = found.values.get(name) ?? [];
  if (known.length > 0 && !OPTIONS[name].repeats) found.errors.push(givenTwice(name));
  found.values.set(name, [...known, value]);
}

function unknownOption(typed: string): Bilingual {
  const nearest = nearestWord(typed, OPTION_NAMES);
  if (nearest === null) {
    return {
      zh: `没有 ${typed} 这个选项。用 --help 查看全部选项；若它是文件名，请在前面加 -- 。`,
      en: `There is no option ${typed}. See all options with --help; if it is a file name, put -- before it.`,
    };
  }
  return {
    zh: `没有 ${typed} 这个选项。是不是想写 --${nearest}？`,
    en: `There is no option ${typed}. Did you mean --${nearest}?`,
  };
}

function missingValue(name: OptionName): Bilingual {
  const form = `--${name} ${OPTIONS[name].value ?? ''}`;
  return { zh: `--${name} 后面需要一个值，写作 ${form}。`, en: `--${name} expects a value: ${form}.` };
}

function needlessValue(name: OptionName): Bilingual {
  return {
    zh: `--${name} 不带值，请去掉“=”及其后的内容。`,
    en: `--${name} takes no value; leave out "=" and what follows.`,
  };
}

function givenTwice(name: OptionName): Bilingual {
  return { zh: `--${name} 只能给一次，但给了多次。`, en: `--${name} may be given once, but came more than once.` };
}
