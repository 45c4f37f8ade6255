import type { Sheet } from '../book/book';
import { textWidth } from '../book/textWidth';

/** Give widths in characters at which the cells of a plain sheet can be read, one a column: those of its longest text near the top, within limits.
 *  @example fittingWidths(plainSheet('a', [['客户编号', '要解决的主要问题']])) -> [12, 18] */
export function fittingWidths({ rows }: Pick<Sheet, 'rows'>): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, LOOKED_AT))
    row.forEach((cell, column) => {
      const width = typeof cell === 'string' ? textWidth(cell) + ROOM : 0;
      widths[column] = Math.min(MOST, Math.max(LEAST, widths[column] ?? 0, width));
    });
  return Array.from(widths, (width: number | undefined) => width ?? LEAST);
}

const LOOKED_AT = 200;
/** A date fits. */
const LEAST = 12;
const MOST = 40;
const ROOM = 2;
