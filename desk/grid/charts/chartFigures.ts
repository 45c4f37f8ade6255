import type { Cell } from '../../../core/index';
import type { ChartModel, ChartSeriesModel, SheetArea } from '../../workbook/objects';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook';

/** What a chart shows now, read from the cells. */
export interface ChartFigures {
  readonly title: string;
  readonly shape: ChartShape;
  readonly isStacked: boolean;
  readonly isShare: boolean;
  /** Texts along the axis, or of the slices. */
  readonly categories: readonly string[];
  readonly series: readonly ChartFigure[];
  readonly legend: LegendPlace;
}

/** The drawings that there are. Other kinds of chart are drawn as the nearest of these. */
export type ChartShape = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'points';

export type LegendPlace = 'none' | 'top' | 'bottom' | 'left' | 'right';

/** One series: a value for each category, null where the cell holds no number. */
export interface ChartFigure {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Colours of single points or slices, by index. */
  readonly pointColors: readonly string[];
}

/** Colours of series without one of their own: told apart by people with any kind of colour vision. */
export const SERIES_COLORS = ['#0F6CBD', '#CA5010', '#038387', '#8764B8', '#986F0B', '#C239B3', '#498205', '#69797E'];

/** Read the figures of a chart from the workbook. A cell without a number gives a gap. */
export function chartFigures(model: WorkbookModel, chart: ChartModel): ChartFigures {
  const shape = shapeOf(chart.type);
  const series = chart.series.map((one, index) => figureOf(model, chart, one, index));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.map(({ categories }) => textsOf(model, categories)).find((texts) => texts.length > 0);
  const categories = Array.from({ length: longest }, (_, index) => named?.[index] ?? String(index + 1));
  return {
    title: titleOf(chart, series),
    shape,
    isStacked: /stacked/i.test(chart.type),
    isShare: /stacked100/i.test(chart.type),
    categories,
    series,
    legend: legendOf(chart, shape, series.length),
  };
}

function shapeOf(type: string): ChartShape {
  if (/^bar(clustered|stacked)|^(cone|cylinder|pyramid)bar/i.test(type) || /^3DBar/i.test(type)) return 'bar';
  if (/doughnut|sunburst/i.test(type)) return 'doughnut';
  if (/pie/i.test(type)) return 'pie';
  if (/scatter|bubble/i.test(type)) return 'points';
  if (/area|surface/i.test(type)) return 'area';
  return /line|radar|stock/i.test(type) ? 'line' : 'column';
}

function figureOf(model: WorkbookModel, chart: ChartModel, series: ChartSeriesModel, index: number): ChartFigure {
  const values = cellsOf(model, series.values).map((cell) => (typeof cell === 'number' ? cell : null));
  const fromCell = textsOf(model, series.nameAt).join(' ');
  const color = series.color === '' ? colorAt(index) : series.color;
  return {
    name: fromCell === '' ? series.name : fromCell,
    values,
    color,
    pointColors: values.map((_, point) => series.pointColors.get(point) ?? (isRound(chart) ? colorAt(point) : color)),
  };
}

function isRound(chart: ChartModel): boolean {
  const shape = shapeOf(chart.type);
  return shape === 'pie' || shape === 'doughnut';
}

function colorAt(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? '#0F6CBD';
}

/** Excel gives a chart of one series that series' name when its title is on and empty. */
function titleOf(chart: ChartModel, series: readonly ChartFigure[]): string {
  if (!chart.title.visible) return '';
  if (chart.title.text !== '') return chart.title.text;
  return series.length === 1 ? (series[0]?.name ?? '') : '';
}

function legendOf(chart: ChartModel, shape: ChartShape, series: number): LegendPlace {
  const isRoundShape = shape === 'pie' || shape === 'doughnut';
  if (!chart.legend.visible || (series < 2 && !isRoundShape)) return 'none';
  const place = chart.legend.position.toLowerCase();
  return place === 'top' || place === 'left' || place === 'right' ? place : 'bottom';
}

function textsOf(model: WorkbookModel, place: SheetArea | null): string[] {
  return eachCell(model, place, (sheet, row, column) => sheet.text(row, column));
}

function cellsOf(model: WorkbookModel, place: SheetArea | null): Cell[] {
  return eachCell(model, place, (sheet, row, column) => sheet.value(row, column));
}

/** More points than pixels help nobody. */
const MOST_POINTS = 2_000;

function eachCell<T>(
  model: WorkbookModel,
  place: SheetArea | null,
  read: (sheet: SheetModel, row: number, column: number) => T,
): T[] {
  const sheet = place === null ? undefined : model.sheet(place.sheet);
  if (place === null || sheet === undefined) return [];
  const { top, left, bottom, right } = place.area;
  const found: T[] = [];
  for (let row = top; row <= bottom && found.length < MOST_POINTS; row += 1) {
    for (let column = left; column <= right; column += 1) found.push(read(sheet, row, column));
  }
  return found;
}
