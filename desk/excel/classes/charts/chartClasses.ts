import type { ClassSpec, ExcelHost, HostObject } from '../../spec';
import { excelClass } from '../../spec';
import { chartClass, chartCollectionClass } from './chartClass';
import { formatClasses } from './formatClasses';
import { chartPartClasses } from './partClasses';
import { pointClasses } from './pointClasses';
import { seriesClasses } from './seriesClasses';
import { shapeClasses } from './shapeClasses';
import { innerPart, type ChartPart } from './storedPart';
import { trendlineClasses } from './trendlineClasses';

function entriesOf(part: ChartPart, host: ExcelHost): readonly HostObject[] {
  return part.chart.series.map((_, index) => host.object('ChartLegendEntry', innerPart(part, String(index))));
}

const legendEntries: ClassSpec<object> = excelClass<ChartPart>({
  name: 'ChartLegendEntryCollection',
  items: entriesOf,
  item: (part, key, host) => entriesOf(part, host)[Number(key)] ?? null,
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (part, [index], host) => entriesOf(part, host)[Number(index)] ?? null,
  },
});

/** Charts and everything inside them. */
export const chartClasses: readonly ClassSpec<object>[] = [
  chartCollectionClass,
  chartClass,
  legendEntries,
  ...seriesClasses,
  ...pointClasses,
  ...trendlineClasses,
  ...chartPartClasses,
  ...formatClasses,
  ...shapeClasses,
];
