import type { Bilingual } from '../words';
import { bare, nearestWord } from './nearest';
import { parseSetting } from './parseSetting';
import { PRESET_NAMES, PRESETS } from './presets.data';
import type { PresetName } from './presets.data';
import type { Recipe } from './recipe';
import { standardRecipe } from './settings.data';

/** What a person chose: a preset, and settings in the order they were given. */
export interface RecipeChoice {
  readonly preset?: string;
  readonly sets: readonly (readonly [key: string, value: string])[];
}

export type RecipeResult =
  | { readonly ok: true; readonly recipe: Recipe; readonly preset: PresetName }
  | { readonly ok: false; readonly errors: readonly Bilingual[] };

/** Build the recipe of a run: the standard one, then the preset's changes, then the settings; of two values for one key
 *  the later counts. Reports every mistake at once, those between settings too.
 *  @example recipeFrom({ preset: 'quintile', sets: [['window', 'all']] }) */
export function recipeFrom({ preset = 'standard', sets }: RecipeChoice): RecipeResult {
  const name = presetName(preset);
  const parsed = sets.map(([key, value]) => parseSetting(key, value));
  const errors = parsed.flatMap((setting) => (setting.ok ? [] : [setting.error]));
  if (name === null) errors.unshift(unknownPreset(preset));
  let recipe: Recipe = { ...standardRecipe, ...(name === null ? {} : PRESETS[name].changes) };
  for (const setting of parsed) if (setting.ok) recipe = { ...recipe, ...setting.patch };
  errors.push(...contradictions(recipe));
  return errors.length > 0 || name === null ? { ok: false, errors } : { ok: true, recipe, preset: name };
}

function presetName(typed: string): PresetName | null {
  const word = bare(typed);
  return PRESET_NAMES.find((name) => [name, ...PRESETS[name].also].some((spelling) => bare(spelling) === word)) ?? null;
}

function unknownPreset(typed: string): Bilingual {
  const nearest = nearestWord(typed, PRESET_NAMES);
  return {
    zh: `没有名为“${typed}”的预设。${nearest === null ? '' : `是不是想写 ${nearest}？`}可用的预设：${PRESET_NAMES.join('、')}。`,
    en: `There is no preset "${typed}". ${nearest === null ? '' : `Did you mean ${nearest}? `}Presets are: ${PRESET_NAMES.join(', ')}.`,
  };
}

/** Settings that must rise from one to the next. */
const RISING = [
  ['activeDays', 'dormantDays'],
  ['dormantDays', 'churnDays'],
] as const;

function contradictions(recipe: Recipe): readonly Bilingual[] {
  return RISING.filter(([lower, higher]) => recipe[lower] >= recipe[higher]).map(([lower, higher]) => ({
    zh: `${lower} 必须小于 ${higher}，但 ${lower}=${recipe[lower]}，${higher}=${recipe[higher]}。请调整其中一个。`,
    en: `${lower} must be below ${higher}, but ${lower}=${recipe[lower]} and ${higher}=${recipe[higher]}. Change one of them.`,
  }));
}
