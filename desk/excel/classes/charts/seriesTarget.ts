import type { ChartModel, ChartSeriesModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, HostObject } from '../../spec';
import { innerPart, number, text, word, type ChartPart } from './storedPart';

/** Target of ChartSeries: a part whose bag is the series' own. */
export interface SeriesTarget extends ChartPart {
  readonly series: ChartSeriesModel;
}

/** Target of ChartSeriesCollection. */
export interface ChartOfSheet {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
  'Invalid',
];
/** Markers of a series or of one point. */
export const marker = {
  markerSize: number(5),
  markerStyle: word(...MARKERS),
  markerBackgroundColor: text(''),
  markerForegroundColor: text(''),
};

/** A link to a stored part, whose path grows by the key. */
export function partLink(key: string, className: string) {
  return (target: ChartPart, host: ExcelHost): HostObject => host.object(className, innerPart(target, key));
}

/** Change a series and let listeners hear of it. */
export function changeSeries({ sheet, chart, series }: SeriesTarget, change: Partial<ChartSeriesModel>): void {
  Object.assign(series, change);
  sheet.charts.change(chart, { series: chart.series }, 'script');
}
