import { recipeFrom, SETTING_KEYS, type Recipe } from '../../core/index';

/** Give a recipe with one setting as it is being typed; null while that does not read, or goes against another setting. */
export function triedRecipe(recipe: Recipe, key: keyof Recipe, text: string): Recipe | null {
  const sets = SETTING_KEYS.map((one) => [one, one === key ? text : String(recipe[one])] as const);
  const result = recipeFrom({ sets });
  return result.ok ? result.recipe : null;
}
