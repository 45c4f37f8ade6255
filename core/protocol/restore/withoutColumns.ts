import type { Area, Book, Sheet } from '../../book/book';

/** Give a book without some of our columns and their names, so that fingerprints of its rows are over the user's cells alone.
 *  After a run that was cut off the ledger may not say yet that a column is ours.
 *  @param columns places of columns of ours, by sheet */
export function withoutColumns(book: Book, columns: ReadonlyMap<string, ReadonlySet<number>>): Book {
  const sheets = book.sheets.map((sheet): Sheet => {
    const out = columns.get(sheet.name);
    if (!out) return sheet;
    return { ...sheet, rows: sheet.rows.map((cells) => cells.filter((_, column) => !out.has(column))) };
  });
  const names = book.names.flatMap((one) => {
    const out = columns.get(one.sheet);
    if (!out) return [one];
    return out.has(one.area.left) ? [] : [{ ...one, area: moved(one.area, out) }];
  });
  return { ...book, sheets, names };
}

function moved(area: Area, out: ReadonlySet<number>): Area {
  const before = (column: number): number => [...out].filter((one) => one < column).length;
  return { ...area, left: area.left - before(area.left), right: area.right - before(area.right) };
}
