import { valueAt } from '../../../../core/index';
import type { OwnedColumn, OwnedSheet, TableBlock } from '../../../../core/index';

/** Height of a line in points, and the most lines that a row is made high. */
const LINE = 15;
const MOST_LINES = 12;

/** Give the heights in points of rows whose wrapped texts take more than one line, by row. Programs that measure texts
 *  themselves set the height anew when a row is edited; others show it as it is.
 *  Limit: lines are counted by characters, a wide one as two, and not by the letters of a font. */
export function rowHeights(sheet: OwnedSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') continue;
    const wrapped = block.columns.filter(({ style }) => style === 'wrapped');
    if (wrapped.length === 0) continue;
    for (let index = 0; index < block.rowCount; index++) {
      const lines = Math.min(MOST_LINES, Math.max(1, ...wrapped.map((column) => linesOf(column, index, block))));
      if (lines > 1) heights.set(block.at.row + 1 + index, lines * LINE);
    }
  }
  return heights;
}

function linesOf(column: OwnedColumn, index: number, { rowCount }: TableBlock): number {
  const value = index < rowCount ? valueAt(column.values, index) : null;
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / column.width)), 0);
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= '\u2e80' ? 2 : 1), 0);
}
