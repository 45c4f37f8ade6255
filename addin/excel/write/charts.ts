import type { Area, ChartSpec, OwnedSheet, SheetTask } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Bring the charts of our sheets to what they shall be. A chart whose plan did not change stays as it is, with what people did to it; others are made anew under their names. */
export async function setCharts(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const { next, before } of tasks) {
    const old = new Map(before?.charts.map((chart) => [chart.name, JSON.stringify(chart)]) ?? []);
    const changed = next.charts.filter((chart) => old.get(chart.name) !== JSON.stringify(chart));
    const same = next.charts.filter((chart) => !changed.includes(chart));
    const gone = [...old.keys()].filter((name) => !next.charts.some((chart) => chart.name === name));
    const missing = same.length === 0 ? [] : await missingOf(session, next, same);
    if (gone.length + changed.length + missing.length === 0) continue;
    await session.breathe();
    await setSheetCharts(session, next, [...changed, ...missing], gone);
  }
}

function missingOf(
  session: ExcelSession,
  sheet: OwnedSheet,
  charts: readonly ChartSpec[],
): Promise<readonly ChartSpec[]> {
  return session.read(
    (context) => {
      const { charts: list } = namedRange(context, sheet.ownedName).worksheet;
      list.load('items/name');
      return () => charts.filter(({ name }) => !list.items.some((item) => item.name === name));
    },
    () => true,
  );
}

/** Each chart in a request of its own, so that one that is broken off is known by its name and made anew. */
async function setSheetCharts(
  session: ExcelSession,
  sheet: OwnedSheet,
  charts: readonly ChartSpec[],
  gone: readonly string[],
): Promise<void> {
  await dropCharts(session, sheet, [...gone, ...charts.map((chart) => chart.name)]);
  for (const spec of charts) {
    await session.breathe();
    await session.settle(
      (context) => {
        const { worksheet } = namedRange(context, sheet.ownedName);
        worksheet.charts.getItemOrNullObject(spec.name).delete();
        addChart(worksheet, spec);
      },
      (context) => {
        const list = namedRange(context, sheet.ownedName).worksheet.charts;
        list.load('items/name,items/title/text');
        return () => {
          const found = list.items.filter((item) => item.name === spec.name);
          return found.length === 1 && found[0]?.title.text === spec.title;
        };
      },
    );
  }
}

function dropCharts(session: ExcelSession, sheet: OwnedSheet, names: readonly string[]): Promise<void> {
  return session.settle(
    (context) => {
      const { charts } = namedRange(context, sheet.ownedName).worksheet;
      for (const name of names) charts.getItemOrNullObject(name).delete();
    },
    (context) => {
      const { charts } = namedRange(context, sheet.ownedName).worksheet;
      charts.load('items/name');
      return () => !charts.items.some(({ name }) => names.includes(name));
    },
  );
}

const TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  pie: 'Pie',
  line: 'LineMarkers',
  doughnut: 'Doughnut',
} as const;

/** The name comes first, so that a half-made chart is found and made anew; the title comes last: a chart that has it is whole.
 *  Limit: one that Excel made but refused to name stays, under the name that Excel gave it. */
function addChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const [first] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[spec.kind], cells(sheet, first.values), 'Columns');
  chart.name = spec.name;
  chart.title.format.font.size = 13;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = '#1F4E79';
  spec.series.forEach((one, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(cells(sheet, one.values));
    series.setXAxisValues(cells(sheet, spec.categories));
    setColors(series, one.colors, isRound);
  });
  chart.legend.visible = isRound || spec.series.length > 1;
  chart.legend.position = isRound ? 'Right' : 'Bottom';
  if (!isRound) setAxes(chart, spec);
  const { top, left, bottom, right } = spec.over;
  chart.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
  chart.title.text = spec.title;
}

/** One colour for a series, or one a point of a round chart. */
function setColors(series: Excel.ChartSeries, colors: readonly string[], isRound: boolean): void {
  if (!isRound && colors[0] !== undefined) series.format.fill.setSolidColor(`#${colors[0]}`);
  if (!isRound) return;
  colors.forEach((color, index) => series.points.getItemAt(index).format.fill.setSolidColor(`#${color}`));
  series.hasDataLabels = true;
  series.dataLabels.showPercentage = true;
  series.dataLabels.showValue = false;
}

/** A bar chart reads from top to bottom, so its categories run backwards. */
function setAxes(chart: Excel.Chart, spec: ChartSpec): void {
  if (spec.axisFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.axisFormat;
  if (spec.kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
}

function cells(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
