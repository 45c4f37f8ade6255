import type { ClassSpec } from '../../spec';
import { colorOf } from '../../colorText';
import { any, flag, number, partClass, store, text, word, type ChartPart } from './storedPart';

const LINES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];
const SCHEMES = ['ColorfulPalette', 'MonochromaticPalette'].flatMap((name) =>
  Array.from({ length: 13 }, (_, at) => `${name}${at + 1}`),
);

/** Colour of a line or border: kept at the series when the part paints one. */
const lineColor = {
  get: (part: ChartPart): unknown => part.paint?.read() || (part.bag.get(`${part.path}color`) ?? '#000000'),
  set: (part: ChartPart, value: unknown): void => {
    const color = colorOf(value, 'color');
    part.paint?.write(color);
    store(part, 'color', color);
  },
};

const clearLine = (part: ChartPart): void => {
  part.paint?.write('');
  store(part, 'lineStyle', 'None');
};

const line = {
  fields: { lineStyle: word('Continuous', ...LINES.filter((one) => one !== 'Continuous')), weight: number(0.75) },
  moreFields: { color: lineColor },
  methods: { clear: clearLine },
};

const areaFormat = { links: { border: 'ChartBorder', fill: 'ChartFill', font: 'ChartFont' } };
const boxFormat = { links: { border: 'ChartBorder', fill: 'ChartFill' } };
const lineOnly = { links: { line: 'ChartLineFormat' } };

/** Fills, borders, lines and fonts of every part of a chart, and the `format` objects that lead to them. */
export const formatClasses: readonly ClassSpec<object>[] = [
  partClass('ChartFill', {
    methods: {
      setSolidColor: (part, [color]) => {
        const value = colorOf(color, 'color');
        part.paint?.write(value);
        store(part, 'solidColor', value);
      },
      clear: (part) => {
        part.paint?.write('');
        store(part, 'solidColor', '');
      },
      getSolidColor: (part) => part.paint?.read() || (part.bag.get(`${part.path}solidColor`) ?? ''),
    },
  }),
  partClass('ChartBorder', line),
  partClass('ChartLineFormat', line),
  partClass('ChartFont', {
    fields: {
      bold: flag(false),
      italic: flag(false),
      name: text('Calibri'),
      size: number(10),
      underline: word('None', 'Single'),
    },
    moreFields: {
      color: {
        get: (part) => part.bag.get(`${part.path}color`) ?? '#000000',
        set: (part, value) => store(part, 'color', colorOf(value, 'color')),
      },
    },
  }),
  partClass('ChartAreaFormat', {
    ...areaFormat,
    fields: { colorScheme: word(...SCHEMES), roundedCorners: flag(false) },
  }),
  ...[
    'ChartAxisTitleFormat',
    'ChartDataLabelFormat',
    'ChartLegendFormat',
    'ChartTitleFormat',
    'ChartTrendlineLabelFormat',
    'ChartDataTableFormat',
  ].map((name) => partClass(name, areaFormat)),
  ...['ChartPlotAreaFormat', 'ChartPointFormat'].map((name) => partClass(name, boxFormat)),
  ...['ChartErrorBarsFormat', 'ChartGridlinesFormat', 'ChartTrendlineFormat', 'ChartLeaderLinesFormat'].map((name) =>
    partClass(name, lineOnly),
  ),
  partClass('ChartAxisFormat', { links: { fill: 'ChartFill', font: 'ChartFont', line: 'ChartLineFormat' } }),
  partClass('ChartSeriesFormat', { links: { fill: 'ChartFill', line: 'ChartLineFormat' } }),
  partClass('ChartFormatString', { links: { font: 'ChartFont' }, fields: { value: any(null) } }),
];
