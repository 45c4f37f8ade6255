import type { Lang } from '../../../core/index';
import type { ChartFigures } from './chartFigures';
import type { Box } from './box';
import { axisText, scaleOf } from './scale';
import type { Scale } from './scale';
import { svg } from './svg';

/** The axes of a chart and how to find places between them. */
export interface Axes {
  readonly drawing: SVGElement;
  readonly plot: Box;
  readonly isLying: boolean;
  /** Pixels of one category along its axis. */
  readonly band: number;
  /** Place of a value on its axis, in pixels of the drawing. */
  readonly at: (value: number) => number;
  /** Start of a category on its axis, in pixels of the drawing. */
  readonly categoryAt: (index: number) => number;
}

const LABEL_HEIGHT = 20;
const VALUE_WIDTH = 44;
const NAME_WIDTH = 84;
const LEAST_LABEL = 42;
const MOST_CHARACTERS = 12;

/** Draw value lines and labels; bars lie, everything else stands. */
export function drawAxes(figures: ChartFigures, box: Box, lang: Lang, ink: string): Axes {
  const isLying = figures.shape === 'bar';
  const scale = scaleOf(extent(figures));
  const plot = plotIn(box, isLying);
  const count = figures.categories.length;
  const band = (isLying ? plot.height : plot.width) / count;
  const share = (value: number) => (value - scale.from) / (scale.to - scale.from);
  const at = (value: number) =>
    isLying ? plot.left + share(value) * plot.width : plot.top + (1 - share(value)) * plot.height;
  const categoryAt = (index: number) => (isLying ? plot.top : plot.left) + index * band;
  const axes = { plot, isLying, band, at, categoryAt };
  const lines = valueLines(scale, axes, lang, ink, figures.isShare);
  return { ...axes, drawing: svg('g', {}, ...lines, ...categoryLabels(figures.categories, axes, ink)) };
}

type Frame = Omit<Axes, 'drawing'>;

function plotIn({ left, top, width, height }: Box, isLying: boolean): Box {
  const beside = isLying ? NAME_WIDTH : VALUE_WIDTH;
  return {
    left: left + beside,
    top: top + 6,
    width: Math.max(1, width - beside - 10),
    height: Math.max(1, height - LABEL_HEIGHT - 6),
  };
}

/** Every value that must fit: stacked ones add up, shares end at 1. */
function extent({ series, categories, isStacked, isShare }: ChartFigures): readonly number[] {
  if (isShare) return [0, 1];
  if (!isStacked) return series.flatMap(({ values }) => values.filter((value) => value !== null));
  return categories.flatMap((_, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return [
      values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
      values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
    ];
  });
}

function valueLines(scale: Scale, axes: Frame, lang: Lang, ink: string, isShare: boolean): SVGElement[] {
  const { plot, isLying, at } = axes;
  return scale.ticks.flatMap((tick) => {
    const place = at(tick);
    const text = isShare ? `${Math.round(tick * 100)}%` : axisText(tick, lang);
    const line = isLying
      ? { x1: place, x2: place, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: place, y2: place };
    const label = isLying
      ? { x: place, y: plot.top + plot.height + 14, 'text-anchor': 'middle' }
      : { x: plot.left - 6, y: place + 4, 'text-anchor': 'end' };
    return [
      svg('line', { ...line, stroke: ink, 'stroke-opacity': tick === 0 ? 0.6 : 0.15 }),
      svg('text', { ...label, fill: ink }, text),
    ];
  });
}

/** As many names as fit without touching. */
function categoryLabels(categories: readonly string[], axes: Frame, ink: string): SVGElement[] {
  const { plot, isLying, band, categoryAt } = axes;
  const every = Math.max(1, Math.ceil((isLying ? 14 : LEAST_LABEL) / band));
  return categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const middle = categoryAt(index) + band / 2;
    const place = isLying
      ? { x: plot.left - 6, y: middle + 4, 'text-anchor': 'end' }
      : { x: middle, y: plot.top + plot.height + 14, 'text-anchor': 'middle' };
    const text = category.length > MOST_CHARACTERS ? `${category.slice(0, MOST_CHARACTERS - 1)}…` : category;
    return [svg('text', { ...place, fill: ink }, text)];
  });
}
