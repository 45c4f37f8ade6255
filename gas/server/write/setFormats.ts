import type { FormatRun } from '../../messages/requests';
import { cellsWithin, goneRefusal, type OpenBook } from '../own/openBook';
import { rangeOf } from '../own/areas';
import type { Range } from '../services';

/** Set number formats of cells that owned names lead to; what the cells hold stays. Each name is looked up right before its cells. @throws ServerRefusal gone */
export function setFormats(book: OpenBook, { jobs }: { readonly jobs: readonly FormatRun[] }): boolean {
  for (const job of jobs) cellsNow(book, job).setNumberFormats(job.formats.map((format) => [format]));
  SpreadsheetApp.flush();
  return true;
}

function cellsNow(book: OpenBook, { name, row, formats }: FormatRun): Range {
  const place = book.placeNow(name);
  if (!place) throw goneRefusal();
  return rangeOf(place.sheet, cellsWithin(place, { top: row, left: 0, bottom: row + formats.length - 1, right: 0 }));
}
