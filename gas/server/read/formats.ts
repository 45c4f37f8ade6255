import type { Area } from '../../../core/index';
import type { Answers } from '../../messages/answers';
import { clipped, rangeOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';
import type { Range } from '../services';

interface Places {
  readonly places: readonly { readonly sheet: number; readonly area: Area }[];
}

/** Read number formats of areas that are one column wide; "" past the end of the grid. */
export function formats(book: OpenBook, { places }: Places): Answers['formats'] {
  return eachPlace(book, places, '', (range) => range.getNumberFormats().map(([format]) => format ?? ''));
}

/** Tell which cells of areas that are one column wide are under data validation. */
export function restricted(book: OpenBook, { places }: Places): Answers['restricted'] {
  return eachPlace(book, places, false, (range) => range.getDataValidations().map(([rule]) => (rule ?? null) !== null));
}

/** Give the times between two days that clocks of the spreadsheet skip: a cell cannot hold one of them as a date. */
export function skipped(
  book: OpenBook,
  { from, to }: { readonly from: number; readonly to: number },
): Answers['skipped'] {
  return book.clock().skipped(from, to);
}

function eachPlace<T>(
  book: OpenBook,
  places: Places['places'],
  blank: T,
  read: (range: Range) => readonly T[],
): readonly (readonly T[] | null)[] {
  return places.map(({ sheet: id, area }) => {
    const sheet = book.sheetWithId(id);
    if (!sheet) return null;
    const here = clipped(area, book.gridOf(sheet, id));
    const found = here ? read(rangeOf(sheet, here)) : [];
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => found[row] ?? blank);
  });
}
