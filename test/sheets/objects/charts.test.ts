import '../../../desk/sheets/looks/index';
import '../../../desk/sheets/objects/index';
import { chartsType } from '../../../desk/sheets/objects/index';
import { modelOf, rangeOf, sheetOf } from '../looks/scripted';
import { sheetsRig, type SheetsRig } from '../rig';

type Service = GoogleAppsScript.Charts.Charts;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const rig = () => sheetsRig({ Sheet1: [['Month', 'Sales', 'Costs'], ['Jan', 10, 4], ['Feb', 20, 6], ['Mar', 5, 1]] }); // prettier-ignore
const charts = ({ end }: SheetsRig) => chartsType.make({ end }) as Service;

/** Insert a chart over the rig's data and give the model's chart. */
function inserted(book: SheetsRig, ask: (builder: Builder) => { build(): GoogleAppsScript.Spreadsheet.EmbeddedChart }) {
  const sheet = sheetOf(book);
  sheet.insertChart(ask(sheet.newChart().addRange(rangeOf(book, 'A1:C4'))).build());
  const chart = modelOf(book).charts.all.at(-1);
  if (chart === undefined) throw new Error('No chart was inserted.');
  return chart;
}

test('a column chart over a range: categories, names and values', () => {
  const book = rig();
  const { ChartType } = charts(book);
  const chart = inserted(book, (b) => b.setChartType(ChartType.COLUMN).setPosition(2, 5, 10, 4).setOption('title', 'Year')); // prettier-ignore
  expect(chart).toMatchObject({ type: 'ColumnClustered', title: { text: 'Year', visible: true }, legend: { visible: true, position: 'Right' } }); // prettier-ignore
  expect(chart.series.map(({ name }) => name)).toEqual(['Sales', 'Costs']);
  expect(chart.series[1]?.values).toEqual({ sheet: 'Sheet1', area: { top: 1, left: 2, bottom: 3, right: 2 } });
  expect(chart.series[1]?.categories).toEqual({ sheet: 'Sheet1', area: { top: 1, left: 0, bottom: 3, right: 0 } });
  const sheet = modelOf(book);
  expect([chart.left, chart.top]).toEqual([4 * sheet.columnWidth(0) + 7.5, sheet.rowHeight(0) + 3]);
  expect([chart.width, chart.height]).toEqual([450, 278.25]);
});

test.each<[string, (builder: Builder, service: Service) => Builder, string]>([
  ['bars', (b, s) => b.setChartType(s.ChartType.BAR), 'BarClustered'],
  ['stacked columns', (b) => b.setOption('isStacked', true), 'ColumnStacked'],
  ['columns of 100 %', (b) => b.setOption('isStacked', 'percent'), 'ColumnStacked100'],
  ['a line', (b, s) => b.setChartType(s.ChartType.LINE), 'Line'],
  ['a line with points', (b, s) => b.setChartType(s.ChartType.LINE).setOption('pointSize', 5), 'LineMarkers'],
  ['areas on each other', (b, s) => b.setChartType(s.ChartType.AREA).setOption('isStacked', 'true'), 'AreaStacked'],
  ['a pie', (b, s) => b.setChartType(s.ChartType.PIE), 'Pie'],
  ['a doughnut', (b, s) => b.setChartType(s.ChartType.PIE).setOption('pieHole', 0.4), 'Doughnut'],
  ['points', (b, s) => b.setChartType(s.ChartType.SCATTER), 'XYScatter'],
  ['a histogram', (b, s) => b.setChartType(s.ChartType.HISTOGRAM), 'Histogram'],
])('%s are drawn as what they are', (_name, ask, type) => {
  const book = rig();
  expect(inserted(book, (b) => ask(b, charts(book))).type).toBe(type);
});

test('legend, colours and axis titles go where the grid and the file look for them', () => {
  const book = rig();
  const chart = inserted(book, (b) =>
    b
      .setOption('legend', { position: 'bottom' })
      .setOption('colors', ['#4285f4', 'red'])
      .setOption('series', { 1: { color: '#00ff00', labelInLegend: 'Spent' } })
      .setOption('hAxis.title', 'Month')
      .setOption('vAxis', { title: 'Euro', format: '#,##0' }),
  );
  expect(chart.legend).toEqual({ visible: true, position: 'Bottom' });
  expect(chart.series.map(({ color, name }) => [color, name])).toEqual([['#4285F4', 'Sales'], ['#00FF00', 'Spent']]); // prettier-ignore
  expect(chart.bag.get('axes.categoryAxis.title.text')).toBe('Month');
  expect(chart.bag.get('axes.valueAxis.title.text')).toBe('Euro');
  expect(chart.bag.get('axes.valueAxis.numberFormat')).toBe('#,##0');
  expect(inserted(book, (b) => b.setOption('legend', 'none')).legend.visible).toBe(false);
});

test('a pie takes one series and colours its slices', () => {
  const book = rig();
  const chart = inserted(book, (b) => b.asPieChart().setColors(['red', 'lime', 'blue']).setTitle('Shares'));
  expect(chart.series).toHaveLength(1);
  expect([...(chart.series[0]?.pointColors ?? [])]).toEqual([[0, '#FF0000'], [1, '#00FF00'], [2, '#0000FF']]); // prettier-ignore
});

