import { SETTING_KEYS, standardRecipe } from '../recipe/settings.data';
import type { Recipe } from '../recipe/recipe';
import { recipeFrom } from '../recipe/recipeFrom';
import type { Mapping } from '../understand/meaning';
import type { Bilingual } from '../words';
import { contradicting } from './settings/contradicting';
import { mappingOfSettings, settingText, type Settings } from './settings/settings';

/** What a request says about how to run, beside what the workbook says. */
export interface Asked {
  readonly recipe: Recipe;
  readonly mapping: Mapping;
  /** Settings that the person named in this request, though they may be the standard. Those that differ from the standard count as named anyhow. */
  readonly explicit?: readonly (keyof Recipe)[];
}

/** How a run is done. */
export interface RunChoice {
  readonly recipe: Recipe;
  readonly mapping: Mapping;
  readonly notices: readonly Bilingual[];
}

/** Put together what a request and the settings sheet say, the stronger word first: settings and columns that the request names; the settings sheet with its preset; answers to questions (they are among the sheet's settings by then); the standard.
 *  Settings that cannot hold together give way from the weakest on, and are told.
 *  @example runChoice({ recipe: standardRecipe, mapping: new Map() }, settings).recipe */
export function runChoice({ recipe, mapping, explicit = [] }: Asked, settings: Settings): RunChoice {
  const columns: Mapping = new Map([...mappingOfSettings(settings), ...mapping]);
  if (settings.preset === 'standard' && settings.sets.length === 0) return { recipe, mapping: columns, notices: [] };
  const isNamed = (key: keyof Recipe): boolean =>
    explicit.includes(key) || settingText(recipe[key]) !== settingText(standardRecipe[key]);
  const named = SETTING_KEYS.filter(isNamed).map((key) => [key, settingText(recipe[key])] as const);
  const sets = [...named, ...settings.sets.filter(([key]) => !isNamed(key))];
  const whole = recipeFrom({ preset: settings.preset, sets });
  if (whole.ok) return { recipe: whole.recipe, mapping: columns, notices: [] };
  const { kept, dropped } = contradicting(settings.preset, sets);
  const left = recipeFrom({ preset: settings.preset, sets: sets.filter((_, at) => kept.includes(at)) });
  if (!left.ok || named.some((_, at) => !kept.includes(at))) return { recipe, mapping: columns, notices: [UNUSED] };
  return { recipe: left.recipe, mapping: columns, notices: dropped.map(({ error }) => droppedText(error)) };
}

const UNUSED: Bilingual = {
  zh: '设置表里的设置与这次运行指明的设置矛盾，这次没有采用设置表里的设置（列的含义除外）。',
  en: 'The settings sheet contradicts what was asked for in this run, so its settings were not used this time (meanings of columns were).',
};

function droppedText(error: Bilingual): Bilingual {
  return {
    zh: `设置表里有一项与这次运行指明的设置矛盾，没有采用：${error.zh}`,
    en: `One entry of the settings sheet contradicts what was asked for in this run and was not used: ${error.en}`,
  };
}
