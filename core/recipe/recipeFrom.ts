import type { Bilingual } from '../words';
import { bare, nearestWord } from './nearest';
import { parseSetting } from './parseSetting';
import { PRESET_NAMES, PRESETS } from './presets.data';
import type { PresetName } from './presets.data';
import type { Recipe } from './recipe';
import { standardRecipe } from './settings.data';

/** Weights count in thousandths. */
const LEAST_WEIGHT = 0.001;

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
  const isNamed = (name: PresetName): boolean => {
    const { label, also } = PRESETS[name];
    return [name, label.zh, label.en, ...also].some((spelling) => bare(spelling) === word);
  };
  return PRESET_NAMES.find(isNamed) ?? null;
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
  ['valueMiddleScore', 'valueScore'],
  ['frequencyMiddle', 'frequencyHigh'],
  ['ageLeast', 'ageMost'],
  ['amountLeast', 'amountMost'],
] as const;

function contradictions(recipe: Recipe): readonly Bilingual[] {
  const rising = RISING.filter(([lower, higher]) => recipe[lower] >= recipe[higher]).map(([lower, higher]) => ({
    zh: `${lower} 必须小于 ${higher}，但 ${lower}=${recipe[lower]}，${higher}=${recipe[higher]}。请调整其中一个。`,
    en: `${lower} must be below ${higher}, but ${lower}=${recipe[lower]} and ${higher}=${recipe[higher]}. Change one of them.`,
  }));
  return [...rising, ...sharesOverAll(recipe), ...noWeights(recipe)];
}

function sharesOverAll({ valueShare, valueMiddleShare }: Recipe): readonly Bilingual[] {
  if (valueShare + valueMiddleShare <= 100) return [];
  return [
    {
      zh: `valueShare 与 valueMiddleShare 之和不能超过 100，但 valueShare=${valueShare}，valueMiddleShare=${valueMiddleShare}。请调小其中一个。`,
      en: `valueShare and valueMiddleShare add up to at most 100, but valueShare=${valueShare} and valueMiddleShare=${valueMiddleShare}. Lower one of them.`,
    },
  ];
}

function noWeights({ weights, weightR, weightF, weightM }: Recipe): readonly Bilingual[] {
  if (weights !== 'own' || Math.max(weightR, weightF, weightM) >= LEAST_WEIGHT) return [];
  return [
    {
      zh: `weights=own 时，weightR、weightF、weightM 至少有一个不小于 ${LEAST_WEIGHT}，但给的是 ${weightR}、${weightF}、${weightM}。请调大其中一个，或换一种 weights。`,
      en: `With weights=own at least one of weightR, weightF and weightM is ${LEAST_WEIGHT} or more, but got ${weightR}, ${weightF} and ${weightM}. Raise one of them, or choose other weights.`,
    },
  ];
}
