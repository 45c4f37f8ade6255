import { ExcelError } from '../../excelError';
import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import type { SeriesTarget } from './seriesTarget';
import { flag, measured, number, partClass, text, word, type ChartPart } from './storedPart';

/** Trendlines of a series, stored in its bag. */
export const trendlineClasses: readonly ClassSpec<object>[] = [
  trendlineCollection(),
  partClass('ChartTrendline', {
    fields: {
      backwardPeriod: number(0),
      forwardPeriod: number(0),
      intercept: { kind: 'any', start: '' },
      movingAveragePeriod: number(2),
      name: text(''),
      polynomialOrder: number(2),
      showEquation: flag(false),
      showRSquared: flag(false),
      type: word('Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'),
    },
    links: { format: 'ChartTrendlineFormat', label: 'ChartTrendlineLabel' },
    methods: {
      delete: (part) => {
        for (const key of [...part.bag.keys()]) if (key.startsWith(part.path)) part.bag.delete(key);
        const kept = trendlineIds(part).filter((id) => `trendlines.${id}.` !== part.path);
        part.bag.set('trendlines', kept);
        part.sheet.charts.change(part.chart, {}, 'script');
      },
    },
  }),
  partClass('ChartTrendlineLabel', {
    fields: {
      autoText: flag(true),
      formula: text(''),
      linkNumberFormat: flag(true),
      numberFormat: text('General'),
      text: text(''),
      height: measured(0),
      width: measured(0),
      left: number(0),
      top: number(0),
      textOrientation: number(0),
      horizontalAlignment: word('Center', 'Left', 'Right'),
      verticalAlignment: word('Center', 'Bottom', 'Top'),
    },
    links: { format: 'ChartTrendlineLabelFormat' },
  }),
];

function trendlineIds({ bag }: ChartPart): readonly number[] {
  const ids = bag.get('trendlines');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}

function trendlineCollection(): ClassSpec<object> {
  const object = (target: SeriesTarget, id: number, host: ExcelHost): HostObject =>
    host.object('ChartTrendline', { ...target, path: `trendlines.${id}.` });
  return excelClass<SeriesTarget>({
    name: 'ChartTrendlineCollection',
    items: (target, host) => trendlineIds(target).map((id) => object(target, id, host)),
    item: (target, key, host) => {
      const id = trendlineIds(target)[Number(key)];
      return id === undefined ? null : object(target, id, host);
    },
    methods: {
      getCount: (target) => trendlineIds(target).length,
      getItem: (target, [index], host) => {
        const id = trendlineIds(target)[Number(index)];
        if (id === undefined)
          throw new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${String(index)}.`);
        return object(target, id, host);
      },
      add: (target, [type], host) => {
        const ids = trendlineIds(target);
        const id = Math.max(-1, ...ids) + 1;
        target.bag.set('trendlines', [...ids, id]);
        if (type !== undefined && type !== null) target.bag.set(`trendlines.${id}.type`, type);
        target.sheet.charts.change(target.chart, {}, 'script');
        return object(target, id, host);
      },
    },
  });
}
