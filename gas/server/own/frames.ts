import type { Answers } from '../../messages/answers';
import type { FramedSheet } from '../../messages/requests';
import { STANDARD_WIDTH } from '../read/standardWidth.data';
import type { OpenBook } from './openBook';

/** Read widths of the first columns of sheets of ours, in pixels and null for the standard one, and how many rows and columns stay in sight; null when the sheet is gone. */
export function frames(
  book: OpenBook,
  { sheets }: { readonly sheets: readonly { readonly name: string; readonly columns: number }[] },
): Answers['frames'] {
  return sheets.map(({ name, columns }) => {
    const place = book.place(name);
    if (!place) return null;
    const { sheet, sheetId, area } = place;
    const there = book.gridOf(sheet, sheetId).columns - area.left;
    const widths = Array.from({ length: columns }, (_, at) => {
      const pixels = at < there ? sheet.getColumnWidth(area.left + at + 1) : STANDARD_WIDTH;
      return pixels === STANDARD_WIDTH ? null : pixels;
    });
    return { widths, freeze: { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() } };
  });
}

/** Set widths and frozen panes of sheets of ours, the grid grown for them. */
export function setFrames(book: OpenBook, { sheets }: { readonly sheets: readonly FramedSheet[] }): boolean {
  for (const { name, widths, freeze } of sheets) {
    const sheet = book.ownSheet(name);
    const left = book.place(name)?.area.left ?? 0;
    const last = Math.max(-1, ...widths.flatMap(({ column, width }) => (width === null ? [] : [column])));
    book.grow(sheet, sheet.getSheetId(), { rows: 1, columns: left + last + 1 });
    const { columns } = book.gridOf(sheet);
    for (const { column, width } of widths)
      if (left + column < columns) sheet.setColumnWidth(left + column + 1, width ?? STANDARD_WIDTH);
    if (freeze === null) continue;
    sheet.setFrozenRows(freeze.rows);
    sheet.setFrozenColumns(freeze.columns);
  }
  SpreadsheetApp.flush();
  const now = frames(book, { sheets: sheets.map(({ name, widths }) => ({ name, columns: Math.max(0, ...widths.map(({ column }) => column + 1)) })) }); // prettier-ignore
  return sheets.every(({ widths }, index) => widths.every(({ column, width }) => now[index]?.widths[column] === (width === STANDARD_WIDTH ? null : width))); // prettier-ignore
}
