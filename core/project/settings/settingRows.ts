import type { Cell } from '../../book/cell';
import { isoDate } from '../../book/serial';
import { acceptedValues } from '../../recipe/describeSettings';
import { SETTING_KEYS, SETTINGS } from '../../recipe/settings.data';
import type { Role } from '../../understand/meaning';
import { say, type Lang } from '../../words';
import { textIn } from '../ownTable';
import { columnKey, roleNames, roleText } from './columnRoles';
import { PROJECT_KEYS, PROJECT_TEXTS, standardProject } from './projectSettings.data';
import { presetsAccepted } from './readSettingsSheet';
import { projectText } from './readProject';
import { presetRecipe, settingText, type Settings } from './settings';
import {
  COLUMN_GROUP,
  ERASED_GROUP,
  FIRST_GROUPS,
  MORE_GROUPS,
  OTHER_GROUP,
  type SettingGroup,
} from './settingGroups.data';
import { OTHER_TEXTS, STATE_TEXTS, type SettingColumn, type SettingState } from './settingsSheet.data';

/** One row of the settings sheet, as texts. */
export type SettingRow = Readonly<Record<SettingColumn, string>> & { readonly extra: readonly Cell[] };

/** A column of the user's sheets as this run understood it; `role` null = used for nothing. */
export interface KnownColumn {
  readonly sheet: string;
  readonly header: string;
  readonly role: Role | null;
}

/** Write settings as rows of their sheet, in groups: what people change first, the columns of this book, further
 *  thresholds, deleted persons, then rows that nobody knows.
 *  What a person typed is written as typed, what cannot be used too; `readSettingsSheet` gives the same settings back. */
export function settingRows(settings: Settings, known: readonly KnownColumn[], lang: Lang): readonly SettingRow[] {
  const own = [...projectRows(settings, lang), ...recipeRows(settings, lang)];
  const grouped = [...FIRST_GROUPS, ...MORE_GROUPS].flatMap(({ keys }) => keys);
  const other = { name: OTHER_GROUP, keys: own.map(({ key }) => key).filter((key) => !grouped.includes(key)) };
  return [
    ...inGroups(own, FIRST_GROUPS, lang),
    ...columnRows(settings, known, lang).map((row) => ({ ...row, group: COLUMN_GROUP[lang] })),
    ...inGroups(own, [...MORE_GROUPS, other], lang),
    ...erasedRows(settings, lang).map((row) => ({ ...row, group: ERASED_GROUP[lang] })),
    ...unknownRows(settings, lang).map((row) => ({ ...row, group: OTHER_GROUP[lang] })),
  ];
}

/** Rows of the settings of some groups, in the order of the groups and of their keys. */
function inGroups(rows: readonly SettingRow[], groups: readonly SettingGroup[], lang: Lang): readonly SettingRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return groups.flatMap(({ name, keys }) =>
    keys.flatMap((key) => {
      const row = byKey.get(key);
      return row ? [{ ...row, group: name[lang] }] : [];
    }),
  );
}

type Parts = Omit<SettingRow, 'group' | 'state' | 'value' | 'extra'> & { readonly set: string | null };

/** Choose what the value cell shows: what cannot be used as typed, what is set as typed, else the standard. */
function rowOf({ wrong, extras }: Settings, { set, ...parts }: Parts, lang: Lang): SettingRow {
  const typed = wrong.get(parts.key);
  const used: SettingState = set === null ? 'standard' : 'set';
  const state = typed === undefined ? used : 'wrong';
  const value = typed ?? set ?? parts.standard;
  return { ...parts, group: '', value, state: STATE_TEXTS[state][lang], extra: extras.get(parts.key) ?? [] };
}

function projectRows(settings: Settings, lang: Lang): readonly SettingRow[] {
  const { preset, project } = settings;
  const texts = PROJECT_TEXTS.preset;
  const first = { key: 'preset', label: texts.label[lang], standard: 'standard', accepts: presetsAccepted()[lang], help: texts.help[lang] }; // prettier-ignore
  return [
    rowOf(settings, { ...first, set: preset === 'standard' ? null : preset }, lang),
    ...PROJECT_KEYS.map((key) => {
      const { label, help, accepts } = PROJECT_TEXTS[key];
      const [standard, value] = [projectText(standardProject, key), projectText(project, key)];
      const set = value === standard ? null : value;
      return rowOf(
        settings,
        { key, label: label[lang], standard, accepts: accepts[lang], help: help[lang], set },
        lang,
      );
    }),
  ];
}

function recipeRows(settings: Settings, lang: Lang): readonly SettingRow[] {
  const base = presetRecipe(settings.preset);
  const sets = new Map(settings.sets);
  return SETTING_KEYS.map((key) => {
    const { label, help, accepts } = SETTINGS[key];
    const parts = { key, label: label[lang], standard: settingText(base[key]), accepts: acceptedValues(accepts, lang) };
    return rowOf(settings, { ...parts, help: help[lang], set: sets.get(key) ?? null }, lang);
  });
}

/** Columns of this book, then columns that a person spoke of and that no sheet has now. */
function columnRows(settings: Settings, known: readonly KnownColumn[], lang: Lang): readonly SettingRow[] {
  const set = new Map(settings.columns.map((column) => [columnKey(column.sheet, column.header), column]));
  const here = new Map(known.filter(({ header }) => header !== '').map((one) => [columnKey(one.sheet, one.header), one])); // prettier-ignore
  const keys = [...new Set([...here.keys(), ...set.keys()])];
  // The list of meanings is long: it stands once.
  return keys.flatMap((key, at): readonly SettingRow[] => {
    const [one, said] = [here.get(key), set.get(key)];
    const column = one ?? said;
    if (!column) return [];
    const label = say(OTHER_TEXTS.column, lang, { header: column.header, sheet: column.sheet });
    const guessed = one?.role ? roleText(one.role, lang) : '';
    const parts = {
      key,
      label,
      accepts: at === 0 ? roleNames(lang) : OTHER_TEXTS.columnAccepts[lang],
      help: OTHER_TEXTS.columnHelp[lang],
    };
    const standard = said ? said.guessed : guessed;
    return [rowOf(settings, { ...parts, standard, set: said ? roleText(said.role, lang) : null }, lang)];
  });
}

function erasedRows(settings: Settings, lang: Lang): readonly SettingRow[] {
  return settings.erased.map(({ hash, day }) => {
    const parts = { key: `erased:${hash}`, label: OTHER_TEXTS.erased[lang], standard: '', set: day > 0 ? isoDate(day) : '' }; // prettier-ignore
    return rowOf(settings, { ...parts, accepts: OTHER_TEXTS.erasedAccepts[lang], help: OTHER_TEXTS.erasedHelp[lang] }, lang); // prettier-ignore
  });
}

function unknownRows({ unknown }: Settings, lang: Lang): readonly SettingRow[] {
  return unknown.map(({ cells, extra }) => {
    const text = (id: SettingColumn): string => textIn(cells.get(id));
    const [key, label, value, standard] = [text('key'), text('label'), text('value'), text('standard')];
    const [accepts, help] = [text('accepts'), text('help')];
    return { key, group: '', label, value, standard, accepts, help, state: STATE_TEXTS.unknown[lang], extra };
  });
}
