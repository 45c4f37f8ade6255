import type { Area } from '../../../core/index';
import type { Answers } from '../../messages/answers';
import type { OpenBook } from '../own/openBook';
import { contentsIn } from './content';

/** Read constants and formulas of places in sheets of any owner. */
export function contents(
  book: OpenBook,
  { places }: { readonly places: readonly { readonly sheet: number; readonly area: Area }[] },
): Answers['contents'] {
  return places.map(({ sheet: id, area }) => {
    const sheet = book.sheetWithId(id);
    return sheet ? contentsIn(book, sheet, id, area) : null;
  });
}
