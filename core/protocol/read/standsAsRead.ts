import type { Book } from '../../book/book';
import { type Content, isFormula, sameContent } from '../content';

/** Tell whether a column that was read once more holds what the book says, row by row: rows that came or went meanwhile show. Formulas and error values are passed over. */
export function standsAsRead(
  book: Book,
  place: { readonly sheet: string; readonly column: number },
  contents: readonly Content[],
): boolean {
  const rows = book.sheets.find((sheet) => sheet.name === place.sheet)?.rows ?? [];
  return contents.every((content, row) => {
    const cell = rows[row]?.[place.column] ?? null;
    const isError = typeof cell === 'object' && cell !== null;
    return isError || isFormula(content) || sameContent(content, cell);
  });
}
