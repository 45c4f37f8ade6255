import type { Cell } from '../../../core/index';
import type { PivotCaptions } from './captions';
import type { Cube } from './cube';
import { labelTest } from './itemFilters';

/** The lines of the filter fields: name and what is chosen, all, one item or several. */
export function filterLines(cube: Cube, captions: PivotCaptions): readonly (readonly Cell[])[] {
  return cube.filters.map(({ field, items }) => {
    const shown = items.filter(labelTest(field));
    const [only] = shown;
    if (shown.length === items.length) return [field.name, captions.all];
    return [field.name, shown.length === 1 && only ? (only.value ?? only.text) : captions.multiple];
  });
}
