import type { Area } from '../../../../core/index';
import type { ChartModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import { numberOf, textOf, wordOf } from '../tables/arguments';
import { collectionMembers } from '../tables/collectionMembers';
import type { SheetScope } from '../tables/targets';
import { autoSeriesBy, seriesOf, type SeriesBy } from './chartData';
import { CHART_TYPES } from './chartTypes.data';
import { flag, innerPart, number, storedField, word, type ChartPart } from './storedPart';

/** Target of the class Chart: the part whose store is the chart's. */
export type ChartTarget = ChartPart;

/** Size that Excel gives a new chart, points. */
const NEW = { left: 200, top: 60, width: 360, height: 216 };
const TITLE = 'Chart Title';

/** Make the object of a chart. */
export function chartObject(host: ExcelHost, sheet: SheetModel, chart: ChartModel): HostObject {
  const changed = (): void => sheet.charts.change(chart, {}, 'script');
  const target: ChartTarget = { sheet, chart, bag: chart.bag, path: '', changed };
  return host.object('Chart', target);
}

/** `worksheet.charts`. */
export const chartCollectionClass: ClassSpec<object> = excelClass<SheetScope>({
  name: 'ChartCollection',
  ...chartMembers(),
  fields: { count: { get: ({ sheet }) => sheet.charts.all.length } },
});

/** A chart: its place, its data and the ways to its parts. */
export const chartClass: ClassSpec<object> = excelClass<ChartTarget>({
  name: 'Chart',
  id: ({ chart }) => chart.id,
  fields: {
    id: { get: ({ chart }) => chart.id },
    name: { get: ({ chart }) => chart.name, set: rename },
    chartType: {
      get: ({ chart }) => chart.type,
      set: ({ sheet, chart }, value) =>
        sheet.charts.change(chart, { type: wordOf(value, 'chartType', CHART_TYPES) }, 'script'),
    },
    ...Object.fromEntries((['left', 'top', 'width', 'height'] as const).map((side) => [side, sideField(side)])),
    plotBy: {
      get: ({ bag }) => bag.get('plotBy') ?? 'Columns',
      set: (target, value, host) => plotBy(target, wordOf(value, 'plotBy', ['Columns', 'Rows']), host),
    },
    categoryLabelLevel: storedField('categoryLabelLevel', number(0)),
    seriesNameLevel: storedField('seriesNameLevel', number(0)),
    displayBlanksAs: storedField('displayBlanksAs', word('NotPlotted', 'Zero', 'Interplotted')),
    plotVisibleOnly: storedField('plotVisibleOnly', flag(true)),
    showAllFieldButtons: storedField('showAllFieldButtons', flag(true)),
    showDataLabelsOverMaximum: storedField('showDataLabelsOverMaximum', flag(true)),
    style: storedField('style', number(2)),
  },
  links: {
    ...Object.fromEntries(
      Object.entries({
        axes: 'ChartAxes',
        dataLabels: 'ChartDataLabels',
        format: 'ChartAreaFormat',
        legend: 'ChartLegend',
        pivotOptions: 'ChartPivotOptions',
        plotArea: 'ChartPlotArea',
        title: 'ChartTitle',
      }).map(([key, name]) => [
        key,
        (target: ChartTarget, host: ExcelHost) => host.object(name, innerPart(target, key)),
      ]),
    ),
    series: ({ sheet, chart }, host) => host.object('ChartSeriesCollection', { sheet, chart }),
    worksheet: ({ sheet }, host) => host.sheet(sheet),
  },
  methods: {
    activate: ({ sheet, chart }, _args, host) => {
      host.workbook.activate(sheet, 'script');
      host.session.activeChart = chart.id;
    },
    delete: ({ sheet, chart }) => sheet.charts.remove(chart, 'script'),
    getDataTable: (target, _args, host) => host.object('ChartDataTable', innerPart(target, 'dataTable')),
    getDataTableOrNullObject: (target, _args, host) => host.object('ChartDataTable', innerPart(target, 'dataTable')),
    setData: ({ sheet, chart, bag }, [source, by], host) => {
      const range = host.areaOf(source, sheet);
      const direction = by === 'Columns' || by === 'Rows' ? by : autoSeriesBy(range);
      bag.set('source', { sheet: range.sheet.name, area: range.area });
      bag.set('plotBy', direction);
      sheet.charts.change(chart, { series: seriesOf(host, range, direction) }, 'script');
    },
    setPosition: ({ sheet, chart }, [start, end], host) => {
      const first = host.areaOf(start, sheet).area;
      const last = end === undefined || end === null ? null : host.areaOf(end, sheet).area;
      sheet.charts.change(chart, positionOver(sheet, first, last, chart), 'script');
    },
  },
});

function chartMembers() {
  const members = collectionMembers<SheetScope>({
    items: ({ sheet }, host) => sheet.charts.all.map((chart) => chartObject(host, sheet, chart)),
    find: ({ sheet }, key, host) => {
      const chart = sheet.charts.get(String(key));
      return chart === undefined ? null : chartObject(host, sheet, chart);
    },
  });
  return { ...members, methods: { ...members.methods, add: addChart } };
}

function addChart({ sheet }: SheetScope, [type, source, by]: readonly unknown[], host: ExcelHost): HostObject {
  const range = host.areaOf(source, sheet);
  const direction = by === 'Columns' || by === 'Rows' ? by : autoSeriesBy(range);
  const series = seriesOf(host, range, direction);
  const [only] = series;
  const title = series.length === 1 && only?.nameAt ? only.name : TITLE;
  const chart: ChartModel = {
    id: host.workbook.newId('chart'),
    name: freeName(sheet),
    type: wordOf(type, 'type', CHART_TYPES),
    ...NEW,
    title: { text: title, visible: true },
    series,
    legend: { visible: series.length > 1 || /pie|doughnut/i.test(String(type)), position: 'Bottom' },
    bag: new Map<string, unknown>([
      ['plotBy', direction],
      ['source', { sheet: range.sheet.name, area: range.area }],
    ]),
  };
  return chartObject(host, sheet, sheet.charts.add(chart, 'script'));
}

function freeName(sheet: SheetModel): string {
  for (let number = sheet.charts.all.length + 1; ; number++)
    if (sheet.charts.get(`Chart ${number}`) === undefined) return `Chart ${number}`;
}

function rename({ sheet, chart }: ChartTarget, value: unknown): void {
  sheet.charts.change(chart, { name: textOf(value, 'name') }, 'script');
}

function sideField(side: 'left' | 'top' | 'width' | 'height') {
  return {
    get: ({ chart }: ChartTarget) => chart[side],
    set: ({ sheet, chart }: ChartTarget, value: unknown) => {
      const points = numberOf(value, side);
      sheet.charts.change(chart, { [side]: Math.max(0, points) }, 'script');
    },
  };
}

function plotBy({ sheet, chart, bag }: ChartTarget, by: SeriesBy, host: ExcelHost): void {
  bag.set('plotBy', by);
  const source = bag.get('source');
  const range = isPlace(source) ? sourceRange(host, source) : null;
  sheet.charts.change(chart, range === null ? {} : { series: seriesOf(host, range, by) }, 'script');
}

function sourceRange(host: ExcelHost, { sheet, area }: { readonly sheet: string; readonly area: Area }) {
  const found = host.workbook.sheet(sheet);
  return found === undefined ? null : { sheet: found, area };
}

function isPlace(value: unknown): value is { readonly sheet: string; readonly area: Area } {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'area' in value;
}

/** Left and top of the first cell; right and bottom of the last one when there is one. */
function positionOver(sheet: SheetModel, first: Area, last: Area | null, chart: ChartModel): Partial<ChartModel> {
  const left = columnsWidth(sheet, 0, first.left);
  const top = rowsHeight(sheet, 0, first.top);
  const end = last ?? (first.right > first.left || first.bottom > first.top ? first : null);
  if (end === null) return { left, top, width: chart.width, height: chart.height };
  return {
    left,
    top,
    width: columnsWidth(sheet, first.left, end.right + 1),
    height: rowsHeight(sheet, first.top, end.bottom + 1),
  };
}

function columnsWidth(sheet: SheetModel, from: number, to: number): number {
  let width = 0;
  for (let column = from; column < to; column++) width += sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
  return width;
}

function rowsHeight(sheet: SheetModel, from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row++) height += sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
  return height;
}
