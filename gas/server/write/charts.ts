import type { Area, ChartSpec } from '../../../core/index';
import { rangeOf } from '../own/areas';
import { readObjects, writeObjects } from '../own/objectRecord';
import type { OpenBook } from '../own/openBook';
import type { Sheet } from '../services';

/** Names of the charts of ours that stand on a sheet of ours. */
export function chartNames(book: OpenBook, { name }: { readonly name: string }): readonly string[] {
  const place = book.place(name);
  if (!place) return [];
  const ids = new Set(place.sheet.getCharts().map((chart) => chart.getChartId()));
  return [...readObjects(place.sheet).charts].flatMap(([chart, id]) => (ids.has(id) ? [chart] : []));
}

/** Take charts of ours away and make others. One of a name that is made is made anew. Google gives charts no names, so the sheet remembers which id stands for which. */
export function charts(
  book: OpenBook,
  {
    name,
    gone,
    make,
  }: { readonly name: string; readonly gone: readonly string[]; readonly make: readonly ChartSpec[] },
): boolean {
  const sheet = book.ownSheet(name);
  for (const chart of [...gone, ...make.map((spec) => spec.name)]) dropChart(sheet, chart);
  for (const spec of make) addChart(book, sheet, spec);
  SpreadsheetApp.flush();
  const names = chartNames(book, { name });
  return make.every((spec) => names.includes(spec.name)) && gone.every((chart) => !names.includes(chart) || make.some((spec) => spec.name === chart)); // prettier-ignore
}

function dropChart(sheet: Sheet, name: string): void {
  const record = readObjects(sheet);
  const id = record.charts.get(name);
  if (id === undefined) return;
  const chart = sheet.getCharts().find((one) => one.getChartId() === id);
  if (chart) sheet.removeChart(chart);
  const left = new Map(record.charts);
  left.delete(name);
  writeObjects(sheet, { ...record, charts: left });
}

/** A chart gets its id when it stands on the sheet: it is the one that was not there before. One of ours that was cut off before its id was written down stands on the same cell under the same title, and goes. */
function addChart(book: OpenBook, sheet: Sheet, spec: ChartSpec): void {
  const known = new Set(readObjects(sheet).charts.values());
  for (const chart of sheet.getCharts()) {
    const [id, place] = [chart.getChartId(), chart.getContainerInfo()];
    const isThere = place.getAnchorRow() === spec.over.top + 1 && place.getAnchorColumn() === spec.over.left + 1;
    if (isThere && (id === null || !known.has(id)) && chart.getOptions().get('title') === spec.title)
      sheet.removeChart(chart);
  }
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  sheet.insertChart(build(book, sheet, spec));
  const made = sheet.getCharts().find((chart) => !before.has(chart.getChartId()));
  const id = made?.getChartId() ?? null;
  const record = readObjects(sheet);
  if (id !== null) writeObjects(sheet, { ...record, charts: new Map([...record.charts, [spec.name, id]]) });
}

const TITLE = { color: '#1F4E79', fontSize: 13, bold: true };

function build(book: OpenBook, sheet: Sheet, spec: ChartSpec): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { over, kind } = spec;
  book.grow(sheet, sheet.getSheetId(), { rows: over.bottom + 1, columns: over.right + 1 });
  const { width, height } = sizeOf(sheet, over);
  const builder = sheet.newChart().setChartType(typeOf(kind)).setNumHeaders(0);
  builder.addRange(rangeOf(sheet, spec.categories));
  for (const { values } of spec.series) builder.addRange(rangeOf(sheet, values));
  builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS);
  const options = { title: spec.title, titleTextStyle: TITLE, width, height, ...(isRound(kind) ? roundOptions(spec) : axisOptions(spec)) }; // prettier-ignore
  for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
  return builder.setPosition(over.top + 1, over.left + 1, 0, 0).build();
}

function isRound(kind: ChartSpec['kind']): boolean {
  return kind === 'pie' || kind === 'doughnut';
}

/** A colour a point; the names of the points stand at the right. */
function roundOptions({ kind, series }: ChartSpec): Readonly<Record<string, unknown>> {
  const colors = (series[0]?.colors ?? []).map((color) => `#${color}`);
  return {
    colors,
    slices: Object.fromEntries(colors.map((color, index) => [index, { color }])),
    legend: { position: 'right' },
    pieSliceText: 'percentage',
    ...(kind === 'doughnut' ? { pieHole: 0.5 } : {}),
  };
}

/** A colour a series. A bar chart reads from top to bottom, so its categories run backwards. */
function axisOptions({ kind, series, axisFormat }: ChartSpec): Readonly<Record<string, unknown>> {
  const isBar = kind === 'bar';
  const look = series.map(({ name, colors: [color] }, index): [number, object] => [index, { labelInLegend: name, ...(color === undefined ? {} : { color: `#${color}` }), ...(kind === 'line' ? { pointSize: 5 } : {}) }]); // prettier-ignore
  const values = { ...(axisFormat === undefined ? {} : { format: axisFormat }) };
  return {
    colors: series.flatMap(({ colors: [color] }) => (color === undefined ? [] : [`#${color}`])),
    series: Object.fromEntries(look),
    legend: { position: series.length > 1 ? 'bottom' : 'none' },
    hAxis: isBar ? values : {},
    vAxis: isBar ? { direction: -1 } : values,
  };
}

function typeOf(kind: ChartSpec['kind']): GoogleAppsScript.Charts.ChartType {
  const { COLUMN, BAR, PIE, LINE } = Charts.ChartType;
  return { column: COLUMN, bar: BAR, pie: PIE, line: LINE, doughnut: PIE }[kind];
}

/** Pixels of the cells that a chart covers. */
function sizeOf(sheet: Sheet, { top, left, bottom, right }: Area): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let column = left; column <= right; column++) width += sheet.getColumnWidth(column + 1);
  for (let row = top; row <= bottom; row++) height += sheet.getRowHeight(row + 1);
  return { width, height };
}
