import type { Answers } from '../../messages/answers';
import { areaOf } from '../own/areas';
import type { OpenBook } from '../own/openBook';

/** Where the person is; null where nobody is, as on a timer. */
export function selection(book: OpenBook): Answers['selection'] {
  const range = book.spreadsheet.getActiveRange();
  return range ? { sheet: range.getSheet().getName(), area: areaOf(range) } : null;
}
