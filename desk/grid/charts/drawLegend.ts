import type { ChartFigures } from './chartFigures';
import type { Box } from './box';
import { shrink } from './box';
import { svg } from './svg';

const LINE = 18;
const SIDE_WIDTH = 110;
const CHARACTER = 7;
const MOST_CHARACTERS = 16;

/** Draw the legend at its side; gives the room that is left. */
export function drawLegend(
  figures: ChartFigures,
  box: Box,
  ink: string,
): { readonly drawing: SVGElement; readonly rest: Box } {
  const entries = entriesOf(figures);
  if (figures.legend === 'none' || entries.length === 0) return { drawing: svg('g'), rest: box };
  if (figures.legend === 'left' || figures.legend === 'right') return beside(entries, box, figures.legend, ink);
  return acrossLine(entries, box, figures.legend, ink);
}

interface Entry {
  readonly text: string;
  readonly color: string;
}

function entriesOf({ shape, series, categories }: ChartFigures): readonly Entry[] {
  if (shape !== 'pie' && shape !== 'doughnut') return series.map(({ name, color }) => ({ text: short(name), color }));
  const colors = series[0]?.pointColors ?? [];
  return categories.map((category, index) => ({ text: short(category), color: colors[index] ?? NO_COLOR }));
}

const NO_COLOR = '#69797E';

function short(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

function beside(entries: readonly Entry[], box: Box, side: 'left' | 'right', ink: string) {
  const width = Math.min(SIDE_WIDTH, box.width / 3);
  const left = side === 'left' ? box.left : box.left + box.width - width;
  const fitting = entries.slice(0, Math.max(1, Math.floor(box.height / LINE)));
  const first = box.top + Math.max(0, (box.height - fitting.length * LINE) / 2);
  const drawn = fitting.map((entry, index) => entryAt(entry, left + 8, first + index * LINE, ink));
  return { drawing: svg('g', {}, ...drawn), rest: shrink(box, side, width) };
}

function acrossLine(entries: readonly Entry[], box: Box, side: 'top' | 'bottom', ink: string) {
  const widths = entries.map(({ text }) => 22 + widthOf(text));
  const fitting = widths.filter((_, index) => sumTo(widths, index + 1) <= box.width).length || 1;
  const total = sumTo(widths, fitting);
  const y = side === 'top' ? box.top : box.top + box.height - LINE;
  const start = box.left + Math.max(0, (box.width - total) / 2);
  const drawn = entries.slice(0, fitting).map((entry, index) => entryAt(entry, start + sumTo(widths, index), y, ink));
  return { drawing: svg('g', {}, ...drawn), rest: shrink(box, side, LINE + 4) };
}

function entryAt({ text, color }: Entry, x: number, y: number, ink: string): SVGElement {
  return svg(
    'g',
    {},
    svg('rect', { x, y: y + 4, width: 10, height: 10, fill: color }),
    svg('text', { x: x + 14, y: y + 13, fill: ink }, text),
  );
}

function sumTo(widths: readonly number[], end: number): number {
  return widths.slice(0, end).reduce((sum, width) => sum + width, 0);
}

/** Han characters are about twice as wide as Latin ones. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? CHARACTER * 1.7 : CHARACTER), 0);
}
