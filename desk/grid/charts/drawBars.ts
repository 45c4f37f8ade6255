import type { ChartFigures } from './chartFigures';
import type { Axes } from './drawAxes';
import { svg } from './svg';

const SHARE_OF_BAND = 0.72;

/** Draw columns, or lying bars: side by side, stacked, or stacked to a whole. */
export function drawBars(figures: ChartFigures, axes: Axes): SVGElement {
  const bars = figures.categories.flatMap((_, index) => barsOf(figures, axes, index));
  return svg('g', {}, ...bars);
}

function barsOf(figures: ChartFigures, axes: Axes, index: number): SVGElement[] {
  const { series, isStacked, isShare } = figures;
  const total = series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0) || 1;
  const thickness = (axes.band * SHARE_OF_BAND) / (isStacked ? 1 : Math.max(1, series.length));
  const first = axes.categoryAt(index) + (axes.band * (1 - SHARE_OF_BAND)) / 2;
  const reached = { up: 0, down: 0 };
  return series.flatMap((one, order) => {
    const value = one.values[index] ?? null;
    if (value === null) return [];
    const size = isShare ? value / total : value;
    const side = size < 0 ? 'down' : 'up';
    const from = isStacked ? reached[side] : 0;
    reached[side] = from + size;
    const start = first + (isStacked ? 0 : order * thickness);
    return [barAt(axes, start, thickness, from, from + size, one.pointColors[index] ?? one.color)];
  });
}

function barAt(axes: Axes, start: number, thickness: number, from: number, to: number, fill: string): SVGElement {
  const one = axes.at(from);
  const other = axes.at(to);
  const low = Math.min(one, other);
  const length = Math.max(0.5, Math.abs(one - other));
  const box = axes.isLying
    ? { x: low, y: start, width: length, height: thickness }
    : { x: start, y: low, width: thickness, height: length };
  return svg('rect', { ...box, fill });
}
