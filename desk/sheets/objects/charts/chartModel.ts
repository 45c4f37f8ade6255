import type { ChartModel } from '../../../workbook/objects';
import type { SheetModel, WorkbookModel } from '../../../workbook/workbook';
import { pointsOf } from './anchor';
import { keepSpec, NEW_SIZE, PIXELS_PER_POINT, type ChartSpec } from './chartSpec';
import { numberOption, optionAt, textOption, type ChartOptions } from './options';
import { seriesOf } from './series';

/** Make the model's chart of what a script asked for: what the grid and the saved file can show is put where they look for it, everything else is only kept.
 *  Limit: tables, organisation charts and gauges are drawn as columns. */
export function chartModel(workbook: WorkbookModel, sheet: SheetModel, spec: ChartSpec, id: string): ChartModel {
  const { options } = spec;
  const title = textOption(options, 'title') ?? '';
  const chart: ChartModel = {
    id,
    name: `Chart ${id.replace(/\D/g, '')}`,
    type: modelType(spec),
    ...pointsOf(sheet, spec.anchor),
    width: (numberOption(options, 'width') ?? NEW_SIZE.width) / PIXELS_PER_POINT,
    height: (numberOption(options, 'height') ?? NEW_SIZE.height) / PIXELS_PER_POINT,
    title: { text: title, visible: title !== '' },
    series: seriesOf(workbook, spec),
    legend: legendOf(options),
    bag: new Map<string, unknown>([['placement', 'OneCell'], ...axisLooks(spec)]),
  };
  keepSpec(chart, spec);
  return chart;
}

const TYPES: Readonly<Record<ChartSpec['type'], string>> = {
  TIMELINE: 'Line', AREA: 'Area', BAR: 'BarClustered', BUBBLE: 'Bubble', CANDLESTICK: 'StockOHLC',
  COLUMN: 'ColumnClustered', COMBO: 'ColumnClustered', GAUGE: 'ColumnClustered', GEO: 'RegionMap',
  HISTOGRAM: 'Histogram', RADAR: 'Radar', LINE: 'Line', ORG: 'ColumnClustered', PIE: 'Pie', SCATTER: 'XYScatter',
  SPARKLINE: 'Line', STEPPED_AREA: 'Area', TABLE: 'ColumnClustered', TREEMAP: 'Treemap', WATERFALL: 'Waterfall',
}; // prettier-ignore

function modelType({ type, options }: ChartSpec): string {
  const word = TYPES[type];
  const stacked = optionAt(options, 'isStacked');
  const isStacked = stacked !== undefined && stacked !== false && stacked !== 'false' && stacked !== 'none';
  if (type === 'PIE') return (numberOption(options, 'pieHole') ?? 0) > 0 ? 'Doughnut' : word;
  if (type === 'LINE' && (numberOption(options, 'pointSize') ?? 0) > 0) return 'LineMarkers';
  if (!isStacked || !['Area', 'BarClustered', 'ColumnClustered'].includes(word)) return word;
  const isShare = stacked === 'percent' || stacked === 'relative';
  return `${word.replace('Clustered', '')}Stacked${isShare ? '100' : ''}`;
}

const PLACES: Readonly<Record<string, string>> = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right' };

function legendOf(options: ChartOptions): ChartModel['legend'] {
  const word = textOption(options, 'legend.position', 'legend') ?? 'right';
  return { visible: word !== 'none', position: PLACES[word] ?? 'Right' };
}

/** Titles, formats and bounds of the axes. Bars lie: their values run along the horizontal axis. */
function axisLooks({ type, options }: ChartSpec): readonly (readonly [string, unknown])[] {
  const values = type === 'BAR' ? 'hAxis' : 'vAxis';
  const categories = type === 'BAR' ? 'vAxis' : 'hAxis';
  const valueTitle = textOption(options, `${values}.title`, `${values.replace('Axis', 'Axes')}.0.title`);
  const looks: readonly (readonly [string, unknown])[] = [
    ['axes.categoryAxis.title.text', textOption(options, `${categories}.title`)],
    ['axes.valueAxis.title.text', valueTitle],
    ['axes.categoryAxis.numberFormat', textOption(options, `${categories}.format`)],
    ['axes.valueAxis.numberFormat', textOption(options, `${values}.format`)],
    ['axes.valueAxis.minimum', numberOption(options, `${values}.viewWindow.min`, `${values}.minValue`)],
    ['axes.valueAxis.maximum', numberOption(options, `${values}.viewWindow.max`, `${values}.maxValue`)],
  ];
  return looks.filter(([, value]) => value !== null);
}
