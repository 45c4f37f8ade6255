import type { Cell } from '../../../../core/index';
import { areaAddress, quoteSheet } from '../../../workbook/addresses';
import type { ChartSeriesModel, SheetArea } from '../../../workbook/objects';
import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import { wholeNumberOf, wordOf } from '../tables/arguments';
import { collectionMembers } from '../tables/collectionMembers';
import { cellsOf, dataAreaOf } from './chartData';
import { CHART_TYPES } from './chartTypes.data';
import { changeSeries, marker, partLink, type ChartOfSheet, type SeriesTarget } from './seriesTarget';
import { flag, innerPart, number, storedField, text, word, type Paint } from './storedPart';

const GRADIENTS = word('ExtremeValue', 'Number', 'Percent');
/** Looks of a series that are stored and given back. */
const SERIES_FIELDS = {
  axisGroup: word('Primary', 'Secondary'),
  bubbleScale: number(100),
  doughnutHoleSize: number(50),
  explosion: number(0),
  filtered: flag(false),
  firstSliceAngle: number(0),
  gapWidth: number(150),
  gradientMaximumColor: text(''),
  gradientMaximumType: GRADIENTS,
  gradientMaximumValue: number(0),
  gradientMidpointColor: text(''),
  gradientMidpointType: GRADIENTS,
  gradientMidpointValue: number(0),
  gradientMinimumColor: text(''),
  gradientMinimumType: GRADIENTS,
  gradientMinimumValue: number(0),
  gradientStyle: word('TwoPhaseColor', 'ThreePhaseColor'),
  hasDataLabels: flag(false),
  invertColor: text(''),
  invertIfNegative: flag(false),
  ...marker,
  overlap: number(0),
  parentLabelStrategy: word('None', 'Banner', 'Overlapping'),
  secondPlotSize: number(75),
  showConnectorLines: flag(true),
  showLeaderLines: flag(true),
  showShadow: flag(false),
  smooth: flag(false),
  splitType: word('SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit'),
  splitValue: number(0),
  varyByCategories: flag(false),
};

/** The series of charts. */
export const seriesClasses: readonly ClassSpec<object>[] = [
  excelClass<ChartOfSheet>({
    name: 'ChartSeriesCollection',
    ...seriesMembers(),
    fields: { count: { get: ({ chart }) => chart.series.length } },
  }),
  seriesClass(),
];

/** Make the object of a series. */
export function seriesObject(host: ExcelHost, { sheet, chart }: ChartOfSheet, series: ChartSeriesModel): HostObject {
  const changed = (): void => sheet.charts.change(chart, {}, 'script');
  const target: SeriesTarget = { sheet, chart, series, bag: series.bag, path: '', changed };
  return host.object('ChartSeries', target);
}

function seriesMembers() {
  const members = collectionMembers<ChartOfSheet>({
    items: (target, host) => target.chart.series.map((series) => seriesObject(host, target, series)),
    find: ({ sheet, chart }, key, host) => {
      const series = chart.series.find((one, at) => at === key || one.id === key || one.name === key);
      return series === undefined ? null : seriesObject(host, { sheet, chart }, series);
    },
  });
  const add = ({ sheet, chart }: ChartOfSheet, [name, index]: readonly unknown[], host: ExcelHost): HostObject => {
    const at = typeof index === 'number' ? wholeNumberOf(index, 'index', 0, chart.series.length) : chart.series.length;
    const series: ChartSeriesModel = {
      id: host.workbook.newId('series'),
      name: typeof name === 'string' ? name : `Series${chart.series.length + 1}`,
      nameAt: null,
      categories: chart.series[0]?.categories ?? null,
      values: null,
      chartType: null,
      color: '',
      pointColors: new Map(),
      bag: new Map(),
    };
    sheet.charts.change(chart, { series: [...chart.series.slice(0, at), series, ...chart.series.slice(at)] }, 'script');
    return seriesObject(host, { sheet, chart }, series);
  };
  return { ...members, methods: { ...members.methods, add } };
}

function seriesClass(): ClassSpec<object> {
  return excelClass<SeriesTarget>({
    name: 'ChartSeries',
    id: ({ series }) => series.id,
    fields: {
      ...Object.fromEntries(Object.entries(SERIES_FIELDS).map(([key, field]) => [key, storedField(key, field)])),
      name: {
        get: ({ series }) => series.name,
        set: (target, value) => changeSeries(target, { name: String(value), nameAt: null }),
      },
      chartType: {
        get: ({ series, chart }) => series.chartType ?? chart.type,
        set: (target, value) => changeSeries(target, { chartType: wordOf(value, 'chartType', CHART_TYPES) }),
      },
      plotOrder: {
        get: ({ chart, series }) => chart.series.indexOf(series),
        set: ({ sheet, chart, series }, value) => {
          const others = chart.series.filter((one) => one !== series);
          const at = wholeNumberOf(value, 'plotOrder', 0, chart.series.length - 1);
          sheet.charts.change(chart, { series: [...others.slice(0, at), series, ...others.slice(at)] }, 'script');
        },
      },
    },
    links: {
      dataLabels: partLink('dataLabels', 'ChartDataLabels'),
      mapOptions: partLink('mapOptions', 'ChartMapOptions'),
      binOptions: partLink('binOptions', 'ChartBinOptions'),
      boxwhiskerOptions: partLink('boxwhiskerOptions', 'ChartBoxwhiskerOptions'),
      xErrorBars: partLink('xErrorBars', 'ChartErrorBars'),
      yErrorBars: partLink('yErrorBars', 'ChartErrorBars'),
      format: (target, host) =>
        host.object('ChartSeriesFormat', { ...innerPart(target, 'format'), paint: seriesPaint(target) }),
      points: (target, host) => host.object('ChartPointsCollection', target),
      trendlines: (target, host) => host.object('ChartTrendlineCollection', target),
    },
    methods: {
      delete: ({ sheet, chart, series }) =>
        sheet.charts.change(chart, { series: chart.series.filter((one) => one !== series) }, 'script'),
      setValues: (target, [source], host) => changeSeries(target, { values: dataAreaOf(host, source, target.sheet) }),
      setXAxisValues: (target, [source], host) =>
        changeSeries(target, { categories: dataAreaOf(host, source, target.sheet) }),
      setBubbleSizes: (target, [source], host) => {
        target.bag.set('bubbleSizes', dataAreaOf(host, source, target.sheet));
        target.sheet.charts.change(target.chart, {}, 'script');
      },
      getDimensionValues: ({ series }, [dimension], host) =>
        cellsOf(host, dimensionOf(series, dimension)).map(plainCell),
      getDimensionDataSourceString: ({ series }, [dimension]) => {
        const place = dimensionOf(series, dimension);
        return place === null ? '' : `${quoteSheet(place.sheet)}!${areaAddress(place.area, { absolute: true })}`;
      },
      getDimensionDataSourceType: ({ series }, [dimension]) =>
        dimensionOf(series, dimension) === null ? 'List' : 'LocalRange',
    },
  });
}

function seriesPaint(target: SeriesTarget): Paint {
  return { read: () => target.series.color, write: (color) => changeSeries(target, { color }) };
}

function dimensionOf(series: ChartSeriesModel, dimension: unknown): SheetArea | null {
  return dimension === 'Categories' || dimension === 'XValues' ? series.categories : series.values;
}

function plainCell(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
