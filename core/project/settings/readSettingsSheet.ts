import type { Cell } from '../../book/cell';
import { acceptedValues } from '../../recipe/describeSettings';
import { bare } from '../../recipe/nearest';
import { parseSetting } from '../../recipe/parseSetting';
import { PRESET_NAMES, type PresetName } from '../../recipe/presets.data';
import type { Recipe } from '../../recipe/recipe';
import { recipeFrom } from '../../recipe/recipeFrom';
import { SETTING_KEYS, SETTINGS } from '../../recipe/settings.data';
import { say, type Bilingual } from '../../words';
import { lineText, readOwnTable, type OwnLine, type OwnTable } from '../ownTable';
import type { ErasedKey } from '../privacy/erasedKeys';
import { headersMissing, problemAt, type SheetProblem } from '../sheetProblem';
import { columnOfKey, roleIn, roleNames } from './columnRoles';
import { PROJECT_KEYS, PROJECT_TEXTS, standardProject, type ProjectKey, type ProjectSettings } from './projectSettings.data'; // prettier-ignore
import { dayIn, projectText, readProject } from './readProject';
import { presetRecipe, settingText, standardSettings, type SetColumn, type Settings, type UnknownRow } from './settings'; // prettier-ignore
import { NOW_ALL_STANDARD, NOW_FIRST, NOW_GUESS, NOW_STANDARD, SETTING_COLUMNS, SETTINGS_SHEET, type SettingColumn } from './settingsSheet.data'; // prettier-ignore
import { contradicting } from './contradicting';

/** Read the settings sheet as a person left it (issue 5, section 6): rows in any order, keys or labels in either language, blank = standard.
 *  A value that cannot be used is told with its place, stays in its cell, and the standard holds; settings that contradict one another are told and left out.
 *  Rows of unknown keys and added columns are kept. Never throws.
 *  @example recipeOf(readSettingsSheet(sheet.rows)) */
export function readSettingsSheet(rows: readonly (readonly Cell[])[]): Settings {
  const table = readOwnTable(rows, SETTING_COLUMNS, ['key', 'value']);
  if (table) return new SettingsReading(table).settings();
  const isBlank = rows.every((row) => row.every((cell) => cell === null || cell === ''));
  if (isBlank) return standardSettings;
  const headers = SETTING_COLUMNS.filter(({ id }) => id === 'key' || id === 'value').map(({ header }) => header);
  return { ...standardSettings, problems: [headersMissing(SETTINGS_SHEET, headers, NOW_ALL_STANDARD)] };
}

type Line = OwnLine<SettingColumn>;

interface SetValue {
  readonly key: keyof Recipe;
  readonly value: string;
  readonly line: Line;
}

class SettingsReading {
  private readonly problems: SheetProblem[] = [];
  private readonly wrong = new Map<string, string>();
  private readonly unknown: UnknownRow[] = [];
  private readonly extras = new Map<string, readonly Cell[]>();
  private readonly columns: SetColumn[] = [];
  private readonly erased: ErasedKey[] = [];
  private readonly sets: SetValue[] = [];
  private preset: PresetName = 'standard';
  private project: ProjectSettings = standardProject;

  constructor(private readonly table: OwnTable<SettingColumn>) {}

  settings(): Settings {
    const keyed = this.table.lines.map((line) => ({ line, key: keyOf(line) }));
    const seen = new Set<string>();
    const first = keyed.find(({ key }) => key === 'preset');
    if (first) this.readPreset(first.line);
    for (const { line, key } of keyed) {
      if (key !== null && seen.has(key)) this.tell(line, { zh: `“${key}”只写一行`, en: `one row of "${key}"` }, key, NOW_FIRST); // prettier-ignore
      if (key === null || seen.has(key)) {
        this.unknown.push({ cells: line.cells, extra: line.extra });
        continue;
      }
      seen.add(key);
      if (line.extra.some((cell) => cell !== null && cell !== '')) this.extras.set(key, line.extra);
      this.read(line, key);
    }
    const sets = this.withoutContradictions();
    const { preset, project, columns, erased, problems, wrong, unknown, extras } = this;
    const { extraHeaders } = this.table;
    return { preset, sets, project, columns, erased, problems, wrong, unknown, extraHeaders, extras };
  }

  private read(line: Line, key: string): void {
    const column = columnOfKey(key);
    if (key === 'preset') return;
    if (column) this.readColumn(line, key, column);
    else if (key.startsWith(ERASED_START)) this.erased.push(erasedOf(line, key));
    else if (isProjectKey(key)) this.readProject(line, key);
    else if (isRecipeKey(key)) this.readSetting(line, key);
  }

  /** Comes before all others: it says what is standard. */
  private readPreset(line: Line): void {
    const typed = lineText(line, 'value');
    if (typed === '') return;
    const read = recipeFrom({ preset: typed, sets: [] });
    if (read.ok) this.preset = read.preset;
    else this.refuse(line, 'preset', presetsAccepted(), typed, standardNow('standard'));
  }

