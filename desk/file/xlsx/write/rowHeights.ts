import { STYLES, textWidth, valueAt } from '../../../../core/index';
import type { CellBlock, OwnedSheet, StyleSpec, TableBlock } from '../../../../core/index';

/** Height of a line in points, and the most lines that a row is made high. */
const LINE = 15;
const MOST_LINES = 12;
/** Width of a column that nobody set, in characters. */
const USUAL_WIDTH = 8.43;
/** Bold letters are wider than those that widths are counted in. */
const BOLD = 1.1;

/** Give the heights in points of rows whose wrapped texts take more than one line, headers among them, by row. Programs
 *  that measure texts themselves set the height anew when a row is edited; others show it as it is.
 *  Sheets whose pages are counted in rows, as the report, keep rows of one height.
 *  Limit: lines are counted by characters, a wide one as two, and not by the letters of a font. */
export function rowHeights(sheet: OwnedSheet): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  const count = (row: number, of: number): void => {
    if (of > (lines.get(row) ?? 1)) lines.set(row, Math.min(MOST_LINES, of));
  };
  for (const block of sheet.blocks) {
    if (block.kind === 'table') countTable(block, count);
    else if (sheet.breaks === undefined) countCells(block, sheet.widths, count);
  }
  return new Map([...lines].map(([row, of]) => [row, of * LINE]));
}

type Count = (row: number, lines: number) => void;

function countTable({ at, columns, rowCount }: TableBlock, count: Count): void {
  for (const { header, width, style, values } of columns) {
    count(at.row, linesIn(header, width / BOLD));
    const { wrap }: StyleSpec = STYLES[style];
    for (let row = 0; wrap === true && row < rowCount; row++)
      count(at.row + 1 + row, linesIn(valueAt(values, row), width));
  }
}

function countCells({ at, cells }: CellBlock, widths: readonly number[], count: Count): void {
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return;
      const { wrap, bold }: StyleSpec = STYLES[cell.style ?? 'plain'];
      const width = widths[at.column + column] ?? 0;
      const room = width > 0 ? width : USUAL_WIDTH;
      if (wrap === true) count(at.row + row, linesIn(cell.value, bold === true ? room / BOLD : room));
    });
  });
}

/** How many lines a text takes: words stay whole where they fit, wide letters break anywhere. */
function linesIn(value: unknown, width: number): number {
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((lines, line) => lines + linesOfOne(line, width), 0);
}

function linesOfOne(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const part of text.match(PARTS) ?? []) {
    const bare = textWidth(part.trimEnd());
    if (used > 0 && used + bare > width) [lines, used] = [lines + 1, 0];
    const more = Math.max(0, Math.ceil(bare / width) - 1);
    lines += more;
    used += textWidth(part) - more * width;
  }
  return lines;
}

/** Wide letters one by one, others up to the end of a word. */
const PARTS = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]*\s*/g;
