import type { Area } from '../../../core/index';
import type { JsonContent } from '../../messages/requests';
import { clipped, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import type { Sheet } from '../services';
import { readValues } from './readValues';

/** Take a cell from the values and formulas of a range. */
export function contentOf(
  value: string | number | boolean | null | undefined,
  formula: string | undefined,
): JsonContent {
  return formula !== undefined && formula !== '' ? { formula } : (value ?? null);
}

/** Read constants and formulas; cells past the end of the grid are blank. Two calls. */
export function contentsIn(book: OpenBook, sheet: Sheet, id: number, area: Area): readonly (readonly JsonContent[])[] {
  const here = clipped(area, book.gridOf(sheet, id));
  const range = here ? rangeOf(sheet, here) : null;
  const rows = range ? readValues(book, range).rows : [];
  const formulas = range ? range.getFormulas() : [];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => contentOf(rows[row]?.[column], formulas[row]?.[column])),
  );
}
