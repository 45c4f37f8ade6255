import type { Sheet } from '../book/book';

const LOOKED_AT = 10;

/** Give the zero-based row of a plain sheet that heads its columns: the first of the top rows in which every column has a text; null where none is.
 *  @example headingRow(plainSheet('a', [['2024'], ['客户编号', '金额'], ['C1', 5]])) -> 1 */
export function headingRow({ rows }: Pick<Sheet, 'rows'>): number | null {
  const width = Math.max(0, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const found = rows
    .slice(0, LOOKED_AT)
    .findIndex((row) => row.length === width && row.every((cell) => typeof cell === 'string' && cell !== ''));
  return found < 0 || width === 0 ? null : found;
}