test('typed builders set what their kind has; text styles are options', () => {
  const book = rig();
  const service = charts(book);
  const style = service.newTextStyle().setColor('red').setFontSize(12).build();
  const sheet = sheetOf(book);
  const built = sheet.newChart().asBarChart().addRange(rangeOf(book, 'A1:B4')).asBarChart().setTitle('T').setTitleTextStyle(style).setXAxisTitle('values').setRange(0, 50).setStacked().setLegendPosition(service.Position.TOP).build(); // prettier-ignore
  const options = built.getOptions();
  expect([options.get('title'), options.get('titleTextStyle.color'), options.get('vAxis.viewWindow.max'), options.get('nothing')]).toEqual(['T', '#ff0000', 50, null]); // prettier-ignore
  sheet.insertChart(built);
  const [chart] = modelOf(book).charts.all;
  expect(chart).toMatchObject({ type: 'BarStacked', legend: { position: 'Top' } });
  expect(chart?.bag.get('axes.valueAxis.title.text')).toBe('values');
});

test('a combined chart says which series are lines', () => {
  const book = rig();
  const chart = inserted(book, (b) => b.asComboChart().setTitle('Both').setColors(['red', 'blue']));
  expect(chart.series.map(({ chartType }) => chartType)).toEqual(['ColumnClustered', 'Line']);
});

test('a chart is read, modified in place, and removed', () => {
  const book = rig();
  const sheet = sheetOf(book);
  const { ChartType } = charts(book);
  const built = sheet.newChart().addRange(rangeOf(book, 'A1:B4')).setPosition(5, 3, 0, 0).build();
  expect(built.getChartId()).toBeNull();
  sheet.insertChart(built);
  const [chart] = sheet.getCharts();
  if (chart === undefined) throw new Error('No chart.');
  expect(typeof chart.getChartId()).toBe('number');
  expect([chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()]).toEqual([5, 3]);
  const builder = chart
    .modify()
    .setChartType(ChartType.LINE)
    .setOption('title', 'New')
    .addRange(rangeOf(book, 'C1:C4'));
  expect(modelOf(book).charts.all[0]?.type).toBe('ColumnClustered');
  sheet.updateChart(builder.build());
  expect(modelOf(book).charts.all).toHaveLength(1);
  expect(modelOf(book).charts.all[0]).toMatchObject({ type: 'Line', title: { text: 'New' } });
  expect(modelOf(book).charts.all[0]?.series.map(({ name }) => name)).toEqual(['Sales', 'Costs']);
  const [after] = sheet.getCharts();
  expect(after?.modify().getChartType()).toBe(ChartType.LINE);
  expect(after?.modify().removeRange(rangeOf(book, 'C1:C4')).getRanges()).toHaveLength(1);
  expect(after?.modify().clearRanges().getRanges()).toEqual([]);
  sheet.removeChart(chart);
  expect(sheet.getCharts()).toEqual([]);
  expect(() => sheet.removeChart(chart)).toThrow('The chart is not on this sheet.');
});

test('the same chart inserted twice is two charts', () => {
  const book = rig();
  const sheet = sheetOf(book);
  const built = sheet.newChart().addRange(rangeOf(book, 'A1:B4')).build();
  sheet.insertChart(built);
  sheet.insertChart(built);
  expect(new Set(modelOf(book).charts.all.map(({ id }) => id)).size).toBe(2);
});

test('headers, strategies and turning of rows and columns', () => {
  const book = rig();
  const service = charts(book);
  const chart = inserted(book, (b) => b.setTransposeRowsAndColumns(true).setNumHeaders(1).setMergeStrategy(service.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(service.ChartHiddenDimensionStrategy.SHOW_BOTH)); // prettier-ignore
  expect(chart.series.map(({ name }) => name)).toEqual(['Jan', 'Feb', 'Mar']);
  expect(chart.series[0]?.values?.area).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
  const [read] = sheetOf(book).getCharts();
  expect([read?.getNumHeaders(), read?.getTransposeRowsAndColumns(), read?.getMergeStrategy(), read?.getHiddenDimensionStrategy()]).toEqual([1, true, service.ChartMergeStrategy.MERGE_ROWS, service.ChartHiddenDimensionStrategy.SHOW_BOTH]); // prettier-ignore
});

test('whole columns count as far as they are used', () => {
  const book = rig();
  const sheet = sheetOf(book);
  sheet.insertChart(sheet.newChart().addRange(rangeOf(book, 'A:B')).build());
  expect(modelOf(book).charts.all[0]?.series[0]?.values?.area).toEqual({ top: 1, left: 1, bottom: 3, right: 1 });
});

test('a chart of another program is read as far as it shows', () => {
  const book = rig();
  const area = { top: 1, left: 1, bottom: 3, right: 1 };
  modelOf(book).charts.add({ id: 'chart900', name: 'C', type: 'BarStacked', left: 48, top: 30, width: 300, height: 150, title: { text: 'T', visible: true }, series: [{ id: 's', name: '', nameAt: null, categories: null, values: { sheet: 'Sheet1', area }, chartType: null, color: '', pointColors: new Map(), bag: new Map() }], legend: { visible: false, position: 'Right' }, bag: new Map() }); // prettier-ignore
  const [chart] = sheetOf(book).getCharts();
  const builder = chart?.modify();
  expect(String(builder?.getChartType())).toBe('BAR');
  expect(chart?.getOptions().get('title')).toBe('T');
  expect([chart?.getContainerInfo().getAnchorRow(), chart?.getContainerInfo().getAnchorColumn()]).toEqual([3, 2]);
});

test('pictures, drawings and charts outside a sheet are refused by name', () => {
  const book = rig();
  const sheet = sheetOf(book);
  expect([sheet.getDrawings(), sheet.getImages()]).toEqual([[], []]);
  expect(() => sheet.insertImage('https://example.com/a.png', 1, 1)).toThrow('Sheet.insertImage is not part of this emulation.'); // prettier-ignore
  expect(() => charts(book).newPieChart()).toThrow('Charts.newPieChart is not part of this emulation.');
  expect(() => sheet.newChart().build().getBlob()).toThrow('getBlob is not part of this emulation.');
});