  private readProject(line: Line, key: ProjectKey): void {
    const cell = line.cells.get('value') ?? null;
    const read = readProject(key, cell);
    if (read) this.project = { ...this.project, ...read };
    else this.refuse(line, key, PROJECT_TEXTS[key].accepts, lineText(line, 'value'), standardNow(projectText(standardProject, key))); // prettier-ignore
  }

  private readSetting(line: Line, key: keyof Recipe): void {
    const [value, written] = [lineText(line, 'value'), lineText(line, 'standard')];
    if (value === '') return;
    const standard = settingText(presetRecipe(this.preset)[key]);
    const read = parseSetting(key, value);
    if (!read.ok) {
      const { accepts } = SETTINGS[key];
      const expected = { zh: acceptedValues(accepts, 'zh'), en: acceptedValues(accepts, 'en') };
      this.refuse(line, key, expected, value, standardNow(standard));
      return;
    }
    const beside = parseSetting(key, written === '' ? standard : written);
    if (!isSameValue(read.patch[key], beside.ok ? beside.patch[key] : undefined)) this.sets.push({ key, value, line });
  }

  private readColumn(line: Line, key: string, column: { readonly sheet: string; readonly header: string }): void {
    const [value, guessed] = [lineText(line, 'value'), lineText(line, 'standard')];
    if (value === '') return;
    const role = roleIn(value);
    if (role === null) this.refuse(line, key, { zh: roleNames('zh'), en: roleNames('en') }, value, NOW_GUESS);
    else if (role !== roleIn(guessed)) this.columns.push({ ...column, role, guessed });
  }

  /** Settings that cannot hold together are left out and told. */
  private withoutContradictions(): Settings['sets'] {
    const pairs = this.sets.map(({ key, value }) => [key, value] as const);
    const { kept, dropped } = contradicting(this.preset, pairs);
    for (const { at, error } of dropped) {
      const one = this.sets[at];
      if (!one) continue;
      const standard = settingText(presetRecipe(this.preset)[one.key]);
      this.refuse(one.line, one.key, { zh: `不矛盾的值（${error.zh}）`, en: `values that fit together (${error.en})` }, one.value, standardNow(standard)); // prettier-ignore
    }
    return pairs.filter((_, at) => kept.includes(at));
  }

  private refuse(line: Line, key: string, expected: Bilingual, came: string, now: Bilingual): void {
    this.wrong.set(key, came);
    this.tell(line, expected, came, now);
  }

  private tell({ row }: Line, expected: Bilingual, came: string, now: Bilingual): void {
    const column = this.table.columns.get('value') ?? 0;
    this.problems.push(problemAt(SETTINGS_SHEET, { row, column, expected, came, now }));
  }
}

const ERASED_START = 'erased:';
const ERASED = /^erased:([0-9a-f]{16})$/;

/** Find whose row it is: by key, else by label; null when nobody's. */
function keyOf(line: Line): string | null {
  const key = lineText(line, 'key');
  if (columnOfKey(key) || ERASED.test(key)) return key;
  return namedKey(key) ?? (key === '' ? namedKey(lineText(line, 'label')) : null);
}

function namedKey(text: string): string | null {
  const word = bare(text);
  if (word === '') return null;
  const isNamed = (key: string, { zh, en }: Bilingual): boolean => [key, zh, en].some((name) => bare(name) === word);
  const ofProject = (['preset', ...PROJECT_KEYS] as const).find((key) => isNamed(key, PROJECT_TEXTS[key].label));
  return ofProject ?? SETTING_KEYS.find((key) => isNamed(key, SETTINGS[key].label)) ?? null;
}

function isProjectKey(key: string): key is ProjectKey {
  return PROJECT_KEYS.some((one) => one === key);
}

function isRecipeKey(key: string): key is keyof Recipe {
  return SETTING_KEYS.some((one) => one === key);
}

function erasedOf(line: Line, key: string): ErasedKey {
  return { hash: ERASED.exec(key)?.[1] ?? '', day: dayIn(line.cells.get('value') ?? null) ?? 0 };
}

function isSameValue(one: Recipe[keyof Recipe] | undefined, other: Recipe[keyof Recipe] | undefined): boolean {
  return one !== undefined && other !== undefined && settingText(one) === settingText(other);
}

/** What a preset may be called. */
export function presetsAccepted(): Bilingual {
  const { zh, en } = PROJECT_TEXTS.preset.accepts;
  const text = { zh, en };
  return { zh: say(text, 'zh', { presets: PRESET_NAMES.join('、') }), en: say(text, 'en', { presets: PRESET_NAMES.join(', ') }) }; // prettier-ignore
}

function standardNow(standard: string): Bilingual {
  const shown = { zh: standard === '' ? '空白' : standard, en: standard === '' ? 'nothing' : standard };
  return { zh: say(NOW_STANDARD, 'zh', { now: shown.zh }), en: say(NOW_STANDARD, 'en', { now: shown.en }) };
}
