import type { Area } from '../../../../core/index';
import { union } from '../../../workbook/areas';
import type { ChartModel, SheetArea } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { ChartTypeName, HiddenName, MergeName } from './enums';
import type { ChartOptions } from './options';
import { anchorAt, type Anchor } from './anchor';

/** What a chart is made from, as scripts say it; never changed in place. */
export interface ChartSpec {
  readonly type: ChartTypeName;
  readonly ranges: readonly SheetArea[];
  readonly options: ChartOptions;
  readonly anchor: Anchor;
  /** Rows or columns of headers; -1: seen from the cells. */
  readonly headers: number;
  readonly hidden: HiddenName;
  readonly merge: MergeName;
  readonly transposed: boolean;
}

const KEY = 'sheets';

/** Pixels of a chart that nobody sized. */
export const NEW_SIZE = { width: 600, height: 371 } as const;
export const PIXELS_PER_POINT = 4 / 3;

export const NEW_SPEC: ChartSpec = {
  type: 'COLUMN',
  ranges: [],
  options: {},
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  headers: -1,
  hidden: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
  transposed: false,
};

export function keepSpec(chart: ChartModel, spec: ChartSpec): void {
  chart.bag.set(KEY, spec);
}

/** Read what a chart is made from; of a chart of another program, as far as it shows. */
export function specOf(sheet: SheetModel, chart: ChartModel): ChartSpec {
  const kept = chart.bag.get(KEY);
  // Written by `keepSpec` alone.
  if (typeof kept === 'object' && kept !== null) return kept as ChartSpec;
  const position = chart.legend.visible ? chart.legend.position.toLowerCase() : 'none';
  return {
    ...NEW_SPEC,
    type: typeFor(chart.type),
    ranges: seriesRanges(chart),
    options: {
      ...(chart.title.visible ? { title: chart.title.text } : {}),
      'legend.position': position,
      width: Math.round(chart.width * PIXELS_PER_POINT),
      height: Math.round(chart.height * PIXELS_PER_POINT),
      ...(/Stacked100/.test(chart.type) ? { isStacked: 'percent' } : {}),
      ...(/Stacked$/.test(chart.type) ? { isStacked: true } : {}),
    },
    anchor: anchorAt(sheet, chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT),
  };
}

/** Types by the beginning of the model's words. */
const TYPES: readonly (readonly [RegExp, ChartTypeName])[] = [
  [/^(3D)?Column|^(Cylinder|Cone|Pyramid)Col/, 'COLUMN'],
  [/^(3D)?Bar(?!OfPie)|^(Cylinder|Cone|Pyramid)Bar/, 'BAR'],
  [/Line/, 'LINE'],
  [/Pie|Doughnut|Sunburst/, 'PIE'],
  [/^XYScatter/, 'SCATTER'],
  [/Area/, 'AREA'],
  [/^Histogram|^Pareto/, 'HISTOGRAM'],
  [/^Radar/, 'RADAR'],
  [/^Treemap/, 'TREEMAP'],
  [/^Waterfall/, 'WATERFALL'],
  [/^Bubble/, 'BUBBLE'],
  [/^Stock/, 'CANDLESTICK'],
  [/^RegionMap/, 'GEO'],
];

function typeFor(word: string): ChartTypeName {
  return TYPES.find(([pattern]) => pattern.test(word))?.[1] ?? 'COLUMN';
}

/** The smallest range around each sheet's cells that the series use. */
function seriesRanges({ series }: ChartModel): readonly SheetArea[] {
  const areas = new Map<string, Area>();
  for (const one of series)
    for (const place of [one.categories, one.nameAt, one.values]) {
      if (place === null) continue;
      const known = areas.get(place.sheet);
      areas.set(place.sheet, known === undefined ? place.area : union(known, place.area));
    }
  return [...areas].map(([sheet, area]) => ({ sheet, area: { ...area } }));
}
