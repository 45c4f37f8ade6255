import type { ChartFigure, ChartFigures } from './chartFigures';
import type { Axes } from './drawAxes';
import { svg } from './svg';

const MOST_DOTS = 60;

/** Draw lines, areas or single points over the categories. A missing value is a gap. */
export function drawLines(figures: ChartFigures, axes: Axes): SVGElement {
  return svg('g', {}, ...figures.series.flatMap((series, order) => oneLine(figures, axes, series, order)));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function oneLine(figures: ChartFigures, axes: Axes, series: ChartFigure, order: number): SVGElement[] {
  const runs = runsOf(series.values.map((value, index) => pointAt(figures, axes, value, index, order)));
  const dots = series.values.length <= MOST_DOTS || figures.shape === 'points' ? runs.flat() : [];
  const drawnDots = dots.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 3, fill: series.color }));
  if (figures.shape === 'points') return drawnDots;
  const areas = figures.shape === 'area' ? runs.map((run) => areaUnder(run, axes, series.color)) : [];
  const lines = runs.map((run) =>
    svg('polyline', { points: pointsText(run), fill: 'none', stroke: series.color, 'stroke-width': 2 }),
  );
  return [...areas, ...lines, ...drawnDots];
}

function pointAt(figures: ChartFigures, axes: Axes, value: number | null, index: number, order: number): Point | null {
  if (value === null) return null;
  const below = figures.isStacked
    ? figures.series.slice(0, order).reduce((sum, { values }) => sum + (values[index] ?? 0), 0)
    : 0;
  const total = figures.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0) || 1;
  const height = figures.isShare ? (below + value) / total : below + value;
  return { x: axes.categoryAt(index) + axes.band / 2, y: axes.at(height) };
}

/** Points in a row without a gap. */
function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function areaUnder(run: readonly Point[], axes: Axes, color: string): SVGElement {
  const floor = axes.at(0);
  const corners = [{ x: run[0]?.x ?? 0, y: floor }, ...run, { x: run.at(-1)?.x ?? 0, y: floor }];
  return svg('polygon', { points: pointsText(corners), fill: color, 'fill-opacity': 0.35 });
}

function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
