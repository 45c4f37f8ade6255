import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import { colorOf } from '../../colorText';
import { collectionMembers } from '../tables/collectionMembers';
import { cellsOf } from './chartData';
import { changeSeries, marker, partLink, type SeriesTarget } from './seriesTarget';
import { flag, innerPart, storedField, type Paint } from './storedPart';

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

/** The points of a series: one per value. */
export const pointClasses: readonly ClassSpec<object>[] = [
  excelClass<SeriesTarget>({
    name: 'ChartPointsCollection',
    ...collectionMembers<SeriesTarget>({
      items: (target, host) => pointsOf(target, host),
      find: (target, key, host) => pointsOf(target, host)[Number(key)] ?? null,
    }),
    fields: { count: { get: (target, host) => cellsOf(host, target.series.values).length } },
  }),
  pointClass(),
];

function pointsOf(target: SeriesTarget, host: ExcelHost): readonly HostObject[] {
  return cellsOf(host, target.series.values).map((_, index) => {
    const point: PointTarget = { ...target, path: `points.${index}.`, index };
    return host.object('ChartPoint', point);
  });
}

function pointClass(): ClassSpec<object> {
  return excelClass<PointTarget>({
    name: 'ChartPoint',
    fields: {
      ...Object.fromEntries(Object.entries(marker).map(([key, field]) => [key, storedField(key, field)])),
      hasDataLabel: storedField('hasDataLabel', flag(false)),
      markerBackgroundColor: {
        get: ({ bag, path }) => bag.get(`${path}markerBackgroundColor`) ?? '',
        set: (target, value) => void target.bag.set(`${target.path}markerBackgroundColor`, colorOf(value, 'color')),
      },
      value: { get: ({ series, index }, host) => cellsOf(host, series.values)[index] ?? null },
    },
    links: {
      dataLabel: partLink('dataLabel', 'ChartDataLabel'),
      format: (target, host) =>
        host.object('ChartPointFormat', { ...innerPart(target, 'format'), paint: pointPaint(target) }),
    },
  });
}

function pointPaint(target: PointTarget): Paint {
  return {
    read: () => target.series.pointColors.get(target.index) ?? '',
    write: (color) =>
      changeSeries(target, { pointColors: new Map(target.series.pointColors).set(target.index, color) }),
  };
}
