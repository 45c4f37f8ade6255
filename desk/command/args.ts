import { recipeFrom, serialOf, settingKey } from '../../core/index';
import type { Bilingual, Lang, Mapping, PresetName, Recipe } from '../../core/index';
import { parseColumnRoles } from './columnRoles';
import { OPTION_NAMES, OPTIONS } from './options.data';
import type { OptionName } from './options.data';
import { scanWords } from './scanWords';
import type { ScannedWords } from './scanWords';
import { screenLanguages } from './screenLanguages';
import type { Environment } from './screenLanguages';

/** What to read, and how; the same for a run and for a look. */
export interface Request {
  readonly file: string;
  readonly sheet: string | null;
  readonly mapping: Mapping;
  /** Serial day (1900 system); null when not stated. */
  readonly today: number | null;
  readonly recipe: Recipe;
  readonly preset: PresetName;
  /** Settings that the command line names: they win over the workbook's, also where they are the standard. */
  readonly explicit: readonly (keyof Recipe)[];
  readonly json: boolean;
  /** Languages of messages; two when none was stated. */
  readonly languages: readonly Lang[];
}

export interface RunRequest extends Request {
  readonly out: string | null;
  readonly tables: string | null;
  readonly force: boolean;
  /** Write cleaned values over the user's cells in the result. */
  readonly overwrite: boolean;
}

/** What a command line asks for. */
export type Command =
  | ({ readonly kind: 'run' } & RunRequest)
  | ({ readonly kind: 'inspect' } & Request)
  | { readonly kind: 'help'; readonly languages: readonly Lang[] }
  | { readonly kind: 'version' }
  | { readonly kind: 'usageError'; readonly errors: readonly Bilingual[]; readonly languages: readonly Lang[] };

/** Read the words after the program's name: `FILE [options]`, `inspect FILE [options]`, `--help`, `--version`.
 *  Help wins over everything, mistakes included; all mistakes are reported at once. `--lang` sets the recipe's language
 *  over `--set lang=`. A file named `inspect` is addressed as `./inspect`.
 *  @param environment LC_ALL and LANG choose the language of messages when `--lang` does not.
 *  @example parseArguments(['orders.csv', '--set', 'window=all'], {}) -> { kind: 'run', file: 'orders.csv', ... } */
export function parseArguments(words: readonly string[], environment: Environment): Command {
  const scanned = scanWords(words);
  const lang = langOf(scanned);
  const languages = screenLanguages(lang, environment);
  const isHelp = scanned.values.has('help') || HELP_WORDS.includes(scanned.plain[0] ?? '');
  if (isHelp) return { kind: 'help', languages };
  if (scanned.values.has('version')) return { kind: 'version' };
  return requestOf(scanned, lang, languages);
}

const HELP_WORDS: readonly string[] = ['帮助', 'help'];

function requestOf(scanned: ScannedWords, lang: Lang | null, languages: readonly Lang[]): Command {
  const inspects = scanned.plain[0] === 'inspect';
  const files = inspects ? scanned.plain.slice(1) : scanned.plain;
  const today = todayOf(scanned);
  const { mapping, errors: mapErrors } = parseColumnRoles(scanned.values.get('map') ?? []);
  const choice = recipeOf(scanned, lang);
  const errors = [
    ...scanned.errors,
    ...fileErrors(files),
    ...(inspects ? writingErrors(scanned) : []),
    ...(lang === null && scanned.values.has('lang') ? [wrongLang(valueOf(scanned, 'lang'))] : []),
    ...(Number.isNaN(today) ? [wrongDay(valueOf(scanned, 'today'))] : []),
    ...mapErrors,
    ...(choice.ok ? [] : choice.errors),
  ];
  const [file] = files;
  if (errors.length > 0 || file === undefined || !choice.ok) return { kind: 'usageError', errors, languages };
  const json = scanned.values.has('json');
  const { recipe, preset } = choice;
  const sheet = valueOf(scanned, 'sheet');
  const explicit = namedSettings(scanned, lang);
  const request: Request = { file, sheet, mapping, today, recipe, preset, explicit, json, languages };
  if (inspects) return { kind: 'inspect', ...request };
  const force = scanned.values.has('force');
  const overwrite = scanned.values.has('overwrite-originals');
  return {
    kind: 'run',
    ...request,
    out: valueOf(scanned, 'out'),
    tables: valueOf(scanned, 'tables'),
    force,
    overwrite,
  };
}

