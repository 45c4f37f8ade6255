import type { Answers } from '../../messages/answers';
import type { OwnedSlice } from '../../messages/requests';
import { clipped, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import { contentsIn } from './content';

/** Read rows of columns of ours: what they hold, and the number format of each row. */
export function columns(
  book: OpenBook,
  { columns: slices }: { readonly columns: readonly OwnedSlice[] },
): Answers['columns'] {
  return slices.map(({ name, top, count }) => {
    const place = book.place(name);
    if (!place) return null;
    if (count === 0) return { contents: [], formats: [] };
    const { left } = place.area;
    const first = place.area.top + top;
    const area = { top: first, left, bottom: first + count - 1, right: left };
    const here = clipped(area, book.gridOf(place.sheet, place.sheetId));
    const formats = here ? rangeOf(place.sheet, here).getNumberFormats() : [];
    return {
      contents: contentsIn(book, place.sheet, place.sheetId, area).map((line) => line[0] ?? null),
      formats: Array.from({ length: count }, (_, row) => formats[row]?.[0] ?? ''),
    };
  });
}
