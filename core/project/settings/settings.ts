import type { Cell } from '../../book/cell';
import { PRESETS, type PresetName } from '../../recipe/presets.data';
import type { Recipe } from '../../recipe/recipe';
import { recipeFrom } from '../../recipe/recipeFrom';
import { standardRecipe } from '../../recipe/settings.data';
import type { Mapping } from '../../understand/meaning';
import type { ErasedKey } from '../privacy/erasedKeys';
import type { SheetProblem } from '../sheetProblem';
import { mappingOf, type ColumnRole } from './columnRoles';
import { standardProject, type ProjectSettings } from './projectSettings.data';
import type { SettingColumn } from './settingsSheet.data';

/** A column whose meaning a person set, with what was guessed before. */
export interface SetColumn extends ColumnRole {
  readonly guessed: string;
}

/** A row that no setting of this version claims; it is written again as it stands. */
export interface UnknownRow {
  readonly cells: ReadonlyMap<SettingColumn, Cell>;
  readonly extra: readonly Cell[];
}

/** Everything that the settings sheet says. */
export interface Settings {
  readonly preset: PresetName;
  /** What a person set, as typed, for `recipeFrom`: only settings that can be used. */
  readonly sets: readonly (readonly [key: keyof Recipe, value: string])[];
  readonly project: ProjectSettings;
  readonly columns: readonly SetColumn[];
  readonly erased: readonly ErasedKey[];
  readonly problems: readonly SheetProblem[];
  /** Values that cannot be used, as typed, by key: they stay in their cells. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly unknown: readonly UnknownRow[];
  /** Columns that people added, and what they hold, by key. */
  readonly extraHeaders: readonly string[];
  readonly extras: ReadonlyMap<string, readonly Cell[]>;
}

/** What holds where there is no settings sheet. */
export const standardSettings: Settings = {
  preset: 'standard',
  sets: [],
  project: standardProject,
  columns: [],
  erased: [],
  problems: [],
  wrong: new Map(),
  unknown: [],
  extraHeaders: [],
  extras: new Map(),
};

/** Give the recipe and the mapping of a run. `readSettingsSheet` has left out what cannot be used, so there is always one. */
export function recipeOf({ preset, sets }: Pick<Settings, 'preset' | 'sets'>): Recipe {
  const result = recipeFrom({ preset, sets });
  return result.ok ? result.recipe : presetRecipe(preset);
}

export function mappingOfSettings({ columns }: Settings): Mapping {
  return mappingOf(columns);
}

/** The recipe of a preset without any setting of one's own. */
export function presetRecipe(preset: PresetName): Recipe {
  return { ...standardRecipe, ...PRESETS[preset].changes };
}

/** Write a value of a recipe as `parseSetting` reads it.
 *  @example settingText([30, 90]) -> "30,90" */
export function settingText(value: Recipe[keyof Recipe]): string {
  return typeof value === 'object' ? value.join(',') : String(value);
}
