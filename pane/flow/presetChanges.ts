import { PRESETS, SETTING_KEYS, standardRecipe, type PresetName, type Recipe } from '../../core/index';

/** A setting that a preset changes: its value in the standard recipe, and under the preset, as texts that `parseSetting` reads. */
export interface PresetChange {
  readonly key: keyof Recipe;
  readonly standard: string;
  readonly here: string;
}

/** List what a preset changes, in the order of the settings; none for the standard one.
 *  @example presetChanges('active30')[0] -> { key: 'activeDays', standard: '90', here: '30' } */
export function presetChanges(name: PresetName): readonly PresetChange[] {
  const { changes } = PRESETS[name];
  return SETTING_KEYS.flatMap((key): readonly PresetChange[] => {
    const [standard, here] = [String(standardRecipe[key]), String(changes[key] ?? standardRecipe[key])];
    return standard === here ? [] : [{ key, standard, here }];
  });
}