function valueOf({ values }: ScannedWords, name: OptionName): string | null {
  return values.get(name)?.[0] ?? null;
}

function langOf(scanned: ScannedWords): Lang | null {
  const typed = valueOf(scanned, 'lang')?.toLowerCase();
  return typed === 'zh' || typed === 'en' ? typed : null;
}

function recipeOf(scanned: ScannedWords, lang: Lang | null): ReturnType<typeof recipeFrom> {
  const preset = valueOf(scanned, 'preset');
  const typed = scanned.values.get('set') ?? [];
  const pairs = typed.filter((value) => value.includes('=')).map(settingPair);
  const stated: readonly (readonly [string, string])[] = lang === null ? [] : [['lang', lang]];
  const choice = recipeFrom({ ...(preset === null ? {} : { preset }), sets: [...pairs, ...stated] });
  const malformed = typed.filter((value) => !value.includes('=')).map(wrongSetting);
  if (malformed.length === 0) return choice;
  return { ok: false, errors: [...malformed, ...(choice.ok ? [] : choice.errors)] };
}

function namedSettings({ values }: ScannedWords, lang: Lang | null): readonly (keyof Recipe)[] {
  const keys = (values.get('set') ?? []).map((value) => settingKey(settingPair(value)[0]));
  return [...keys.filter((key) => key !== null), ...(lang === null ? [] : (['lang'] as const))];
}

function settingPair(value: string): readonly [string, string] {
  const equals = value.indexOf('=');
  return [value.slice(0, equals), value.slice(equals + 1)];
}

/** Give the stated day as a serial, null when none is stated, NaN when it is no calendar day. */
function todayOf(scanned: ScannedWords): number | null {
  const typed = valueOf(scanned, 'today');
  if (typed === null) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (parts === null || typed === NEVER_A_DAY) return NaN;
  return serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Workbooks count it, the calendar does not. */
const NEVER_A_DAY = '1900-02-29';

function fileErrors(files: readonly string[]): readonly Bilingual[] {
  if (files.length === 0) {
    return [{ zh: '请给出要处理的文件（.xlsx 或 .csv）。', en: 'Name the file to work on (.xlsx or .csv).' }];
  }
  if (files.length === 1) return [];
  const list = files.map((file) => `"${file}"`).join(' ');
  return [
    {
      zh: `一次处理一个文件，但给了 ${files.length} 个：${list}。文件名里有空格时请用引号括起来。`,
      en: `One file at a time, but ${files.length} came: ${list}. Put quotes around a file name with spaces.`,
    },
  ];
}

function writingErrors({ values }: ScannedWords): readonly Bilingual[] {
  return OPTION_NAMES.filter((name) => values.has(name) && !OPTIONS[name].inspects).map((name) => ({
    zh: `inspect 不写任何文件，不能与 --${name} 同用。`,
    en: `inspect writes nothing, so --${name} cannot be used with it.`,
  }));
}

function wrongLang(typed: string | null): Bilingual {
  return {
    zh: `--lang 需要 zh 或 en，但给的是“${typed ?? ''}”。`,
    en: `--lang expects zh or en, but got "${typed ?? ''}".`,
  };
}

function wrongDay(typed: string | null): Bilingual {
  return {
    zh: `--today 需要 1900 到 9999 年之间真实存在的日期，写作 YYYY-MM-DD，例如 2024-05-31，但给的是“${typed ?? ''}”。`,
    en: `--today expects a real day from 1900 to 9999 as YYYY-MM-DD, such as 2024-05-31, but got "${typed ?? ''}".`,
  };
}

function wrongSetting(typed: string): Bilingual {
  return {
    zh: `--set 需要 KEY=VALUE，例如 window=all，但给的是“${typed}”。`,
    en: `--set expects KEY=VALUE, such as window=all, but got "${typed}".`,
  };
}
