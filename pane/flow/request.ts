import { recipeFrom, standardRecipe, type Clock, type Recipe } from '../../core/index';
import type { EngineRequest } from '../engine/engine';
import type { Memory } from './remembered';

/** Build the request of a run from what is remembered: recipe, answers over it, mapping, and the date. */
export function requestFrom(memory: Memory, clock: Clock): EngineRequest {
  return {
    recipe: recipeOf(memory),
    mapping: new Map(memory.mapping.columns),
    sheet: memory.mapping.sheet,
    clock,
  };
}

/** Give the recipe that is remembered; the standard one when it does not hold together. */
export function recipeOf({ recipe, answers }: Pick<Memory, 'recipe' | 'answers'>): Recipe {
  const result = recipeFrom({ preset: recipe.preset, sets: [...recipe.sets, ...answers] });
  return result.ok ? result.recipe : standardRecipe;
}
