import type { ChartModel } from '../../../workbook/objects';
import { ServiceError } from '../../frame/serviceError';
import { documented } from '../../looks/documented';
import { chartType, sheetType, type SheetState } from '../../types';
import { newChart } from './embeddedChart';

/** @throws ServiceError when the chart is not on the sheet */
function chartOn({ sheet }: SheetState, chart: unknown): ChartModel {
  const { id } = chartType.stateOf(chart).chart;
  const found = sheet.charts.all.find((one) => one.id === id);
  if (found === undefined) throw new ServiceError('The chart is not on this sheet.');
  return found;
}

/** A chart that stands on a sheet already is inserted a second time, as a chart of its own. */
function insertChart({ end, sheet }: SheetState, chart: unknown): void {
  const { chart: built } = chartType.stateOf(chart);
  const isTaken = end.workbook.sheets.some(({ charts }) => charts.all.some(({ id }) => id === built.id));
  sheet.charts.add(isTaken ? { ...built, id: end.workbook.newId('chart') } : built);
}

/** Put what was built in place of the chart that it was made from. */
function updateChart(state: SheetState, chart: unknown): void {
  const found = chartOn(state, chart);
  state.sheet.charts.change(found, { ...chartType.stateOf(chart).chart, id: found.id });
}

sheetType.define(
  documented<SheetState, GoogleAppsScript.Spreadsheet.Sheet>()({
    'getCharts()': ({ end, sheet }) => sheet.charts.all.map((chart) => chartType.make({ end, sheet, chart })),
    'newChart()': newChart,
    'insertChart(EmbeddedChart)': insertChart,
    'updateChart(EmbeddedChart)': updateChart,
    'removeChart(EmbeddedChart)': (state, chart: unknown) => {
      state.sheet.charts.remove(chartOn(state, chart));
    },
  }),
);
