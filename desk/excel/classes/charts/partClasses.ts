import type { ClassSpec } from '../../spec';
import { dataAreaOf } from './chartData';
import { any, flag, innerPart, measured, number, partClass, store, text, word, type ChartPart } from './storedPart';

const HORIZONTAL = word('Center', 'Left', 'Right', 'Justify', 'Distributed');
const VERTICAL = word('Center', 'Bottom', 'Top', 'Justify', 'Distributed');
const TICKS = word('None', 'Cross', 'Inside', 'Outside');
const TIMES = word('Days', 'Months', 'Years');
const LABELS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
  'Invalid',
];
const UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
];
const place = { height: measured(0), left: number(0), top: number(0), width: measured(0) };
const labelText = {
  autoText: flag(true),
  horizontalAlignment: HORIZONTAL,
  verticalAlignment: VERTICAL,
  linkNumberFormat: flag(true),
  numberFormat: text('General'),
  textOrientation: number(0),
};
const labelParts = {
  geometricShapeType: text('Rectangle'),
  position: word(...LABELS),
  separator: text(', '),
  showBubbleSize: flag(false),
  showCategoryName: flag(false),
  showLegendKey: flag(false),
  showPercentage: flag(false),
  showSeriesName: flag(false),
  showValue: flag(true),
};

const setFormula = (part: ChartPart, [formula]: readonly unknown[]): void => store(part, 'formula', formula);

