import type { Lang } from '../../../core/index';
import type { ChartFigures } from './chartFigures';
import { shrink } from './box';
import type { Box } from './box';
import { drawAxes } from './drawAxes';
import { drawBars } from './drawBars';
import { drawLegend } from './drawLegend';
import { drawLines } from './drawLines';
import { drawSlices } from './drawSlices';
import { svg } from './svg';

/** Size, language and colours of a drawing. */
export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
  readonly dark: boolean;
}

const PADDING = 8;
const TITLE_HEIGHT = 26;

/** Draw a chart: title, legend, axes and figures. A simple drawing that shows what Excel will show, not how it will look in detail. */
export function drawChart(figures: ChartFigures, look: ChartLook): SVGElement {
  const ink = look.dark ? '#E6E6E6' : '#424242';
  const frame = {
    left: PADDING,
    top: PADDING,
    width: Math.max(0, look.width - 2 * PADDING),
    height: Math.max(0, look.height - 2 * PADDING),
  };
  const below = figures.title === '' ? frame : shrink(frame, 'top', TITLE_HEIGHT);
  const legend = drawLegend(figures, below, ink);
  const parts = [legend.drawing, drawPlot(figures, legend.rest, look.lang, ink)];
  if (figures.title !== '') parts.unshift(titleText(figures.title, look.width / 2, ink));
  return svg(
    'svg',
    { width: look.width, height: look.height, role: 'img', 'aria-label': figures.title, 'font-size': 11 },
    svg('rect', {
      width: look.width,
      height: look.height,
      fill: look.dark ? '#1F1F1F' : '#FFFFFF',
      stroke: look.dark ? '#5C5C5C' : '#C7C7C7',
    }),
    ...parts,
  );
}

function titleText(title: string, middle: number, ink: string): SVGElement {
  const attributes = { x: middle, y: 22, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600, fill: ink };
  return svg('text', attributes, title);
}

function drawPlot(figures: ChartFigures, box: Box, lang: Lang, ink: string): SVGElement {
  if (figures.series.length === 0 || figures.categories.length === 0) return svg('g');
  if (figures.shape === 'pie' || figures.shape === 'doughnut') return drawSlices(figures, box);
  const axes = drawAxes(figures, box, lang, ink);
  const isBars = figures.shape === 'column' || figures.shape === 'bar';
  return svg('g', {}, axes.drawing, isBars ? drawBars(figures, axes) : drawLines(figures, axes));
}
