import type { PresetName } from '../../recipe/presets.data';
import type { Recipe } from '../../recipe/recipe';
import { recipeFrom } from '../../recipe/recipeFrom';
import type { Bilingual } from '../../words';

type Sets = readonly (readonly [key: keyof Recipe, value: string])[];

/** Part settings, each right by itself, into those that hold together and those that do not. All are kept when they fit;
 *  else they are taken in turn, again and again, as long as one more fits. Entries are indexes of `sets`. */
export function contradicting(
  preset: PresetName,
  sets: Sets,
): {
  readonly kept: readonly number[];
  readonly dropped: readonly { readonly at: number; readonly error: Bilingual }[];
} {
  const fits = (places: readonly number[]): readonly Bilingual[] =>
    errorsOf(
      preset,
      sets.filter((_, at) => places.includes(at)),
    );
  const all = sets.map((_, at) => at);
  if (fits(all).length === 0) return { kept: all, dropped: [] };
  let kept: readonly number[] = [];
  let open: readonly number[] = all;
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    for (const at of open) if (fits([...kept, at]).length === 0) kept = [...kept, at];
    open = open.filter((at) => !kept.includes(at));
  }
  const none: Bilingual = { zh: '', en: '' };
  return {
    kept: [...kept].sort((a, b) => a - b),
    dropped: open.map((at) => ({ at, error: fits([...kept, at])[0] ?? none })),
  };
}

function errorsOf(preset: PresetName, sets: Sets): readonly Bilingual[] {
  const result = recipeFrom({ preset, sets });
  return result.ok ? [] : result.errors;
}