/** Titles, axes, legend, labels, gridlines and the rest of a chart's parts, as stored properties. */
export const chartPartClasses: readonly ClassSpec<object>[] = [
  partClass('ChartAxisTitle', {
    fields: { text: text('Axis Title'), textOrientation: number(0) },
    moreFields: {
      visible: {
        get: (part) => part.bag.get(`${part.path}visible`) ?? part.bag.has(`${part.path}text`),
        set: (part, value) => store(part, 'visible', value === true),
      },
    },
    links: { format: 'ChartAxisTitleFormat' },
    methods: { setFormula },
  }),
  partClass('ChartAxes', {
    links: { categoryAxis: 'ChartAxis', seriesAxis: 'ChartAxis', valueAxis: 'ChartAxis' },
    methods: {
      getItem: (part, [type, group], host) => {
        const name = `${String(type).toLowerCase()}Axis`;
        return host.object('ChartAxis', innerPart(part, group === 'Secondary' ? `secondary.${name}` : name));
      },
    },
  }),
  partClass('ChartAxis', {
    fields: {
      alignment: word('Center', 'Left', 'Right'),
      baseTimeUnit: TIMES,
      categoryType: word('Automatic', 'TextAxis', 'DateAxis'),
      displayUnit: word(...UNITS),
      isBetweenCategories: flag(true),
      linkNumberFormat: flag(true),
      logBase: number(10),
      majorTickMark: TICKS,
      majorTimeUnitScale: TIMES,
      majorUnit: any(''),
      maximum: any(''),
      minimum: any(''),
      minorTickMark: TICKS,
      minorTimeUnitScale: TIMES,
      minorUnit: any(''),
      multiLevel: flag(false),
      numberFormat: text('General'),
      offset: number(100),
      position: word('Automatic', 'Maximum', 'Minimum', 'Custom'),
      reversePlotOrder: flag(false),
      scaleType: word('Linear', 'Logarithmic'),
      showDisplayUnitLabel: flag(true),
      textOrientation: any(0),
      tickLabelPosition: word('NextToAxis', 'High', 'Low', 'None'),
      tickLabelSpacing: any(''),
      tickMarkSpacing: number(1),
      visible: flag(true),
      height: measured(0),
      left: measured(0),
      top: measured(0),
      width: measured(0),
    },
    moreFields: {
      axisGroup: { get: ({ path }) => (path.includes('secondary.') ? 'Secondary' : 'Primary') },
      type: { get: axisType },
      customDisplayUnit: { get: ({ bag, path }) => bag.get(`${path}customDisplayUnit`) ?? 0 },
      positionAt: { get: ({ bag, path }) => bag.get(`${path}positionAt`) ?? 0 },
    },
    links: {
      format: 'ChartAxisFormat',
      majorGridlines: 'ChartGridlines',
      minorGridlines: 'ChartGridlines',
      title: 'ChartAxisTitle',
    },
    methods: {
      setCategoryNames: (part, [source], host) => {
        const categories = dataAreaOf(host, source);
        const series = part.chart.series.map((one) => ({ ...one, categories }));
        part.sheet.charts.change(part.chart, { series }, 'script');
      },
      setCustomDisplayUnit: (part, [value]) => store(part, 'customDisplayUnit', value),
      setPositionAt: (part, [value]) => store(part, 'positionAt', value),
    },
  }),
  partClass('ChartGridlines', {
    moreFields: {
      visible: {
        get: ({ bag, path }) => bag.get(`${path}visible`) ?? path.endsWith('valueAxis.majorGridlines.'),
        set: (part, value) => store(part, 'visible', value === true),
      },
    },
    links: { format: 'ChartGridlinesFormat' },
  }),
  partClass('ChartDataLabels', {
    fields: { ...labelText, ...labelParts, showLeaderLines: flag(true), showAsStickyCallout: flag(false) },
    links: { format: 'ChartDataLabelFormat', leaderLines: 'ChartLeaderLines' },
  }),
  partClass('ChartLeaderLines', { links: { format: 'ChartLeaderLinesFormat' } }),
  partClass('ChartDataLabel', {
    fields: {
      ...labelText,
      ...labelParts,
      ...place,
      text: text(''),
      formula: text(''),
      showAsStickyCallout: flag(false),
    },
    links: { format: 'ChartDataLabelFormat' },
    methods: {
      getSubstring: (part, [start], host) => host.object('ChartFormatString', innerPart(part, `from${String(start)}`)),
      setHeight: (part, [value]) => store(part, 'height', value),
      setWidth: (part, [value]) => store(part, 'width', value),
    },
  }),
  partClass('ChartErrorBars', {
    fields: {
      endStyleCap: flag(true),
      include: word('Both', 'MinusValues', 'PlusValues'),
      type: word('FixedValue', 'Percent', 'StDev', 'StError', 'Custom'),
      visible: flag(false),
    },
    links: { format: 'ChartErrorBarsFormat' },
  }),
  partClass('ChartMapOptions', {
    fields: {
      labelStrategy: word('None', 'BestFit', 'ShowAll'),
      level: word('Automatic', 'DataOnly', 'City', 'County', 'State', 'Country', 'Continent', 'World'),
      projectionType: word('Automatic', 'Mercator', 'Miller', 'Robinson', 'Albers'),
    },
  }),
  partClass('ChartBinOptions', {
    fields: {
      allowOverflow: flag(false),
      allowUnderflow: flag(false),
      count: number(1),
      overflowValue: number(0),
      type: word('Auto', 'Category', 'BinWidth', 'BinCount'),
      underflowValue: number(0),
      width: number(0),
    },
  }),
  partClass('ChartBoxwhiskerOptions', {
    fields: {
      quartileCalculation: word('Inclusive', 'Exclusive'),
      showInnerPoints: flag(false),
      showMeanLine: flag(false),
      showMeanMarker: flag(true),
      showOutlierPoints: flag(true),
    },
  }),
  partClass('ChartPlotArea', {
    fields: {
      height: number(0),
      insideHeight: number(0),
      insideLeft: number(0),
      insideTop: number(0),
      insideWidth: number(0),
      left: number(0),
      position: word('Automatic', 'Custom'),
      top: number(0),
      width: number(0),
    },
    links: { format: 'ChartPlotAreaFormat' },
  }),
  partClass('ChartPivotOptions', {
    fields: {
      showAxisFieldButtons: flag(true),
      showLegendFieldButtons: flag(true),
      showReportFilterFieldButtons: flag(true),
      showValueFieldButtons: flag(true),
    },
  }),
  partClass('ChartDataTable', {
    fields: {
      showHorizontalBorder: flag(true),
      showLegendKey: flag(true),
      showOutlineBorder: flag(true),
      showVerticalBorder: flag(true),
      visible: flag(false),
    },
    links: { format: 'ChartDataTableFormat' },
  }),
  partClass('ChartTitle', {
    fields: {
      ...place,
      horizontalAlignment: HORIZONTAL,
      verticalAlignment: VERTICAL,
      overlay: flag(false),
      position: word('Top', 'Automatic', 'Bottom', 'Left', 'Right'),
      showShadow: flag(false),
      textOrientation: number(0),
    },
    moreFields: {
      text: {
        get: ({ chart }) => chart.title.text,
        set: ({ sheet, chart }, value) =>
          sheet.charts.change(chart, { title: { text: String(value), visible: true } }, 'script'),
      },
      visible: {
        get: ({ chart }) => chart.title.visible,
        set: ({ sheet, chart }, value) =>
          sheet.charts.change(chart, { title: { ...chart.title, visible: value === true } }, 'script'),
      },
    },
    links: { format: 'ChartTitleFormat' },
    methods: {
      setFormula,
      getSubstring: (part, [start], host) => host.object('ChartFormatString', innerPart(part, `from${String(start)}`)),
    },
  }),
  partClass('ChartLegend', {
    fields: {
      height: number(0),
      left: number(0),
      top: number(0),
      width: number(0),
      overlay: flag(false),
      showShadow: flag(false),
    },
    moreFields: {
      visible: {
        get: ({ chart }) => chart.legend.visible,
        set: ({ sheet, chart }, value) =>
          sheet.charts.change(chart, { legend: { ...chart.legend, visible: value === true } }, 'script'),
      },
      position: {
        get: ({ chart }) => chart.legend.position,
        set: ({ sheet, chart }, value) =>
          sheet.charts.change(chart, { legend: { visible: true, position: String(value) } }, 'script'),
      },
    },
    links: { format: 'ChartLegendFormat' },
    moreLinks: { legendEntries: (part, host) => host.object('ChartLegendEntryCollection', innerPart(part, 'entries')) },
  }),
  partClass('ChartLegendEntry', {
    fields: { height: measured(0), left: measured(0), top: measured(0), width: measured(0), visible: flag(true) },
    moreFields: { index: { get: ({ path }) => Number(/(\d+)\.$/.exec(path)?.[1] ?? 0) } },
  }),
];

function axisType({ path }: ChartPart): string {
  if (path.includes('valueAxis')) return 'Value';
  return path.includes('seriesAxis') ? 'Series' : 'Category';
}
